import { expect, test } from 'vitest';
import * as i18n from './i18n.ts';
import { fill, type Locale, locales, replaceText, words } from './i18n.ts';

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

test('an office changes words for its whole site', () => {
  const own: { id: { next: string }; en: { next: string } } = {
    id: { next: 'Berikutnya' },
    en: { next: 'Next' },
  };
  replaceText(own, { id: { next: 'Lanjut' } });
  expect(words(own).next).toBe('Lanjut');
  expect(words(own, 'en').next).toBe('Next');
  const one: { id: string; en: string } = { id: 'belum ada data', en: 'no data yet' };
  replaceText(one, { en: 'nothing yet' });
  expect(one).toEqual({ id: 'belum ada data', en: 'nothing yet' });
});

test('a word that does not exist, or a lost place, is refused with the way out', () => {
  const own: { id: { count: string }; en: { count: string } } = {
    id: { count: '{n} berkas' },
    en: { count: '{n} files' },
  };
  expect(() => replaceText(own, { id: { cuont: 'x' } as never })).toThrow(
    'Situs KPU replaceText: there is no word "cuont" in "id". Nothing would show it. Use one of: count.',
  );
  expect(() => replaceText(own, { jv: { count: 'x' } } as never)).toThrow('there is no word "count" in "jv"');
  expect(() => replaceText(own, { id: { count: 'berkas' } })).toThrow(
    'Situs KPU replaceText: "count" has the places (none) instead of {n}. Values would be lost. Write "{n} berkas" in other words with the same places.',
  );
  expect(own.id.count).toBe('{n} berkas');
});

/** Every text of the catalogue with the way to it. */
function* texts(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) yield* texts(each, `${path}.${key}`);
}

const catalogues = Object.entries(i18n).filter(
  ([, value]) => typeof value === 'object' && !Array.isArray(value),
);

test.each(catalogues)('%s: Indonesian and English are complete, with the same places', (_, catalogue) => {
  expect(Object.keys(catalogue).sort()).toEqual([...locales].sort());
  const [id, en] = (['id', 'en'] as const).map((l) => [
    ...texts((catalogue as Record<string, unknown>)[l], ''),
  ]) as [[string, string][], [string, string][]];
  expect(en.map(([path]) => path)).toEqual(id.map(([path]) => path));
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [i, [path, text]] of id.entries()) {
    const english = en[i]?.[1] ?? '';
    expect(text.trim(), path).not.toBe('');
    expect(english.trim(), path).not.toBe('');
    expect(places(english), path).toEqual(places(text));
  }
});
