import { Table, type TableColumn, type TableRow } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import { type ElectionResult, type Locale, type ResultChild, rowState } from '../../core/model.ts';
import { formatShares, formatVotes } from '../../core/numbers.ts';
import { figuresText, resultTableText } from '../../i18n.ts';
import { cx, factsOf, statusLine, titleOf } from '../../internal/facts.ts';
import { type Figures, Marker, readFigures, sumLines } from '../../internal/figures.ts';
import * as internal from '../../internal/Lines.css.ts';
import { Lines, Marks, Rest } from '../../internal/Lines.tsx';
import { ResultSources } from '../ResultSources/ResultSources.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';
import * as styles from './ResultTable.css.ts';

/** Rows of the table: the options with the sums of the form, or one row per area below. */
export const resultTableRows = ['options', 'areas'] as const;
export type ResultTableRows = (typeof resultTableRows)[number];

export interface ResultTableProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result to show. */
  result: ElectionResult;
  /**
   * What a row stands for.
   * @default 'options'
   */
  by?: ResultTableRows;
  /**
   * Shares beside the votes, in percent of the valid votes.
   * @default true by options, false by areas
   */
  shares?: boolean;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * Leaves out the status band, where the page shows it once above. The caption still says status and time.
   * @default false
   */
  hideStatus?: boolean;
  /**
   * Leaves out the list of documents, where the page shows it once below.
   * @default false
   */
  hideSources?: boolean;
}

const id: ResultsContractId = 'results/ResultTable@1';

/** Votes as a table, in ballot order or in the official order of the areas. Lines that fail a check are marked. */
export function ResultTable({
  result: given,
  by = 'options',
  shares = by === 'options',
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  className,
  ...rest
}: ResultTableProps): ReactElement {
  const figures = readFigures(given, locale);
  const { result, findings } = figures;
  const marker = new Marker(findings, locale);
  const table =
    by === 'areas' ? areas(figures, marker, shares, locale) : options(figures, marker, shares, locale);
  const lines = by === 'areas' ? [] : sumLines(figures, marker, locale);
  return (
    <div
      data-kpu={id}
      {...factsOf(result)}
      className={cx(internal.widget, by === 'options' && internal.column, className)}
      {...rest}
    >
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {table}
      {lines.length > 0 && <Lines lines={lines} />}
      <Rest marks={marker.rest(result)} />
      {!hideSources && <ResultSources result={result} locale={locale} />}
    </div>
  );
}

const captionOf = (result: ElectionResult, more: string, locale: Locale) =>
  `${titleOf(result, locale)}. ${statusLine(result, locale)}. ${more}`.trim();

/** Number in its box, then the whole name. */
function named(number: string, label: string): ReactNode {
  return (
    <span className={styles.named}>
      <b>{number}</b> <span>{label}</span>
    </span>
  );
}

function options(figures: Figures, marker: Marker, shares: boolean, locale: Locale): ReactElement {
  const text = figuresText[locale];
  const { result, whole, sound, note } = figures;
  const withShares = shares && sound;
  const columns: TableColumn[] = [{ header: text.option }, { header: text.votes, numeric: true }];
  if (withShares) columns.push({ header: text.percent, numeric: true });
  const more = withShares ? `${text.order} ${text.whole(formatVotes(whole, locale))}` : text.order;
  const rows = figures.options.map(({ path, number, label, text: votes, share }): TableRow => {
    const head = (
      <>
        {named(number, label)}
        <Marks marks={marker.at(path)} />
      </>
    );
    return withShares ? [head, votes, share] : [head, votes];
  });
  return (
    <>
      <Table caption={captionOf(result, more, locale)} columns={columns} rows={rows} locale={locale} />
      {withShares && note && <small>{note}</small>}
      {shares && !sound && whole !== null && whole > 0n && <small>{resultTableText[locale].noShares}</small>}
    </>
  );
}

function areas(figures: Figures, marker: Marker, shares: boolean, locale: Locale): ReactElement {
  const text = resultTableText[locale];
  const { result, sound } = figures;
  const { children } = result;
  const withShares = shares && sound;
  // Codes of one level are equally long, so their order as text is the official order.
  const ordered = children
    .map((child, index) => ({ child, index }))
    .sort((a, b) =>
      a.child.area.code < b.child.area.code ? -1 : a.child.area.code > b.child.area.code ? 1 : 0,
    );
  const sums = (['valid', 'invalid'] as const).filter((key) => children.some((child) => child[key] !== null));
  const columns = [
    { header: text.area },
    ...figures.options.map(({ option, number, label }) => ({
      header: named(number, option.kind === 'kolom_kosong' ? label : (option.shortName ?? label)),
      numeric: true,
    })),
    ...sums.map((key) => ({ header: figuresText[locale][key], numeric: true })),
    { header: text.data, numeric: true },
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
  const rows = ordered.map(({ child, index }): TableRow => {
    const votes = figures.options.map(
      ({ option }) => child.options.find((one) => one.id === option.id)?.votes ?? null,
    );
    return [
      <>
        {child.area.name || child.area.code}
        <Marks marks={marker.at(`children.${index}`)} />
      </>,
      ...cells(votes),
      ...sums.map((key) => formatVotes(child[key], locale)),
      stateText(child, result, locale),
    ];
  });
  const total = cells(figures.options.map(({ option }) => option.votes));
  const footer: TableRow = [
    `${text.total} ${result.area.name}`,
    ...figures.options.map(({ path }, index) => (
      <>
        {total[index]}
        <Marks marks={marker.at(path)} />
      </>
    )),
    ...sums.map((key) => (
      <>
        {formatVotes(result[key], locale)}
        <Marks marks={marker.at(key)} />
      </>
    )),
    stateText({ ...result, options: result.options }, result, locale),
  ];
  if (children.length === 0) return <p>{captionOf(result, text.noAreas, locale)}</p>;
  return (
    <Table
      caption={captionOf(result, withShares ? text.shares : '', locale)}
      columns={columns}
      rows={rows}
      footer={footer}
      locale={locale}
      className={styles.areas}
    />
  );
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
