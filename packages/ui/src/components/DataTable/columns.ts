import type { ReactNode } from 'react';
import { type dataTableText, dateTimeText, type Locale, words } from '../../i18n.ts';
import { formatDate, readMoment, type TimeZone } from '../../internal/dates.ts';
import { formatNumber } from '../../internal/numbers.ts';
import { fold } from '../Combobox/find.ts';

/** What a column holds: it decides how a value is written, aligned, sorted, searched and exported. */
export const dataKinds = ['text', 'number', 'date', 'rank', 'cell'] as const;
export type DataKind = (typeof dataKinds)[number];

/** How a column is sorted. */
export const dataSorts = ['text', 'number', 'date'] as const;
export type DataSort = (typeof dataSorts)[number];

/** What a row may hold. `null` and `undefined` are missing, never zero. */
export type DataValue = string | number | bigint | null | undefined;

interface ColumnBase<Row> {
  /** Name of the column in code: in `initialSort`, in callbacks. Unique in the table. */
  id: string;
  /** Words of the header, also in the menu of columns and in the CSV file. */
  header: string;
  /** A shorter form for the table itself: "Sosdiklih". Explain it in the caption or in the text before. */
  short?: string | undefined;
  /**
   * Where the value is: a key of the row, or a function of it. From a server component only a key can be given.
   * @default the column's id
   */
  accessor?: (keyof Row & string) | ((row: Row) => DataValue) | undefined;
  /**
   * How it is sorted; `false` when an order would mean nothing.
   * @default by `kind`; `cell` as text
   */
  sort?: DataSort | false | undefined;
  /**
   * Visitors may hide it. The column that names the row always stays.
   * @default true
   */
  hideable?: boolean | undefined;
  /** It names the row, and should be the first, which stays in sight. Without it the first one does. */
  rowHeader?: boolean | undefined;
}

/** Words. */
export interface TextColumn<Row> extends ColumnBase<Row> {
  kind?: 'text' | undefined;
}

/** Figures: to the right, tabular. Text in their place ("menunggu") is shown as it is and sorts last. */
export interface NumberColumn<Row> extends ColumnBase<Row> {
  kind: 'number';
  /** Unit, once in the header: "%", "jiwa". */
  unit?: string | undefined;
  /** Decimals, always as many, 0 to 15. Without it up to two. */
  decimals?: number | undefined;
}

/** Days `2024-12-04`, or instants with their offset. */
export interface DateColumn<Row> extends ColumnBase<Row> {
  kind: 'date';
  /** Zone of the area, needed for instants with another offset than +07:00, +08:00 or +09:00. */
  timeZone?: TimeZone | undefined;
}

/**
 * The place of a row among all rows by a column of figures. Rows whose figures read the same share the place, and the
 * places behind them stay empty: 1, 2, 2, 4. A search does not change it.
 */
export interface RankColumn<Row> extends Omit<ColumnBase<Row>, 'accessor'> {
  kind: 'rank';
  /** Id of the column of figures. */
  of: string;
  /** First is who has the lowest figure. @default false */
  lowestFirst?: boolean | undefined;
  accessor?: never;
}

/** A cell of your own, from client code. Its value still sorts, is searched and exported. */
export interface CellColumn<Row> extends ColumnBase<Row> {
  kind: 'cell';
  /** What stands in the cell. */
  cell: (row: Row) => ReactNode;
  /** Figures: to the right. @default false */
  numeric?: boolean | undefined;
}

export type DataColumn<Row> =
  | TextColumn<Row>
  | NumberColumn<Row>
  | DateColumn<Row>
  | RankColumn<Row>
  | CellColumn<Row>;

/** The words of the table in one language. */
export type DataTableText = (typeof dataTableText)['id' | 'en'];

const isNumber = (value: DataValue): value is number | bigint =>
  typeof value === 'bigint' || Number.isFinite(value);

