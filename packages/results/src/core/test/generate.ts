/** Results of every kind and status, with ties, holes, flags, rows and cases, for property tests. For tests only. */
import fc from 'fast-check';
import { add, makeOptions, makeResult, makeSource } from '../../fixtures/build.ts';
import {
  type ContestKind,
  type ElectionResult,
  type OptionKind,
  type ResultChild,
  type ResultStatus,
  resultStatuses,
  rulingOutcomes,
  timeZones,
} from '../model.ts';
import type { StoryLength } from '../narrative-types.ts';
import { storyLengths } from '../narrative-types.ts';
import { statuses } from '../status.ts';

/** Names in which nothing forbidden hides, and which hold the signs that templates and lists are made of. */
const names = [
  'Anggrek – Bougenvil',
  'Cempaka – Dahlia, S.E., M.M.',
  "Edelweis ARIFA'I – F{lamboyan}",
  'Ge<tps>rbera</tps>',
];

const votes = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 9_000_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(50, 100, 4_580, 1_000_000_000_000) },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 3 });
const day = fc.constantFrom('2024-12-05', '2025-02-24', '2025-08-27');

const drawn = fc.record({
  status: fc.constantFrom(...resultStatuses),
  kind: fc.constantFrom<ContestKind>('pilbup', 'pilwalkot', 'pilgub', 'ppwp', 'dpr', 'dpd', 'dprdp', 'dprdk'),
  jakarta: fc.boolean(),
  votes: fc.array(votes, { minLength: 1, maxLength: 9 }),
  tie: fc.boolean(),
  blank: fc.boolean(),
  disqualified: fc.constantFrom(false, false, false, true),
  names: fc.nat({ max: 3 }),
  short: fc.boolean(),
  invalid: votes,
  stated: fc.record({ valid: fc.boolean(), invalid: fc.boolean(), total: fc.boolean() }),
  dpt: fc.constantFrom('none', 'more', 'less', 'zero'),
  stations: fc.integer({ min: 1, max: 60_000 }),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
  rows: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }),
  inside: fc.boolean(),
  voting: fc.constantFrom(
    undefined,
    undefined,
    undefined,
    'tps' as const,
    'noken' as const,
    'luar_negeri' as const,
  ),
  round: fc.constantFrom(undefined, 1 as const, 2 as const),
  asOf: fc.constantFrom('2024-12-05T09:05:00+07:00', '2024-12-05', null),
  timeZone: fc.constantFrom(...timeZones),
  sources: fc.constantFrom('decree', 'unnumbered', 'record', 'form', 'press', 'sirekap', 'none'),
  late: fc.boolean(),
  corrected: fc.constantFrom('no', 'no', 'flag', 'one', 'two'),
  former: fc.boolean(),
  label: fc.constantFrom(null, 'Reguler' as const, 'Pemungutan Suara Ulang' as const),
  ruling: maybe(fc.record({ outcome: maybe(fc.constantFrom(...rulingOutcomes)), order: fc.boolean() })),
  caseNumber: fc.boolean(),
  secondCase: fc.constantFrom('no', 'no', 'open', ...rulingOutcomes),
  repeat: maybe(fc.record({ stations: maybe(fc.integer({ min: 0, max: 900 })), date: maybe(day) })),
  elected: fc.constantFrom(true, true, true, false),
  schedule: fc.record({ petitionUntil: maybe(day), next: maybe(day), nextElection: maybe(day) }),
  sample: fc.boolean(),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

function optionKind({ kind }: Drawn): OptionKind {
  if (kind === 'dpd') return 'calon';
  return kind === 'dpr' || kind === 'dprdp' || kind === 'dprdk' ? 'partai' : 'paslon';
}

/** Votes over rows so that they add up. */
function share(total: number, weights: readonly number[]): number[] {
  const whole = add(weights);
  const parts = weights.map((weight) => Math.floor((total / whole) * weight));
  parts[0] = (parts[0] ?? 0) + total - add(parts);
  return parts;
}

