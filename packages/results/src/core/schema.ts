/**
 * The form of a result as a schema, and what to say where a value does not fit. With `parse.ts` the only module that
 * carries the validator. `schema.json` of this package is made from it: run `pnpm schema:update` after a change.
 */

import { isDay, isMoment } from '@situs-kpu/ui/core';
import * as v from 'valibot';
import {
  areaLevels,
  contestKinds,
  formerReasons,
  type LocalText,
  measures,
  nominations,
  optionKinds,
  resultFlags,
  resultStatuses,
  rulingOutcomes,
  schemaVersion,
  sexes,
  sourceKinds,
  timeZones,
  voteLabels,
  votingMethods,
} from './model.ts';
import { isCount } from './numbers.ts';

/** What was expected, and how to put it right. The key is the message of the schema. */
export const expectations = {
  count: {
    id: 'harus bilangan bulat dari 0 sampai 9.007.199.254.740.991. Tulis tanpa titik dan tanpa tanda kutip, atau null bila belum diketahui',
    en: 'must be a whole number from 0 to 9,007,199,254,740,991. Write it without separators or quotes, or null when it is not known',
  },
  ballotNumber: {
    id: 'harus bilangan bulat mulai dari 1. Tulis nomor urut pada surat suara',
    en: 'must be a whole number from 1 up. Write the number on the ballot',
  },
  index: {
    id: 'harus nomor urutan dokumen dalam sources, mulai dari 0. Tulis nomor yang ada',
    en: 'must be the position of a document in sources, from 0 up. Write one that exists',
  },
  string: { id: 'harus berupa teks. Tulis di antara tanda kutip', en: 'must be text. Write it in quotes' },
  filled: {
    id: 'harus berupa teks yang tidak kosong. Isi teksnya',
    en: 'must be text that is not empty. Fill it in',
  },
  day: { id: 'harus tanggal seperti 2024-11-27', en: 'must be a date like 2024-11-27' },
  moment: {
    id: 'harus waktu dengan zona seperti 2024-11-27T22:30:00+07:00, atau tanggal seperti 2024-11-27, atau null',
    en: 'must be a time with zone like 2024-11-27T22:30:00+07:00, or a date like 2024-11-27, or null',
  },
  code: {
    id: 'harus kode Kemendagri tanpa titik (2, 4, 6, 10, atau 13 angka), misalnya 3372, atau 0 untuk nasional',
    en: 'must be a Kemendagri code without dots (2, 4, 6, 10 or 13 digits), for example 3372, or 0 for the nation',
  },
  areaCode: {
    id: 'harus kode Kemendagri tanpa titik (2, 4, 6, 10, atau 13 angka), misalnya 3372, atau 0 untuk nasional, atau dapil-3305 untuk daerah pemilihan',
    en: 'must be a Kemendagri code without dots (2, 4, 6, 10 or 13 digits), for example 3372, or 0 for the nation, or dapil-3305 for an electoral district',
  },
  percent: { id: 'harus angka dari 0 sampai 100', en: 'must be a number from 0 to 100' },
  url: {
    id: 'harus alamat http atau https, atau null bila tidak ada',
    en: 'must be an http or https address, or null when there is none',
  },
  sha256: { id: 'harus 64 angka heksadesimal, atau null', en: 'must be 64 hexadecimal digits, or null' },
  color: { id: 'harus warna seperti #b67352, atau null', en: 'must be a colour like #b67352, or null' },
  round: { id: 'harus 1 atau 2', en: 'must be 1 or 2' },
  boolean: { id: 'harus true atau false', en: 'must be true or false' },
  object: { id: 'harus berupa objek. Periksa kurung kurawalnya', en: 'must be an object. Check the braces' },
  array: { id: 'harus berupa daftar. Tulis [] bila kosong', en: 'must be a list. Write [] when it is empty' },
  version: {
    id: `harus ${schemaVersion}. Data dibuat untuk versi lain; ubah dengan versi paket yang sesuai`,
    en: `must be ${schemaVersion}. The data was made for another version; convert it with the matching package`,
  },
} as const satisfies Record<string, LocalText>;
export type Expectation = keyof typeof expectations;

const as = (key: Expectation): Expectation => key;
const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `oneOf:${values.join('|')}`);

/** Fields that a short file may leave out: they then mean "not known" or "none", never 0. */
const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);
const none = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item, as('array')), () => []);

const count = v.nullable(v.custom<number>(isCount, as('count')));
const filled = v.pipe(
  v.string(as('filled')),
  v.check((text) => text.trim() !== '', as('filled')),
);
const day = v.pipe(v.string(as('day')), v.check(isDay, as('day')));
const moment = v.pipe(v.string(as('moment')), v.check(isMoment, as('moment')));
const code = v.pipe(
  v.string(as('code')),
  v.regex(/^(?:0|\d{2}(?:\d{2}(?:\d{2}(?:\d{4}(?:\d{3})?)?)?)?)$/, as('code')),
);
const areaCode = v.pipe(
  v.string(as('areaCode')),
  v.regex(/^(?:0|\d{2}(?:\d{2}(?:\d{2}(?:\d{4}(?:\d{3})?)?)?)?|dapil-\d{2,6})$/, as('areaCode')),
);
const percent = v.custom<number>(
  (value) => typeof value === 'number' && value >= 0 && value <= 100,
  as('percent'),
);
const index = v.custom<number>(isCount, as('index'));
const level = oneOf(areaLevels);
const array = <T extends v.GenericSchema>(item: T) => v.array(item, as('array'));

