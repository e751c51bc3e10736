/** Form of a progress file: fields, types, ranges. The words of an error are in `expectations`, by the key a check names. */

import { instantOf } from '@situs-kpu/ui/core';
import * as v from 'valibot';
import type { LocalText } from '../model.ts';
import {
  deadlineMeasures,
  difficultyStatuses,
  evidenceVisibilities,
  indicatorStatuses,
  progressRoles,
  progressSchema,
} from './model.ts';

/** Most of everything that one file may hold. The 514 kabupaten and kota with 200 indicators each stay below. */
export const progressLimits = {
  regions: 600,
  indicators: 2_000,
  revisions: 2_000,
  evidence: 500,
  difficulties: 1_000,
  deadlines: 100,
  series: 2_000,
  text: 4_000,
  name: 300,
} as const;

/** What a field must be, by key. */
export const progressExpectations = {
  text: {
    id: `harus teks yang tidak kosong, paling panjang ${progressLimits.text} karakter`,
    en: `must be text that is not empty, at most ${progressLimits.text} characters`,
  },
  name: {
    id: `harus teks yang tidak kosong, paling panjang ${progressLimits.name} karakter`,
    en: `must be text that is not empty, at most ${progressLimits.name} characters`,
  },
  textOrNull: {
    id: `harus teks paling panjang ${progressLimits.text} karakter, atau null`,
    en: `must be text of at most ${progressLimits.text} characters, or null`,
  },
  instant: {
    id: 'harus waktu lengkap dengan zona, misalnya 2025-05-08T10:00:00+07:00',
    en: 'must be a time with its zone, for example 2025-05-08T10:00:00+07:00',
  },
  instantOrNull: {
    id: 'harus waktu lengkap dengan zona, misalnya 2025-05-08T10:00:00+07:00, atau null',
    en: 'must be a time with its zone, for example 2025-05-08T10:00:00+07:00, or null',
  },
  count: {
    id: 'harus bilangan bulat dari 0, atau null bila tidak diketahui',
    en: 'must be a whole number from 0, or null when it is not known',
  },
  size: {
    id: 'harus jumlah byte, bilangan bulat dari 0',
    en: 'must be a number of bytes, a whole number from 0',
  },
  value: { id: 'harus angka, teks, atau null', en: 'must be a number, text, or null' },
  region: {
    id: 'harus kode Kemendagri bertitik, misalnya 33.72 atau 33',
    en: 'must be a Kemendagri code with dots, for example 33.72 or 33',
  },
  scope: {
    id: 'harus "semua", "provinsi", "kabkota", atau daftar kode wilayah',
    en: 'must be "semua", "provinsi", "kabkota", or a list of region codes',
  },
  instrument: {
    id: 'harus id dan versi instrumen, misalnya ipp-pilkada-2024@1.0.0',
    en: 'must be id and version of an instrument, for example ipp-pilkada-2024@1.0.0',
  },
  sha256: { id: 'harus 64 angka heksadesimal, atau null', en: 'must be 64 hexadecimal digits, or null' },
  boolean: { id: 'harus true atau false', en: 'must be true or false' },
  object: { id: 'harus berupa objek. Periksa kurung kurawalnya', en: 'must be an object. Check the braces' },
  array: { id: 'harus berupa daftar. Tulis [] bila kosong', en: 'must be a list. Write [] when it is empty' },
  many: {
    id: 'terlalu panjang untuk satu berkas. Bagi berkasnya per kabupaten/kota',
    en: 'is too long for one file. Make one file per regency',
  },
  schema: { id: `harus "${progressSchema}"`, en: `must be "${progressSchema}"` },
} as const satisfies Record<string, LocalText>;
export type ProgressExpectation = keyof typeof progressExpectations;

const as = (key: ProgressExpectation): ProgressExpectation => key;
const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `oneOf:${values.join('|')}`);
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.optional(
    v.pipe(
      v.array(item, as('array')),
      v.maxLength<v.InferOutput<T>[], number, ProgressExpectation>(most, as('many')),
    ),
    () => [],
  );
const textUpTo = (most: number, key: ProgressExpectation) =>
  v.pipe(
    v.string(as(key)),
    v.check((text) => text.trim() !== '', as(key)),
    v.maxLength(most, as(key)),
  );

