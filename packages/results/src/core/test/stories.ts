/** The stories that are signed off word by word: real results, every status and flag, and every template. For tests only. */
import {
  contohBeritaAcara,
  contohKolomKosong,
  contohPenetapan,
  contohPenetapanTiga,
  contohSamaTeratas,
  dpr2024,
  edgeResults,
  makeSource,
  pilbupBangka2024,
  pilbupBangkaSelatan2024,
  pilbupBaritoUtara2024,
  pilgubJakarta2024,
  pilgubJawaTengah2024,
  pilgubSurakarta2024,
  pilwalkotPangkalpinang2024,
  pilwalkotSurakarta2020,
  pilwalkotSurakarta2024,
  ppwp2024,
  ppwpSurakarta2024,
} from '../../fixtures/index.ts';
import { type ElectionResult, votersOf } from '../model.ts';
import { cases } from './cases.ts';
import type { Telling } from './golden.ts';

import {
  at,
  corrected,
  correction,
  days,
  decided,
  disqualified,
  inArea,
  late,
  later,
  night,
  repeated,
  rows,
  single,
  sirekap,
  ten,
  told,
  withCases,
} from './stories-made.ts';

export const stories: Readonly<Record<string, () => Telling>> = {
  ...Object.fromEntries(Object.entries(cases).map(([name, make]) => [name, () => ({ result: make() })])),
  'nyata-surakarta-pilwalkot': told(pilwalkotSurakarta2024()),
  'nyata-bangka': told(pilbupBangka2024()),
  'nyata-pangkalpinang': told(pilwalkotPangkalpinang2024()),
  'nyata-jakarta': told(pilgubJakarta2024()),
  'nyata-jawa-tengah': told(pilgubJawaTengah2024()),
  'nyata-barito-utara': told(pilbupBaritoUtara2024()),
  'nyata-ppwp': told(ppwp2024()),
  'nyata-dpr': told(dpr2024()),
  'rekap-berita-bertanggal': told({ ...pilbupBangka2024(), asOf: null }),
  'nyata-bangka-selatan': told(pilbupBangkaSelatan2024()),
  'nyata-surakarta-pilgub': told(pilgubSurakarta2024()),
  'nyata-surakarta-ppwp': told(ppwpSurakarta2024()),
  'nyata-surakarta-2020': told(pilwalkotSurakarta2020()),
  ...Object.fromEntries(
    Object.entries(edgeResults).map(([name, make]) => [`aneh-${name}`, () => ({ result: make() })]),
  ),
  'penetapan-batas': told(at('penetapan_hasil', { schedule: days })),
  'masa-permohonan-lewat': told(at('masa_permohonan_mk', { schedule: days }), {
    now: '2024-12-10T00:00:00+07:00',
  }),
  'masa-permohonan': told(at('masa_permohonan_mk', { schedule: days })),
  'masa-permohonan-tanpa-tanggal': told(at('masa_permohonan_mk')),
  sengketa: told(
    at('sengketa_mk', {
      schedule: days,
      cases: ['000', '001'].map((number) => ({
        number: `${number}/PHPU.BUP-XXIII/2025`,
        registered: null,
        ruling: null,
      })),
    }),
  ),
  'sengketa-tanpa-nomor': told(at('sengketa_mk')),
  'putusan-dikabulkan': told(decided('dikabulkan')),
  'putusan-sebagian': told(
    decided('dikabulkan_sebagian', 'Memerintahkan pemungutan suara ulang di 24 TPS (contoh).'),
  ),
  'putusan-ditolak': told(decided('ditolak')),
  'putusan-tidak-diterima': told(decided('tidak_diterima')),
  'putusan-gugur': told(decided('gugur')),
  'putusan-ditarik': told(decided('ditarik_kembali')),
  'putusan-tanpa-nomor': told({
    ...decided('ditolak'),
    cases: decided('ditolak').cases.map((one) => ({ ...one, number: null })),
  }),
  'putusan-tidak-dikenal': told(at('putusan_mk')),
  'putusan-dua-perkara': told(
    withCases(decided('ditolak'), {
      number: '001/PHPU.BUP-XXIII/2025',
      registered: null,
      ruling: {
        outcome: 'dikabulkan_sebagian',
        date: '2025-02-05',
        order: 'PSU di 4 TPS (contoh)',
        sourceIndex: 1,
      },
    }),
  ),
  'putusan-tiga-perkara': told(
    withCases(
      decided('dikabulkan'),
      ...['001', '002'].map((number) => ({
        number: `${number}/PHPU.BUP-XXIII/2025`,
        registered: null,
        ruling: { outcome: 'ditolak' as const, date: '2025-02-05', order: null, sourceIndex: 1 },
      })),
    ),
  ),
  'putusan-satu-belum': told(
    withCases(decided('ditolak'), { number: '001/PHPU.BUP-XXIII/2025', registered: null, ruling: null }),
  ),
  dibatalkan: told(disqualified()),
  'dibatalkan-sementara': told({
    ...sirekap(),
    children: [],
    options: sirekap().options.map((option, index) =>
      index === 1 ? { ...option, disqualified: true, votes: 0 } : option,
    ),
  }),
  'koreksi-tanpa-waktu': told(
    corrected({ ...correction('options.1.votes', 123_400, 'salah ketik'), at: 'kemarin' }),
  ),
  // CONTOH: how far the count was on 14 February 2024 at 20.03 WIB; the votes are made up.
  'sirekap-112082': told(night(112_082)),
  // CONTOH: a feed that stands still for seven hours at 0,38%, as elsewhere in 2019.
  beku: told({ ...night(3_128), flags: ['data_terlambat'] }, { now: '2024-02-15T03:03:00+07:00' }),
  'nol-tps': told({
    ...sirekap(),
    children: [],
    options: sirekap().options.map((option) => ({ ...option, votes: null })),
    valid: null,
    progress: { reported: 0, total: 856 },
  }),
  ...Object.fromEntries(
    (['pilgub', 'pilwalkot', 'dpr', 'dprdp'] as const).map((kind) => [
      `jenis-${kind}`,
      told({ ...contohPenetapan(), contest: { ...contohPenetapan().contest, kind } }),
    ]),
  ),
  'psu-sebelum': told(repeated('psu', false)),
  'psu-sesudah': told(repeated('psu', true)),
  'rekap-ulang-sebelum': told(repeated('rekap_ulang', false)),
  'rekap-ulang-sesudah': told(repeated('rekap_ulang', true)),
  'perbaikan-sebelum': told(repeated('perbaikan_keputusan', false)),
  'perbaikan-sesudah': told(repeated('perbaikan_keputusan', true)),
  'koreksi-lama': told({
    ...contohPenetapan(),
    former: [{ ...(repeated('psu', true).former[0] as ElectionResult['former'][number]), reason: 'koreksi' }],
  }),
  terpilih: told(
    at('penetapan_terpilih', {
      sources: [...contohPenetapan().sources, later],
      elected: { ids: ['contoh-2'], date: '2025-01-09', sourceIndex: 1 },
      schedule: days,
    }),
  ),
  'terpilih-dprd': told({
    ...ten('partai', 'penetapan_terpilih'),
    options: ten('partai').options.map((option, index) => ({
      ...option,
      listVotes: option.votes === null ? null : option.votes - 100,
      candidates: [
        { id: `calon-${index}`, nomorUrut: 1, name: `Calon ${'ABCDEFGHIJ'[index]}`, sex: null, votes: 100 },
      ],
    })),
    sources: [...contohPenetapan().sources, later],
    elected: { ids: ['calon-0', 'calon-1', 'calon-2'], date: '2025-01-09', sourceIndex: 1 },
  }),
  'terpilih-dpd': told({
    ...at('penetapan_terpilih', {
      sources: [...contohPenetapan().sources, later],
      elected: { ids: ['contoh-1', 'contoh-2'], date: '2025-01-09', sourceIndex: 1 },
    }),
    contest: { ...contohPenetapan().contest, kind: 'dpd' },
    options: contohPenetapan().options.map((option) => ({ ...option, kind: 'calon' })),
  }),
  berikutnya: told({ ...contohKolomKosong(), status: 'pemilihan_berikutnya' }),
  'berikutnya-terjadwal': told({
    ...contohKolomKosong(),
    status: 'pemilihan_berikutnya',
    schedule: { ...days, nextElection: '2025-08-27' },
  }),
  'berikutnya-sama': told({
    ...contohKolomKosong(),
    status: 'pemilihan_berikutnya',
    options: contohKolomKosong().options.map((option) => ({ ...option, votes: 95_000 })),
  }),
  'koreksi-tanpa-rincian': told(corrected()),
  'koreksi-satu': told(corrected(correction('options.1.votes', 123_400, 'satu formulir TPS dibaca ulang'))),
  'koreksi-dua': told(
    corrected(
      correction('options.1.votes', 123_400, 'x'),
      correction('children.0.options.1.votes', null, ''),
    ),
  ),
  'koreksi-wilayah': told({
    ...rows([
      [98_765, 0],
      [0, 123_456],
    ]),
    corrections: [correction('children.1.options.1.votes', 123_400, 'salah ketik')],
  }),
  ...Object.fromEntries(
    Object.entries({
      valid: 222_221,
      invalid: 4_000,
      total: 226_221,
      'voters.dpt.total': 400_000,
      'progress.reported': 900,
      'progress.total': 900,
    }).map(([path, after]) => [
      `koreksi-${path}`,
      told(corrected(correction(path, after - 21, 'salah ketik', after))),
    ]),
  ),
  terlambat: told(late),
  'terlambat-menit': told(late, { now: '2024-12-05T10:15:00+07:00' }),
  'terlambat-jam': told(late, { now: '2024-12-05T16:15:00+07:00' }),
  'terlambat-hari': told(late, { now: '2024-12-09T16:15:00+07:00' }),
  'terlambat-tanpa-waktu': told({ ...late, asOf: null }),
  'perubahan-status': told(contohPenetapan(), { before: contohBeritaAcara() }),
  'perubahan-mundur': told(contohBeritaAcara(), { before: contohPenetapan() }),
  'perubahan-tps': told(sirekap(), {
    before: { ...sirekap(), progress: { reported: 100, total: 856 }, asOf: '2024-11-27T18:00:00+07:00' },
  }),
  'perubahan-suara': told(contohPenetapan(), {
    before: {
      ...contohPenetapan(),
      asOf: null,
      options: contohPenetapan().options.map((option) => ({ ...option, votes: (option.votes ?? 0) - 5 })),
    },
  }),
  'perubahan-tidak-ada': told(contohPenetapan(), { before: contohPenetapan() }),
  'suara-turun': told(contohPenetapan(), {
    before: {
      ...contohPenetapan(),
      options: contohPenetapan().options.map((option) => ({ ...option, votes: (option.votes ?? 0) + 5 })),
    },
  }),
  'suara-turun-tanpa-waktu': told(
    { ...contohPenetapan(), asOf: null },
    {
      before: {
        ...contohPenetapan(),
        options: contohPenetapan().options.map((option) => ({ ...option, votes: (option.votes ?? 0) + 5 })),
      },
    },
  ),
  noken: told(inArea('noken')),
  'luar-negeri': told(inArea('luar_negeri')),
  'putaran-kedua': told({ ...contohPenetapan(), contest: { ...contohPenetapan().contest, round: 2 } }),
  'sepuluh-partai': told(ten('partai')),
  'sepuluh-calon': told(ten('calon')),
  'sepuluh-paslon': told(ten('paslon')),
  'sepuluh-campuran': told(ten('mixed')),
  'satu-pilihan': told(single()),
  'nol-suara': told({
    ...contohPenetapan(),
    options: contohPenetapan().options.map((option) => ({ ...option, votes: 0 })),
    valid: 0,
    total: 4_000,
  }),
  'nol-suara-sementara': told({
    ...sirekap(),
    children: [],
    options: sirekap().options.map((option) => ({ ...option, votes: 0 })),
  }),
  'satu-tps': told({
    ...sirekap(),
    children: [],
    area: { code: '3372011001001', name: 'TPS 001 Kelurahan Contoh', level: 'tps' },
    progress: { reported: 1, total: 1 },
  }),
  'tanpa-sumber': told({ ...sirekap(), sources: [] }),
  'sumber-penerbit': told({
    ...sirekap(),
    sources: [
      makeSource('C.Hasil', 'KPU Kabupaten Contoh', 'C.Hasil', { url: 'https://kab-contoh.kpu.go.id/c' }),
    ],
  }),
  'ambang-lewat': told({
    ...contohKolomKosong(),
    options: contohKolomKosong().options.map((option, index) => ({
      ...option,
      votes: [100_000, 90_000][index] ?? 0,
    })),
  }),
  'pemilih-melebihi-dpt': told({ ...contohBeritaAcara(), voters: votersOf(226_000) }),
  'suara-tidak-sah-saja': told({ ...contohBeritaAcara(), valid: null, total: null }),
  'urutan-berbeda': told(
    rows([
      [50_000, 40_000],
      [48_765, 83_456],
    ]),
  ),
  'urutan-banyak-berbeda': told(
    rows([
      [2_000, 1_000],
      [2_000, 1_000],
      [2_000, 1_000],
      [2_000, 1_000],
      [90_765, 119_456],
    ]),
  ),
  'urutan-sama': told({
    ...contohPenetapanTiga(),
    status: 'rekap_kabkota',
    sources: contohBeritaAcara().sources,
    voters: votersOf(null),
    children: [0, 1].map((index) => ({
      area: { code: `00000${index + 1}`, name: `Kecamatan Contoh ${'AB'[index]}`, level: 'kecamatan' },
      options: [
        { id: 'contoh-1', votes: [98_000, 765][index] ?? 0 },
        { id: 'contoh-2', votes: [49_900, 100][index] ?? 0 },
        { id: 'contoh-3', votes: [51_000, 235][index] ?? 0 },
      ],
      valid: null,
      invalid: null,
      total: null,
      dpt: null,
      progress: { reported: null, total: null },
      label: null,
    })),
  }),
  'urutan-seri': told(
    rows([
      [40_000, 40_000],
      [58_765, 83_456],
    ]),
  ),
  'bagian-sama': told({
    ...rows([
      [40_000, 40_000],
      [60_000, 60_000],
    ]),
    options: contohBeritaAcara().options.map((option) => ({ ...option, votes: 100_000 })),
    valid: 200_000,
    total: 204_000,
  }),
  'seri-partai': told({
    ...contohSamaTeratas(),
    options: contohSamaTeratas().options.map((option) => ({ ...option, kind: 'partai' })),
    contest: { ...contohSamaTeratas().contest, kind: 'dprdk' },
  }),
  'seri-semua': told({
    ...contohSamaTeratas(),
    status: 'rekap_kabkota',
    sources: contohBeritaAcara().sources,
    options: contohSamaTeratas().options.map((option) => ({ ...option, votes: 66_000 })),
    valid: 198_000,
    total: 202_000,
  }),
  'seri-teratas': told({
    ...contohSamaTeratas(),
    status: 'rekap_kabkota',
    sources: contohBeritaAcara().sources,
  }),
  'rekap-kabkota-pilgub': told({
    ...contohBeritaAcara(),
    contest: { ...contohBeritaAcara().contest, kind: 'pilgub', regionCode: '00' },
  }),
  // An area whose name does not say its kind, as some sources write it: no office is named after it.
  'rekap-tanpa-jenis-kota': told({
    ...contohBeritaAcara(),
    contest: { ...contohBeritaAcara().contest, kind: 'pilwalkot' },
    area: { ...contohBeritaAcara().area, name: 'Contoh' },
  }),
  'rekap-tanpa-jenis-kabupaten': told({
    ...contohBeritaAcara(),
    area: { ...contohBeritaAcara().area, name: 'Contoh' },
  }),
  'rekap-provinsi-ppwp': told({
    ...contohBeritaAcara(),
    status: 'rekap_provinsi',
    contest: { ...contohBeritaAcara().contest, kind: 'ppwp', regionCode: '0' },
  }),
  'sengketa-ditahan': told(at('pemilihan_berikutnya')),
};
