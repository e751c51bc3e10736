import { toDottedCode } from '../code.ts';
import { RegionError } from '../error.ts';
import { region } from '../jateng.ts';
import { readList } from '../national.ts';
import type { Region } from '../types.ts';

/** A kelurahan or desa. `kpuName` is there for Kota Surakarta only; elsewhere KPU's spelling was not seen. */
export interface KelurahanRegion extends Region {
  readonly level: 'kelurahan' | 'desa';
  readonly parent: string;
}

// Written out, because bundlers follow only paths that they can read.
const modules: Readonly<Record<string, () => Promise<{ default: string }>>> = {
  '33.01': () => import('../data/kelurahan/33-01.ts'),
  '33.02': () => import('../data/kelurahan/33-02.ts'),
  '33.03': () => import('../data/kelurahan/33-03.ts'),
  '33.04': () => import('../data/kelurahan/33-04.ts'),
  '33.05': () => import('../data/kelurahan/33-05.ts'),
  '33.06': () => import('../data/kelurahan/33-06.ts'),
  '33.07': () => import('../data/kelurahan/33-07.ts'),
  '33.08': () => import('../data/kelurahan/33-08.ts'),
  '33.09': () => import('../data/kelurahan/33-09.ts'),
  '33.10': () => import('../data/kelurahan/33-10.ts'),
  '33.11': () => import('../data/kelurahan/33-11.ts'),
  '33.12': () => import('../data/kelurahan/33-12.ts'),
  '33.13': () => import('../data/kelurahan/33-13.ts'),
  '33.14': () => import('../data/kelurahan/33-14.ts'),
  '33.15': () => import('../data/kelurahan/33-15.ts'),
  '33.16': () => import('../data/kelurahan/33-16.ts'),
  '33.17': () => import('../data/kelurahan/33-17.ts'),
  '33.18': () => import('../data/kelurahan/33-18.ts'),
  '33.19': () => import('../data/kelurahan/33-19.ts'),
  '33.20': () => import('../data/kelurahan/33-20.ts'),
  '33.21': () => import('../data/kelurahan/33-21.ts'),
  '33.22': () => import('../data/kelurahan/33-22.ts'),
  '33.23': () => import('../data/kelurahan/33-23.ts'),
  '33.24': () => import('../data/kelurahan/33-24.ts'),
  '33.25': () => import('../data/kelurahan/33-25.ts'),
  '33.26': () => import('../data/kelurahan/33-26.ts'),
  '33.27': () => import('../data/kelurahan/33-27.ts'),
  '33.28': () => import('../data/kelurahan/33-28.ts'),
  '33.29': () => import('../data/kelurahan/33-29.ts'),
  '33.71': () => import('../data/kelurahan/33-71.ts'),
  '33.72': () => import('../data/kelurahan/33-72.ts'),
  '33.73': () => import('../data/kelurahan/33-73.ts'),
  '33.74': () => import('../data/kelurahan/33-74.ts'),
  '33.75': () => import('../data/kelurahan/33-75.ts'),
  '33.76': () => import('../data/kelurahan/33-76.ts'),
};

const cache = new Map<string, Promise<readonly KelurahanRegion[]>>();

async function load(regency: string): Promise<readonly KelurahanRegion[]> {
  const data = await modules[regency]?.();
  return (data?.default ?? '')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [number, list = ''] = line.split('=');
      const parent = `${regency}.${number}`;
      return readList(list, 1001).map(([value, name]): KelurahanRegion => {
        const capitals = name.toUpperCase();
        return Object.freeze({
          code: `${parent}.${value}`,
          level: value < 2000 ? 'kelurahan' : 'desa',
          name,
          ...(regency === '33.72' ? { kpuName: capitals } : {}),
          kemendagriName: capitals,
          parent,
          timeZone: 'Asia/Jakarta',
        });
      });
    });
}

/**
 * The kelurahan and desa of a kabupaten, kota or kecamatan of Jawa Tengah, by code.
 * Loads one small module per kabupaten or kota, once.
 *
 * @throws RegionError (as a rejection) for a code outside Jawa Tengah or one that does not exist
 */
export async function loadKelurahan(code: string): Promise<readonly KelurahanRegion[]> {
  const parent = region(code);
  const regency = parent.code.slice(0, 5);
  if (!modules[regency]) {
    throw new RegionError(
      `kelurahan and desa of ${parent.code} ${parent.name} cannot be loaded. They are known for the 35 kabupaten and kota of Jawa Tengah, and loaded for one of them at a time. Give the code of one, such as 33.72, or of one of its kecamatan.`,
      code,
    );
  }
  let list = cache.get(regency);
  if (!list) {
    list = load(regency);
    cache.set(regency, list);
    // A failed download must not be remembered: the next call tries again.
    list.catch(() => cache.delete(regency));
  }
  const loaded = await list;
  return parent.level === 'kecamatan' ? loaded.filter((each) => each.parent === parent.code) : loaded;
}

/** One kelurahan or desa of Jawa Tengah by its code (`33.72.01.1001` or `3372011001`), or `undefined`. */
export async function findKelurahan(code: string): Promise<KelurahanRegion | undefined> {
  const dotted = toDottedCode(code);
  const regency = dotted?.slice(0, 5) ?? '';
  if (dotted?.length !== 13 || !modules[regency]) return undefined;
  return (await loadKelurahan(regency)).find((each) => each.code === dotted);
}
