/** How charts read what editors and feeds send: nothing is dropped, nothing is guessed. */
import type { ChartText } from '../i18n.ts';
import { type AreaState, areaStates } from './areas/types.ts';
import { formatNumber, type Locale } from './format.ts';
import { isNumber } from './scale.ts';

/** What a model can say about one row, or about the whole. */
export interface ChartFinding<Code extends string> {
  code: Code;
  /** Id of the row it is about. */
  row?: string;
}

/** Findings that reading any list of rows can make. */
export type ReadCode = 'duplicate-id' | 'unnamed' | 'missing' | 'unreadable';

/** A list without holes; anything that is no list is an empty one. */
export const listOf = <T>(value: readonly T[] | null | undefined): readonly T[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];

/** Whether something is a number of things: whole, not below 0, and exact. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** Digits after the mark of all figures of a chart: as asked for within reason, else none where all are whole and 2 where they are not. */
export function decimalsOf(asked: number | null | undefined, values: Iterable<unknown>): number {
  if (asked != null) return Math.min(6, Math.max(0, Math.trunc(asked) || 0));
  for (const value of values) if (isNumber(value) && !Number.isInteger(value)) return 2;
  return 0;
}

/** A figure, read: a number, or the state that stands in its place. */
export interface ReadValue {
  value: number | null;
  state: AreaState | null;
  /** The only text of the figure, for eyes, ears and copies alike. */
  formatted: string;
}

/** Reads one figure; `find` hears of what is missing or no number. A state that is given is neither. */
export function readValue(
  given: unknown,
  state: unknown,
  formatted: string | undefined,
  words: Pick<ChartText, 'states' | 'unreadable'>,
  write: (value: number) => string,
  find: (code: 'missing' | 'unreadable') => void,
): ReadValue {
  if (areaStates.includes(state as AreaState))
    return { value: null, state: state as AreaState, formatted: words.states[state as AreaState] };
  // Adding nothing turns -0 into 0, which JSON keeps.
  if (isNumber(given)) return { value: given + 0, state: null, formatted: formatted || write(given + 0) };
  find(given == null ? 'missing' : 'unreadable');
  return {
    value: null,
    state: 'no-data',
    formatted: given == null ? words.states['no-data'] : words.unreadable,
  };
}

/** Reads ids and names of the rows of one chart, and tells what is odd about them. */
export function names(unnamed: string, find: (code: 'duplicate-id' | 'unnamed', row: string) => void) {
  const ids = new Set<string>();
  return {
    /** An id that no other row of the chart has: a second one with the same gets a suffix. */
    id(given: unknown): string {
      const first = `${given ?? ''}`;
      let id = first;
      if (ids.has(first)) {
        find('duplicate-id', first);
        for (let suffix = 2; ids.has(id); suffix++) id = `${first}#${suffix}`;
      }
      ids.add(id);
      return id;
    },
    label(given: unknown, id: string): string {
      const label = `${given ?? ''}`.trim();
      if (label) return label;
      find('unnamed', id);
      return unnamed;
    },
  };
}

/** Reads ids, names and figures of one chart with one figure per row. */
export const reader = (
  text: ChartText,
  find: (code: ReadCode, row: string) => void,
  write: (value: number) => string,
) => ({
  ...names(text.unnamed, find),
  value: (given: unknown, state: unknown, formatted: string | undefined, id: string): ReadValue =>
    readValue(given, state, formatted, text, write, (code) => find(code, id)),
});

/** How many rows are in each state, for a legend; states that no row has are left out. */
export interface StateCount {
  state: AreaState;
  label: string;
  count: string;
}

export function countStates(
  states: readonly (AreaState | null)[],
  text: ChartText,
  locale: Locale,
): StateCount[] {
  return areaStates.flatMap((state) => {
    const count = states.filter((other) => other === state).length;
    return count > 0 ? [{ state, label: text.states[state], count: formatNumber(count, locale) }] : [];
  });
}

/** Orders that a chart can give its rows; without one the order given is kept. */
export const valueSorts = ['descending', 'ascending'] as const;
export type ValueSort = (typeof valueSorts)[number];

/** Rows without a value stand last, whatever the direction; equal rows keep the order of the data. */
export const byValue =
  <Row>(figure: (row: Row) => number | null | undefined, sort: ValueSort) =>
  (a: Row, b: Row): number => {
    const [left, right] = [figure(a) ?? null, figure(b) ?? null];
    if (left === null || right === null) return +(left === null) - +(right === null);
    return left === right ? 0 : left < right === (sort === 'ascending') ? -1 : 1;
  };