const text = textUpTo(progressLimits.text, 'text');
const name = textUpTo(progressLimits.name, 'name');
const textOrNull = v.optional(
  v.nullable(v.pipe(v.string(as('textOrNull')), v.maxLength(progressLimits.text, as('textOrNull')))),
  null,
);
const isInstant = (value: string) => instantOf(value) !== null;
const instant = v.pipe(v.string(as('instant')), v.check(isInstant, as('instant')));
const instantOrNull = v.optional(
  v.nullable(v.pipe(v.string(as('instantOrNull')), v.check(isInstant, as('instantOrNull')))),
  null,
);
const count = v.optional(
  v.nullable(
    v.pipe(
      v.number(as('count')),
      v.check((value) => Number.isSafeInteger(value) && value >= 0, as('count')),
    ),
  ),
  null,
);
const region = v.pipe(v.string(as('region')), v.regex(/^\d{2}(\.\d{2})?$/, as('region')));
const role = oneOf(progressRoles);

const history = <T extends v.GenericSchema>(state: T) =>
  list(
    v.object(
      {
        id: name,
        parents: list(name, 100),
        at: instant,
        by: v.optional(v.nullable(role), null),
        actor: textOrNull,
        state,
      },
      as('object'),
    ),
    progressLimits.revisions,
  );

const indicatorState = {
  status: oneOf(indicatorStatuses),
  value: v.optional(
    v.nullable(
      v.union(
        [
          v.pipe(
            v.number(),
            v.check((value) => Number.isFinite(value), as('value')),
          ),
          v.pipe(v.string(), v.maxLength(progressLimits.text)),
        ],
        as('value'),
      ),
    ),
    null,
  ),
  note: textOrNull,
};
const difficultyState = {
  category: name,
  text,
  status: oneOf(difficultyStatuses),
  owner: role,
  resolution: textOrNull,
  dueAt: instantOrNull,
};
const deadlineState = {
  label: name,
  opensAt: instantOrNull,
  at: instantOrNull,
  scope: v.union(
    [
      oneOf(['semua', 'provinsi', 'kabkota'] as const),
      v.pipe(v.array(region), v.maxLength(progressLimits.regions)),
    ],
    as('scope'),
  ),
  measure: v.optional(oneOf(deadlineMeasures), 'selesai'),
};
const counts = v.object(
  {
    total: count,
    kosong: count,
    draf: count,
    terkirim: count,
    dikembalikan: count,
    terverifikasi: count,
    tidakBerlaku: count,
  },
  as('object'),
);

/** A progress file. What may be left out is filled in: an empty list, or `null` for "not known". */
export const progressFileSchema = v.object(
  {
    schema: v.literal(progressSchema, as('schema')),
    instrument: v.pipe(
      v.string(as('instrument')),
      v.regex(/^[a-z0-9][a-z0-9-]{0,99}@\d{1,6}\.\d{1,6}\.\d{1,6}$/, as('instrument')),
    ),
    asOf: instant,
    sample: v.boolean(as('boolean')),
    categories: list(
      v.object({ id: name, label: v.object({ id: name, en: name }, as('object')) }, as('object')),
      progressLimits.deadlines,
    ),
    deadlines: list(
      v.object(
        {
          id: name,
          ...deadlineState,
          extensions: list(
            v.object({ region, at: instant, reason: text, by: role, grantedAt: instant }, as('object')),
            progressLimits.series,
          ),
          history: history(v.object(deadlineState, as('object'))),
        },
        as('object'),
      ),
      progressLimits.deadlines,
    ),
    regions: list(
      v.object(
        {
          region,
          asOf: instantOrNull,
          operators: list(v.object({ role: name, name: textOrNull }, as('object')), progressLimits.deadlines),
          summary: v.optional(v.nullable(counts), null),
          series: list(v.object({ at: instant, counts }, as('object')), progressLimits.series),
          lastActivity: instantOrNull,
          indicators: list(
            v.object(
              {
                id: name,
                ...indicatorState,
                evidence: list(
                  v.object(
                    {
                      id: name,
                      name,
                      type: name,
                      size: v.pipe(
                        v.number(as('size')),
                        v.check((value) => Number.isSafeInteger(value) && value >= 0, as('size')),
                      ),
                      sha256: v.optional(
                        v.nullable(
                          v.pipe(v.string(as('sha256')), v.regex(/^[0-9a-fA-F]{64}$/, as('sha256'))),
                        ),
                        null,
                      ),
                      visibility: v.optional(oneOf(evidenceVisibilities), 'internal'),
                      addedAt: instant,
                      removedAt: instantOrNull,
                    },
                    as('object'),
                  ),
                  progressLimits.evidence,
                ),
                difficulties: list(name, progressLimits.difficulties),
                history: history(v.object(indicatorState, as('object'))),
              },
              as('object'),
            ),
            progressLimits.indicators,
          ),
          difficulties: list(
            v.object(
              {
                id: name,
                ...difficultyState,
                raisedAt: instant,
                history: history(v.object(difficultyState, as('object'))),
              },
              as('object'),
            ),
            progressLimits.difficulties,
          ),
        },
        as('object'),
      ),
      progressLimits.regions,
    ),
  },
  as('object'),
);
