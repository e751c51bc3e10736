/** Result tables as CSV. Every row carries status, time, base and source, because rows are copied alone. */
import { type CsvCell, type CsvFormat, line, plainName, toCsv } from '@situs-kpu/ui/core';
import { type ElectionResult, inBallotOrder, rowState } from '../model.ts';
import { formatShares, formatVotes, isCount, sumCounts } from '../numbers.ts';
import { type Content, contentOf, type OutputOptions } from './content.ts';
import { outputWords } from './words.ts';

export interface CsvOptions extends OutputOptions, CsvFormat {}

/** What stands at the end of every row. */
function provenance(content: Content, based = true): { head: string[]; cells: CsvCell[] } {
  const words = outputWords[content.locale];
  return {
    head: [
      words.status,
      words.time,
      words.progress,
      ...(based ? [words.base] : []),
      words.documents,
      words.note,
    ],
    cells: [
      content.status,
      content.iso ?? content.time,
      content.progress,
      ...(based ? [content.base] : []),
      content.address.text,
      [content.sample, content.reason].filter((text) => text !== null).join('. ') || null,
    ],
  };
}

/** A count as it may stand in a file of data: what is no count is left empty, and the note says why. */
const known = (value: number | bigint | null): CsvCell =>
  typeof value === 'bigint' || isCount(value) ? value : null;

/** One row per option, in ballot order. */
export function resultOptionsCsv(result: ElectionResult, options: CsvOptions = {}): string {
  const content = contentOf(result, { length: 'baris', ...options });
  const words = outputWords[content.locale];
  const { head, cells } = provenance(content);
  const rows = content.options.map(({ option, number, name, share }): CsvCell[] => [
    number,
    name,
    words.kinds[option.kind],
    content.figures ? known(option.votes) : null,
    share,
    ...cells,
  ]);
  return toCsv(
    [[words.number, words.option, words.kind, words.votes, words.share, ...head], ...rows],
    options,
  );
}

/** One row per area, and the area above as the last row. Shares are of the votes for all options of the same row. */
export function resultAreasCsv(result: ElectionResult, options: CsvOptions = {}): string {
  const content = contentOf(result, { length: 'baris', ...options });
  const { locale, result: read } = content;
  const words = outputWords[locale];
  // Each row has a base of its own, so the one of the whole area would mislead.
  const { head, cells } = provenance(content, false);
  const ordered = inBallotOrder(read.options);
  const withShares = content.sound;
  const row = (
    area: ElectionResult['area'],
    votes: readonly (number | null)[],
    sums: readonly (number | null)[],
    state: string,
  ): CsvCell[] => {
    const whole = withShares ? sumCounts(votes) : null;
    const shares = whole === null || whole === 0n ? null : formatShares(votes, { locale }).shares;
    return [
      line(area.code),
      plainName(area.name) || words.unnamed,
      words.levels[area.level] ?? null,
      ...votes.map(known),
      ...votes.map((_, index) => shares?.[index] ?? null),
      ...sums.map(known),
      state,
      whole === null ? null : words.baseOf(formatVotes(whole, locale)),
      ...cells,
    ];
  };
  const rows = read.children.map((child) =>
    row(
      child.area,
      ordered.map(({ id }) => child.options.find((one) => one.id === id)?.votes ?? null),
      [child.valid, child.invalid, child.total, child.dpt, child.progress.reported, child.progress.total],
      words.states[rowState(child, read.status)],
    ),
  );
  const all = row(
    read.area,
    ordered.map(({ votes }) => votes),
    [
      read.valid,
      read.invalid,
      read.total,
      read.voters.dpt.total,
      read.progress.reported,
      read.progress.total,
    ],
    words.states[rowState(read, read.status)],
  );
  const names = content.options;
  return toCsv(
    [
      [
        words.code,
        words.area,
        words.level,
        ...names.map(({ number, short }) => words.votesOf(number, short)),
        ...names.map(({ number }) => words.shareOf(number)),
        words.valid,
        words.invalid,
        words.total,
        words.dpt,
        words.tpsIn,
        words.tpsAll,
        words.data,
        words.base,
        ...head,
      ],
      ...rows,
      all,
    ],
    options,
  );
}
