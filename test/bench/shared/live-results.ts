// The 60 updates of `live-data.ts` as results: the same 12 of 35 rows change in each, and three cells in a row.
import type { ElectionResult } from '@situs-kpu/results';
import type { LiveSnapshot } from '@situs-kpu/results/live';
import { regencies } from './chart-data';

export type LiveFrame = LiveSnapshot;

const nobody = { total: null, men: null, women: null };
const row = (i: number, t: number): ElectionResult['children'][number] => ({
  area: { code: `00${String(i + 1).padStart(2, '0')}`, name: String(regencies[i]), level: 'kabkota' },
  options: [
    { id: 'a', votes: 100_000 + i * 7919 + t * 613 },
    { id: 'b', votes: 90_000 + i * 37 + t * 11 },
  ],
  valid: null,
  invalid: null,
  total: null,
  dpt: null,
  progress: { reported: 500 + i * 13 + t, total: 2000 + i * 13 },
  label: null,
});
const option = (id: string, nomorUrut: number, children: ElectionResult['children']) => ({
  id,
  nomorUrut,
  kind: 'paslon' as const,
  name: `Contoh ${nomorUrut}`,
  shortName: null,
  votes: children.reduce((sum, child) => sum + (child.options[nomorUrut - 1]?.votes ?? 0), 0),
  nomination: null,
  disqualified: false,
  color: null,
  listVotes: null,
  candidates: [],
});
const contest = {
  kind: 'pilgub' as const,
  name: 'Contoh',
  shortName: 'Contoh',
  date: '2024-11-27',
  regionCode: '00',
  level: 'provinsi' as const,
};
const voters = { dpt: nobody, dptb: nobody, dpk: nobody };

function frame(children: ElectionResult['children'], t: number): LiveFrame {
  const result: ElectionResult = {
    schemaVersion: 1,
    contest,
    area: { code: '00', name: 'Contoh', level: 'provinsi' },
    status: 'hitung_sementara',
    flags: [],
    options: [option('a', 1, children), option('b', 2, children)],
    valid: null,
    invalid: null,
    total: null,
    voters,
    voted: { ...voters, all: nobody },
    progress: { reported: 30_000 + t, total: 60_000 },
    label: null,
    asOf: `2024-11-27T19:${String(t % 60).padStart(2, '0')}:00+07:00`,
    timeZone: 'WIB',
    sources: [],
    sourceOf: {},
    children,
    corrections: [],
    former: [],
    cases: [],
    repeat: null,
    elected: null,
    schedule: { petitionUntil: null, next: null, nextElection: null },
    sample: true,
  };
  return {
    status: 'segar',
    reason: null,
    reasonText: null,
    sequence: t,
    checkedAt: 1_732_708_800_000 + t * 60_000,
    signature: 'tanpa',
    clockDiffers: false,
    results: [
      {
        key: 'contoh',
        result,
        findings: [],
        origin: 'server',
        sequence: t,
        receivedAt: 1_732_708_800_000 + t * 60_000,
        status: 'segar',
        reason: null,
    reasonText: null,
        late: false,
      },
    ],
  };
}

let children = regencies.map((_: unknown, i: number) => row(i, 0));
export const frames: LiveFrame[] = [frame(children, 0)];
for (let t = 1; t <= 60; t++) {
  const changed = new Set(Array.from({ length: 12 }, (_, k) => (t * 5 + k * 3) % 35));
  children = children.map((one: ElectionResult['children'][number], i: number) =>
    changed.has(i) ? row(i, t) : one,
  );
  frames.push(frame(children, t));
}
