/**
 * The forms of an instrument and of scores, and what to say where a value does not fit. With `parse.ts` the only module
 * that carries the validator.
 */
import { isDay, webAddress } from '@situs-kpu/ui/core';
import * as v from 'valibot';
import {
  aggregationMethods,
  bases,
  directions,
  instrumentFormat,
  instrumentStatuses,
  ippLevels,
  type LocalText,
  missingReasons,
  scoreMethods,
  scoreStatuses,
  scoresFormat,
} from './model.ts';

/** What was expected, and how to put it right. The key is the message of the schema. */
export const expectations = {
  number: {
    id: 'harus berupa angka. Tulis tanpa tanda kutip dengan titik desimal, misalnya 78.64',
    en: 'must be a number. Write it without quotes and with a decimal point, for example 78.64',
  },
  score: {
    id: 'harus berupa angka dalam poin seperti 78.64, atau null bila belum diketahui',
    en: 'must be a number of points like 78.64, or null when it is not known',
  },
  weight: {
    id: 'harus berupa angka dari 0 sampai 1, atau null bila bobotnya tidak dipublikasikan',
    en: 'must be a number from 0 to 1, or null when the weight is not published',
  },
  count: {
    id: 'harus bilangan bulat mulai dari 0, atau null bila belum diketahui',
    en: 'must be a whole number from 0 up, or null when it is not known',
  },
  whole: { id: 'harus bilangan bulat mulai dari 0', en: 'must be a whole number from 0 up' },
  index: {
    id: 'harus nomor urutan dalam sources, mulai dari 0, atau null. Tulis nomor yang ada',
    en: 'must be a position in sources, from 0 up, or null. Write one that exists',
  },
  name: {
    id: 'harus berupa pengenal dari huruf kecil, angka, titik, dan tanda hubung, misalnya sosdiklih',
    en: 'must be an id of small letters, digits, points and hyphens, for example sosdiklih',
  },
  version: {
    id: 'harus berupa versi seperti 1.0.0',
    en: 'must be a version like 1.0.0',
  },
  reference: {
    id: 'harus berupa instrumen dan versinya, misalnya ipp-pilkada-2024@1.0.0',
    en: 'must be an instrument with its version, for example ipp-pilkada-2024@1.0.0',
  },
  filled: {
    id: 'harus berupa teks yang tidak kosong. Isi teksnya',
    en: 'must be text that is not empty. Fill it in',
  },
  text: {
    id: 'harus berupa teks {"id": "…", "en": "…"}; en boleh tidak ada',
    en: 'must be a text {"id": "…", "en": "…"}; en may be missing',
  },
  day: { id: 'harus tanggal seperti 2025-10-18, atau null', en: 'must be a date like 2025-10-18, or null' },
  code: {
    id: 'harus kode Kemendagri bertitik, misalnya 33 atau 33.72, atau 0 untuk nasional',
    en: 'must be a Kemendagri code with dots, for example 33 or 33.72, or 0 for the nation',
  },
  url: {
    id: 'harus alamat http atau https, atau null bila tidak ada',
    en: 'must be an http or https address, or null when there is none',
  },
  boolean: { id: 'harus true atau false', en: 'must be true or false' },
  object: { id: 'harus berupa objek. Periksa kurung kurawalnya', en: 'must be an object. Check the braces' },
  array: { id: 'harus berupa daftar. Tulis [] bila kosong', en: 'must be a list. Write [] when it is empty' },
  instrumentFormat: {
    id: `harus "${instrumentFormat}". Berkas dibuat untuk format lain; ubah dengan versi paket yang sesuai`,
    en: `must be "${instrumentFormat}". The file was made for another format; convert it with the matching package`,
  },
  scoresFormat: {
    id: `harus "${scoresFormat}". Berkas dibuat untuk format lain; ubah dengan versi paket yang sesuai`,
    en: `must be "${scoresFormat}". The file was made for another format; convert it with the matching package`,
  },
  never: {
    id: 'harus "never-display": dugaan tidak pernah ditampilkan',
    en: 'must be "never-display": a guess is never shown',
  },
} as const satisfies Record<string, LocalText>;
export type Expectation = keyof typeof expectations;

const as = (key: Expectation): Expectation => key;
const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `oneOf:${values.join('|')}`);
const object = <const T extends v.ObjectEntries>(entries: T) => v.object(entries, as('object'));
const array = <T extends v.GenericSchema>(item: T) => v.array(item, as('array'));
/** What may be left out, and then is "not known" or "none". */
const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);
const none = <T extends v.GenericSchema>(item: T) => v.optional(array(item), () => []);

