/** The form models of the PPID: columns, fields and reasons as KPU's forms have them. */
import type { LocalText, Verification } from '../types.ts';

/** A column or field of a form model. */
export interface FormPart {
  id: string;
  label: LocalText;
  /** Who fills it. @default 'pemohon' in a form */
  by?: 'pemohon' | 'petugas';
  /** What may be chosen, where the form gives a choice. */
  options?: readonly { id: string; label: LocalText }[];
  /** Whether a web form asks for it: signatures and numbers of registration belong to paper and to the officer. */
  web: boolean;
}

/** A form model with its parts. */
export interface FormModel {
  id: 'PPID-A' | 'PPID-B' | 'PPID-C' | 'PPID-D' | 'PPID-E' | 'PPID-F' | 'PPID-G';
  name: LocalText;
  /** Empty where only the name of the form is known. */
  parts: readonly FormPart[];
  sources: readonly string[];
  verification: Verification;
}

const reissued: Verification = {
  state: 'unverified',
  note: {
    id: 'Bentuk tahun 2015; mungkin diterbitkan ulang berdasarkan PKPU 22/2023. Urutan kolom Model PPID-A dibaca dari salinan yang teracak.',
    en: 'The form of 2015; it may have been re-issued under PKPU 22/2023. The order of the columns of PPID-A was read in a scrambled copy.',
  },
};
const part = (
  id: string,
  indonesian: string,
  english: string,
  more: Partial<Omit<FormPart, 'id' | 'label'>> = {},
): FormPart => ({ id, label: { id: indonesian, en: english }, web: true, ...more });
const option = (id: string, indonesian: string, english: string) => ({
  id,
  label: { id: indonesian, en: english },
});

/** Columns of the list of public information (Model PPID-A; S75). */
export const publicInformationColumns: readonly FormPart[] = [
  part('no', 'No', 'No.'),
  part('nama', 'Nama dokumen', 'Name of the document'),
  part('ringkasan', 'Ringkasan isi dokumen', 'Summary of its content'),
  part('unit', 'Unit kerja/satker yang menguasai dokumen', 'Unit that holds it'),
  part(
    'pejabat',
    'Pejabat penanggung jawab penerbitan informasi',
    'Official responsible for its publication',
  ),
  part('waktu-tempat', 'Waktu dan tempat penerbitan informasi', 'When and where it was published'),
  part(
    'retensi',
    'Jangka waktu penyimpanan atau jadwal retensi arsip',
    'How long it is kept, or the retention schedule',
  ),
];

/** Fields of the request (Model PPID-B; S76). No identity number stands among them. */
export const requestFields: readonly FormPart[] = [
  part('no-pendaftaran', 'No. pendaftaran', 'Registration number', { by: 'petugas', web: false }),
  part('nama', 'Nama', 'Name'),
  part('alamat', 'Alamat', 'Address'),
  part('pekerjaan', 'Pekerjaan', 'Occupation'),
  part('kontak', 'No. telp/e-mail', 'Telephone or e-mail'),
  part('rincian', 'Rincian informasi yang dibutuhkan', 'The information that is needed'),
  part('kategori', 'Kategori informasi', 'Category of the information', {
    options: [
      option('tahapan', 'Informasi Tahapan Pemilu', 'Information on the stages of an election'),
      option('badan-publik', 'Informasi KPU sebagai Badan Publik', 'Information on KPU as a public body'),
    ],
  }),
  part('tujuan', 'Tujuan penggunaan informasi', 'Purpose'),
  part('cara-memperoleh', 'Cara memperoleh informasi', 'How to obtain it', {
    options: [
      option(
        'melihat',
        'Melihat/membaca/mendengarkan/mencatat',
        'By looking, reading, listening or taking notes',
      ),
      option('salinan', 'Mendapat salinan (hardcopy/softcopy)', 'As a copy (on paper or as a file)'),
    ],
  }),
  part('cara-salinan', 'Cara mendapat salinan', 'How to receive the copy', {
    options: [
      option('langsung', 'Mengambil langsung', 'Collect it'),
      option('faksimili', 'Faksimili', 'Fax'),
      option('email', 'E-mail', 'E-mail'),
    ],
  }),
  part('tanda-tangan', 'Tempat, tanggal, dan tanda tangan', 'Place, date and signature', { web: false }),
];

/** Why an applicant may object: the seven reasons of UU 14/2008 Pasal 35 (S74), in its order. */
export const objectionReasons: readonly { id: string; label: LocalText }[] = [
  option('ditolak', 'Permohonan ditolak karena alasan pengecualian', 'The request was refused as exempt'),
  option(
    'berkala',
    'Informasi berkala tidak disediakan',
    'Information that must be published regularly was not provided',
  ),
  option('tidak-ditanggapi', 'Permohonan tidak ditanggapi', 'The request was not answered'),
  option(
    'tidak-sesuai',
    'Permohonan ditanggapi tidak sebagaimana diminta',
    'The answer is not what was asked for',
  ),
  option('tidak-dipenuhi', 'Permohonan tidak dipenuhi', 'The request was not fulfilled'),
  option('biaya', 'Biaya yang dikenakan tidak wajar', 'The costs charged are unreasonable'),
  option(
    'terlambat',
    'Informasi diberikan melebihi waktu yang ditentukan',
    'The information was given after the term',
  ),
];

/** The figures of the yearly report (UU 14/2008 Pasal 12; S69), and the day by which KPU Jatim's offices handed theirs in (S70). */
export const annualReport = {
  parts: [
    part('jumlah', 'Jumlah permohonan', 'Number of requests'),
    part('waktu', 'Waktu yang diperlukan', 'Time that was needed'),
    part('putusan', 'Jumlah yang dikabulkan dan ditolak', 'Granted and refused'),
    part('alasan', 'Alasan penolakan', 'Reasons of refusal'),
  ],
  /** Month and day. Seen at one province; no rule was read that sets it for all. */
  dueMonthDay: '03-31',
  sources: ['S69', 'S70'],
} as const satisfies { parts: readonly FormPart[]; dueMonthDay: string; sources: readonly string[] };

const known = (id: FormModel['id'], name: LocalText, parts: readonly FormPart[] = []): FormModel => ({
  id,
  name,
  parts,
  sources: ['S75', 'S76'],
  verification: reissued,
});

/** All form models of the PPID (Keputusan KPU 156/Kpts/KPU/TAHUN 2015). */
export const formModels: readonly FormModel[] = [
  known(
    'PPID-A',
    { id: 'Daftar Informasi Publik', en: 'List of public information' },
    publicInformationColumns,
  ),
  known('PPID-B', { id: 'Formulir permohonan informasi', en: 'Request form' }, requestFields),
  known('PPID-C', { id: 'Register permohonan', en: 'Register of requests' }),
  known('PPID-D', { id: 'Pemberitahuan tertulis', en: 'Written notice' }),
  known('PPID-E', { id: 'Surat keputusan penolakan', en: 'Decision of refusal' }),
  known('PPID-F', { id: 'Pernyataan keberatan', en: 'Objection' }, [
    part('alasan', 'Alasan keberatan', 'Reason of the objection', { options: objectionReasons }),
  ]),
  known('PPID-G', { id: 'Register keberatan', en: 'Register of objections' }),
];
