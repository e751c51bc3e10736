/**
 * Glossary behind "Apa artinya?": the words the sentences use, each in one or two plain sentences.
 * Definitions only; what a law says stands in `status.ts` with its source.
 */
import type { LocalText } from './model.ts';

/** Terms that are explained, by id. */
export const termIds = [
  'suara_sah',
  'suara_tidak_sah',
  'dpt',
  'tps',
  'rekapitulasi',
  'hitung_sementara',
  'sirekap',
  'penetapan_hasil',
  'partisipasi',
  'kolom_kosong',
  'berita_acara',
  'nomor_urut',
] as const;
export type TermId = (typeof termIds)[number];

export interface Term {
  /** The word as it stands in a heading. */
  label: LocalText;
  /** What it means, for a voter without training. */
  definition: LocalText;
}

/** The terms with their meaning in each language. */
export const terms: Readonly<Record<TermId, Term>> = {
  suara_sah: {
    label: { id: 'Suara sah', en: 'Valid votes' },
    definition: {
      id: 'Suara dari surat suara yang dicoblos menurut aturan, sehingga dihitung untuk salah satu pilihan.',
      en: 'Votes on ballots marked according to the rules, so that they count for one of the options.',
    },
  },
  suara_tidak_sah: {
    label: { id: 'Suara tidak sah', en: 'Invalid votes' },
    definition: {
      id: 'Suara dari surat suara yang tidak memenuhi aturan, misalnya tidak dicoblos. Pemilihnya tetap tercatat hadir.',
      en: 'Votes on ballots that break the rules, for example unmarked ones. The voter still counts as having come.',
    },
  },
  dpt: {
    label: { id: 'Daftar Pemilih Tetap (DPT)', en: 'Fixed voter list (DPT)' },
    definition: {
      id: 'Daftar pemilih yang sudah ditetapkan KPU sebelum hari pemungutan suara.',
      en: 'The list of voters that KPU fixed before voting day.',
    },
  },
  tps: {
    label: { id: 'Tempat Pemungutan Suara (TPS)', en: 'Polling station (TPS)' },
    definition: {
      id: 'Tempat pemilih mencoblos dan tempat suara dihitung pertama kali.',
      en: 'The place where people vote and where votes are first counted.',
    },
  },
  rekapitulasi: {
    label: { id: 'Rekapitulasi', en: 'Recapitulation' },
    definition: {
      id: 'Penjumlahan suara secara berjenjang dalam rapat terbuka: kecamatan, lalu kabupaten/kota, lalu provinsi.',
      en: 'Adding up the votes level by level in open meetings: district, then regency or city, then province.',
    },
  },
  hitung_sementara: {
    label: { id: 'Hitung sementara', en: 'Provisional count' },
    definition: {
      id: 'Angka dari foto formulir TPS yang diumumkan untuk keterbukaan. Angka ini masih dapat berubah dan bukan penentu hasil.',
      en: 'Figures from photos of the TPS forms, published for openness. They can still change and do not decide the result.',
    },
  },
  sirekap: {
    label: { id: 'Sirekap', en: 'Sirekap' },
    definition: {
      id: 'Aplikasi KPU yang membaca dan menampilkan foto formulir dari TPS. Sirekap adalah alat bantu, bukan penentu hasil.',
      en: "KPU's application that reads and shows photos of the TPS forms. It is an aid and does not decide the result.",
    },
  },
  penetapan_hasil: {
    label: { id: 'Penetapan hasil', en: 'Determination of the result' },
    definition: {
      id: 'Keputusan KPU tentang perolehan suara. Penetapan siapa yang dilantik adalah langkah lain yang datang kemudian.',
      en: 'The KPU decision on the votes received. Naming who takes office is another step that comes later.',
    },
  },
  partisipasi: {
    label: { id: 'Partisipasi pemilih', en: 'Voter turnout' },
    definition: {
      id: 'Bagian pemilih yang menggunakan hak pilihnya, yaitu jumlah pengguna hak pilih dibagi jumlah pemilih dalam DPT.',
      en: 'The share of voters who voted: the number of people who voted divided by the number on the fixed list.',
    },
  },
  kolom_kosong: {
    label: { id: 'Kolom kosong tidak bergambar', en: 'Blank column' },
    definition: {
      id: 'Pilihan bernomor di surat suara ketika hanya ada satu pasangan calon. Kolom kosong bukan pasangan calon.',
      en: 'A numbered option on the ballot when there is only one candidate pair. It is not a candidate pair.',
    },
  },
  berita_acara: {
    label: { id: 'Berita acara', en: 'Official record' },
    definition: {
      id: 'Catatan resmi rapat pleno yang memuat angka dan ditandatangani.',
      en: 'The signed official record of a plenary meeting, with its figures.',
    },
  },
  nomor_urut: {
    label: { id: 'Nomor urut', en: 'Ballot number' },
    definition: {
      id: 'Nomor pilihan pada surat suara. Semua daftar di halaman ini mengikuti nomor urut, bukan jumlah suara.',
      en: 'The number of an option on the ballot. Every list here follows it, not the number of votes.',
    },
  },
};

/** Whether a text is the id of a term. */
export function isTermId(value: string): value is TermId {
  return (termIds as readonly string[]).includes(value);
}
