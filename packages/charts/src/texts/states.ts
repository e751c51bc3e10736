/** Words of the interface. What a figure can be besides a value. */
import type { Locale } from '../core/format.ts';
import type { DataState } from '../core/states.ts';

type StateWords = Readonly<Record<DataState, string>>;
// Names of their own, not members of an object: a bundler may drop what nobody reads.
export const statesId: StateWords = {
  'no-data': 'belum ada data',
  'not-measured': 'tidak diukur',
  withheld: 'ditahan',
};
export const statesEn: StateWords = {
  'no-data': 'no data yet',
  'not-measured': 'not measured',
  withheld: 'withheld',
};

/** For a value that is there and is no number. */
export const unreadableText: Record<Locale, string> = { id: 'data tidak terbaca', en: 'unreadable data' };

/** Words for what a figure can be besides a value; the same in every chart. */
export const stateText: Record<Locale, StateWords> = { id: statesId, en: statesEn };
