import { expect, test } from 'vitest';
import { textWidth } from './textWidth.ts';

test('narrow letters are narrower than wide ones, and the size counts once', () => {
  expect(textWidth('iii', 10)).toBeCloseTo(9);
  expect(textWidth('mmm', 10)).toBeCloseTo(28.5);
  expect(textWidth('iii', 20)).toBe(2 * textWidth('iii', 10));
  expect(textWidth('', 10)).toBe(0);
});

test('letters of other scripts, dashes and characters of two units are counted once each', () => {
  expect(textWidth('é', 1)).toBe(0.62);
  expect(textWidth('—', 1)).toBe(0.95);
  expect(textWidth('ꦗ', 1)).toBe(1);
  expect(textWidth('😀', 1)).toBe(1);
  expect(textWidth('😀a', 1)).toBeCloseTo(1.58);
});
