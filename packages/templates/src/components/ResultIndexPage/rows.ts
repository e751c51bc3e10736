/** Entries of the list as the page shows them. No React. */
import {
  contestKinds,
  type ElectionResult,
  findForbidden,
  resultStory,
  tolerant,
} from '@situs-kpu/results/core';
import { isDay, list } from '@situs-kpu/ui/core';
import type { Locale } from '../../i18n.ts';
import { resultOf } from '../../page/results.ts';
import { str } from '../../page/values.ts';
import type { ResultEntry } from './content.ts';
import { resultIndexText } from './text.ts';

export interface ResultRow {
  title: string;
  href: string;
  /** Year of voting day; '' when it is not known. */
  year: string;
  /** General elections by UU 7/2017, or those of regional heads by UU 10/2016. */
  group: 'pemilu' | 'pemilihan';
  /** What the band shows: the result, or as much of one as was prepared. */
  result: ElectionResult;
  sentence: string;
  /** The figures are for another area than the office's. */
  other: boolean;
  order: number;
}

const regional = new Set<string>(['pilgub', 'pilbup', 'pilwalkot']);

/** `3372` for `33.72`: results write codes without dots. */
const plainCode = (code: string | undefined): string => str(code).replaceAll('.', '');

const titleOfResult = ({ contest, area }: ElectionResult): string =>
  !area.name || area.code === contest.regionCode || contest.name.includes(area.name)
    ? contest.name
    : `${contest.name}: ${area.name}`;

/** As much of a result as an entry says; everything else is not known. */
const prepared = (entry: ResultEntry): ElectionResult => {
  const source = str(entry.source?.title);
  return tolerant({
    contest: {
      kind: entry.kind,
      name: str(entry.title),
      shortName: str(entry.title),
      date: str(entry.date),
      regionCode: '',
      level: 'kabkota',
    },
    area: { code: '', name: str(entry.otherArea), level: 'kabkota' },
    status: entry.status,
    options: [],
    asOf: str(entry.asOf) || null,
    sources: source
      ? [{ kind: 'berita_acara', title: source, publisher: '', url: str(entry.source?.href) || null }]
      : [],
    sample: entry.sample === true,
  } as unknown as ElectionResult);
};

function sentenceOf(
  entry: ResultEntry,
  given: ElectionResult | undefined,
  { status }: ElectionResult,
  locale: Locale,
): string {
  if (given) return resultStory(given, { locale, length: 'baris' }).text;
  const text = resultIndexText[locale];
  const sentence = str(entry.sentence);
  if (!sentence) return text.noSentence;
  return findForbidden(sentence, status).length > 0 ? text.withheld : sentence;
}

/** The entries, the latest first, then by kind of contest as KPU lists them. */
export function rowsOf(
  entries: readonly ResultEntry[] | null | undefined,
  office: string | undefined,
  locale: Locale,
): ResultRow[] {
  const own = plainCode(office);
  return list(entries)
    .map((entry): ResultRow => {
      const given = resultOf(entry.result);
      const result = given ?? prepared(entry);
      const { contest, area } = result;
      const day = isDay(contest.date) ? contest.date : '';
      return {
        title: str(entry.title) || titleOfResult(result) || resultIndexText[locale].untitled,
        href: str(entry.href),
        year: day.slice(0, 4),
        group: regional.has(contest.kind) ? 'pemilihan' : 'pemilu',
        result,
        sentence: sentenceOf(entry, given, result, locale),
        other: given ? own !== '' && area.code !== '' && area.code !== own : str(entry.otherArea) !== '',
        order: contestKinds.indexOf(contest.kind),
      };
    })
    .sort((a, b) => (a.year === b.year ? a.order - b.order : a.year < b.year ? 1 : -1));
}

/** Rows under their headings: "Pemilu 2024", "Pemilihan 2024", …, and those of other areas last. */
export function groupsOf(
  rows: readonly ResultRow[],
  locale: Locale,
): { heading: string; rows: ResultRow[]; other: boolean }[] {
  const text = resultIndexText[locale];
  const groups = new Map<string, ResultRow[]>();
  for (const row of rows.filter(({ other }) => !other)) {
    const heading = `${text[row.group]} ${row.year}`.trim();
    const key = row.year ? heading : `${text[row.group]}: ${text.noYear}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const others = rows.filter(({ other }) => other);
  return [
    ...[...groups].map(([heading, found]) => ({ heading, rows: found, other: false })),
    ...(others.length > 0 ? [{ heading: text.otherAreas, rows: others, other: true }] : []),
  ];
}
