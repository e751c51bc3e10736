import { expect, test } from 'vitest';
import { countText } from './countText.ts';

test('a line break is two characters, however it was typed', () => {
  for (const text of ['a\nb', 'a\r\nb', 'a\rb']) expect(countText(text)).toBe(4);
  expect(countText('\n\n')).toBe(4);
});

test('an emoji is one or two, as the server counts', () => {
  expect(countText('🗳')).toBe(2);
  expect(countText('🗳', 'points')).toBe(1);
  expect(countText('e\u0301', 'points')).toBe(2);
  expect(countText('')).toBe(0);
});
