'use client';
import { Button, IconArrowDown, IconArrowUp, IconSelector, Table } from '@situs-kpu/ui';
import { type ReactElement, useState, useSyncExternalStore } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import { formatVotes } from '../../core/numbers.ts';
import { Former } from '../../internal/Former.tsx';
import { cx, factsOf } from '../../internal/facts.ts';
import { Marker, readFigures, sumLines } from '../../internal/figures.ts';
import * as internal from '../../internal/Lines.css.ts';
import { Lines, Rest } from '../../internal/Lines.tsx';
import * as tableStyles from '../../internal/tableData.css.ts';
import { byAreas, byOptions } from '../../internal/tableData.tsx';
import { resultTableSortableText } from '../../texts/sortable.ts';
import { ResultSources } from '../ResultSources/ResultSources.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';
import type { ResultTableProps } from '../ResultTable/ResultTable.tsx';
import * as styles from './ResultTableSortable.css.ts';
import { orderOf, placesOf, type Sorting } from './sorting.ts';

export interface ResultTableSortableProps extends ResultTableProps {
  /**
   * Places of the rows while they are sorted by a figure; equal figures share one. Never shown before a reader sorts.
   * @default false
   */
  places?: boolean;
}

const id: ResultsContractId = 'results/ResultTableSortable@1';

const never = () => () => {};

/**
 * The plain complete table in ballot or area order, which a reader may sort by any figure once script runs. The order
 * is announced in words, and one button leads back. On the server and on paper it is `ResultTable`.
 */
export function ResultTableSortable({
  result: given,
  by = 'areas',
  shares = by === 'options',
  places = false,
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  className,
  ...rest
}: ResultTableSortableProps): ReactElement {
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [sort, setSort] = useState<Sorting | null>(null);
  const figures = readFigures(given, locale);
  const { result, findings } = figures;
  const marker = new Marker(findings, locale);
  const areas = by === 'areas';
  const data = (areas ? byAreas : byOptions)(figures, marker, shares, locale);
  const text = resultTableSortableText[locale];
  const values = data.rows.map((row) => row.values);
  const order = orderOf(values, sort);
  const ranks = places && sort ? placesOf(values, sort) : null;
  const rows = order.map((at) => {
    const [head, ...cells] = data.rows[at]?.cells ?? [];
    const place = ranks?.[at];
    if (place === undefined) return [head, ...cells];
    return [
      <>
        {head} <small>{text.place(formatVotes(place, locale))}</small>
      </>,
      ...cells,
    ];
  });
  const change = (column: number) =>
    setSort(
      sort?.column !== column
        ? { column, descending: false }
        : sort.descending
          ? null
          : { column, descending: true },
    );
  const said = sort
    ? text[sort.descending ? 'descending' : 'ascending'](data.names[sort.column] ?? '')
    : areas
      ? text.sortedAreas
      : text.sortedBallot;
  const sortable = hydrated && data.rows.length > 1;
  const columns = data.columns.map((column, index) => {
    if (!sortable || index === 0) return column;
    const on = sort?.column === index;
    const Sign = on ? (sort.descending ? IconArrowDown : IconArrowUp) : IconSelector;
    return {
      ...column,
      ...(on && { sorted: sort.descending ? ('descending' as const) : ('ascending' as const) }),
      header: (
        <button type="button" onClick={() => change(index)}>
          <span>{column.header}</span>
          <Sign size={16} />
        </button>
      ),
    };
  });
  const lines = areas ? [] : sumLines(figures, marker, locale);
  return (
    <div
      data-kpu={id}
      {...factsOf(result)}
      className={cx(internal.widget, styles.root, !areas && internal.column, className)}
      {...rest}
    >
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {data.empty ? (
        <p>{data.empty}</p>
      ) : (
        <>
          <div className={styles.tools}>
            <small role="status">{said}</small>
            {sort && (
              <Button variant="secondary" onClick={() => setSort(null)}>
                {areas ? text.areas : text.ballot}
              </Button>
            )}
          </div>
          <Table
            caption={data.caption}
            columns={columns}
            rows={rows}
            {...(data.footer && { footer: data.footer })}
            locale={locale}
            className={cx(areas && tableStyles.areas)}
          />
        </>
      )}
      {data.notes.map((note) => (
        <small key={note}>{note}</small>
      ))}
      {lines.length > 0 && <Lines lines={lines} />}
      <Rest marks={marker.rest(result)} />
      {!areas && <Former figures={figures} locale={locale} />}
      {!hideSources && <ResultSources result={result} locale={locale} />}
    </div>
  );
}
