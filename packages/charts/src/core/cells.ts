/** How charts read what editors and feeds send: nothing is dropped, nothing is guessed. */
import { stateText } from '../i18n.ts';
import type { Locale } from './format.ts';
import { isNumber } from './scale.ts';
import { type DataState, dataStates } from './states.ts';

/** A list without holes; anything that is no list is an empty one. */
export const listOf = <T>(value: readonly T[] | null | undefined): readonly T[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];

/** Digits after the mark: as asked for within reason, else none where all values are whole and 2 where they are not. */
export function digitsOf(asked: number | undefined, values: readonly number[]): number {
  const fallback = values.every(Number.isInteger) ? 0 : 2;
  return Math.min(6, Math.max(0, Math.trunc(asked ?? fallback) || 0));
}

/** Gives each thing an id of its own: a second one with the same gets a suffix, and `repeated` is told. */
export function uniqueIds(repeated: (id: string) => void): (given: unknown) => string {
  const ids = new Set<string>();
  return (given) => {
    const first = `${given ?? ''}`;
    let id = first;
    if (ids.has(id)) {
      repeated(first);
      for (let suffix = 2; ids.has(id); suffix++) id = `${first}#${suffix}`;
    }
    ids.add(id);
    return id;
  };
}

/** One figure of a chart with several per row: a bare number, or with what there is to say about it. */
export interface Cell {
  /** The figure. `null` where there is none: it is not zero. */
  value: number | null;
  /**
   * Why there is no figure to draw. A value beside it is not drawn.
   * @default 'no-data' where `value` is `null`
   */
  state?: DataState | undefined;
  /** A remark about the figure; for a state, the reason. */
  note?: string | undefined;
  /** The figure as text, where another module already wrote it. @default `formatNumber(value)` and the suffix */
  formatted?: string | undefined;
}

/** Figures by the id of their column. One that is left out has no data. */
export type Cells = Readonly<Record<string, Cell | number | null | undefined>>;

/** A figure as it is shown. */
export interface ReadCell {
  value: number | null;
  /** The only text of the figure, for eyes, ears and copies alike. */
  formatted: string;
  /** `null` for a value. */
  state: DataState | null;
  note?: string;
}

/** Words for what is there and is no number. */
const unreadable: Record<Locale, string> = { id: 'data tidak terbaca', en: 'unreadable data' };

/** Reads one figure; `find` hears of what is missing or no number. */
export function readCell(
  cells: Cells | null | undefined,
  key: string,
  locale: Locale,
  write: (value: number) => string,
  find: (code: 'missing' | 'unreadable') => void,
): ReadCell {
  const raw: unknown =
    typeof cells === 'object' && cells !== null && Object.hasOwn(cells, key) ? cells[key] : null;
  const given = (typeof raw === 'object' && raw !== null ? raw : { value: raw }) as Partial<Cell>;
  const stated = dataStates.includes(given.state as DataState) ? (given.state as DataState) : null;
  const cell: ReadCell = { value: null, formatted: '', state: stated };
  if (stated === null && isNumber(given.value)) {
    // Adding nothing turns -0 into 0, which JSON keeps.
    cell.value = given.value + 0;
    cell.formatted = given.formatted || write(cell.value);
  } else {
    cell.state ??= 'no-data';
    const broken = stated === null && given.value != null;
    if (broken) find('unreadable');
    else if (cell.state === 'no-data') find('missing');
    cell.formatted = broken
      ? (unreadable[locale] ?? unreadable.id)
      : (stateText[locale] ?? stateText.id)[cell.state];
  }
  if (given.note) cell.note = `${given.note}`;
  return cell;
}

/** The number of a figure that is drawn, before its words are known; `null` for a state. */
export const figureOf = (cells: Cells | null | undefined, key: string): number | null =>
  readCell(
    cells,
    key,
    'id',
    () => '',
    () => {},
  ).value;

/** Columns, items or axes: with the ids that only rows know, so that no figure is lost. */
export function columnsOf<T extends { id: string; label: string }>(
  given: readonly T[] | undefined,
  rows: readonly { cells: Cells | null | undefined }[],
  unnamed: string,
  find: (code: 'duplicate-column' | 'unnamed-column' | 'unknown-column', column: string) => void,
): { id: string; label: string; short: string }[] {
  const columns = new Map<string, { id: string; label: string; short: string }>();
  for (const each of listOf(given)) {
    const id = `${each.id ?? ''}`;
    if (columns.has(id)) {
      find('duplicate-column', id);
      continue;
    }
    let label = `${each.label ?? ''}`.trim();
    if (!label) {
      find('unnamed-column', id);
      label = unnamed;
    }
    const short = `${(each as { short?: string }).short ?? ''}`.trim() || label;
    columns.set(id, { id, label, short });
  }
  for (const { cells } of rows) {
    if (typeof cells !== 'object' || cells === null) continue;
    for (const id of Object.keys(cells)) {
      if (columns.has(id)) continue;
      find('unknown-column', id);
      columns.set(id, { id, label: id || unnamed, short: id || unnamed });
    }
  }
  return [...columns.values()];
}

/** Whether something is a number of things: whole, not below 0, and exact. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;
