/** Which area a row speaks of: by its code, or by a name that the list of areas holds exactly once. Never by likeness. */
import type { Area } from '../model.ts';
import { words } from './columns.ts';

// A word for the kind of area, which offices write or leave out.
const kind =
  /^(?:provinsi|prov|kabupaten|kab|kota adm(?:inistrasi)?|kota|kecamatan|kec|kelurahan|kel|desa|distrik)\s+/;

export type AreaMatch =
  | { found: 'area'; area: Area; differs: boolean }
  | { found: 'many'; areas: readonly Area[] }
  | { found: 'none' };

export interface AreaIndex {
  byCode(code: string): Area | undefined;
  byName(name: string): readonly Area[];
}

/** The areas by code and by name, with and without the word for their kind. */
export function indexAreas(areas: readonly Area[]): AreaIndex {
  const codes = new Map(areas.map((area) => [area.code, area]));
  const exact = new Map<string, Area[]>();
  const bare = new Map<string, Area[]>();
  const put = (names: Map<string, Area[]>, name: string, area: Area) => {
    const before = names.get(name);
    if (!before) names.set(name, [area]);
    else if (!before.includes(area)) before.push(area);
  };
  for (const area of areas) {
    const whole = words(area.name);
    put(exact, whole, area);
    put(bare, whole, area);
    put(bare, whole.replace(kind, ''), area);
  }
  return {
    byCode: (code) => codes.get(code),
    byName: (name) => {
      const whole = words(name);
      // "Semarang" may be the regency or the city: both are found, and the row must say which.
      return exact.get(whole) ?? bare.get(whole) ?? [];
    },
  };
}

/** The area of a row. `33.72.01` and `337201` are the same code. */
export function matchArea(index: AreaIndex, code: string, name: string): AreaMatch {
  const digits = code.replace(/[.\s]/g, '');
  const byName = name === '' ? [] : index.byName(name);
  if (digits !== '' && digits !== '-') {
    const area = index.byCode(digits) ?? index.byCode(code);
    if (!area) return { found: 'none' };
    return { found: 'area', area, differs: name !== '' && !byName.includes(area) };
  }
  const [area] = byName;
  if (!area) return { found: 'none' };
  return byName.length > 1 ? { found: 'many', areas: byName } : { found: 'area', area, differs: false };
}
