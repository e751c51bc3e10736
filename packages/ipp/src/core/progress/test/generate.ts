/** Made-up progress files for property tests: few names, so that files collide, and histories that no tool would write. */
import fc from 'fast-check';
import {
  deadlineMeasures,
  difficultyStatuses,
  evidenceVisibilities,
  type IndicatorValue,
  indicatorStatuses,
  type Progress,
  progressRoles,
  progressSchema,
  type Revision,
  suggestedCategories,
} from '../model.ts';

const from = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** Some of them are the same instant in another zone. */
export const anyInstant = from(
  '2025-05-01T08:00:00+07:00',
  '2025-05-01T09:00:00+08:00',
  '2025-05-02T08:00:00+07:00',
  '2025-05-03T10:00:00+09:00',
  '2025-05-03T08:00:00+07:00',
  '2025-05-04T23:59:59+07:00',
  '2025-05-05T00:00:00Z',
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const list = <T>(arbitrary: fc.Arbitrary<T>, most: number) => fc.array(arbitrary, { maxLength: most });
const revisionId = from('r1', 'r2', 'r3', 'r4', 'r5');

const history = <S>(state: fc.Arbitrary<S>): fc.Arbitrary<Revision<S>[]> =>
  list(
    fc.record({
      id: revisionId,
      parents: list(revisionId, 2),
      at: anyInstant,
      by: maybe(from(...progressRoles)),
      actor: maybe(from('Ani', 'Budi')),
      state,
    }),
    3,
  );

const indicatorState = fc.record({
  status: from(...indicatorStatuses),
  value: from<IndicatorValue>(null, 1, 2.5, 'ada'),
  note: from(null, 'catatan'),
});
const difficultyState = fc.record({
  category: from('data-luar-kpu', 'definisi', 'lain'),
  text: from('menunggu', 'belum jelas'),
  status: from(...difficultyStatuses),
  owner: from(...progressRoles),
  resolution: from(null, 'sudah'),
  dueAt: maybe(anyInstant),
});
const region = from('33.72', '33.10', '33', '91.71');
/** Few, so that two files usually hold the same one. */
const ownRegion = from('33.72', '33.72', '33.10', '33');
const deadlineState = fc.record({
  label: from('Isi', 'Periksa'),
  opensAt: maybe(anyInstant),
  at: maybe(anyInstant),
  scope: fc.oneof(from('semua' as const, 'provinsi' as const, 'kabkota' as const), list(region, 3)),
  measure: from(...deadlineMeasures),
});
const count = maybe(fc.nat(5));
export const anyCounts = fc.record({
  total: maybe(fc.nat(20)),
  kosong: count,
  draf: count,
  terkirim: count,
  dikembalikan: count,
  terverifikasi: count,
  tidakBerlaku: count,
});

const evidence = fc.record({
  id: from('b1', 'b2'),
  name: from('a.pdf', 'b.pdf'),
  type: fc.constant('application/pdf'),
  size: from(1, 2),
  sha256: from(null, 'A'.repeat(64), 'a'.repeat(64)),
  visibility: from(...evidenceVisibilities),
  addedAt: anyInstant,
  removedAt: maybe(anyInstant),
});

/** A progress file as `parseProgress` gives it. */
export const anyProgress: fc.Arbitrary<Progress> = fc.record({
  schema: fc.constant(progressSchema),
  instrument: fc.constant('contoh-ipp@0.1.0'),
  asOf: anyInstant,
  sample: fc.constant(true),
  categories: list(
    fc.oneof(
      from(...suggestedCategories.slice(0, 2)),
      fc.constant({ id: 'definisi', label: { id: 'X', en: 'X' } }),
    ),
    2,
  ),
  deadlines: list(
    fc
      .tuple(
        from('isi', 'periksa'),
        deadlineState,
        history(deadlineState),
        list(
          fc.record({
            region,
            at: anyInstant,
            reason: from('menunggu', 'bencana'),
            by: from(...progressRoles),
            grantedAt: anyInstant,
          }),
          2,
        ),
      )
      .map(([id, state, revisions, extensions]) => ({ id, ...state, extensions, history: revisions })),
    2,
  ),
  regions: list(
    fc.record({
      region: ownRegion,
      asOf: anyInstant,
      operators: list(fc.record({ role: from('Kasubbag', 'Staf'), name: from(null, 'Citra') }), 2),
      summary: maybe(anyCounts),
      series: list(fc.record({ at: anyInstant, counts: anyCounts }), 2),
      lastActivity: maybe(anyInstant),
      indicators: list(
        fc
          .tuple(
            from('i1', 'i1', 'i2'),
            indicatorState,
            history(indicatorState),
            list(evidence, 2),
            list(from('k1', 'k2'), 2),
          )
          .map(([id, state, revisions, files, difficulties]) => ({
            id,
            ...state,
            evidence: files,
            difficulties,
            history: revisions,
          })),
        2,
      ),
      difficulties: list(
        fc
          .tuple(from('k1', 'k2'), difficultyState, anyInstant, history(difficultyState))
          .map(([id, state, raisedAt, revisions]) => ({ id, ...state, raisedAt, history: revisions })),
        2,
      ),
    }),
    2,
  ),
});
