/** Words that the advice on news looks for. Data, so that an office can add its own. */
import type { LocalText } from '../types.ts';

/** Abbreviations of KPU with their long forms, as they are written in full at first use. */
export const abbreviations: Readonly<Record<string, string>> = {
  APK: 'alat peraga kampanye',
  Bawaslu: 'Badan Pengawas Pemilihan Umum',
  CaLK: 'catatan atas laporan keuangan',
  DIP: 'Daftar Informasi Publik',
  DKPP: 'Dewan Kehormatan Penyelenggara Pemilu',
  DPB: 'daftar pemilih berkelanjutan',
  DPD: 'Dewan Perwakilan Daerah',
  DPK: 'daftar pemilih khusus',
  DPR: 'Dewan Perwakilan Rakyat',
  DPRD: 'Dewan Perwakilan Rakyat Daerah',
  DPS: 'daftar pemilih sementara',
  DPSHP: 'daftar pemilih sementara hasil perbaikan',
  DPT: 'daftar pemilih tetap',
  DPTb: 'daftar pemilih tambahan',
  IKP: 'Indeks Kerawanan Pemilu',
  IPP: 'Indeks Partisipasi Pemilu/Pemilihan',
  JDIH: 'Jaringan Dokumentasi dan Informasi Hukum',
  KIP: 'keterbukaan informasi publik',
  KPPS: 'Kelompok Penyelenggara Pemungutan Suara',
  LHKPN: 'Laporan Harta Kekayaan Penyelenggara Negara',
  MK: 'Mahkamah Konstitusi',
  PAW: 'pergantian antarwaktu',
  PDPB: 'pemutakhiran data pemilih berkelanjutan',
  PHP: 'perselisihan hasil pemilihan',
  PHPU: 'perselisihan hasil pemilihan umum',
  PKPU: 'Peraturan Komisi Pemilihan Umum',
  PPDP: 'Petugas Pemutakhiran Data Pemilih',
  PPID: 'Pejabat Pengelola Informasi dan Dokumentasi',
  PPK: 'Panitia Pemilihan Kecamatan',
  PPS: 'Panitia Pemungutan Suara',
  PSU: 'pemungutan suara ulang',
  Kadiv: 'Ketua Divisi',
  Kasubag: 'Kepala Subbagian',
  Kasubbag: 'Kepala Subbagian',
  Pantarlih: 'Petugas Pemutakhiran Data Pemilih',
  Parhumas: 'Partisipasi Masyarakat dan Hubungan Masyarakat',
  Parmas: 'Partisipasi Masyarakat',
  rakor: 'rapat koordinasi',
  RPP: 'Rumah Pintar Pemilu',
  Satker: 'satuan kerja',
  SDM: 'Sumber Daya Manusia',
  Sirekap: 'Sistem Informasi Rekapitulasi',
  SKM: 'Survei Kepuasan Masyarakat',
  SOP: 'standar operasional prosedur',
  Sosdiklih: 'Sosialisasi dan Pendidikan Pemilih',
  SPBE: 'Sistem Pemerintahan Berbasis Elektronik',
  TPS: 'tempat pemungutan suara',
};

/** Capitals that every reader knows, or that are no abbreviation to be written out. */
export const wellKnown: readonly string[] = [
  'KPU',
  'RI',
  'WIB',
  'WITA',
  'WIT',
  'NKRI',
  'TNI',
  'POLRI',
  'PDF',
  'CSV',
  'HP',
  'TV',
  'RT',
  'RW',
  'SD',
  'SMP',
  'SMA',
  'SMK',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
  'VIII',
  'IX',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];

/** Words with which an article would take a side, and why. Patterns without flags; they are read without regard to case. */
export const partisanWords: readonly { pattern: string; why: LocalText }[] = [
  {
    pattern: '\\b(?:ayo|mari|jangan lupa|silakan)\\s+(?:kita\\s+)?(?:pilih|coblos|dukung|menangkan)\\b',
    why: { id: 'mengajak memilih atau mendukung', en: 'calls to vote for or support someone' },
  },
  {
    pattern:
      '\\b(?:pilih|coblos|dukung|menangkan)\\s+(?:paslon|pasangan calon|calon|partai|caleg|nomor|no\\.?)\\b',
    why: { id: 'mengajak memilih peserta tertentu', en: 'calls to vote for a contestant' },
  },
  {
    pattern: '\\b(?:lanjutkan|ganti)\\s+(?:presiden|gubernur|bupati|wali\\s?kota)\\b',
    why: { id: 'berbunyi seperti semboyan kampanye', en: 'sounds like a campaign slogan' },
  },
  {
    pattern:
      '\\b(?:calon|paslon|pasangan calon|partai)\\s+(?:\\S+\\s+){0,3}(?:terbaik|unggulan|favorit|idola|jagoan)\\b',
    why: { id: 'menilai peserta', en: 'judges a contestant' },
  },
  {
    pattern: '\\b(?:menang telak|kalah telak|menggilas|membantai|mempecundangi|tumbang|keok)\\b',
    why: {
      id: 'memihak; tulis angka dan sumbernya',
      en: 'takes sides; give the figures and their source instead',
    },
  },
  {
    pattern: '\\b(?:putra|putri) terbaik\\b',
    why: { id: 'memuji seseorang', en: 'praises a person' },
  },
];

/** Months as articles write them. */
export const months: readonly string[] = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

/** Days of the week as articles write them, Sunday first. */
export const weekdays: readonly string[] = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'];