/** A column that is ready to be read: the same for every kind. */
export interface Reader {
  numeric: boolean;
  /** The value as it is, of the row in place `i`. */
  value: (i: number) => DataValue;
  /** The value in words or figures; `null` when it is missing. */
  text: (i: number) => string | null;
  /** What the row is sorted by; `undefined` comes last. */
  key: (i: number) => string | number | bigint | undefined;
  sortKind: DataSort | false;
}

/**
 * Text whose plain comparison is the order of an Indonesian list: without case, accents and punctuation, and with
 * numbers by their size ("Dapil 2" before "Dapil 10"). Not `Intl.Collator`, whose data differ between machines.
 */
export const naturalKey = (text: string): string =>
  fold(text).replace(/\d+/g, (digits) => {
    const number = digits.replace(/^0+(?=\d)/, '');
    // The more digits, the greater; and the sign that says how many stays before all letters.
    return String.fromCharCode(0x30 + Math.min(number.length, 48)) + number;
  });

function sortKey(kind: DataSort | false, value: DataValue) {
  if (kind === 'number') return isNumber(value) ? value : undefined;
  if (kind === 'date') return readMoment(String(value))?.at;
  return value == null || !String(value).trim() ? undefined : naturalKey(String(value));
}

/** Place of each row: 1, 2, 2, 4; `undefined` for rows without a figure. */
function ranks(of: Reader, count: number, lowestFirst: boolean | undefined): (number | undefined)[] {
  const places: (number | undefined)[] = Array(count);
  const rows: [figure: number | bigint, i: number][] = [];
  for (let i = 0; i < count; i++) {
    const value = of.value(i);
    if (isNumber(value)) rows.push([value, i]);
  }
  rows.sort(([a], [b]) => (a === b ? 0 : a < b === !!lowestFirst ? -1 : 1));
  rows.forEach(([, i], at) => {
    const before = rows[at - 1]?.[1];
    // As shown: two equal figures with two places would be a riddle.
    places[i] = before !== undefined && of.text(before) === of.text(i) ? places[before] : at + 1;
  });
  return places;
}

export function readers<Row>(
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
  text: DataTableText,
  locale: Locale | undefined,
): Reader[] {
  const made: Reader[] = [];
  const make = (column: DataColumn<Row>): Reader => {
    const { kind = 'text' } = column;
    const accessor = column.accessor ?? (column.id as keyof Row);
    const values = column.kind === 'rank' ? rankOf(column) : null;
    const value = (i: number): DataValue => {
      if (values) return values()[i];
      const row = rows[i];
      // A list with holes is bad input as well.
      if (row == null) return null;
      return typeof accessor === 'function' ? accessor(row) : (row[accessor] as DataValue);
    };
    const decimals = kind === 'number' ? (column as NumberColumn<Row>).decimals : undefined;
    const figures = { locale, minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const sortKind = column.sort ?? (kind === 'cell' ? 'text' : kind === 'rank' ? 'number' : kind);
    const figure = kind === 'number' || kind === 'rank';
    const lacks = (found: DataValue) =>
      found == null ||
      (typeof found === 'string'
        ? !found.trim()
        : // What is no number but came as one is a mistake of the data, and not missing.
          !figure && Number.isNaN(found));
    return {
      numeric: figure || (column.kind === 'cell' && !!column.numeric),
      value,
      sortKind,
      key: (i) => sortKey(sortKind, value(i)),
      text(i) {
        const found = value(i);
        if (lacks(found)) return null;
        if (figure && typeof found !== 'string')
          return formatNumber(found as number, figures) ?? text.invalid;
        if (kind !== 'date') return String(found);
        const { timeZone } = column as DateColumn<Row>;
        return (
          formatDate(String(found), { timeZone, locale }) ??
          `${words(dateTimeText, locale).invalid}: ${String(found)}`
        );
      },
    };
  };
  const rankOf = ({ of, lowestFirst }: RankColumn<Row>) => {
    let places: (number | undefined)[] | undefined;
    return () => {
      const source = made[columns.findIndex((other) => other.id === of && other.kind !== 'rank')];
      places ??= source ? ranks(source, rows.length, lowestFirst) : [];
      return places;
    };
  };
  for (const column of columns) made.push(make(column));
  return made;
}
