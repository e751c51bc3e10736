import { createDirectory } from './directory.ts';
import { RegionError } from './error.ts';
import { offices } from './national.ts';
import type { SearchOptions } from './search.ts';
import type { OfficeRegion, Region } from './types.ts';

export { eppidHost, type HostBasis, hostBases, jdihUrl, siteHost, siteHostBasis } from './addresses.ts';
export { toDottedCode, toSirekapCode } from './code.ts';
export { RegionError } from './error.ts';
export {
  fullName,
  type Institution,
  identityLines,
  type OfficeNameOptions,
  officeName,
  timeZoneLabel,
} from './names.ts';
export type { SearchOptions } from './search.ts';
export {
  type Level,
  levels,
  type OfficeLevel,
  type OfficeRegion,
  officeLevels,
  type Region,
  type TimeZone,
  type TimeZoneLabel,
  timeZones,
} from './types.ts';

const directory = /* #__PURE__ */ createDirectory(offices, (code) => {
  if (/^99(\.|$)/.test(code)) {
    return `"${code}" is in KPU's numbering the vote abroad (Luar Negeri), which is no region of Kemendagri's. It has no office, host or map. Treat it apart, before regions are looked up.`;
  }
  const [province, regency, ...deeper] = code.split('.');
  const above = `${province}.${regency}`;
  if (deeper.length === 0 || !offices().has(above)) return undefined;
  return province === '33'
    ? `"${code}" lies below the kabupaten and kota, which are all that this entry holds so that it stays small. Import from @situs-kpu/regions/jateng (kecamatan) or @situs-kpu/regions/jateng/kelurahan.`
    : `"${code}" lies below the kabupaten and kota. This package knows kecamatan and kelurahan of Jawa Tengah (33) only. Use its kabupaten or kota, ${above}.`;
});

/**
 * The province, kabupaten or kota with a Kemendagri code, with or without dots.
 * Codes only: a name, or a code that does not exist, is an error that names the nearest.
 *
 * **Not** for BPS codes or dapil codes; they look alike and mean other areas (see `Region.code`).
 *
 * @throws RegionError
 */
export function region(code: string): OfficeRegion {
  return directory.get(code);
}

/** Like `region`, but `undefined` where there is none. */
export function findRegion(code: string): OfficeRegion | undefined {
  return directory.find(code);
}

/** The 38 provinces, by code. */
export function provinces(): OfficeRegion[] {
  return [...offices().values()].filter((each) => each.level === 'provinsi');
}

/**
 * The kabupaten and kota of a province, or all 514, by code.
 * @throws RegionError if the code is no province's
 */
export function regencies(province?: string): OfficeRegion[] {
  return province === undefined
    ? [...offices().values()].filter((each) => each.level !== 'provinsi')
    : children(province);
}

/**
 * The kabupaten and kota of a province, by code.
 * @throws RegionError for a kabupaten or kota: kecamatan are in `@situs-kpu/regions/jateng`
 */
export function children(province: string | OfficeRegion): OfficeRegion[] {
  const parent = typeof province === 'string' ? region(province) : province;
  if (parent.level !== 'provinsi') {
    throw new RegionError(
      `the regions below ${parent.code} ${parent.name} are not in this entry, which holds provinces, kabupaten and kota so that it stays small. For Jawa Tengah import children from @situs-kpu/regions/jateng.`,
      parent.code,
    );
  }
  return directory.below(parent.code);
}

/**
 * The regions above one, nearest first; none above a province. Takes regions and codes of kecamatan and kelurahan too,
 * and passes over levels that are not in this entry: `33.72.01` gives Kota Surakarta and Jawa Tengah.
 * @throws RegionError
 */
export function parents(of: Region | string): OfficeRegion[] {
  return directory.above(of);
}

/**
 * Regions by name, alias (`Solo`, `Jateng`) or the start of a code, best first and always in the same order.
 * Forgives case, spaces and hyphens anywhere (`P A P U A`), KPU's spellings, levels in front (`Kab.`, `KOTA`), and one or two typing errors.
 */
export function searchRegions(query: string, options?: SearchOptions): OfficeRegion[] {
  return directory.search(query, options);
}

/** The regions nearest to a code that does not exist or to a misspelt name, best first. @default 3 of them */
export function nearestRegions(input: string, limit?: number): OfficeRegion[] {
  return directory.nearest(input, limit);
}
