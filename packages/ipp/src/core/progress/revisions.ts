/**
 * Versions that know which ones they replace. Putting two sets of them together is a union, so the order in which files
 * arrive cannot matter, and nothing is ever dropped.
 */

import { instantOf } from '@situs-kpu/ui/core';
import type { Revision } from './model.ts';

/** JSON with its keys in one order, so that equal things have equal text. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** Order by code units: the same on every machine, unlike `localeCompare`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// Files hold the same few thousand moments again and again, and reading one costs more than finding it.
const read = new Map<string, number>();
const timeOf = (text: string): number => {
  let time = read.get(text);
  if (time === undefined) {
    if (read.size > 20_000) read.clear();
    time = instantOf(text) ?? Number.NEGATIVE_INFINITY;
    read.set(text, time);
  }
  return time;
};

/** Order of instants; what is no instant comes first. */
export const compareInstant = (a: string, b: string): number => {
  if (a === b) return 0;
  const [x, y] = [timeOf(a), timeOf(b)];
  return x < y ? -1 : x > y ? 1 : compareText(a, b);
};

/** A short name for content: 13 to 14 characters, the same for the same text. It is no protection against forgery. */
export function contentId(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${(b >>> 0).toString(36).padStart(7, '0')}${(a >>> 0).toString(36).padStart(7, '0')}`;
}

/** Each thing once, in the order of its text. */
export function distinct<T>(things: readonly T[], order?: (a: T, b: T) => number): T[] {
  if (things.length < 2) return [...things];
  const byText = new Map(things.map((thing) => [canonical(thing), thing]));
  return [...byText].sort(([a, x], [b, y]) => order?.(x, y) || compareText(a, b)).map(([, thing]) => thing);
}

/** Order of revisions: by time, then by id, then by text. */
export const compareRevisions = <S>(a: Revision<S>, b: Revision<S>): number =>
  compareInstant(a.at, b.at) || compareText(a.id, b.id) || compareText(canonical(a), canonical(b));

/**
 * The versions that no other one replaces, oldest first. A circle of versions, which only a damaged file can hold, has
 * none; then all of them count.
 */
export function headsOf<S>(history: readonly Revision<S>[]): Revision<S>[] {
  const replaced = new Set<string>();
  for (const { id, parents } of history)
    for (const parent of parents) if (parent !== id) replaced.add(parent);
  const heads = history.filter(({ id }) => !replaced.has(id));
  return [...(heads.length > 0 ? heads : history)].sort(compareRevisions);
}

/** The version that is shown: the newest of those that hold. `null` without any. */
export function currentOf<S>(history: readonly Revision<S>[]): Revision<S> | null {
  return headsOf(history).at(-1) ?? null;
}

/** Versions that contradict each other: two or more hold at once and do not say the same. Newest first. */
export function rivalsOf<S>(history: readonly Revision<S>[]): Revision<S>[] {
  const byState = new Map<string, Revision<S>>();
  for (const head of headsOf(history)) byState.set(canonical(head.state), head);
  return byState.size < 2 ? [] : [...byState.values()].sort((a, b) => compareRevisions(b, a));
}

/** The states that a version followed on; empty for a first one. */
export function parentStates<S>(history: readonly Revision<S>[], revision: Revision<S>): S[] {
  return history
    .filter(({ id }) => revision.parents.includes(id) && id !== revision.id)
    .map(({ state }) => state);
}

/** Both sets as one. */
export function joinHistories<S>(a: readonly Revision<S>[], b: readonly Revision<S>[]): Revision<S>[] {
  return distinct([...a, ...b], compareRevisions);
}

/**
 * The history of something as it stands in a file. What is stated without a revision becomes one, named by its content:
 * the same file read twice gives the same revision.
 */
export function fullHistory<S>(
  stated: S,
  history: readonly Revision<S>[],
  untouched: S | null,
  at: string,
  key: string,
): Revision<S>[] {
  const heads = headsOf(history);
  const text = canonical(stated);
  if (heads.some(({ state }) => canonical(state) === text)) return distinct(history, compareRevisions);
  if (heads.length === 0 && untouched !== null && canonical(untouched) === text) return [];
  const parents = [...new Set(heads.map(({ id }) => id))].sort(compareText);
  const revision = { parents, at, by: null, actor: null, state: stated };
  return distinct(
    [...history, { id: `isi-${contentId(canonical([key, parents, at, stated]))}`, ...revision }],
    compareRevisions,
  );
}
