/** Made-up results that the signed-off stories are told of. For tests only. */
import { contohBeritaAcara, contohPenetapan, contohPenetapanTiga, makeSource } from '../../fixtures/index.ts';
import { type ElectionResult, type ResultStatus, votersOf } from '../model.ts';
import { cases } from './cases.ts';
import type { Telling } from './golden.ts';

export const later = makeSource('keputusan_kpu', 'KPU Kabupaten Contoh', 'Penetapan (contoh)', {
  number: '001 Tahun 2025',
  date: '2025-01-09',
});
export const ruling = makeSource('putusan_mk', 'Mahkamah Konstitusi', 'Putusan (contoh)', {
  number: '000/PHPU.BUP-XXIII/2025',
  date: '2025-02-24',
});

export const at = (status: ResultStatus, change: Partial<ElectionResult> = {}): ElectionResult => ({
  ...contohPenetapan(),
  status,
  ...change,
});
export const days = { petitionUntil: '2024-12-09', next: '2025-02-20', nextElection: null };

export const decided = (
  outcome: NonNullable<ElectionResult['cases'][number]['ruling']>['outcome'],
  order: string | null = null,
): ElectionResult =>
  at('putusan_mk', {
    sources: [...contohPenetapan().sources, ruling],
    schedule: days,
    cases: [
      {
        number: '000/PHPU.BUP-XXIII/2025',
        registered: '2025-01-03',
        ruling: { outcome, date: '2025-02-24', order, sourceIndex: 1 },
      },
    ],
  });

export const repeated = (
  kind: 'psu' | 'rekap_ulang' | 'perbaikan_keputusan',
  renewed: boolean,
): ElectionResult =>
  at(kind, {
    sources: [...contohPenetapan().sources, kind === 'perbaikan_keputusan' ? later : ruling],
    repeat: {
      kind,
      stations: kind === 'perbaikan_keputusan' ? null : 24,
      date: '2025-03-22',
      sourceIndex: 1,
    },
    former: renewed
      ? [
          {
            reason: kind,
            status: 'penetapan_hasil',
            options: [
              { id: 'contoh-1', votes: 98_000 },
              { id: 'contoh-2', votes: 124_000 },
            ],
            valid: null,
            invalid: null,
            total: null,
            asOf: '2024-12-05',
            sourceIndex: 0,
          },
        ]
      : [],
  });

export type Correction = ElectionResult['corrections'][number];
export const correction = (
  path: string,
  before: number | null,
  reason: string,
  after = 123_456,
): Correction => ({
  path,
  before,
  after,
  at: '2024-12-05T10:00:00+07:00',
  reason,
  sourceIndex: 0,
});
export const corrected = (...corrections: ElectionResult['corrections'][number][]): ElectionResult =>
  at('penetapan_hasil', { flags: ['koreksi'], corrections });

export const inArea = (voting: 'noken' | 'luar_negeri'): ElectionResult => ({
  ...contohBeritaAcara(),
  area: { ...contohBeritaAcara().area, voting },
});

export const ten = (
  kind: 'partai' | 'calon' | 'paslon' | 'mixed',
  status: ResultStatus = 'penetapan_hasil',
) => {
  const base = contohPenetapan();
  const [option] = base.options;
  const options = Array.from({ length: 10 }, (_, index) => ({
    ...(option as (typeof base.options)[number]),
    id: `contoh-${index + 1}`,
    nomorUrut: index + 1,
    name: `Pilihan ${'ABCDEFGHIJ'[index]}`,
    kind: kind === 'mixed' ? (index === 0 ? ('calon' as const) : ('partai' as const)) : kind,
    votes: index < 9 ? 20_000 : 42_221,
  }));
  return { ...base, status, contest: { ...base.contest, kind: 'dprdk' as const }, options };
};

export const rows = (votes: readonly (readonly [number, number])[]): ElectionResult => ({
  ...contohBeritaAcara(),
  children: votes.map((pair, index) => ({
    area: { code: `00000${index + 1}`, name: `Kecamatan Contoh ${'ABCDE'[index]}`, level: 'kecamatan' },
    options: pair.map((count, position) => ({ id: `contoh-${position + 1}`, votes: count })),
    valid: null,
    invalid: null,
    total: null,
    dpt: null,
    progress: { reported: null, total: null },
    label: null,
  })),
});
export const told =
  (result: ElectionResult, options: Omit<Telling, 'result'> = {}) =>
  () => ({ result, ...options });
export const late = {
  ...contohBeritaAcara(),
  asOf: '2024-12-05T10:00:00+07:00',
  flags: ['data_terlambat'] as const,
};
export const sirekap = () => (cases.sementaraContoh as () => ElectionResult)();
export const alone = (result: ElectionResult): ElectionResult => ({
  ...result,
  options: result.options.slice(0, 1),
});
export const single = () => {
  const result = alone(contohPenetapan());
  return { ...result, valid: 98_765, total: 102_765 };
};

/** More cases behind the ones that are there. */
export const withCases = (result: ElectionResult, ...more: ElectionResult['cases']): ElectionResult => ({
  ...result,
  cases: [...result.cases, ...more],
});

/** Number 2 was disqualified after the ballots were printed: votes for it are invalid. */
export const disqualified = (status: ResultStatus = 'penetapan_hasil'): ElectionResult =>
  at(status, {
    options: contohPenetapan().options.map((option, index) =>
      index === 1 ? { ...option, disqualified: true, votes: 0 } : option,
    ),
    valid: 98_765,
    invalid: 127_456,
  });

/** CONTOH: the night of 14 February 2024 with so many of the 823.236 TPS in. */
export const night = (reported: number): ElectionResult => ({
  ...contohPenetapanTiga(),
  contest: {
    ...contohPenetapanTiga().contest,
    kind: 'ppwp',
    name: 'Pemilihan Presiden dan Wakil Presiden (contoh)',
    shortName: 'Pemilu Presiden dan Wakil Presiden (contoh)',
    date: '2024-02-14',
  },
  status: 'hitung_sementara',
  progress: { reported, total: 823_236 },
  invalid: null,
  total: null,
  voters: votersOf(null),
  asOf: '2024-02-14T20:03:00+07:00',
  sources: [makeSource('sirekap', 'KPU', 'Sirekap (contoh)')],
});
