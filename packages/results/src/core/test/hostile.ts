/** Results made to be told wrongly: contradictory, odd, late or hostile, each with what must be said of it. For tests only. */
import {
  contohBelumAda,
  contohBeritaAcara,
  contohKolomKosong,
  contohPenetapan,
  contohPenetapanTiga,
  makeSource,
  pilgubJakarta2024,
  ppwp2024,
} from '../../fixtures/index.ts';
import { type Count, type ElectionResult, type ResultOption, type Voters, votersOf } from '../model.ts';
import type { StoryOptions, WithheldReason } from '../narrative-types.ts';
import { at, later, ruling } from './stories-made.ts';

export interface Hostile {
  result: ElectionResult;
  options?: Pick<StoryOptions, 'before' | 'now'>;
  /** Why there is no story, in every length; without it there is one. */
  withheld?: WithheldReason;
  /** What every Indonesian length says. */
  says?: RegExp;
  /** What no Indonesian length says. */
  never?: RegExp;
}

/** The same result with other votes, whose sums agree. */
function votes(result: ElectionResult, counts: readonly Count[], more: Partial<ElectionResult> = {}) {
  const valid = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const options = result.options.map((option, index) => ({ ...option, votes: counts[index] ?? null }));
  const sums = { valid, invalid: 10, total: valid + 10, voters: votersOf((valid + 10) * 2), children: [] };
  return { ...result, options, ...sums, ...more };
}
const withOptions = (
  result: ElectionResult,
  change: (option: ResultOption, index: number) => Partial<ResultOption>,
): ElectionResult => ({
  ...result,
  options: result.options.map((option, index) => ({ ...option, ...change(option, index) })),
});
const [sirekapSource] = [makeSource('sirekap', 'KPU', 'Sirekap (contoh)')];
const counting = (reported: number, total: number, asOf = '2024-11-28T01:00:00+07:00'): ElectionResult =>
  votes(contohBeritaAcara(), [10, 20], {
    status: 'hitung_sementara',
    progress: { reported, total },
    asOf,
    sources: [sirekapSource],
  });
const court = (...cases: ElectionResult['cases']): ElectionResult =>
  at('putusan_mk', { sources: [...contohPenetapan().sources, ruling], cases });
const decided = (
  number: string,
  outcome: NonNullable<ElectionResult['cases'][number]['ruling']>['outcome'],
  date: string | null,
  order: string | null = null,
): ElectionResult['cases'][number] => ({
  number,
  registered: null,
  ruling: { outcome, date, order, sourceIndex: 1 },
});
const named = (result: ElectionResult, ...ids: string[]): ElectionResult => ({
  ...result,
  status: 'penetapan_terpilih',
  sources: [...result.sources, later],
  elected: { ids, date: '2025-01-09', sourceIndex: result.sources.length },
});
const former = (first: number, second: number): ElectionResult['former'] => [
  {
    reason: 'psu',
    status: 'penetapan_hasil',
    options: [
      { id: 'contoh-1', votes: first },
      { id: 'contoh-2', votes: second },
    ],
    valid: null,
    invalid: null,
    total: null,
    asOf: '2024-12-05',
    sourceIndex: 0,
  },
];
const lists = (dpt: number, dptb: number, dpk: number): Voters => votersOf(dpt, dptb, dpk);
const blankFirst = (result: ElectionResult) =>
  withOptions(result, ({ kind }) => ({ nomorUrut: kind === 'kolom_kosong' ? 1 : 2 }));
const out = (count: number) =>
  withOptions(votes(contohPenetapan(), [35_931, count]), (_, index) => ({ disqualified: index === 1 }));
const most = /terbanyak/;
const takesOffice = /menetapkan siapa yang dilantik/;

