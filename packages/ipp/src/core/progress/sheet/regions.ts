/** Which region a row speaks of: by its code, or by a name that only one region bears. Never by likeness. */
import { findRegion, fullName, type OfficeRegion, provinces, regencies } from '@situs-kpu/regions';
import { type SheetCell, textOfCell } from '@situs-kpu/ui/core';
import type { LocalText } from '../../model.ts';
import { regionName } from '../plan.ts';
import { type ProgressCellCode, words } from './cells.ts';

export type RegionReading =
  | { readonly found: true; readonly code: string; readonly differs: boolean }
  | {
      readonly found: false;
      readonly code: ProgressCellCode;
      readonly at: 'code' | 'name';
      readonly text: LocalText;
    };

/** Looks regions up; `within` is the code of a province. */
export function regionFinder(within?: string) {
  const known =
    within === undefined
      ? [...provinces(), ...regencies()]
      : [...provinces().filter(({ code }) => code === within), ...regencies(within)];
  const names = new Map<string, OfficeRegion[]>();
  const put = (name: string, region: OfficeRegion) => {
    const key = words(name);
    const before = names.get(key) ?? [];
    if (!before.includes(region)) names.set(key, [...before, region]);
  };
  for (const region of known) {
    put(fullName(region), region);
    put(region.name, region);
    put(region.kpuName, region);
    put(region.kemendagriName, region);
    if (region.level === 'kabupaten') put(`kab ${region.name}`, region);
  }
  const bare = (text: string) => words(text).replace(/^(?:kpu|kip)\s+/, '');

  return (codeCell: SheetCell, nameCell: SheetCell): RegionReading | null => {
    const code = textOfCell(codeCell);
    const name = textOfCell(nameCell);
    if (code === '' && name === '') return null;
    const byName = names.get(bare(name)) ?? [];
    if (code !== '') {
      // A spreadsheet that takes a code for a number drops its last zero: 33.10 becomes 33.1.
      const region = findRegion(code) ?? (/^\d{2}\.\d$/.test(code) ? findRegion(`${code}0`) : undefined);
      if (!region)
        return {
          found: false,
          code: 'unknown_region',
          at: 'code',
          text: {
            id: 'Kode wilayah ini tidak ada. Tulis kode Kemendagri, misalnya 33.72.',
            en: 'There is no region with this code. Write a Kemendagri code, for example 33.72.',
          },
        };
      if (within !== undefined && region.code !== within && region.parent !== within)
        return {
          found: false,
          code: 'foreign_region',
          at: 'code',
          text: {
            id: `Wilayah ini di luar ${regionName(within)}. Hapus barisnya.`,
            en: `This region lies outside ${regionName(within)}. Remove the row.`,
          },
        };
      return {
        found: true,
        code: region.code,
        differs: name !== '' && !byName.some((one) => one.code === region.code),
      };
    }
    const [first, ...others] = byName;
    if (!first)
      return {
        found: false,
        code: 'unknown_region',
        at: 'name',
        text: {
          id: 'Nama wilayah ini tidak ditemukan. Tulis kodenya, atau nama lengkapnya seperti Kota Surakarta.',
          en: 'No region bears this name. Write its code, or its full name such as Kota Surakarta.',
        },
      };
    if (others.length > 0) {
      const list = byName.map((one) => `${fullName(one)} (${one.code})`);
      return {
        found: false,
        code: 'ambiguous_region',
        at: 'name',
        text: {
          id: `Nama ini dipakai ${list.join(' dan ')}. Tulis kodenya.`,
          en: `This is the name of ${list.join(' and ')}. Write the code.`,
        },
      };
    }
    return { found: true, code: first.code, differs: false };
  };
}
