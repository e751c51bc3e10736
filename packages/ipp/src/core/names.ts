/** Names and levels of regions, by their codes. */
import { findRegion, fullName, provinces, regencies } from '@situs-kpu/regions';
import { type Coverage, type Instrument, type IppLevel, type Locale, nationCode } from './model.ts';

/** The level of a region; `null` for a code that does not exist. */
export function levelOf(region: string): IppLevel | null {
  if (region === nationCode) return 'nasional';
  const found = findRegion(region);
  return found ? (found.level === 'provinsi' ? 'provinsi' : 'kabkota') : null;
}

/** Name of a region with its kind, `Kota Surakarta`; the code itself for one that does not exist. */
export function regionName(region: string): string {
  if (region === nationCode) return 'Indonesia';
  const found = findRegion(region);
  return found ? fullName(found) : region;
}

/** Name of a region without its kind, for columns that hold one kind: `Jawa Tengah`. */
export function shortName(region: string): string {
  if (region === nationCode) return 'Indonesia';
  const found = findRegion(region);
  if (!found) return region;
  return found.level === 'provinsi' ? found.name : fullName(found);
}

/** Whether a region lies in another: a regency in its province, everything in the nation. A region lies in itself. */
export const isWithin = (region: string, within: string): boolean =>
  within === nationCode || region === within || region.startsWith(`${within}.`);

/** Codes of all regions of a level, in the nation or in one province. */
export function regionsAt(level: IppLevel, within: string = nationCode): string[] {
  if (level === 'nasional') return [nationCode];
  const all = level === 'provinsi' ? provinces() : regencies();
  return all
    .map(({ code }) => code)
    .filter((code) => isWithin(code, within) && (code !== within || within === nationCode));
}

/** Who was measured at a level, in the nation or in one province. */
export function coverageOf(
  { coverage }: Pick<Instrument, 'coverage'>,
  level: IppLevel,
  within: string = nationCode,
): Coverage {
  const known = coverage[level] ?? { measured: null, notMeasured: [], reason: null };
  if (within === nationCode) return known;
  const notMeasured = known.notMeasured.filter((region) => isWithin(region, within));
  if (level !== 'kabkota' || findRegion(within)?.level !== 'provinsi')
    return { ...known, measured: null, notMeasured };
  // Only where the whole nation is accounted for is every regency that is not named as missing a measured one.
  const all = known.measured !== null && known.measured + known.notMeasured.length === regencies().length;
  return {
    ...known,
    measured: all ? regencies(within).length - notMeasured.length : null,
    notMeasured,
  };
}

/** What a level is called: `kabupaten/kota`. */
export const levelWords: Readonly<Record<IppLevel, Readonly<Record<Locale, string>>>> = {
  nasional: { id: 'nasional', en: 'nation' },
  provinsi: { id: 'provinsi', en: 'provinces' },
  kabkota: { id: 'kabupaten/kota', en: 'regencies and cities' },
};