function sourcesOf({ sources }: Drawn) {
  const publisher = 'KPU Kabupaten Contoh';
  const url = 'https://kab-contoh.kpu.go.id/dokumen';
  switch (sources) {
    case 'decree':
      return [
        makeSource('keputusan_kpu', publisher, 'Keputusan', {
          number: '7 Tahun 2024',
          date: '2024-12-05',
          url,
        }),
      ];
    case 'unnumbered':
      return [
        makeSource('keputusan_kpu', publisher, 'Keputusan'),
        makeSource('press', 'contoh.id', 'Berita', { url }),
      ];
    case 'record':
      return [makeSource('berita_acara', publisher, 'Berita acara', { number: '9/BA/2024' })];
    case 'form':
      return [makeSource('D.Hasil', publisher, 'formulir D.Hasil', { date: '2024-12-05', url })];
    case 'press':
      return [makeSource('press', 'contoh.id', 'Berita')];
    case 'sirekap':
      return [makeSource('sirekap', 'KPU', 'Sirekap')];
    default:
      return [];
  }
}

function build(given: Drawn): ElectionResult {
  const { status } = given;
  const definition = statuses[status];
  const kind = optionKind(given);
  const next = status === 'pemilihan_berikutnya';
  const named = status === 'penetapan_terpilih';
  const counts = next ? given.votes.slice(0, 2).sort((a, b) => a - b) : [...given.votes];
  // Who is named has the most votes: the first, as a pair.
  if (named && kind === 'paslon') counts.sort((a, b) => b - a);
  if (next && counts.length < 2) counts.push(counts[0] ?? 0);
  if (given.tie && counts.length > 1) counts[1] = counts[0] ?? 0;
  const equal = counts[0] === counts[1];
  const blank = (next || (given.blank && kind === 'paslon' && !(named && equal))) && counts.length === 2;
  const out = given.disqualified && kind === 'paslon' && !next && !blank && counts.length > 1;
  // Votes for who was disqualified are not valid.
  if (out) counts[counts.length - 1] = 0;
  const options = makeOptions(
    counts.map((_, index) => [
      `id-${index}`,
      index + 1,
      `${names[(index + given.names) % names.length]} ${'ABCDEFGHI'[index]}`,
      blank && index === 1 ? 'kolom_kosong' : next ? 'paslon' : kind,
    ]),
    definition.figures ? counts : [],
  ).map((option, index) => ({
    ...option,
    shortName: given.short ? option.name.slice(0, 7) : null,
    disqualified: out && index === counts.length - 1,
  }));
  const valid = add(counts);
  const total = valid + given.invalid;
  const all = definition.complete || status === 'tps_lengkap_belum_rekap';
  const reported = all ? given.stations : Math.max(1, Math.floor(given.stations * given.part));
  const known = <T>(value: T, stated: boolean) => (definition.figures && stated ? value : null);
  const figures = definition.figures;
  const sources = sourcesOf(given);
  const regionCode = given.kind === 'ppwp' ? '0' : given.kind === 'pilgub' && given.jakarta ? '31' : '3372';
  const rows = figures && given.rows.length > 1 ? rowsOf(given, counts, reported) : [];
  const dpt = { none: null, more: total + 7, less: Math.max(1, total - 1), zero: total === 0 ? 0 : null };
  const corrections = ['one', 'two'].includes(given.corrected)
    ? Array.from({ length: given.corrected === 'two' ? 2 : 1 }, (_, index) => ({
        path: index === 0 ? 'options.0.votes' : 'invalid',
        before: index === 0 ? 123 : null,
        after: index === 0 ? (counts[0] ?? 0) : given.invalid,
        at: `2024-12-0${5 + index}T10:00:00+07:00`,
        reason: index === 0 ? 'satu formulir dibaca ulang' : '',
        sourceIndex: null,
      }))
    : [];
  const withElected = [...sources];
  // Before its own step nobody is named: such a result is withheld.
  const elected = given.elected && status === 'penetapan_terpilih';
  if (elected)
    withElected.push(
      makeSource('keputusan_kpu', 'KPU Kabupaten Contoh', 'Penetapan', {
        number: '1 Tahun 2025',
        date: '2025-01-09',
      }),
    );
  return makeResult({
    contest: {
      kind: given.kind,
      name: 'Pemilihan Contoh Tahun 2024',
      shortName: 'Pemilihan Contoh 2024',
      date: '2024-11-27',
      regionCode,
      level: 'kabkota',
      ...(given.round !== undefined && { round: given.round }),
    },
    area: {
      code: given.inside ? '337201' : regionCode,
      name: given.inside ? 'Kecamatan Contoh' : 'Kabupaten Contoh',
      level: given.inside ? 'kecamatan' : 'kabkota',
      ...(given.voting !== undefined && { voting: given.voting }),
    },
    status,
    flags: [
      ...(given.corrected === 'no' ? [] : (['koreksi'] as const)),
      ...(given.late ? (['data_terlambat'] as const) : []),
    ],
    options,
    valid: known(valid, given.stated.valid),
    invalid: known(given.invalid, given.stated.invalid),
    total: known(total, given.stated.total),
    voters: {
      dpt: { total: figures ? dpt[given.dpt as keyof typeof dpt] : null },
      dptb: { total: null },
      dpk: { total: null },
    },
    progress: figures ? { reported, total: given.stations } : { reported: null, total: null },
    label: given.label,
    asOf:
      figures && (definition.complete || given.asOf !== null) ? given.asOf : figures ? '2024-12-05' : null,
    timeZone: given.timeZone,
    sources: withElected,
    children: rows,
    corrections: figures ? corrections : [],
    former:
      given.former && figures
        ? [
            {
              reason: status === 'rekap_ulang' || status === 'perbaikan_keputusan' ? status : 'psu',
              status: 'penetapan_hasil',
              options: counts.map((count, index) => ({ id: `id-${index}`, votes: count + 5 })),
              valid: null,
              invalid: null,
              total: null,
              asOf: null,
              sourceIndex: null,
            },
          ]
        : [],
    cases: [
      {
        number: given.caseNumber ? '05/PHPU.BUP-XXIII/2025' : null,
        registered: null,
        ruling:
          given.ruling && status !== 'sengketa_mk'
            ? {
                outcome: given.ruling.outcome,
                date: '2025-02-24',
                order: given.ruling.order ? 'Memerintahkan pemungutan suara ulang.' : null,
                sourceIndex: null,
              }
            : null,
      },
      ...secondCase(given),
    ],
    repeat:
      given.repeat && (status === 'psu' || status === 'rekap_ulang' || status === 'perbaikan_keputusan')
        ? { kind: status, ...given.repeat, sourceIndex: null }
        : null,
    elected: elected ? { ids: ['id-0'], date: '2025-01-09', sourceIndex: withElected.length - 1 } : null,
    schedule: given.schedule,
    sample: given.sample,
  });
}

