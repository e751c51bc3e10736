import { expect, test } from 'vitest';
import { fill, type Locale, words } from './i18n.ts';

const text = { id: { next: 'Berikutnya' }, en: { next: 'Next' } };

test('words come in the language that is asked for, and in Indonesian where nothing is asked', () => {
  expect(words(text, 'en').next).toBe('Next');
  expect(words(text).next).toBe('Berikutnya');
});

test('a language without words of its own reads Indonesian', () => {
  expect(words(text, 'jv' as Locale).next).toBe('Berikutnya');
});

test('values take their places; a place without a value stays visible', () => {
  expect(fill('{shown} dari {total} wilayah', { shown: '5', total: 35 })).toBe('5 dari 35 wilayah');
  expect(fill('{a} {b}', { a: '<b>' })).toBe('<b> {b}');
});
