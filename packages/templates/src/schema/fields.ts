/**
 * The fields of which the content of all pages is made, and what to say where a value does not fit. Only modules below
 * `./schema` load the validator; the templates themselves do not.
 */
import { isDay, isMoment, type LocalText } from '@situs-kpu/ui/core';
import * as v from 'valibot';
import { isArticleBody } from '../content/safe.ts';
import { hasPersonalNumber } from '../page/personalNumber.ts';

/** What was expected, and how to put it right. The key is the message of the schema. */
export const expectations = {
  text: {
    id: 'harus berupa teks yang tidak kosong. Isi teksnya, atau hapus baris ini bila memang tidak ada',
    en: 'must be text that is not empty. Fill it in, or remove the line if there is none',
  },
  day: {
    id: 'harus tanggal seperti 2026-11-30. Tulis tahun, bulan, hari',
    en: 'must be a date like 2026-11-30. Write year, month, day',
  },
  moment: {
    id: 'harus tanggal seperti 2026-11-30, atau waktu dengan zona seperti 2026-11-30T09:00+07:00',
    en: 'must be a date like 2026-11-30, or a time with zone like 2026-11-30T09:00+07:00',
  },
  year: { id: 'harus tahun seperti 2026', en: 'must be a year like 2026' },
  address: {
    id: 'harus alamat di situs ini seperti /berita/, atau alamat http, https, mailto, atau tel',
    en: 'must be an address on this site like /berita/, or an http, https, mailto or tel address',
  },
  count: {
    id: 'harus bilangan bulat dari 0. Tulis tanpa titik dan tanpa tanda kutip, atau hapus baris ini bila belum diketahui',
    en: 'must be a whole number from 0. Write it without separators or quotes, or remove the line when it is not known',
  },
  number: { id: 'harus angka, tanpa tanda kutip', en: 'must be a number, without quotes' },
  boolean: { id: 'harus true atau false', en: 'must be true or false' },
  body: {
    id: 'harus teks, daftar paragraf, atau hasil articleBody(). HTML harus dibersihkan dengan articleBody() lebih dulu',
    en: 'must be text, a list of paragraphs, or the result of articleBody(). HTML has to be cleaned by articleBody() first',
  },
  object: { id: 'harus berupa objek. Periksa kurung kurawalnya', en: 'must be an object. Check the braces' },
  array: { id: 'harus berupa daftar. Tulis [] bila kosong', en: 'must be a list. Write [] when it is empty' },
  unknown: {
    id: 'tidak dikenal. Periksa ejaannya, atau hapus baris ini',
    en: 'is not known. Check the spelling, or remove the line',
  },
  noPersonalNumber: {
    id: 'memuat 16 angka berturut-turut, seperti NIK. Data pribadi tidak boleh diterbitkan; hapus nomornya',
    en: 'holds 16 digits in a row, like a NIK. Personal data must not be published; remove the number',
  },
} as const satisfies Record<string, LocalText>;
export type Expectation = keyof typeof expectations;

const as = (key: Expectation): Expectation => key;

/** Text that is not empty and holds no NIK. */
export const text = v.pipe(
  v.string(as('text')),
  v.check((value) => value.trim() !== '', as('text')),
  v.check((value) => !hasPersonalNumber(value), as('noPersonalNumber')),
);
/** A day, `2026-11-30`. */
export const day = v.pipe(v.string(as('day')), v.check(isDay, as('day')));
/** A day, or an instant with its offset. */
export const moment = v.pipe(
  v.string(as('moment')),
  v.check((value) => isDay(value) || isMoment(value), as('moment')),
);
/** A year, as number: `2026`. */
export const year = v.pipe(
  v.number(as('year')),
  v.check((value) => Number.isInteger(value) && value >= 1900 && value <= 2200, as('year')),
);
/** Path on the site, `#part`, or an address of a kind that runs nothing. */
export const address = v.pipe(
  v.string(as('address')),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop exactly these before they read the scheme
  v.check((value) => /^(?:[/#?.]|https?:\/\/|mailto:|tel:)[^\u0000-\u001f]*$/i.test(value), as('address')),
);
/** A whole number from 0 up. */
export const count = v.pipe(
  v.number(as('count')),
  v.check((value) => Number.isSafeInteger(value) && value >= 0, as('count')),
);
/** Any finite number. */
export const number = v.pipe(v.number(as('number')), v.finite(as('number')));
export const boolean = v.boolean(as('boolean'));
/** What `articleBody` made, plain text, or a list of paragraphs. A plain string is never read as HTML. */
export const body = v.custom<BodyContent>(
  (value) =>
    typeof value === 'string' ||
    isArticleBody(value) ||
    (Array.isArray(value) && value.every((line) => typeof line === 'string')),
  as('body'),
);
type BodyContent = import('../page/fields.ts').BodyContent;

/** One of a list of words. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `oneOf:${values.join('|')}`);
/** A list; what is in it is checked one by one. */
export const listOf = <T extends v.GenericSchema>(item: T) => v.array(item, as('array'));
/** May be left out, or be `null`, which is read as left out. */
export const maybe = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );
/** An object with these fields and no others: a field whose name is misspelt would be lost in silence. */
export const fields = <const T extends v.ObjectEntries>(entries: T) =>
  v.pipe(
    v.unknown(),
    // A list has no fields that could be wrong, and would pass as an object without any.
    v.check((value) => !Array.isArray(value), as('object')),
    v.strictObject(entries, (issue) => (issue.expected === 'never' ? as('unknown') : as('object'))),
  );

/** Fields of every page. */
export const pageFields = {
  title: maybe(text),
  summary: maybe(text),
  updated: maybe(moment),
  sample: maybe(boolean),
} as const;

/** A link. */
export const link = fields({ label: text, href: address, note: maybe(text) });

/** A document that can be loaded (AKU-10). */
export const document = fields({
  title: text,
  href: address,
  type: text,
  size: maybe(count),
  pages: maybe(count),
  date: maybe(
    v.pipe(
      v.string(as('day')),
      v.check((value) => isDay(value) || /^\d{4}$/.test(value), as('day')),
    ),
  ),
  language: maybe(text),
  accessible: maybe(boolean),
  year: maybe(year),
  note: maybe(text),
});
