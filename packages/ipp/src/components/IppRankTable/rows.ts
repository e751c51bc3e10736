/** Rows and columns of the table of scores. No React, so that it can be measured alone. */
import type { DataColumn } from '@situs-kpu/ui/data-table';
import { bandById, bandsBestFirst, formatScore } from '../../core/bands.ts';
import { printNumber } from '../../core/decimal.ts';
import type { IppModel } from '../../core/ipp-model.ts';
import { type Locale, nationCode, textIn } from '../../core/model.ts';
import { regionName } from '../../core/names.ts';
import { type RegionScore, regionScores } from '../../core/region-score.ts';
import { bandName } from '../../core/story-parts.ts';
import { bandWords, dimensionsOf, type RegionsOption, stateWords } from '../../internal/facts.ts';
import { ippRankTableText, ippText } from '../../texts/public.ts';

/** One region. Plain values: they sort, are searched and go into the CSV file as they are. */
export interface RankRow {
  region: string;
  name: string;
  province: string;
  /** Place; `null` where there is none. */
  rank: number | null;
  /** The index, or the words of its state, which sort last. */
  index: number | string;
  band: string;
  /** Id of the class, for the filter; empty for none. */
  bandId: string;
  /** Code of the province, for the filter. */
  provinceCode: string;
  /** Scores of dimensions by id, or the words of their state. */
  [dimension: `dim ${string}`]: number | string | null;
}

export interface RankTable {
  rows: RankRow[];
  columns: DataColumn<RankRow>[];
  /** What the places mean; empty without any. */
  about: string[];
  provinces: { code: string; name: string }[];
  bands: { id: string; name: string }[];
}

/** The table of a level: the best first, then those without an index by code. */
export function rankTable(
  model: IppModel,
  { level = 'kabkota', within = nationCode }: RegionsOption,
  locale: Locale,
  dimensions: boolean,
  unlisted: boolean,
): { table: RankTable; scores: RegionScore[] } {
  const text = ippRankTableText[locale];
  const scores = regionScores(model, { level, within, locale, unlisted });
  const ranked = scores.flatMap(({ rank }) => rank ?? []);
  const certain = ranked.length > 0 && ranked.every((rank) => rank.certain && rank.measured !== null);
  const [first] = ranked;
  const header =
    first === undefined
      ? text.rankNone
      : certain
        ? text.rankOf(printNumber(first.measured ?? 0, locale))
        : text.rankKnown(printNumber(first.of, locale));
  const { decimals } = model.instrument.scale;
  const shown = dimensions ? dimensionsOf(model) : [];
  const many = level === 'kabkota' && within === nationCode;
  const rows = scores.map((score): RankRow => rowOf(model, score, locale, certain, shown));
  const columns: DataColumn<RankRow>[] = [
    { id: 'name', header: ippText[locale].region, rowHeader: true },
    ...(many ? [{ id: 'province', header: text.province } as const] : []),
    { id: 'rank', header, short: text.rankShort, kind: 'number', decimals: 0 },
    {
      id: 'index',
      header: ippText[locale].index,
      kind: 'number',
      unit: textIn(model.instrument.scale.unit, locale),
      decimals,
    },
    { id: 'band', header: ippText[locale].band },
    ...shown.map(
      (dimension): DataColumn<RankRow> => ({
        id: `dim ${dimension.id}`,
        header: textIn(dimension.label, locale),
        short: textIn(dimension.short, locale),
        kind: 'number',
        decimals,
      }),
    ),
  ];
  const provinces = many
    ? [...new Set(rows.map(({ provinceCode }) => provinceCode))]
        .sort()
        .map((code) => ({ code, name: regionName(code) }))
    : [];
  const bands = bandsBestFirst(model.instrument, level).map((band) => ({
    id: band.id,
    name: bandName(band, locale),
  }));
  const about = ranked.length === 0 ? [] : [`${header}. ${text.ties}`, ...(certain ? [] : [text.notCertain])];
  return { table: { rows, columns, about, provinces, bands }, scores };
}

function rowOf(
  model: IppModel,
  score: RegionScore,
  locale: Locale,
  certain: boolean,
  dimensions: readonly { id: string }[],
): RankRow {
  const { region, name, index, rank, level, bandShown } = score;
  const hint = index === null ? null : formatScore(model.instrument, level, index, locale).hint;
  const words = bandWords(score, locale);
  const dims = new Map(score.dimensions.map((one) => [one.dimension.id, one]));
  return {
    region,
    name,
    province: level === 'kabkota' ? regionName(region.slice(0, 2)) : '',
    rank: rank === null ? null : certain ? rank.best : rank.place,
    // The class has a column of its own.
    index: index ?? (score.state === 'band' ? ippText[locale].bandAlone : stateWords(score, locale)),
    band: hint && bandShown ? `${words}, ${ippRankTableText[locale].hint(hint.text)}` : words,
    bandId: bandById(model.instrument, level, bandShown?.id ?? null)?.id ?? '',
    provinceCode: region.slice(0, 2),
    ...Object.fromEntries(dimensions.map(({ id }) => [`dim ${id}`, dims.get(id)?.value ?? null])),
  };
}
