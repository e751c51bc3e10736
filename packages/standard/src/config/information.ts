/** The four categories of public information with their items, and the parts of an immediate notice. */
import type { LocalText, Verification } from '../types.ts';

/** The four categories, in the order of the law. */
export const informationCategories = ['berkala', 'setiap-saat', 'serta-merta', 'dikecualikan'] as const;
export type InformationCategory = (typeof informationCategories)[number];

/** One kind of information that a body must have. */
export interface InformationItem {
  id: string;
  text: LocalText;
}

/** A category with its items. */
export interface InformationCategoryData {
  id: InformationCategory;
  name: LocalText;
  /** What it means to a reader. */
  meaning: LocalText;
  items: readonly InformationItem[];
  sources: readonly string[];
  verification: Verification;
}

const copies: Verification = {
  state: 'unverified',
  note: {
    id: 'Butirnya dibaca dalam salinan yang mengikuti Perki 1/2010; daftar pasal PKPU 22/2023 jo. 11/2024 jo. 4/2025 belum dibaca.',
    en: 'The items were read in copies that follow Perki 1/2010; the articles of PKPU 22/2023 as amended by 11/2024 and 4/2025 have not been read.',
  },
};
const item = (id: string, indonesian: string, english: string): InformationItem => ({
  id,
  text: { id: indonesian, en: english },
});

/** Categories and items (UU 14/2008 Pasal 9–12, 17; S60–S66). */
export const information: readonly InformationCategoryData[] = [
  {
    id: 'berkala',
    name: { id: 'Informasi Berkala', en: 'Information published regularly' },
    meaning: {
      id: 'Diumumkan tanpa diminta, paling sedikit setiap 6 bulan',
      en: 'Published without being asked for, at least every 6 months',
    },
    sources: ['S60', 'S61', 'S62'],
    verification: copies,
    items: [
      item(
        'profil',
        'Profil badan publik: kedudukan, alamat, visi misi, tugas fungsi, struktur, profil pejabat, LHKPN',
        'Profile of the body: seat, address, vision and mission, duties, structure, officials, asset reports',
      ),
      item(
        'program',
        'Ringkasan program dan kegiatan: nama, penanggung jawab, target dan capaian, jadwal, anggaran, agenda',
        'Summary of programmes and activities: name, person responsible, target and result, schedule, budget, agenda',
      ),
      item(
        'kinerja',
        'Ringkasan kinerja: realisasi kegiatan',
        'Summary of performance: what was carried out',
      ),
      item(
        'keuangan',
        'Ringkasan laporan keuangan: rencana dan realisasi anggaran, neraca, arus kas dan catatan, aset',
        'Summary of the financial report: budget and realisation, balance sheet, cash flow and notes, assets',
      ),
      item(
        'akses',
        'Ringkasan laporan akses informasi publik',
        'Summary of the report on access to information',
      ),
      item(
        'peraturan',
        'Peraturan, keputusan, dan kebijakan: rancangan dan yang ditetapkan',
        'Regulations, decisions and policies: drafts and those in force',
      ),
      item(
        'hak',
        'Hak dan tata cara memperoleh informasi, keberatan, dan sengketa',
        'The right to information and how to request, object and dispute',
      ),
      item(
        'pengaduan',
        'Tata cara pengaduan penyalahgunaan wewenang',
        'How to complain about an abuse of power',
      ),
      item('pengadaan', 'Pengumuman pengadaan barang dan jasa', 'Procurement notices'),
      item('darurat', 'Prosedur peringatan dini dan evakuasi', 'Procedures for early warning and evacuation'),
    ],
  },
  {
    id: 'setiap-saat',
    name: { id: 'Informasi Setiap Saat', en: 'Information available at any time' },
    meaning: {
      id: 'Tersedia dan diberikan bila diminta',
      en: 'Kept ready and given when it is asked for',
    },
    sources: ['S66'],
    verification: copies,
    items: [
      item('dip', 'Daftar Informasi Publik', 'The list of public information'),
      item('peraturan', 'Peraturan, keputusan, dan kebijakan', 'Regulations, decisions and policies'),
      item('berkala', 'Seluruh informasi berkala', 'All information published regularly'),
      item(
        'organisasi',
        'Organisasi, administrasi, personil, dan keuangan',
        'Organisation, administration, staff and finance',
      ),
      item('pegawai', 'Profil pimpinan dan pegawai', 'Profiles of leaders and staff'),
      item('anggaran', 'Anggaran dan laporannya', 'The budget and its reports'),
      item('statistik', 'Data statistik', 'Statistics'),
      item('perjanjian', 'Perjanjian dengan pihak ketiga', 'Agreements with third parties'),
      item('surat', 'Surat-menyurat pimpinan atau pejabat', 'Letters of leaders or officials'),
      item('perizinan', 'Persyaratan dan dokumen perizinan', 'Permits: conditions and documents'),
      item('inventaris', 'Data perbendaharaan atau inventaris', 'Treasury and inventory'),
      item('rencana', 'Rencana strategis dan rencana kerja', 'Strategic plan and work plan'),
      item('agenda', 'Agenda kerja pimpinan', 'Agenda of the leaders'),
      item('layanan', 'Laporan layanan informasi', 'Report on the service of information'),
      item(
        'pelanggaran',
        'Pelanggaran yang ditemukan dalam pengawasan internal atau dilaporkan masyarakat',
        'Violations found by internal supervision or reported by the public',
      ),
      item('penelitian', 'Hasil penelitian', 'Results of research'),
      item(
        'terbuka',
        'Informasi yang dinyatakan terbuka dan kebijakan yang disampaikan dalam pertemuan terbuka',
        'Information declared open, and policies told in open meetings',
      ),
    ],
  },
  {
    id: 'serta-merta',
    name: { id: 'Informasi Serta Merta', en: 'Information published immediately' },
    meaning: {
      id: 'Diumumkan seketika, karena menyangkut hajat hidup orang banyak atau ketertiban umum',
      en: 'Published at once, because life or public order is at stake',
    },
    sources: ['S65'],
    verification: { state: 'verified' },
    items: [
      item('bencana-alam', 'Bencana alam', 'Natural disaster'),
      item('bencana-nonalam', 'Bencana nonalam', 'Disaster that is not natural'),
      item('bencana-sosial', 'Bencana sosial', 'Social disaster'),
      item('penyakit', 'Penyakit menular', 'Infectious disease'),
      item('racun', 'Racun pada pangan', 'Poison in food'),
      item('utilitas', 'Gangguan utilitas', 'Failure of utilities'),
    ],
  },
  {
    id: 'dikecualikan',
    name: { id: 'Informasi Dikecualikan', en: 'Information that is exempt' },
    meaning: {
      id: 'Tertutup hanya setelah uji konsekuensi',
      en: 'Closed only after a consequence test',
    },
    sources: ['S5'],
    verification: {
      state: 'unverified',
      note: {
        id: 'PKPU 4/2025 mengubah tata cara uji konsekuensi; naskah lengkapnya belum dibaca. Tidak ada daftar dokumen tertutup di sini: setiap satker memuat penetapannya sendiri.',
        en: 'PKPU 4/2025 changes the procedure of the consequence test; its full text has not been read. There is no list of closed documents here: each office publishes its own decisions.',
      },
    },
    items: [
      item(
        'penetapan',
        'Penetapan informasi yang dikecualikan, dengan hasil uji konsekuensi dan jangka waktunya',
        'Decisions to exempt information, with the consequence test and how long they hold',
      ),
    ],
  },
];