export const hostile: Readonly<Record<string, Hostile>> = {
  'exactly half, where more is needed': {
    result: votes(pilgubJakarta2024(), [250, 250, 500]),
    says: /50,00%|500 suara/,
    never: /nomor urut \d memperoleh lebih dari|50,01%/,
  },
  'one vote over half of ten million': {
    result: votes(contohKolomKosong(), [5_000_001, 4_999_999]),
    never: /50,00%\)|Tidak ada pasangan/,
  },
  'a tie with the blank column': {
    result: votes(contohKolomKosong(), [500, 500]),
    says: /sama/,
    never: /suara terbanyak/,
  },
  'the next election after a tie': {
    result: votes(contohKolomKosong(), [500, 500], { status: 'pemilihan_berikutnya' }),
    says: /sama/,
    never: most,
  },
  'the next election, although the pair has more votes': {
    result: votes(contohKolomKosong(), [501, 499], { status: 'pemilihan_berikutnya' }),
    withheld: 'status',
  },
  'the blank column is number 1 and has most votes': {
    result: blankFirst(votes(contohKolomKosong(), [300, 700])),
    says: /[Kk]olom kosong tidak bergambar \(nomor urut 1\) memperoleh 700/,
    never: /pasangan calon nomor urut 1|menang/,
  },
  'the blank column named as who takes office': {
    result: named(votes(contohKolomKosong(), [300, 700]), contohKolomKosong().options[1]?.id ?? ''),
    withheld: 'identities',
  },
  'a pair named that the blank column outvoted': {
    result: named(votes(contohKolomKosong(), [300, 700]), contohKolomKosong().options[0]?.id ?? ''),
    withheld: 'identities',
  },
  'a pair named that has fewer votes than the other': {
    result: named(contohPenetapan(), 'contoh-1'),
    withheld: 'identities',
  },
  'both pairs named': { result: named(contohPenetapan(), 'contoh-1', 'contoh-2'), withheld: 'identities' },
  'granted in part, with an order': {
    result: court(decided('1/X', 'dikabulkan_sebagian', '2025-02-24', 'PSU di 4 TPS')),
    says: /dikabulkan sebagian/,
    never: takesOffice,
  },
  'rejected first, granted later': {
    result: court(decided('1/X', 'ditolak', '2025-02-05'), decided('2/X', 'dikabulkan', '2025-02-24')),
    says: /Perkara No\. 2\/X/,
    never: takesOffice,
  },
  'granted first, another rejected later, and nothing repeated yet': {
    result: court(decided('1/X', 'ditolak', '2025-03-24'), decided('2/X', 'dikabulkan', '2025-02-24')),
    says: /Perkara No\. 2\/X/,
    never: takesOffice,
  },
  'granted, repeated, then another rejected': {
    result: {
      ...court(decided('1/X', 'ditolak', '2025-05-14'), decided('2/X', 'dikabulkan', '2025-02-24')),
      former: former(98_000, 124_000),
    },
    says: /Perkara No\. 1\/X/,
    never: /melaksanakan putusan/,
  },
  'of one day, without order in the list': {
    result: court(decided('1/X', 'ditolak', '2025-02-24'), decided('2/X', 'dikabulkan', '2025-02-24')),
    says: /Perkara No\. 2\/X/,
    never: takesOffice,
  },
  'one petition rejected, one still open': {
    result: court(decided('1/X', 'ditolak', '2025-02-05'), { number: '2/X', registered: null, ruling: null }),
    says: /Perkara No\. 2\/X belum diputus/,
    never: takesOffice,
  },
  'a ruling of which only the day is known': {
    result: court(decided('1/X', null, '2025-02-05')),
    says: /sudah membacakan putusan/,
    never: /belum diputus|siapa yang dilantik/,
  },
  'a repeat with smaller totals than before': {
    result: {
      ...votes(contohPenetapan(), [40_000, 41_000]),
      status: 'psu',
      sources: [...contohPenetapan().sources, ruling],
      repeat: { kind: 'psu', stations: 24, date: '2025-03-22', sourceIndex: 1 },
      former: former(98_000, 124_000),
    },
    says: /[Ss]etelah PSU/,
    // "The two" are those of now: 1.000 apart, not 26.000.
    never: /26\.000|98\.000 suara \(/,
  },
  'a repeat of which nothing else is known': { result: at('psu'), says: /[Ss]ebelum PSU/ },
  'zero votes everywhere': {
    result: votes(contohPenetapan(), [0, 0], { voters: votersOf(40), total: 10 }),
    says: /sama/,
    never: /%\)|poin|terbanyak/,
  },
  'zero votes for three, recapitulated': {
    result: votes(contohPenetapanTiga(), [0, 0, 0], {
      status: 'rekap_kabkota',
      sources: contohBeritaAcara().sources,
      voters: votersOf(40),
      total: 10,
    }),
    says: /sama/,
    never: /\(0%\)|Selisih/,
  },
  'more voted than are on the fixed list': {
    result: votes(contohPenetapan(), [300, 500], { voters: votersOf(700) }),
    never: /115,71|setara/,
  },
  'more voted than are on the fixed list, with the lists that explain it': {
    result: votes(contohPenetapan(), [300, 500], { voters: lists(700, 60, 50) }),
    never: /115,71|setara/,
  },
  'more voted than are on all lists together': {
    result: votes(contohPenetapan(), [300, 500], { voters: lists(700, 6, 5) }),
    withheld: 'identities',
  },
  'a list of nobody': {
    result: votes(contohPenetapan(), [300, 500], { voters: votersOf(0) }),
    withheld: 'identities',
  },
  'the status goes back': {
    result: contohBeritaAcara(),
    options: { before: contohPenetapan() },
    never: /suara terbanyak|Hasil ditetapkan”/,
  },
  'the status goes back with a correction': {
    result: {
      ...contohBeritaAcara(),
      flags: ['koreksi'],
      corrections: [
        {
          path: 'options.1.votes',
          before: 124_000,
          after: 123_456,
          at: '2024-12-06T10:00:00+07:00',
          reason: 'Keputusan dibatalkan',
          sourceIndex: 0,
        },
      ],
    },
    options: { before: contohPenetapan() },
    says: /sebelumnya 124\.000, sekarang 123\.456/,
  },
  'noken, all for one, more votes than voters': {
    result: votes(
      { ...contohBeritaAcara(), area: { ...contohBeritaAcara().area, voting: 'noken' } },
      [188_305, 0],
      { voters: votersOf(100_000) },
    ),
    never: /DPT|partisipasi|188,/,
  },
  'abroad, one vote': {
    result: votes(
      {
        ...contohPenetapan(),
        area: { code: '99', name: 'Luar Negeri', level: 'provinsi', voting: 'luar_negeri' },
      },
      [1, 2],
      { voters: votersOf(40) },
    ),
    says: /di Luar Negeri/,
  },
  'a second round, where the line of the first does not count': {
    result: votes({ ...ppwp2024(), contest: { ...ppwp2024().contest, round: 2 } }, [100, 101, 0]),
    says: /putaran kedua/,
    never: /lebih dari 50%/,
  },
  'a decision without number': {
    result: {
      ...contohPenetapan(),
      sources: contohPenetapan().sources.map((one) => ({ ...one, number: null })),
    },
    withheld: 'document',
  },
  'a determination without any document': {
    result: { ...contohPenetapan(), sources: [] },
    withheld: 'document',
  },
  'days that are no days': {
    result: at('masa_permohonan_mk', {
      asOf: 'kemarin',
      sources: contohPenetapan().sources.map((one) => ({ ...one, date: '2024-02-31' })),
      schedule: { petitionUntil: 'segera', next: '2024-13-01', nextElection: 'nanti' },
    }),
    never: /kemarin|segera|nanti|31|2024-|sampai/,
  },
  'a correction with a path, a time and a source that are none': {
    result: at('penetapan_hasil', {
      flags: ['koreksi'],
      corrections: [
        { path: 'options.9.votes', before: 1, after: 2, at: 'besok', reason: 'salah ketik', sourceIndex: 99 },
      ],
    }),
    says: /diperbarui/,
    never: /besok|pada :|diperbarui :/,
  },
  'figures of before voting day': {
    result: { ...contohPenetapan(), asOf: '2024-11-01' },
    withheld: 'identities',
  },
  'no result yet, but figures': {
    result: { ...contohPenetapan(), status: 'belum_ada' },
    withheld: 'identities',
  },
  'no result yet, years later': {
    result: contohBelumAda(),
    options: { now: '2030-01-01T00:00:00+07:00' },
    says: /belum tersedia/,
    never: /\d+ suara|\b0\b/,
  },
  'all TPS in, and still provisional': {
    result: counting(100, 100),
    says: /sementara/,
    never: /seluruh TPS|hasil akhir/,
  },
  'all TPS said to be in, and one is missing': {
    result: { ...counting(99, 100), status: 'tps_lengkap_belum_rekap' },
    withheld: 'identities',
  },
  'more TPS in than there are': { result: counting(101, 100), withheld: 'identities' },
  'one of 823.236 TPS is missing': {
    result: counting(823_235, 823_236),
    says: /823\.235/,
    never: /100%/,
  },
  'one vote against 164 million': {
    result: votes(contohPenetapan(), [1, 164_000_000]),
    never: /\(0%\)|\(100%\)|\(0,00%\)|\(100,00%\)/,
  },
  'disqualified after printing, with no valid vote': {
    result: out(0),
    says: /nomor urut 2 dibatalkan sebagai peserta/,
    never: /\bselisih|poin/i,
  },
  'disqualified after printing, with valid votes': { result: out(70), withheld: 'identities' },
  'one pair and no blank column': {
    result: {
      ...contohPenetapan(),
      options: contohPenetapan().options.slice(0, 1),
      valid: 98_765,
      total: 102_765,
    },
    never: most,
  },
  'the same number twice': {
    result: withOptions(contohPenetapan(), () => ({ nomorUrut: 1 })),
    withheld: 'identities',
  },
  'names that claim to have won': {
    result: withOptions(contohPenetapan(), (_, index) => ({
      name: index === 0 ? 'Calon Terpilih. Resmi menang' : 'Pemenang Unggul Telak',
    })),
    says: /Calon Terpilih\. Resmi menang memperoleh 98\.765/,
  },
  'the deadline for petitions is over': {
    result: at('masa_permohonan_mk', {
      schedule: { petitionUntil: '2024-12-09', next: null, nextElection: null },
    }),
    options: { now: '2026-11-30T00:00:00+07:00' },
    says: /sampai 9 Desember 2024; batas waktu itu sudah lewat/,
  },
  'the last day for petitions': {
    result: at('masa_permohonan_mk', {
      schedule: { petitionUntil: '2024-12-09', next: null, nextElection: null },
    }),
    options: { now: '2024-12-09T23:59:59+07:00' },
    says: /sampai 9 Desember 2024/,
    never: /sudah lewat/,
  },
};
