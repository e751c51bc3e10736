/**
 * Isi kantor ini. Yang tidak ditulis di sini tetap punya halaman, yang mengatakan "belum diisi" dan siapa yang mengisinya.
 * Setiap angka dan nama menyebut sumbernya.
 */
import { normalProgress } from '@situs-kpu/ipp/core';
import {
  contohPlan,
  contohProgress,
  contohProgressAsOf,
  publishedPilkada2024,
} from '@situs-kpu/ipp/fixtures';
import { dprdSurakarta2024 } from '@situs-kpu/results/fixtures';
import type { PageId } from '@situs-kpu/standard';
import type {
  AgendaPageContent,
  DistrictPageContent,
  ElectedPageContent,
  IppPageContent,
  MemberListPageContent,
  StagesPageContent,
  VoterDataPageContent,
} from '@situs-kpu/templates';

const beritaKoordinasi = '/berita/rapat-koordinasi-pengelolaan-website-dan-pengisian-ipp/';

const anggota: MemberListPageContent = {
  updated: '2025-05-09',
  seats: 5,
  members: [
    {
      name: 'Yuly Yulianingrum',
      role: 'Anggota',
      division: 'sosdiklih-parmas-sdm',
      note: 'Menurut berita kantor ini 9 Mei 2025.',
    },
  ],
  links: [{ label: 'Berita 9 Mei 2025', href: beritaKoordinasi }],
};

const kecamatan = { title: 'Pembagian wilayah KPU untuk Pemilu 2024' };
const dapil: DistrictPageContent = {
  chambers: [
    {
      name: 'DPRD Kota Surakarta',
      election: 'Pemilu 2024',
      seats: 45,
      districts: [
        { name: 'Kota Surakarta 1', areas: ['Kecamatan Serengan', 'Kecamatan Pasar Kliwon'] },
        { name: 'Kota Surakarta 2', areas: ['Kecamatan Laweyan'] },
        {
          name: 'Kota Surakarta 3',
          // Ditulis sebagai satu butir: "Kelurahan" tidak perlu diulang sebelas kali.
          areas: [
            'Kelurahan Gilingan, Setabelan, Kestalan, Keprabon, Timuran, Ketelan, Punggawan, Mangkubumen, Manahan, Sumber, dan Banyuanyar',
          ],
        },
        {
          name: 'Kota Surakarta 4',
          areas: ['Kelurahan Kadipiro, Nusukan, Banjarsari, dan Joglo'],
        },
        { name: 'Kota Surakarta 5', areas: ['Kecamatan Jebres'] },
      ],
      sources: [kecamatan],
    },
  ],
};

const calonTerpilih: ElectedPageContent = {
  contests: [{ name: 'DPRD Kota Surakarta, Pemilu 2024', result: dprdSurakarta2024() }],
};

const tahapan: StagesPageContent = {
  elections: [
    {
      name: 'Pemilihan Wali Kota dan Wakil Wali Kota Surakarta Tahun 2024',
      votingDay: '2024-11-27',
      stages: [
        { title: 'Pemungutan suara', start: '2024-11-27' },
        {
          title: 'Rekapitulasi tingkat kota',
          start: '2024-12-04',
          note: 'Menurut berita pada hari itu.',
          href: '/hasil/pilwalkot-2024/',
          linkLabel: 'Hasil Pemilihan Wali Kota dan Wakil Wali Kota Surakarta 2024',
        },
      ],
    },
  ],
};

const pdpb: VoterDataPageContent = {
  summary: 'Pemutakhiran Data Pemilih Berkelanjutan, ditetapkan setiap triwulan.',
  records: [
    {
      quarter: 4,
      year: 2025,
      total: 449_660,
      men: 218_414,
      women: 231_246,
      districts: 5,
      sources: [
        {
          title: 'Berita KPU Kota Surakarta',
          href: 'https://kota-surakarta.kpu.go.id/index.php/blog/category/104?page=3',
        },
      ],
    },
  ],
};

const agenda: AgendaPageContent = {
  events: [
    {
      id: 'rakor-website-ipp-2025-05-09',
      title: 'Rapat koordinasi pengelolaan website dan pengisian indeks partisipasi masyarakat',
      start: '2025-05-09T10:00+07:00',
      place: 'Daring',
      href: beritaKoordinasi,
      note: 'Menurut berita kantor ini 9 Mei 2025.',
    },
  ],
};

const ippDari = (region: string): IppPageContent => ({ scores: publishedPilkada2024, region });

/** Isian contoh: kantor ini belum menerbitkan kemajuan pengisiannya. */
const rencana = contohPlan();
const isian = {
  sample: true,
  progress: normalProgress(contohProgress(), rencana),
  plan: rencana,
  now: contohProgressAsOf,
};

export const isiKantor: Partial<Record<PageId, object>> = {
  agenda,
  anggota,
  dapil,
  calonTerpilih,
  tahapan,
  pdpb,
  ipp: {
    title: 'Indeks Partisipasi Pilkada 2024 Kota Surakarta',
    ...ippDari('33.72'),
    links: [
      { label: 'IPP Provinsi Jawa Tengah', href: '/pemilu/ipp/jawa-tengah/' },
      { label: 'IPP Kota Bukittinggi', href: '/pemilu/ipp/bukittinggi/' },
      { label: 'Pengisian IPP', href: '/pemilu/ipp/pengisian/' },
    ],
  },
  ippPengisian: {
    ...isian,
    region: '33.72',
    links: [{ label: 'Tinjauan provinsi (CONTOH)', href: '/pemilu/ipp/pengisian/jawa-tengah/' }],
  },
};

export const rinciKantor: Partial<Record<PageId, Record<string, object>>> = {
  ipp: {
    '/pemilu/ipp/jawa-tengah/': {
      title: 'Indeks Partisipasi Pilkada 2024 Provinsi Jawa Tengah',
      ...ippDari('33'),
    },
    '/pemilu/ipp/bukittinggi/': {
      title: 'Indeks Partisipasi Pilkada 2024 Kota Bukittinggi',
      ...ippDari('13.75'),
    },
  },
  ippPengisian: {
    '/pemilu/ipp/pengisian/jawa-tengah/': { title: 'Tinjauan pengisian IPP Jawa Tengah', ...isian },
    '/pemilu/ipp/pengisian/jawa-tengah/lembar/': {
      title: 'Lembar tinjauan IPP Jawa Tengah',
      ...isian,
      view: 'lembar',
      printedAt: contohProgressAsOf,
    },
  },
};
