import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ComboboxOption, find, fold, indexOf } from './find.ts';

const options: ComboboxOption[] = [
  { value: '13.02', label: 'Kabupaten Solok', note: 'Sumatera Barat' },
  { value: '13.11', label: 'Kabupaten Solok Selatan', note: 'Sumatera Barat' },
  { value: '13.72', label: 'Kota Solok', note: 'Sumatera Barat' },
  { value: '33.72', label: 'Kota Surakarta', aliases: ['Solo'], note: 'Jawa Tengah' },
  { value: '34.03', label: 'Kabupaten Gunungkidul', note: 'Daerah Istimewa Yogyakarta' },
  { value: '63.72', label: 'Kota Banjarbaru', note: 'Kalimantan Selatan' },
  { value: '72.04', label: 'Kabupaten Toli-Toli', note: 'Sulawesi Tengah' },
  { value: '73.08', label: "Kabupaten Ma'rang Jé", note: 'Sulawesi Selatan' },
];
const index = indexOf(options);
const labels = (query: string) => find(index, query).map(({ label }) => label);

test.each([
  ['solok sel', ['Kabupaten Solok Selatan']],
  ['SELATAN solok', ['Kabupaten Solok Selatan']],
  ['kota solo', ['Kota Surakarta', 'Kota Solok']],
  ['surakarta', ['Kota Surakarta']],
  ['kab. solok', ['Kabupaten Solok', 'Kabupaten Solok Selatan']],
  ['kabupaten solok', ['Kabupaten Solok', 'Kabupaten Solok Selatan']],
  ['gunung kidul', ['Kabupaten Gunungkidul']],
  ['banjar baru', ['Kota Banjarbaru']],
  ['tolitoli', ['Kabupaten Toli-Toli']],
  ['toli toli', ['Kabupaten Toli-Toli']],
  ['marang je', ["Kabupaten Ma'rang Jé"]],
  ['jawa tengah', ['Kota Surakarta']],
  ['x', []],
  ['kota bandung', []],
])('%j finds %j', (query, found) => {
  expect(labels(query)).toEqual(found);
});

test.each(['', '   ', '.,-', "'"])('%j is no search: all are there, in their order', (query) => {
  expect(find(index, query)).toEqual(options);
});

test('one letter finds what begins with it, not what has it somewhere', () => {
  expect(labels('g')).toEqual(['Kabupaten Gunungkidul']);
});

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const label = fc.array(word, { minLength: 1, maxLength: 4 });

test('case, accents, punctuation and the order of the words make no difference', () => {
  fc.assert(
    fc.property(
      label.chain((words) => fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: 1 }))),
      ([words, typed]) => {
        const one = indexOf([{ value: '1', label: words.join(' ') }]);
        for (const query of [
          typed.join(' '),
          typed.join(' - ').toUpperCase(),
          `  ${typed.join(', ')}.`,
          typed.map((w) => `${w[0]}\u0301${w.slice(1)}`).join(' '),
          typed.map((w) => w.slice(0, 2)).join(' '),
        ])
          expect(find(one, query), query).toHaveLength(1);
      },
    ),
  );
});

test('nothing is found that lacks a word, and nothing is found twice or lost', () => {
  fc.assert(
    fc.property(fc.array(label, { maxLength: 20 }), label, (names, typed) => {
      const list = names.map((words, i) => ({ value: String(i), label: words.join(' ') }));
      const found = find(indexOf(list), typed.join(' '));
      expect(new Set(found).size).toBe(found.length);
      for (const option of list) {
        const has = typed.every((w) => option.label.replaceAll(' ', '').includes(w));
        expect(found.includes(option)).toBe(has);
      }
    }),
  );
});

test('folding is stable, and survives every string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const once = fold(text);
      expect(fold(once)).toBe(once);
      expect(once).not.toMatch(/^ | $| {2}|['’]/);
    }),
  );
});
