/** Which region a row speaks of: by its code, or by a name that exists exactly once. Never by likeness. */
import {
  findRegion,
  fullName,
  nearestRegions,
  type OfficeRegion,
  provinces,
  regencies,
  toDottedCode,
} from '@situs-kpu/regions';
import { cellValue, type SheetCell, textOfCell } from '@situs-kpu/ui/core';
import { nationCode } from '../model.ts';
import { words } from './columns.ts';

export type RegionMatch =
  | { found: 'region'; code: string; mended: boolean; differs: boolean }
  | { found: 'many'; names: readonly string[] }
  | { found: 'none' };

// Words for the kind of region, which offices write or leave out.
const kind = /^(?:provinsi|prov|kabupaten|kab|kota adm(?:inistrasi)?|kota)\s+/;
const nation = /^(?:indonesia|nasional|national|nation)\b/;

let names: ReadonlyMap<string, readonly OfficeRegion[]> | undefined;

function byName(): ReadonlyMap<string, readonly OfficeRegion[]> {
  if (names) return names;
  const found = new Map<string, OfficeRegion[]>();
  const put = (name: string, region: OfficeRegion) => {
    const before = found.get(name);
    if (!before) found.set(name, [region]);
    else if (!before.includes(region)) before.push(region);
  };
  for (const region of [...provinces(), ...regencies()])
    for (const name of [fullName(region), region.name, region.kpuName, region.kemendagriName]) {
      const whole = words(name);
      put(whole, region);
      put(whole.replace(kind, ''), region);
    }
  names = found;
  return found;
}

/** Regions by a name. With the word for its kind it is one region; "Semarang" alone is two, and the row must say which. */
function named(name: string): readonly OfficeRegion[] {
  const whole = words(name)
    .replace(/^kab\s/, 'kabupaten ')
    .replace(/^prov\s/, 'provinsi ');
  return byName().get(whole) ?? [];
}

/**
 * The code in a cell. Spreadsheets turn `33.10` into the number 33.1 and `33,72` into 33.72: both are mended, because a
 * code has two digits at each level.
 */
export function readCode(cell: SheetCell): { code: string; mended: boolean } {
  const value = cellValue(cell);
  const text = textOfCell(cell).replace(/\s/g, '');
  if (/^0+$/.test(text)) return { code: nationCode, mended: false };
  if (typeof value === 'number' && !Number.isInteger(value)) {
    const code = value.toFixed(2);
    return { code, mended: code !== text };
  }
  if (/^\d{2},\d{2}$/.test(text)) return { code: text.replace(',', '.'), mended: false };
  if (/^\d{2}[.,]\d$/.test(text)) return { code: `${text.replace(',', '.')}0`, mended: true };
  return { code: toDottedCode(text) ?? text, mended: false };
}

/** The region of a row by its code and its name. */
export function matchRegion(codeCell: SheetCell, name: string): RegionMatch {
  const { code, mended } = readCode(codeCell);
  const candidates = name === '' ? [] : named(name);
  if (code !== '' && code !== '-') {
    if (code === nationCode)
      return { found: 'region', code, mended, differs: name !== '' && !nation.test(words(name)) };
    const region = findRegion(code);
    if (!region) return { found: 'none' };
    return {
      found: 'region',
      code: region.code,
      mended,
      differs: name !== '' && !candidates.includes(region),
    };
  }
  if (nation.test(words(name))) return { found: 'region', code: nationCode, mended: false, differs: false };
  const [only] = candidates;
  if (!only) return { found: 'none' };
  return candidates.length > 1
    ? { found: 'many', names: candidates.map((one) => `${one.code} ${fullName(one)}`) }
    : { found: 'region', code: only.code, mended: false, differs: false };
}

/** Regions whose code or name is like what stands there, to suggest and never to take. */
export const likeRegions = (input: string): string[] =>
  nearestRegions(input, 3).map((one) => `${one.code} ${fullName(one)}`);
