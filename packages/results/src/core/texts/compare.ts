/** Why two results may not be joined, in words. Places in braces. */
import type { CompareCode } from '../compare.ts';
import type { LocalText } from '../model.ts';

/** One sentence per reason. */
export const compareTexts: Readonly<Record<CompareCode, LocalText>> = {
  contest_kind: {
    id: 'Dua jenis pemilihan yang berbeda: {a} dan {b}. Perolehan suaranya tidak dibandingkan.',
    en: 'Two different kinds of election: {a} and {b}. Their votes are not compared.',
  },
  contest: {
    id: 'Dua pemilihan yang berbeda: {a} dan {b}. Perolehan suaranya tidak dibandingkan.',
    en: 'Two different elections: {a} and {b}. Their votes are not compared.',
  },
  round: {
    id: 'Putaran pertama dan putaran kedua adalah dua pemungutan suara. Perolehan suaranya tidak dibandingkan.',
    en: 'The first and the second round are two separate ballots. Their votes are not compared.',
  },
  options: {
    id: 'Pilihan pada surat suara berbeda, jadi perolehan suaranya tidak dibandingkan.',
    en: 'The options on the ballot differ, so the votes are not compared.',
  },
  area: {
    id: 'Wilayahnya berbeda: {a} dan {b}. Jumlah pemilih, TPS, dan suara tidak dibandingkan.',
    en: 'The areas differ: {a} and {b}. Voters, polling stations and votes are not compared.',
  },
  boundaries: {
    id: 'Kode wilayahnya sama, tetapi nama atau rinciannya berbeda: batas wilayah mungkin berubah. Jumlah pemilih, TPS, dan suara tidak dibandingkan.',
    en: 'The code of the area is the same, but its name or parts differ: its boundaries may have changed. Voters, polling stations and votes are not compared.',
  },
  tps_size: {
    id: 'Jumlah TPS tidak dibandingkan, karena satu TPS melayani rata-rata {a} pemilih pada yang pertama dan {b} pada yang kedua. Batas pemilih per TPS pernah diubah.',
    en: 'Numbers of polling stations are not compared: one station serves {a} voters on average in the first and {b} in the second. The limit per station has been changed.',
  },
  status: {
    id: 'Statusnya berbeda: {a} dan {b}. Angka sementara dan angka yang sudah direkapitulasi tidak digabungkan.',
    en: 'Their status differs: {a} and {b}. Provisional and recapitulated figures are not joined.',
  },
  denominator: {
    id: 'Penyebut partisipasi berbeda: DPT {a} dan {b}. Bacalah persentase bersama penyebutnya.',
    en: 'The denominators of turnout differ: DPT {a} and {b}. Read each percentage with its own.',
  },
  sample: {
    id: 'Salah satu hasil adalah CONTOH dan bukan hasil pemilihan. Tidak ada yang dibandingkan.',
    en: 'One of the results is a SAMPLE and not an election result. Nothing is compared.',
  },
  findings: {
    id: 'Ada angka yang perlu diperiksa pada salah satu hasil. Tidak ada yang dibandingkan sampai angkanya cocok.',
    en: 'There are figures to be checked in one of the results. Nothing is compared until they agree.',
  },
  missing: {
    id: 'Angkanya belum diketahui pada salah satu hasil. Itu bukan berarti nol.',
    en: 'The figure is not known in one of the results. That does not mean zero.',
  },
};