const area = v.object(
  { code: areaCode, name: filled, level, voting: v.exactOptional(oneOf(votingMethods)) },
  as('object'),
);
const unknownPeople = () => ({ total: null, men: null, women: null });
const people = v.optional(
  v.object({ total: count, men: v.optional(count, null), women: v.optional(count, null) }, as('object')),
  unknownPeople,
);
const childVotes = v.array(v.object({ id: filled, votes: count }, as('object')), as('array'));
const ballotNumber = v.custom<number>((value) => isCount(value) && value > 0, as('ballotNumber'));
const progress = v.object({ reported: count, total: count, percent: v.exactOptional(percent) }, as('object'));

/** The form of a file; what may be left out is filled with "not known" or "none". */
export const resultSchema = v.object(
  {
    schemaVersion: v.literal(schemaVersion, as('version')),
    contest: v.object(
      {
        kind: oneOf(contestKinds),
        name: filled,
        shortName: filled,
        date: day,
        regionCode: code,
        level,
        round: v.exactOptional(v.picklist([1, 2], as('round'))),
        dapil: v.exactOptional(v.object({ code: filled, name: filled, seats: count }, as('object'))),
        seats: v.exactOptional(count),
      },
      as('object'),
    ),
    area,
    status: oneOf(resultStatuses),
    flags: array(oneOf(resultFlags)),
    options: array(
      v.object(
        {
          id: filled,
          nomorUrut: ballotNumber,
          kind: oneOf(optionKinds),
          name: filled,
          shortName: v.nullable(filled),
          votes: count,
          nomination: maybe(oneOf(nominations)),
          disqualified: v.optional(v.boolean(as('boolean')), false),
          color: maybe(v.pipe(v.string(as('color')), v.regex(/^#[0-9a-fA-F]{6}$/, as('color')))),
          listVotes: v.optional(count, null),
          candidates: none(
            v.object(
              { id: filled, nomorUrut: ballotNumber, name: filled, sex: maybe(oneOf(sexes)), votes: count },
              as('object'),
            ),
          ),
          seats: v.exactOptional(count),
        },
        as('object'),
      ),
    ),
    valid: count,
    invalid: count,
    total: count,
    voters: v.object({ dpt: people, dptb: people, dpk: people }, as('object')),
    voted: v.optional(
      v.object({ dpt: people, dptb: people, dpk: people, all: people }, as('object')),
      () => ({
        dpt: unknownPeople(),
        dptb: unknownPeople(),
        dpk: unknownPeople(),
        all: unknownPeople(),
      }),
    ),
    progress,
    label: maybe(oneOf(voteLabels)),
    asOf: v.nullable(moment),
    timeZone: oneOf(timeZones),
    sources: array(
      v.object(
        {
          kind: oneOf(sourceKinds),
          number: v.nullable(filled),
          date: v.nullable(moment),
          title: filled,
          level: maybe(level),
          url: v.nullable(v.pipe(v.string(as('url')), v.check(isWebAddress, as('url')))),
          sha256: v.nullable(v.pipe(v.string(as('sha256')), v.regex(/^[0-9a-fA-F]{64}$/, as('sha256')))),
          publisher: filled,
        },
        as('object'),
      ),
    ),
    sourceOf: v.object(
      Object.fromEntries(measures.map((measure) => [measure, v.exactOptional(index)])) as Record<
        (typeof measures)[number],
        v.ExactOptionalSchema<typeof index, undefined>
      >,
      as('object'),
    ),
    children: array(
      v.object(
        {
          area,
          options: childVotes,
          valid: count,
          invalid: count,
          total: count,
          dpt: v.optional(count, null),
          progress,
          label: maybe(oneOf(voteLabels)),
          candidates: v.exactOptional(childVotes),
        },
        as('object'),
      ),
    ),
    corrections: array(
      v.object(
        {
          path: filled,
          before: count,
          after: count,
          at: moment,
          reason: filled,
          sourceIndex: v.nullable(index),
        },
        as('object'),
      ),
    ),
    former: none(
      v.object(
        {
          reason: oneOf(formerReasons),
          status: oneOf(resultStatuses),
          options: childVotes,
          valid: count,
          invalid: count,
          total: count,
          asOf: v.nullable(moment),
          sourceIndex: v.nullable(index),
        },
        as('object'),
      ),
    ),
    cases: none(
      v.object(
        {
          number: v.nullable(filled),
          registered: v.nullable(day),
          ruling: v.nullable(
            v.object(
              {
                outcome: v.nullable(oneOf(rulingOutcomes)),
                date: v.nullable(day),
                order: v.nullable(filled),
                sourceIndex: v.nullable(index),
              },
              as('object'),
            ),
          ),
        },
        as('object'),
      ),
    ),
    repeat: maybe(
      v.object(
        {
          kind: oneOf(['psu', 'rekap_ulang', 'perbaikan_keputusan']),
          stations: count,
          date: v.nullable(day),
          sourceIndex: v.nullable(index),
        },
        as('object'),
      ),
    ),
    elected: maybe(
      v.object(
        { ids: v.array(filled, as('array')), date: v.nullable(day), sourceIndex: v.nullable(index) },
        as('object'),
      ),
    ),
    schedule: v.optional(
      v.object({ petitionUntil: maybe(day), next: maybe(day), nextElection: maybe(day) }, as('object')),
      () => ({ petitionUntil: null, next: null, nextElection: null }),
    ),
    sample: v.boolean(as('boolean')),
  },
  as('object'),
);

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false;
  try {
    return new URL(text).hostname !== '';
  } catch {
    return false;
  }
}
