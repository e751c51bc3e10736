import { expect, test } from 'vitest';
import { blank } from './blank.ts';

test('what a visitor would not see is blank', () => {
  for (const node of [null, undefined, '', ' \n\t', true, false, Number.NaN, []])
    expect(blank(node), String(node)).toBe(true);
});

test('a zero, text and elements are not', () => {
  for (const node of [0, -1, 10n, '0', 'Laweyan', ['a'], <b key="b" />, [<b key="b" />]])
    expect(blank(node), String(node)).toBe(false);
});
