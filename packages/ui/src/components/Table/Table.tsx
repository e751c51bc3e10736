import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, noData, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { list, rowsOf } from '../../internal/list.ts';
import { formatNumber } from '../../internal/numbers.ts';
import * as styles from './Table.css.ts';

export interface TableColumn {
  header: ReactNode;
  /**
   * Figures: set to the right, so that their digits line up.
   * @default false
   */
  numeric?: boolean;
  /** This column names the row. Without it the first one does. */
  rowHeader?: boolean;
  /** The rows given are ordered by this column: told as `aria-sort`. */
  sorted?: 'ascending' | 'descending';
}

/** One cell per column. A bare number is written as the language does; `null` reads "belum ada data". */
export type TableRow = readonly ReactNode[];

export interface TableProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What the table shows, of whom and of when; also the name of its scrolling region. */
  caption: string;
  /** Header cells, in order. */
  columns: readonly TableColumn[];
  /** Rows, each with its cells in the order of the columns. */
  rows: readonly TableRow[];
  /** Totals. */
  footer?: TableRow;
  /**
   * Language of figures and of "belum ada data".
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/Table@1';

/** A table of data. Where it is wider than its place it scrolls by itself, with the first column in sight. */
export function Table({
  caption,
  columns: givenColumns,
  rows: givenRows,
  footer,
  locale,
  className,
  ...rest
}: TableProps): ReactElement {
  const columns = list(givenColumns);
  const rows = rowsOf(givenRows);
  const missing = words(noData, locale);
  const head = Math.max(
    0,
    columns.findIndex((column) => column.rowHeader),
  );
  const figures = head === 0 && columns.every((column, i) => i === 0 || column.numeric);
  const classOf = (i: number) => (!figures && columns[i]?.numeric ? styles.number : undefined);

  const line = (given: TableRow, key: number) => {
    const cells = rowsOf(given);
    const line: ReactElement[] = [];
    // A row that is too long keeps its cells; one that is too short shows what it lacks.
    for (let i = 0; i < cells.length || i < columns.length; i += 1) {
      let cell = cells[i];
      if (typeof cell === 'number') cell = formatNumber(cell, { locale });
      cell ??= missing;
      line.push(
        i === head ? (
          <th key={i} scope="row" className={classOf(i)}>
            {cell}
          </th>
        ) : (
          <td key={i} className={classOf(i)}>
            {cell}
          </td>
        ),
      );
    }
    return <tr key={key}>{line}</tr>;
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of form fields is something else
    <div
      data-kpu={id}
      className={cx(styles.root, figures && styles.figures, className)}
      role="group"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, also without script
      tabIndex={0}
      {...rest}
    >
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={i} scope="col" className={classOf(i)} aria-sort={column.sorted}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length > 0 ? (
            rows.map(line)
          ) : (
            <tr>
              <td colSpan={columns.length}>{missing}</td>
            </tr>
          )}
        </tbody>
        {footer && <tfoot>{line(footer, 0)}</tfoot>}
      </table>
    </div>
  );
}
