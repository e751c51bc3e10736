/** The rows of a result as a table, for the plain table and for the one that readers can sort. */
import type { TableColumn, TableRow } from '@situs-kpu/ui';
import type { ReactNode } from 'react';
import { type ElectionResult, type Locale, type ResultChild, rowState } from '../core/model.ts';
import { formatShares, formatVotes, isCount } from '../core/numbers.ts';
import { formatTurnout } from '../core/numbers-denominators.ts';
import { statuses } from '../core/status.ts';
import { figuresText, resultTableText } from '../i18n.ts';
import { resultTableSortableText } from '../texts/sortable.ts';
import { statusLine, titleOf } from './facts.ts';
import type { Figures, Marker } from './figures.ts';
import { Marks } from './Lines.tsx';
import * as styles from './tableData.css.ts';

export interface TableData {
  caption: string;
  columns: TableColumn[];
  /** Names of the columns in words. */
  names: string[];
  rows: {
    cells: TableRow;
    /** What each column is sorted by; `null` when it is not known. The first column is the order itself. */
    values: (number | null)[];
  }[];
  footer: TableRow | null;
  /** Notes below the table. */
  notes: string[];
  /** There is nothing to show but this sentence. */
  empty: string | null;
}

const captionOf = (result: ElectionResult, more: string, locale: Locale) =>
  `${titleOf(result, locale)}. ${statusLine(result, locale)}. ${more}`.trim();

/** Number in its box, then the whole name. */
export function named(number: string, label: string): ReactNode {
  return (
    <span className={styles.named}>
      <b>{number}</b> <bdi>{label}</bdi>
    </span>
  );
}

/** One row per option, in ballot order. */
export function byOptions(figures: Figures, marker: Marker, shares: boolean, locale: Locale): TableData {
  const text = figuresText[locale];
  const { result, whole, sound, note } = figures;
  const withShares = shares && sound;
  const columns: TableColumn[] = [{ header: text.option }, { header: text.votes, numeric: true }];
  if (withShares) columns.push({ header: text.percent, numeric: true });
  const more = withShares ? `${text.order} ${text.whole(formatVotes(whole, locale))}` : text.order;
  const notes = [
    withShares ? note : null,
    shares && !sound && whole !== null && whole > 0n ? resultTableText[locale].noShares : null,
  ];
  return {
    caption: captionOf(result, more, locale),
    columns,
    names: [text.option, text.votes, text.percent],
    rows: figures.options.map(({ option, path, number, label, text: votes, share }) => {
      const head = (
        <>
          {named(number, label)}
          <Marks marks={marker.at(path)} />
        </>
      );
      const known = isCount(option.votes) ? option.votes : null;
      return { cells: withShares ? [head, votes, share] : [head, votes], values: [null, known, known] };
    }),
    footer: null,
    notes: notes.filter((one) => one !== null),
    empty: null,
  };
}

/** One row per area below, in the official order of the codes. */
export function byAreas(figures: Figures, marker: Marker, shares: boolean, locale: Locale): TableData {
  const text = resultTableText[locale];
  const more = resultTableSortableText[locale];
  const { result, sound, options } = figures;
  const { children } = result;
  const withShares = shares && sound;
  // Codes of one level are equally long, so their order as text is the official order.
  const ordered = children
    .map((child, index) => ({ child, index }))
    .sort((a, b) =>
      a.child.area.code < b.child.area.code ? -1 : a.child.area.code > b.child.area.code ? 1 : 0,
    );
  const sums = (['valid', 'invalid', 'total', 'dpt'] as const).filter((key) =>
    children.some((child) => child[key] !== null),
  );
  // A part of the polling stations has no turnout.
  const turnout = statuses[result.status].complete && sound && sums.includes('total') && sums.includes('dpt');
  const sumNames = { ...figuresText[locale], total: more.total, dpt: more.dpt };
  const names = [
    text.area,
    ...options.map(({ number, label }) => `${figuresText[locale].option} ${number} ${label}`),
    ...sums.map((key) => sumNames[key]),
    ...(turnout ? [more.turnout] : []),
    text.data,
  ];
  const columns: TableColumn[] = [
    { header: text.area },
    ...options.map(({ option, number, label }) => ({
      header: named(number, option.kind === 'kolom_kosong' ? label : (option.shortName ?? label)),
      numeric: true,
    })),
    ...names.slice(1 + options.length).map((header) => ({ header, numeric: true })),
  ];
  const cells = (values: readonly (number | null)[]): ReactNode[] => {
    const printed = withShares ? formatShares(values, { locale }) : null;
    return values.map((votes, index) =>
      printed && votes !== null ? (
        <>
          {formatVotes(votes, locale)} <small>{printed.shares[index]}</small>
        </>
      ) : (
        formatVotes(votes, locale)
      ),
    );
  };
  const share = (total: number | null, dpt: number | null) =>
    turnout ? [formatTurnout(total, dpt, { locale }).text] : [];
  const count = (value: number | null) => (isCount(value) ? value : null);
  const rows = ordered.map(({ child, index }) => {
    const votes = options.map(
      ({ option }) => child.options.find((one) => one.id === option.id)?.votes ?? null,
    );
    const { total, dpt, progress } = child;
    return {
      cells: [
        <>
          <bdi>{child.area.name || child.area.code}</bdi>
          <Marks marks={marker.at(`children.${index}`)} />
        </>,
        ...cells(votes),
        ...sums.map((key) => formatVotes(child[key], locale)),
        ...share(total, dpt),
        stateText(child, result, locale),
      ],
      values: [
        null,
        ...votes.map(count),
        ...sums.map((key) => count(child[key])),
        ...(turnout ? [isCount(total) && isCount(dpt) && dpt > 0 ? total / dpt : null] : []),
        isCount(progress.reported) && isCount(progress.total) && progress.total > 0
          ? progress.reported / progress.total
          : null,
      ],
    };
  });
  const own = {
    valid: result.valid,
    invalid: result.invalid,
    total: result.total,
    dpt: result.voters.dpt.total,
  };
  const totals = cells(options.map(({ option }) => option.votes));
  const footer: TableRow = [
    <>
      {text.total} <bdi>{result.area.name}</bdi>
    </>,
    ...options.map(({ path }, index) => (
      <>
        {totals[index]}
        <Marks marks={marker.at(path)} />
      </>
    )),
    ...sums.map((key) => (
      <>
        {formatVotes(own[key], locale)}
        <Marks marks={marker.at(key === 'dpt' ? 'voters.dpt' : key)} />
      </>
    )),
    ...share(own.total, own.dpt),
    stateText({ ...result, options: result.options }, result, locale),
  ];
  const empty = children.length === 0 ? captionOf(result, text.noAreas, locale) : null;
  const caption = captionOf(result, withShares ? text.shares : '', locale);
  return { caption, columns, names, rows, footer, notes: [], empty };
}

/** How much of a row is in, in words; a row without votes is never a zero. */
function stateText(
  row: Pick<ResultChild, 'progress'> & { options: ResultChild['options'] },
  { status }: ElectionResult,
  locale: Locale,
): ReactNode {
  const state = resultTableText[locale].state[rowState(row, status)];
  const { reported, total } = row.progress;
  if (reported === null || total === null) return state;
  const amount = figuresText[locale].progressOf(formatVotes(reported, locale), formatVotes(total, locale));
  return (
    <>
      {state} <small>{amount}</small>
    </>
  );
}
