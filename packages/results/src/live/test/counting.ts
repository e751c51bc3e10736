/** CONTOH: figures of a running count. For tests only. */
import type { ElectionResult } from '../../core/model.ts';
import { contohKolomKosong, contohPenetapan } from '../../fixtures/index.ts';

/** CONTOH: `n` of 100 TPS of a running count, at a minute of the evening. */
export function counting(n: number, asOf = '2024-11-27T19:00:00+07:00'): ElectionResult {
  const base = contohPenetapan();
  const north = Math.floor(n * 0.4);
  const children = [
    { code: '000001', name: 'Kecamatan Contoh Utara', tps: north, all: 40 },
    { code: '000002', name: 'Kecamatan Contoh Selatan', tps: n - north, all: 60 },
  ].map(({ code, name, tps, all }) => ({
    area: { code, name, level: 'kecamatan' as const },
    options: [
      { id: 'contoh-1', votes: tps * 100 },
      { id: 'contoh-2', votes: tps * 120 },
    ],
    valid: null,
    invalid: null,
    total: null,
    dpt: null,
    progress: { reported: tps, total: all },
    label: null,
  }));
  return {
    ...base,
    status: 'hitung_sementara',
    options: base.options.map((option, index) => ({ ...option, votes: n * (index === 0 ? 100 : 120) })),
    valid: null,
    invalid: null,
    total: null,
    progress: { reported: n, total: 100 },
    asOf,
    children,
  };
}
/** CONTOH: another contest, at any step of the ladder. */
export const other = (status: ElectionResult['status']): ElectionResult => {
  const base = status === 'pemilihan_berikutnya' ? contohKolomKosong() : contohPenetapan();
  return { ...base, status, contest: { ...base.contest, kind: 'pilgub', regionCode: '00' } };
};
/** A time of the evening. */
export const at = (time: string) => `2024-11-27T${time}:00+07:00`;

/** CONTOH: the same contest, counted and determined. */
export const determined = (status: ElectionResult['status'] = 'penetapan_hasil'): ElectionResult => ({
  ...counting(100, '2024-12-05'),
  status,
  valid: 22_000,
  invalid: 500,
  total: 22_500,
});
