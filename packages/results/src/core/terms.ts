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
  'c_hasil',
  'd_hasil',
  'mk',
  'psu',
  'poin',
  'noken',
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
  c_hasil: {
    label: { id: 'Formulir C.Hasil', en: 'Form C.Hasil' },
    definition: {
      id: 'Formulir tempat suara di satu TPS dicatat saat dihitung.',
      en: 'The form on which the votes of one polling station are written down as they are counted.',
    },
  },
  d_hasil: {
    label: { id: 'Formulir D.Hasil', en: 'Form D.Hasil' },
    definition: {
      id: 'Formulir rekapitulasi, yaitu penjumlahan suara dari banyak TPS di satu wilayah.',
      en: 'The form of the recapitulation: the votes of many polling stations of an area, added up.',
    },
  },
  mk: {
    label: { id: 'Mahkamah Konstitusi (MK)', en: 'Constitutional Court (MK)' },
    definition: {
      id: 'Pengadilan yang memutus perselisihan tentang hasil pemilihan.',
      en: 'The court that decides disputes about election results.',
    },
  },
  psu: {
    label: { id: 'Pemungutan suara ulang (PSU)', en: 'Repeat voting (PSU)' },
    definition: {
      id: 'Pemilih di TPS tertentu memberikan suara sekali lagi. Suara lama di TPS itu tidak dipakai lagi.',
      en: 'Voters of certain polling stations vote once more. The old votes of those stations no longer count.',
    },
  },
  poin: {
    label: { id: 'Poin persentase', en: 'Percentage points' },
    definition: {
      id: 'Selisih antara dua persentase. Dari 40% ke 42% adalah 2 poin, bukan 2 persen.',
      en: 'The difference between two percentages. From 40% to 42% is 2 points, not 2 per cent.',
    },
  },
  noken: {
    label: { id: 'Noken', en: 'Noken' },
    definition: {
      id: 'Cara memilih di sebagian Papua: suara disepakati bersama oleh masyarakat, bukan dihitung satu per satu.',
      en: 'A way of voting in parts of Papua: a community agrees on its votes together; voters are not counted one by one.',
    },
  },
};

/** Whether a text is the id of a term. */
export function isTermId(value: string): value is TermId {
  return (termIds as readonly string[]).includes(value);
}
