import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileSize } from './fileSize.ts';

test.each([
  [0, '0 B'],
  [1, '1 B'],
  [1023, '1.023 B'],
  [1024, '1 KB'],
  [524_288, '512 KB'],
  [1_047_552, '1.023 KB'],
  [1_048_575, '1 MB'],
  [1_468_006, '1,4 MB'],
  [2 * 1024 ** 2, '2 MB'],
  [1024 ** 3 - 1, '1 GB'],
  [5.5 * 1024 ** 4, '5.632 GB'],
])('%d bytes read %s', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text.replace(' ', '\u00a0'));
});

test('English has its own marks', () => expect(fileSize(1_468_006, 'en')).toBe('1.4\u00a0MB'));

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, undefined as unknown as number])(
  '%s is no size',
  (bytes) => {
    expect(fileSize(bytes)).toBeNull();
  },
);

test('never four digits before KB and MB become one of the next unit, and never none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 39 }), (bytes) => {
      expect(fileSize(bytes)).not.toMatch(/^(0|1\.024)(,\d)?\u00a0/);
    }),
  );
});