/** Election information that KPU must publish, in KPU's own summary of its duties (S49, S44). */
export const electionInformation: readonly InformationItem[] = [
  item('tahapan', 'Tahapan dan jadwal', 'Stages and schedule'),
  item('pemilih', 'Daftar pemilih', 'Voter list'),
  item('peserta', 'Partai politik dan peserta', 'Parties and contestants'),
  item('dana', 'Dana kampanye dan hasil auditnya', 'Campaign funds and their audit'),
  item('rekapitulasi', 'Hasil rekapitulasi', 'Results of the recapitulation'),
  item('hasil', 'Hasil pemilu dan pemilihan', 'Results of elections'),
  item('calon', 'Calon', 'Candidates'),
];

/** A part that a notice of immediate information must state. */
export const noticeParts = [
  'bahaya',
  'terdampak',
  'evakuasi',
  'menghindari',
  'bantuan',
  'pengumum',
  'tata-cara',
  'upaya',
] as const;
export type NoticePart = (typeof noticeParts)[number];

/** The eight parts with their names (UU 14/2008 Pasal 10; S65). */
export const noticePartNames: Readonly<Record<NoticePart, LocalText>> = {
  bahaya: { id: 'Potensi bahaya', en: 'The danger' },
  terdampak: { id: 'Pihak yang terdampak', en: 'Who is affected' },
  evakuasi: { id: 'Prosedur dan tempat evakuasi', en: 'How and where to evacuate' },
  menghindari: { id: 'Cara menghindari bahaya', en: 'How to avoid the danger' },
  bantuan: { id: 'Cara mendapat bantuan', en: 'How to get help' },
  pengumum: { id: 'Pihak yang wajib mengumumkan', en: 'Who must announce it' },
  'tata-cara': { id: 'Tata cara pengumuman', en: 'How it is announced' },
  upaya: { id: 'Upaya penanggulangan', en: 'What is being done' },
};

/** Words with which an answer says that information is not given (S47). */
export const refusals: readonly InformationItem[] = [
  item('rahasia', 'Informasi rahasia (dikecualikan)', 'The information is exempt'),
  item('tidak-wajib', 'Terbuka, tetapi tidak wajib diumumkan', 'Open, but there is no duty to publish it'),
  item('didokumentasikan', 'Sedang didokumentasikan', 'It is being documented'),
  item('bukan-penguasaan', 'Tidak dalam penguasaan KPU', 'KPU does not hold it'),
];
