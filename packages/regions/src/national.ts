import { kemendagriNames, kpuNames, national } from './data/national.ts';
import type { OfficeLevel, OfficeRegion, TimeZone } from './types.ts';

/** The first code of each run of provinces in one time zone (Keppres 41/1987). */
const zoneRuns: readonly (readonly [string, TimeZone])[] = [
  ['11', 'Asia/Jakarta'],
  ['51', 'Asia/Makassar'],
  ['61', 'Asia/Jakarta'],
  ['63', 'Asia/Makassar'],
  ['81', 'Asia/Jayapura'],
];

function zoneOf(province: string): TimeZone {
  let zone: TimeZone = 'Asia/Jakarta';
  for (const [from, next] of zoneRuns) if (province >= from) zone = next;
  return zone;
}

/** Reads a list of the data modules: names in the order of their numbers, `16:` where the sequence has a gap. */
export function readList(list: string, first: number): [number, string][] {
  let next = first;
  return list
    .split(',')
    .filter(Boolean)
    .map((item) => {
      const [name = '', number] = item.split(':').reverse();
      const value = number === undefined ? next : Number(number);
      next = value + 1;
      return [value, name];
    });
}

function make(code: string, level: OfficeLevel, name: string, parent: string | undefined): OfficeRegion {
  const capitals = name.toUpperCase();
  const prefixed = level === 'provinsi' ? capitals : `${level.toUpperCase()} ${capitals}`;
  return Object.freeze({
    code,
    level,
    name,
    kpuName: kpuNames[code] ?? (level === 'kota' ? prefixed : capitals),
    kemendagriName: kemendagriNames[code] ?? prefixed,
    parent,
    timeZone: zoneOf(code.slice(0, 2)),
  });
}

let cache: ReadonlyMap<string, OfficeRegion> | undefined;

/** All provinces, kabupaten and kota by code, each province before its own. Read on the first call, so that an import costs nothing. */
export function offices(): ReadonlyMap<string, OfficeRegion> {
  if (cache) return cache;
  const map = new Map<string, OfficeRegion>();
  const add = (region: OfficeRegion) => map.set(region.code, region);
  for (const line of national.trim().split('\n')) {
    const code = line.slice(0, 2);
    const [name = '', rest = ''] = line.slice(2).split('=');
    const [kabupaten = '', kota = ''] = rest.split('|');
    const child = (number: number) => `${code}.${String(number).padStart(2, '0')}`;
    add(make(code, 'provinsi', name, undefined));
    for (const [number, each] of readList(kabupaten, 1)) add(make(child(number), 'kabupaten', each, code));
    for (const [number, each] of readList(kota, 71)) add(make(child(number), 'kota', each, code));
  }
  cache = map;
  return map;
}