const finite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const whole = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const number = v.custom<number>(finite, as('number'));
const score = v.nullable(v.custom<number>(finite, as('score')));
const weight = maybe(v.custom<number>((value) => finite(value) && value >= 0 && value <= 1, as('weight')));
const count = v.custom<number>(whole, as('count'));
const order = v.custom<number>(whole, as('whole'));
const source = maybe(v.custom<number>(whole, as('index')));
const name = v.pipe(v.string(as('name')), v.regex(/^[a-zA-Z0-9]+(?:[.-][a-zA-Z0-9]+)*$/, as('name')));
const filled = v.pipe(
  v.string(as('filled')),
  v.check((text) => text.trim() !== '', as('filled')),
);
const day = v.pipe(v.string(as('day')), v.check(isDay, as('day')));
const code = v.pipe(v.string(as('code')), v.regex(/^(?:0|\d{2}(?:\.\d{2})?)$/, as('code')));
const text = v.object({ id: filled, en: v.exactOptional(filled) }, as('text'));
const level = oneOf(ippLevels);
const boolean = v.boolean(as('boolean'));

const sources = none(
  object({
    title: filled,
    publisher: maybe(filled),
    url: maybe(
      v.pipe(
        v.string(as('url')),
        v.check((address) => webAddress(address) !== null, as('url')),
      ),
    ),
    date: maybe(day),
  }),
);

const indicator = object({
  id: name,
  label: text,
  kind: oneOf(['quantitative', 'qualitative']),
  input: object({
    type: oneOf(['number', 'choice', 'text', 'boolean']),
    unit: maybe(text),
    min: maybe(number),
    max: maybe(number),
    choices: none(object({ id: name, label: text })),
  }),
  evidence: object({ required: boolean, accept: none(filled), maxMB: maybe(number) }),
  appliesTo: array(level),
  weight,
});

const coverage = v.exactOptional(
  object({ measured: maybe(count), notMeasured: none(code), reason: maybe(text) }),
);

/** The form of an instrument; what may be left out is filled with "not known" or "none". */
export const instrumentSchema = object({
  schema: v.literal(instrumentFormat, as('instrumentFormat')),
  id: name,
  version: v.pipe(v.string(as('version')), v.regex(/^\d+\.\d+\.\d+$/, as('version'))),
  status: oneOf(instrumentStatuses),
  name: text,
  abbr: filled,
  expansions: none(object({ text: filled, usedBy: filled, source })),
  definition: maybe(text),
  election: maybe(object({ type: filled, date: maybe(day) })),
  released: maybe(day),
  replaces: maybe(filled),
  comparableWith: none(object({ instrument: name, comparable: boolean, note: text })),
  scale: object({
    min: number,
    max: number,
    unit: text,
    decimals: order,
    direction: oneOf(directions),
  }),
  levels: array(level),
  coverage: v.optional(object({ nasional: coverage, provinsi: coverage, kabkota: coverage }), () => ({})),
  aggregation: v.optional(object({ method: maybe(oneOf(aggregationMethods)), basis: oneOf(bases) }), () => ({
    method: null,
    basis: 'unknown' as const,
  })),
  bands: array(
    object({
      id: name,
      order,
      label: text,
      meaning: maybe(text),
      levels: array(oneOf(['*', ...ippLevels])),
      min: number,
      minInclusive: boolean,
      max: number,
      maxInclusive: boolean,
    }),
  ),
  bandsBasis: oneOf(bases),
  dimensions: none(
    object({
      id: name,
      order,
      label: text,
      short: text,
      weight,
      note: maybe(text),
      variables: none(object({ id: name, label: text, weight, indicators: none(indicator) })),
    }),
  ),
  hypotheses: none(
    object({
      about: filled,
      value: v.unknown(),
      basis: filled,
      use: v.literal('never-display', as('never')),
    }),
  ),
  sources,
  sample: v.optional(boolean, false),
});

/** The form of scores; what may be left out is filled with "not known" or "none". */
export const scoresSchema = object({
  schema: v.literal(scoresFormat, as('scoresFormat')),
  instrument: v.pipe(
    v.string(as('reference')),
    v.regex(/^[a-zA-Z0-9]+(?:[.-][a-zA-Z0-9]+)*@\d+\.\d+\.\d+$/, as('reference')),
  ),
  period: filled,
  published: maybe(day),
  status: oneOf(scoreStatuses),
  rows: array(
    object({
      region: code,
      level,
      name: maybe(filled),
      index: score,
      missing: maybe(oneOf(missingReasons)),
      bandStated: maybe(name),
      dims: v.optional(v.record(v.string(), score, as('object')), () => ({})),
      dimsMissing: maybe(oneOf(missingReasons)),
      method: maybe(oneOf(scoreMethods)),
      source,
      note: maybe(text),
    }),
  ),
  counts: none(
    object({
      level,
      within: v.optional(code, '0'),
      counts: v.record(v.string(), count, as('object')),
      source,
    }),
  ),
  context: none(
    object({
      region: code,
      metric: name,
      label: text,
      value: number,
      unit: text,
      formula: maybe(text),
      source,
    }),
  ),
  sources,
  sample: v.optional(boolean, false),
});
