import { expect, test } from 'vitest';
import { list, rowsOf } from './list.ts';

test('a list stays the same object, so that nothing is rendered again for it', () => {
  const links = [{ href: '/' }];
  expect(list(links)).toBe(links);
  expect(list([])).toEqual([]);
});

test('what is missing, or no list, is an empty one: always the same', () => {
  for (const value of [undefined, null, {}, 'teks', 3] as never[]) expect(list(value)).toBe(list(undefined));
});

test('holes are left out, and zero and empty text are none', () => {
  expect(list([1, null, 2, undefined] as number[])).toEqual([1, 2]);
  expect(list([0, '', false])).toEqual([0, '', false]);
});

test('rows keep their places, also one that is missing', () => {
  expect(rowsOf([['Laweyan'], null] as string[][])).toEqual([['Laweyan'], null]);
  expect(rowsOf(null)).toEqual([]);
});
