'use client';
import {
  type ComponentPropsWithRef,
  type ReactElement,
  type ReactNode,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { UiContractId } from '../../contract.ts';
import { dataTableText, fill, type Locale, noData, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { list, rowsOf } from '../../internal/list.ts';
import { formatNumber } from '../../internal/numbers.ts';
import { useHydrated } from '../../internal/useHydrated.ts';
import { Button } from '../Button/index.ts';
import { fold } from '../Combobox/find.ts';
import { IconArrowDown, IconArrowUp, IconSelector } from '../Icon/index.ts';
import * as tableStyles from '../Table/Table.css.ts';
import { VisuallyHidden } from '../VisuallyHidden/index.ts';
import { checkTable } from './check.ts';
import { type DataColumn, type Reader, readers as readColumns } from './columns.ts';
import * as styles from './DataTable.css.ts';
import { DataTablePager } from './DataTablePager.tsx';
import { DataTableTools } from './DataTableTools.tsx';
import { searchRows } from './search.ts';
import { sorter } from './sorter.ts';
import { usePrinting } from './usePrinting.ts';

/** By which column the rows are ordered. */
export interface DataTableSort {
  /** Id of the column. */
  column: string;
  /** From the highest, the newest, or Z. @default false */
  descending?: boolean | undefined;
}

export interface DataTableProps<Row extends object> extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What the table shows, of whom and of when; also the name of its scrolling region. */
  caption: string;
  /** What each column shows. Plain objects, so that a server component can give them. */
  columns: readonly DataColumn<Row>[];
  /** The data, in the order they have without sorting. */
  rows: readonly Row[];
  /** Key of the row that differs in each: a code. Without it a row is its place. */
  rowId?: (keyof Row & string) | ((row: Row) => string | number) | undefined;
  /** What a row is: "wilayah", "dokumen". @default 'baris' */
  noun?: string | undefined;
  /** Rows of a page. `Infinity` shows all. @default 50 */
  pageSize?: number | undefined;
  /** Order at the beginning, on the server too. Without it that of `rows`. */
  initialSort?: DataTableSort | undefined;
  /** Search at the beginning, once script runs. */
  initialQuery?: string | undefined;
  /** Ids of columns that are hidden at the beginning, once script runs. */
  initialHidden?: readonly string[] | undefined;
  /** The order was changed; `null` is that of `rows`. */
  onSortChange?: ((sort: DataTableSort | null) => void) | undefined;
  /** The words of the search were changed. */
  onQueryChange?: ((query: string) => void) | undefined;
  /** A column was hidden or shown: the ids of all that are hidden. */
  onHiddenChange?: ((hidden: string[]) => void) | undefined;
  /** Another page is shown, from 1; `null` is all rows. */
  onPageChange?: ((page: number | null) => void) | undefined;
  /** Name of the CSV file, without its ending. @default the caption in small letters */
  fileName?: string | undefined;
  /**
   * Language of figures, dates and of the interface.
   * @default 'id'
   */
  locale?: Locale | undefined;
}

const id: UiContractId = 'ui/DataTable@1';
/** The region is the one of `Table`, also for tools that look for tables. */
const region: UiContractId = 'ui/Table@1';

const none: readonly string[] = [];

/**
 * A table that can be searched, sorted and downloaded once script runs. Before that, and on paper, it is the whole
 * plain table.
 */
export function DataTable<Row extends object>({
  caption,
  columns: givenColumns,
  rows: givenRows,
  rowId,
  noun,
  pageSize = 50,
  initialSort,
  initialQuery = '',
  initialHidden: givenHidden,
  onSortChange,
  onQueryChange,
  onHiddenChange,
  onPageChange,
  fileName,
  locale,
  className,
  ...rest
}: DataTableProps<Row>): ReactElement {
  const initialHidden = givenHidden ?? none;
  const columns = list(givenColumns);
  const rows = rowsOf(givenRows);
  const text = words(dataTableText, locale);
  const hydrated = useHydrated();
  const printing = usePrinting();
  const place = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState(initialSort ?? null);
  const [typed, setTyped] = useState(initialQuery);
  const [hiddenIds, setHidden] = useState(initialHidden);
  /** From 0; -1 is all rows. */
  const [page, setPage] = useState(0);

  // Nothing is left out where nobody could bring it back.
  const query = hydrated ? typed : '';
  const hidden = hydrated ? hiddenIds : none;
  const size = Math.floor(pageSize) >= 1 ? Math.floor(pageSize) : 50;
  const tools = hydrated && rows.length > 1;

  const head = Math.max(
    0,
    columns.findIndex((column) => column.rowHeader),
  );
  const readers = useMemo(() => readColumns(columns, rows, text, locale), [columns, rows, text, locale]);
  const keys = useMemo(
    () => rows.map((row, i) => (rowId && row ? (typeof rowId === 'function' ? rowId(row) : row[rowId]) : i)),
    [rows, rowId],
  );
  const shownColumns = useMemo(
    () => columns.flatMap((column, c) => (c !== head && hidden.includes(column.id) ? [] : c)),
    [columns, hidden, head],
  );
  useMemo(() => {
    if (process.env.NODE_ENV !== 'production')
      checkTable({ columns, readers, keys, names: [initialSort?.column, ...initialHidden] });
  }, [columns, readers, keys, initialSort?.column, initialHidden]);

  const sortBy = useMemo(() => {
    let prepared: ReturnType<typeof sorter> | undefined;
    // Nothing is prepared for a table that nobody sorts.
    return (column: number, descending: boolean) => {
      prepared ??= sorter(readers, rows.length);
      return prepared({ column, descending });
    };
  }, [readers, rows.length]);
  const sorted = sort ? columns.findIndex((column) => column.id === sort.column) : -1;
  const descending = !!sort?.descending;
  const order = useMemo(
    () => (sorted < 0 ? rows.map((_, i) => i) : sortBy(sorted, descending)),
    [rows, sorted, descending, sortBy],
  );

  const find = useMemo(() => {
    const searched = shownColumns.flatMap((c) => (readers[c]?.numeric ? [] : (readers[c] ?? [])));
    const texts: string[] = [];
    return searchRows((i) => {
      const text = texts[i] ?? fold(searched.map((reader) => reader.text(i) ?? '').join(' '));
      texts[i] = text;
      return text;
    });
  }, [readers, shownColumns]);
  const found = useMemo(() => find(order, query), [order, find, query]);

  const pages = Math.ceil(found.length / size);
  const current = Math.min(page, pages - 1);
  const whole = !hydrated || printing || page < 0 || pages <= 1;
  const from = whole ? 0 : current * size;
  const shown = whole ? found : found.slice(from, from + size);

  const figures = shownColumns.every((c, at) => (at === 0 ? c === head : readers[c]?.numeric));

  const [line, gaps] = useMemo(() => {
    const made: ReactElement[][] = [];
    /** Rows in which something is missing. */
    const gaps = new Set<number>();
    const used = new Set<unknown>();
    const rowKeys: string[] = [];
    // Cells of your own may hold something that must go where their row goes. Plain ones change their text in place,
    // which is much less work for the browser than other rows.
    const own = columns.some(({ kind }) => kind === 'cell');
    const keyOf = (i: number) => {
      const key = rowKeys[i] ?? (used.has(keys[i]) ? `${String(keys[i])} ${i}` : String(keys[i]));
      used.add(keys[i]);
      rowKeys[i] = key;
      return key;
    };
    const plan = shownColumns.map((c) => ({
      key: c,
      column: columns[c] as DataColumn<Row>,
      reader: readers[c] as Reader,
      className: !figures && readers[c]?.numeric ? tableStyles.number : undefined,
    }));
    const cellsOf = (i: number) =>
      plan.map(({ key, column, reader, className }) => {
        const row = rows[i];
        let content: ReactNode = column.kind === 'cell' && row ? column.cell(row) : reader.text(i);
        if (content == null) {
          gaps.add(i);
          content = text.missing;
        }
        return key === head ? (
          <th key={key} scope="row" className={className}>
            {content}
          </th>
        ) : (
          <td key={key} className={className}>
            {content}
          </td>
        );
      });
    const line = (i: number, at: number) => {
      const cells = made[i] ?? cellsOf(i);
      made[i] = cells;
      return <tr key={own ? keyOf(i) : at}>{cells}</tr>;
    };
    return [line, gaps] as const;
  }, [rows, columns, readers, keys, shownColumns, head, figures, text]);
  const body = shown.map(line);
  const number = (n: number) => formatNumber(n, { locale }) ?? '';
  const what = noun ?? text.noun;
  const counted = (n: number) => fill(text.count, { total: number(n), noun: what });
  const goTo = (next: number) => {
    setPage(next);
    onPageChange?.(next < 0 ? null : next + 1);
    scroller.current?.scrollTo?.({ top: 0 });
  };
  const restart = () => {
    if (page > 0) goTo(0);
    else scroller.current?.scrollTo?.({ top: 0 });
  };
  const changeSort = (column: string) => {
    const next = sort?.column !== column ? { column } : sort.descending ? null : { column, descending: true };
    setSort(next);
    onSortChange?.(next);
    restart();
  };
  const changeQuery = (next: string) => {
    setTyped(next);
    onQueryChange?.(next);
    restart();
  };
  const clear = () => {
    changeQuery('');
    // The button goes away; the field stays.
    document.getElementById(`${place}-search`)?.focus();
  };

  const sortKind = readers[sorted]?.sortKind;
  const status =
    (found.length === rows.length
      ? counted(rows.length)
      : fill(text.found, { shown: number(found.length), total: number(rows.length), noun: what })) +
    (whole ? '' : fill(text.range, { from: number(from + 1), to: number(from + shown.length) })) +
    (sortKind
      ? fill(text.sorted, {
          column: columns[sorted]?.header ?? '',
          order: text[descending ? (`${sortKind}Down` as const) : sortKind],
        })
      : '');

  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      {rows.length > 1 && (
        <div className={styles.tools}>
          {tools && (
            <DataTableTools
              place={place}
              caption={caption}
              query={typed}
              onQuery={changeQuery}
              columns={columns}
              readers={readers}
              head={head}
              hidden={hidden}
              onHidden={(next) => {
                setHidden(next);
                onHiddenChange?.(next);
              }}
              shownColumns={shownColumns}
              found={found}
              total={rows.length}
              counted={counted}
              fileName={fileName}
              text={text}
              status={status}
            />
          )}
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: as in Table */}
      <div
        ref={scroller}
        data-kpu={region}
        className={cx(tableStyles.root, figures && tableStyles.figures)}
        role="group"
        aria-label={caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, also without script
        tabIndex={0}
      >
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {shownColumns.map((c) => {
                const column = columns[c] as DataColumn<Row>;
                const by = sorted === c;
                const Sign = by ? (descending ? IconArrowDown : IconArrowUp) : IconSelector;
                const label = (
                  <>
                    {column.short ?? column.header}
                    {column.short && (
                      <>
                        {' '}
                        <VisuallyHidden>({column.header})</VisuallyHidden>
                      </>
                    )}
                    {column.kind === 'number' && column.unit && ` (${column.unit})`}
                  </>
                );
                return (
                  <th
                    key={c}
                    scope="col"
                    className={readers[c]?.numeric ? tableStyles.number : undefined}
                    abbr={column.short}
                    aria-sort={by ? (descending ? 'descending' : 'ascending') : undefined}
                  >
                    {/* Browsers leave buttons out of a header that is repeated on the next sheet. */}
                    {tools && !printing && readers[c]?.sortKind ? (
                      <button type="button" onClick={() => changeSort(column.id)}>
                        <span>{label}</span>
                        <Sign size={16} />
                      </button>
                    ) : (
                      <span>{label}</span>
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {body.length > 0 ? (
              body
            ) : (
              <tr>
                <td colSpan={shownColumns.length || 1}>
                  {rows.length > 0 ? (
                    <>
                      {fill(text.none, { noun: what })} <bdi>“{query.trim()}”</bdi>.{' '}
                      <Button variant="quiet" onClick={clear}>
                        {text.clear}
                      </Button>
                    </>
                  ) : (
                    words(noData, locale)
                  )}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {shown.some((i) => gaps.has(i)) && (
        <p className={styles.note}>
          “{text.missing}”: {text.missingNote}
        </p>
      )}
      {tools && pages > 1 && (
        <DataTablePager
          caption={caption}
          current={page < 0 ? null : current}
          pages={pages}
          size={number(size)}
          count={number(found.length)}
          onPage={goTo}
          text={text}
          locale={locale}
        />
      )}
    </div>
  );
}
