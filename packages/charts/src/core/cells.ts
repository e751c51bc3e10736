/** Figures of charts with several per row, by the id of their column. */
import { stateText } from '../i18n.ts';
import { unreadableText } from '../texts/states.ts';
import type { Locale } from './format.ts';
import { listOf, readValue } from './read.ts';
import type { DataState } from './states.ts';

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
  const words = {
    states: stateText[locale] ?? stateText.id,
    unreadable: unreadableText[locale] ?? unreadableText.id,
  };
  const cell: ReadCell = readValue(given.value, given.state, given.formatted, words, write, find);
  // Of the figures of a row, one that is said to be missing is missing all the same.
  if (given.state === 'no-data') find('missing');
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
