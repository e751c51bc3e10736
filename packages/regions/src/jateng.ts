import { kecamatanJateng } from './data/kecamatan-jateng.ts';
import { createDirectory } from './directory.ts';
import { RegionError } from './error.ts';
import { offices, readList } from './national.ts';
import type { SearchOptions } from './search.ts';
import type { OfficeRegion, Region } from './types.ts';

/** A kecamatan; KPU's spelling is known for all of Jawa Tengah's. */
export interface KecamatanRegion extends Region {
  readonly level: 'kecamatan';
  readonly kpuName: string;
  readonly parent: string;
}

type Held = OfficeRegion | KecamatanRegion;

let cache: ReadonlyMap<string, Held> | undefined;

function all(): ReadonlyMap<string, Held> {
  if (cache) return cache;
  const map = new Map<string, Held>(offices());
  for (const line of kecamatanJateng.trim().split('\n')) {
    const [parent = '', list = ''] = line.split('=');
    for (const [number, name] of readList(list, 1)) {
      const code = `${parent}.${String(number).padStart(2, '0')}`;
      const capitals = name.toUpperCase();
      map.set(
        code,
        Object.freeze({
          code,
          level: 'kecamatan',
          name,
          kpuName: capitals,
          kemendagriName: capitals,
          parent,
          timeZone: 'Asia/Jakarta',
        }),
      );
    }
  }
  cache = map;
  return map;
}

const directory = /* #__PURE__ */ createDirectory(all, (code) => {
  if (!/^\d\d\.\d\d\.\d\d/.test(code)) return undefined;
  if (!code.startsWith('33.')) {
    return `"${code}" lies outside Jawa Tengah (33), the one province whose kecamatan and kelurahan this package knows. Use its kabupaten or kota, ${code.slice(0, 5)}.`;
  }
  if (code.length > 8 && all().has(code.slice(0, 8))) {
    return `"${code}" is a kelurahan or desa, which are loaded one kabupaten at a time. Use findKelurahan() of @situs-kpu/regions/jateng/kelurahan.`;
  }
  return undefined;
});

/**
 * A kecamatan of Jawa Tengah, or any province, kabupaten or kota, by its Kemendagri code with or without dots.
 * @throws RegionError that names the nearest
 */
export function region(code: string): OfficeRegion | KecamatanRegion {
  return directory.get(code);
}

/** Like `region`, but `undefined` where there is none. */
export function findRegion(code: string): OfficeRegion | KecamatanRegion | undefined {
  return directory.find(code);
}

/**
 * The kecamatan of one kabupaten or kota of Jawa Tengah, or all 576, by code.
 * @throws RegionError
 */
export function kecamatan(regency?: string): KecamatanRegion[] {
  const list = regency === undefined ? [...all().values()] : children(regency);
  return list.filter((each) => each.level === 'kecamatan');
}

/**
 * The regions one level below: kabupaten and kota of a province, kecamatan of one in Jawa Tengah.
 * @throws RegionError where the level below is not known here
 */
export function children(of: Region | string): (OfficeRegion | KecamatanRegion)[] {
  const parent = region(typeof of === 'string' ? of : of.code);
  if (parent.level === 'kecamatan') {
    throw new RegionError(
      `kelurahan and desa are loaded one kabupaten at a time, so they are not in this entry. Use loadKelurahan('${parent.code}') of @situs-kpu/regions/jateng/kelurahan.`,
      parent.code,
    );
  }
  if (parent.level !== 'provinsi' && parent.parent !== '33') {
    throw new RegionError(
      `the kecamatan of ${parent.code} ${parent.name} are not known here; only those of Jawa Tengah (33) are. Stay at the kabupaten or kota.`,
      parent.code,
    );
  }
  return directory.below(parent.code);
}

/** The regions above one, nearest first; also for a kelurahan or desa. */
export function parents(of: Region | string): (OfficeRegion | KecamatanRegion)[] {
  return directory.above(of);
}

/** Like `searchRegions` of the main entry, with the kecamatan of Jawa Tengah among the regions. */
export function searchRegions(query: string, options?: SearchOptions): (OfficeRegion | KecamatanRegion)[] {
  return directory.search(query, options);
}