function secondCase({ secondCase: second, status }: Drawn): ElectionResult['cases'] {
  if (second === 'no' || status === 'sengketa_mk') return [];
  const ruling =
    second === 'open' ? null : { outcome: second, date: '2025-02-05', order: null, sourceIndex: null };
  return [{ number: '06/PHPU.BUP-XXIII/2025', registered: null, ruling }];
}

function rowsOf(given: Drawn, counts: readonly number[], reported: number): ResultChild[] {
  const weights = given.rows;
  const parts = counts.map((count, index) =>
    share(count, index % 2 === 0 ? weights : [...weights].reverse()),
  );
  const [ins, alls] = [share(reported, weights), share(given.stations, weights)];
  const fits = ins.every((value, row) => value <= (alls[row] ?? 0));
  return weights.map((_, row) => ({
    area: { code: `33720${row + 1}`, name: `Kelurahan ${'PQRST'[row]}`, level: 'kelurahan' },
    options: parts.map((list, index) => ({ id: `id-${index}`, votes: list[row] ?? 0 })),
    valid: null,
    invalid: null,
    total: null,
    dpt: null,
    progress: fits ? { reported: ins[row] ?? 0, total: alls[row] ?? 0 } : { reported: null, total: null },
    label: null,
  }));
}

/** Results whose figures agree, of every status. Some lack a document or a count, and say so instead of speaking. */
export const anyResult: fc.Arbitrary<ElectionResult> = drawn.map(build);

/** A result of one status. */
export const ofStatus = (status: ResultStatus): fc.Arbitrary<ElectionResult> =>
  drawn.map((given) => build({ ...given, status }));

export const anyLength: fc.Arbitrary<StoryLength> = fc.constantFrom(...storyLengths);
export const anyLocale = fc.constantFrom('id' as const, 'en' as const);
