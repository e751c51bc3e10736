/** Many regions as a file: CSV for people who compute, JSON to be read back. Every row carries its source and its mark. */
import { type CsvCell, type CsvFormat, line, plainName, toCsv, webAddress } from '@situs-kpu/ui/core';
import { printNumber } from '../decimal.ts';
import type { IppModel } from '../ipp-model.ts';
import { type IppLevel, type IppScores, type Locale, nationCode, scoresFormat, textIn } from '../model.ts';
import { levelWords, regionName } from '../names.ts';
import { regionScores, scoreStateWords } from '../region-score.ts';
import { scoreStatistics } from '../statistics.ts';
import { bandName } from '../story-parts.ts';
import { outputWords } from './words.ts';

export interface IppTableOptions {
  level: IppLevel;
  /** Only regions of this province. @default the nation */
  within?: string;
  /** @default 'id' */
  locale?: Locale;
}

/** Caption of a table or map: index, level, how many scores are published, date; the mark of made-up scores first. */
export function ippCaption(
  model: IppModel,
  { level, within = nationCode, locale = 'id' }: IppTableOptions,
): string {
  const words = outputWords[locale];
  const { known, measured } = scoreStatistics(model, { level, within });
  return [
    ...(model.sample ? [words.sample] : []),
    words.table(textIn(model.instrument.name, locale), levelWords[level][locale], regionName(within)),
    words.known(known, measured),
    `${words.unit}: ${unitWords(model, locale)}`,
  ]
    .map((text) => `${text}.`)
    .join(' ');
}

/** For an election, that points are no part of the voters: whoever finds the file alone must read it. */
const unitWords = ({ instrument }: IppModel, locale: Locale): string =>
  instrument.election !== null && instrument.scale.unit.id === 'poin'
    ? outputWords[locale].indexUnit
    : textIn(instrument.scale.unit, locale);

export interface IppCsvOptions extends IppTableOptions, CsvFormat {}

/**
 * The regions of a level as CSV, the best first, those without a score after them. A place is only given where it is
 * certain, with of how many. With `;` between cells numbers carry a decimal comma.
 */
export function ippCsv(
  model: IppModel,
  { level, within = nationCode, locale = 'id', ...format }: IppCsvOptions,
): string {
  const words = outputWords[locale];
  const { instrument, scores } = model;
  const dimensions = [...instrument.dimensions].sort((a, b) => a.order - b.order);
  const number = (value: number | null): CsvCell =>
    value === null ? null : format.delimiter === ';' ? printNumber(value, 'id') : value;
  const header = [
    words.code,
    words.region,
    words.index,
    words.state,
    words.band,
    words.bandOfIndex,
    ...dimensions.map(({ label }) => textIn(label, locale)),
    words.rank,
    words.unit,
    words.published,
    words.source,
    words.address,
    words.note,
  ];
  const rows = regionScores(model, { level, within, locale }).map((score): CsvCell[] => {
    const { rank } = score;
    const place = rank?.certain && rank.best !== null && rank.measured !== null;
    return [
      line(score.region),
      plainName(score.name),
      number(score.index),
      scoreStateWords[score.state][locale],
      score.bandShown ? bandName(score.bandShown, locale) : null,
      score.band ? bandName(score.band, locale) : null,
      ...score.dimensions.map(({ value }) => number(value)),
      place ? words.rankOf(rank.best ?? 0, rank.measured ?? 0) : null,
      unitWords(model, locale),
      scores.published ?? words.unknown,
      score.source === null ? null : plainName(score.source.publisher ?? score.source.title),
      webAddress(score.source?.url),
      [...(model.sample ? [words.sample] : []), ...score.findings.map(({ text }) => text[locale])].join(
        ' ',
      ) || null,
    ];
  });
  return toCsv([header, ...rows], format);
}

/** Keys in the order of the model, so that equal scores are equal bytes. */
const order = [
  'schema',
  'sample',
  'instrument',
  'period',
  'published',
  'status',
  'rows',
  'counts',
  'context',
  'sources',
] as const satisfies readonly (keyof IppScores)[];

/**
 * The scores as JSON that `parseScores` reads back as the same scores. It begins with `about`, in words of both languages,
 * because raw files are found and quoted; `parseScores` passes over it.
 */
export function ippJson(model: IppModel): string {
  const { scores, instrument } = model;
  const about = (locale: Locale) => ({
    ...(model.sample && { sample: outputWords[locale].sample }),
    name: textIn(instrument.name, locale),
    unit: unitWords(model, locale),
  });
  const first = Object.fromEntries(order.map((key) => [key, scores[key]]));
  return `${JSON.stringify({ about: { id: about('id'), en: about('en') }, ...first, schema: scoresFormat }, null, 2)}\n`;
}
