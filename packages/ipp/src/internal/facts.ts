/** Small readings of a model that several widgets need. No React. */
import type { AreaState } from '@situs-kpu/charts';
import { bandsAt, formatScore } from '../core/bands.ts';
import { printNumber } from '../core/decimal.ts';
import type { IppFinding } from '../core/findings.ts';
import type { IppModel } from '../core/ipp-model.ts';
import {
  type DataText,
  type Dimension,
  type IppLevel,
  type IppSource,
  type Locale,
  type MissingReason,
  nationCode,
  textIn,
} from '../core/model.ts';
import { levelOf, levelWords, regionName } from '../core/names.ts';
import { type RegionScore, regionScores, type ScoreState, scoreStateWords } from '../core/region-score.ts';
import { bandName } from '../core/story-parts.ts';
import { ippText } from '../texts/public.ts';

/** Joins class names; empty ones are left out. */
export function cx(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

export const instrumentName = ({ instrument }: IppModel, locale: Locale): string =>
  textIn(instrument.name, locale);

/** Unit of the scale in words. */
export const unitOf = ({ instrument }: IppModel, locale: Locale): string =>
  textIn(instrument.scale.unit, locale);

/** `CONTOH, bukan skor sebenarnya: …`: a title that is copied alone keeps its mark. */
export const titleOf = (model: IppModel, title: string, locale: Locale): string =>
  model.sample ? `${ippText[locale].sample}: ${title}` : title;

/** A score of the index as it is printed where no hint stands beside it. */
export const indexLabel = (model: IppModel, level: IppLevel, value: number, locale: Locale): string =>
  formatScore(model.instrument, level, value, locale).label;

/** A score of a dimension, which has no classes. */
export const dimensionLabel = (model: IppModel, level: IppLevel, value: number, locale: Locale): string =>
  formatScore({ ...model.instrument, bands: [] }, level, value, locale).text;

/** How a chart draws what is no figure. The words of the exact state stand beside it. */
export function areaState(state: ScoreState | MissingReason): AreaState {
  if (state === 'not-measured') return 'not-measured';
  return state === 'withheld' || state === 'invalid' ? 'withheld' : 'no-data';
}

/** The state of a region in words, with its class where only that is known. */
export function stateWords({ state, bandStated }: RegionScore, locale: Locale): string {
  if (state === 'band' && bandStated) return ippText[locale].bandOnly(bandName(bandStated, locale));
  return scoreStateWords[state][locale];
}

/** The class beside an index, and both where they differ. */
export function bandWords({ bandShown, bandStated, band, mismatch }: RegionScore, locale: Locale): string {
  const text = ippText[locale];
  if (mismatch && bandStated && band)
    return `${text.stated(bandName(bandStated, locale))}, ${text.computed(bandName(band, locale))}`;
  return bandShown ? bandName(bandShown, locale) : '';
}

/** Every document of some rows, each once, in the order of the rows. */
export function sourcesOf(
  scores: readonly RegionScore[],
  more: readonly (IppSource | null)[] = [],
): IppSource[] {
  return [...new Set([...scores.map(({ source }) => source), ...more])].filter((source) => source !== null);
}

/** Whether anything stands there that needs a source: an index, an announced class, or a dimension. */
export const hasFigures = (scores: readonly RegionScore[]): boolean =>
  scores.some(
    ({ index, bandStated, dimensions }) =>
      index !== null || bandStated !== null || dimensions.some(({ value }) => value !== null),
  );

/** The document at a place in the scores. */
export const sourceAt = ({ scores }: IppModel, at: number | null): IppSource | null =>
  (at !== null && scores.sources[at]) || null;

/** What the checks found about some rows, and about the whole file. */
export function findingsOf(model: IppModel, scores: readonly RegionScore[]): IppFinding[] {
  const rows = new Set(scores.map(({ row }) => row));
  return model.findings.filter(({ row }) => row === null || rows.has(row));
}

/** What a finding says to a reader of the page. */
export interface Notice {
  severity: 'error' | 'warning';
  text: string;
}

/** Findings whose words are for everybody; the others speak of the file to those who keep it. */
const told = new Set<IppFinding['code']>([
  'band_mismatch',
  'index_mismatch',
  'mean_mismatch',
  'counts_total',
  'counts_too_few',
]);

/** Findings in words for readers, each once: who keeps the file has `model.findings` with path and remedy. */
export function noticesOf(model: IppModel, findings: readonly IppFinding[], locale: Locale): Notice[] {
  const text = ippText[locale];
  const notices = new Map<string, Notice>();
  for (const { code, severity, row, text: words } of findings) {
    // That a figure has no source is said where the sources stand.
    if (severity === 'info' || code === 'source_missing') continue;
    const region = row === null ? undefined : model.scores.rows[row]?.region;
    const name = region === undefined || levelOf(region) === null ? text.aRow : regionName(region);
    const said = told.has(code)
      ? words[locale].replace(/^Situs KPU \w+: /, '')
      : severity === 'error'
        ? row === null
          ? code === 'wrong_instrument'
            ? text.withheldFile
            : text.partFile
          : text.withheldRow(name)
        : row === null
          ? text.partFile
          : text.partRow(name);
    const sentence = said.charAt(0).toUpperCase() + said.slice(1);
    notices.set(sentence, { severity, text: sentence });
  }
  return [...notices.values()];
}

/** Which regions a widget of many shows. */
export interface RegionsOption {
  /**
   * Level of the regions.
   * @default 'kabkota'
   */
  level?: Exclude<IppLevel, 'nasional'>;
  /**
   * Only regions of this province, by its code: `33`.
   * @default the nation
   */
  within?: string;
}

/** The regions of a widget, by code: the order of a list that is no ranking. */
export function regionsOf(
  model: IppModel,
  { level = 'kabkota', within = nationCode }: RegionsOption,
  locale: Locale,
  unlisted = false,
): RegionScore[] {
  return regionScores(model, { level, within, locale, unlisted }).sort((a, b) =>
    a.region < b.region ? -1 : 1,
  );
}

/** `Indeks … menurut kabupaten/kota, Provinsi Jawa Tengah`. */
export const byLevel = (
  model: IppModel,
  what: string,
  { level = 'kabkota', within = nationCode }: RegionsOption,
  locale: Locale,
): string => titleOf(model, ippText[locale].by(what, levelWords[level][locale], regionName(within)), locale);

export const dimensionsOf = ({ instrument }: IppModel): Dimension[] =>
  [...instrument.dimensions].sort((a, b) => a.order - b.order);

export const textOr = (text: DataText | null, locale: Locale): string => (text ? textIn(text, locale) : '');

/** The inner bounds of the classes with the classes on both sides; none where the bounds are not published. */
export function boundsOf(
  { instrument }: IppModel,
  level: IppLevel,
  locale: Locale,
): { at: number; label: string }[] {
  if (instrument.bandsBasis !== 'published') return [];
  const bands = bandsAt(instrument, level);
  return bands.slice(1).flatMap((band, index) => {
    const below = bands[index];
    return below
      ? [
          {
            at: band.min,
            label: ippText[locale].limit(textIn(below.label, locale), textIn(band.label, locale)),
          },
        ]
      : [];
  });
}

/** How many regions have a score, of how many. */
export function knownWords(known: number, measured: number | null, locale: Locale): string {
  const text = ippText[locale];
  const number = printNumber(known, locale);
  return measured === null ? text.knownOpen(number) : text.known(number, printNumber(measured, locale));
}

/** Puts the exact words of each state into a chart, which knows three kinds of states only. */
export function retold<Row extends { id: string; formatted: string; state: AreaState | null }>(
  rows: readonly Row[],
  words: ReadonlyMap<string, string>,
): Row[] {
  return rows.map((row) => {
    const said = row.state === null ? undefined : words.get(row.id);
    return said === undefined ? row : { ...row, formatted: said };
  });
}

/** Where two columns of words stand beside names, a long word may be broken in a column of 300 px. */
export const breakable = (words: string): string => words.replace(/(\p{L}{7})(?=\p{L}{5})/gu, '$1\u00AD');

/** The words of a state in a legend: all exact states that stand behind it. */
export function legendWords<Item extends { state: AreaState; label: string }>(
  items: readonly Item[],
  states: readonly (ScoreState | MissingReason)[],
  locale: Locale,
): Item[] {
  return items.map((item) => {
    const behind = [...new Set(states)].filter(
      (state) => state !== 'value' && areaState(state) === item.state,
    );
    return behind.length === 0
      ? item
      : { ...item, label: behind.map((state) => scoreStateWords[state][locale]).join(', ') };
  });
}
