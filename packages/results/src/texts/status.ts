/** What ResultStatus tells of cases, repeats and days. */
import type { FormerReason, Locale, Repeat, RulingOutcome } from '../core/model.ts';

interface StatusFactsText {
  case: (number: string | null, registered: string) => string;
  ruling: (outcome: string, date: string) => string;
  undecided: string;
  outcomes: Readonly<Record<RulingOutcome, string>>;
  order: (date: string) => string;
  repeats: Readonly<Record<Repeat['kind'], string>>;
  stations: (count: string) => string;
  day: (date: string) => string;
  noDay: string;
  petition: (date: string) => string;
  noPetition: string;
  next: (date: string) => string;
  nextElection: (date: string) => string;
  noNextElection: string;
  elected: (decision: string, date: string) => string;
  former: Readonly<Record<FormerReason, string>>;
}

export const statusFactsText: Readonly<Record<Locale, StatusFactsText>> = {
  id: {
    case: (number, registered) =>
      `Perkara MK ${number ? `No. ${number}` : '(nomor belum dicantumkan)'}${registered && `, terdaftar ${registered}`}`,
    ruling: (outcome, date) => `Amar putusan: ${outcome}${date && `, dibacakan ${date}`}`,
    undecided: 'Belum diputus',
    outcomes: {
      dikabulkan: 'dikabulkan',
      dikabulkan_sebagian: 'dikabulkan sebagian',
      ditolak: 'ditolak',
      tidak_diterima: 'tidak dapat diterima',
      gugur: 'gugur',
      ditarik_kembali: 'permohonan ditarik kembali',
    },
    order: (date) => `Isi amar${date && `, dibacakan ${date}`}`,
    repeats: {
      psu: 'Pemungutan suara ulang',
      rekap_ulang: 'Rekapitulasi ulang',
      perbaikan_keputusan: 'Perbaikan keputusan',
    },
    stations: (count) => ` di ${count} TPS`,
    day: (date) => `, ${date}`,
    noDay: ', tanggalnya belum dicantumkan',
    petition: (date) => `Permohonan ke MK dapat diajukan sampai ${date}.`,
    noPetition: 'Batas waktu permohonan ke MK belum dicantumkan.',
    next: (date) => `Langkah berikutnya dijadwalkan ${date}.`,
    nextElection: (date) => `Pemilihan berikutnya dijadwalkan ${date}.`,
    noNextElection: 'Tanggal pemilihan berikutnya belum dicantumkan.',
    elected: (decision, date) => `Keputusan tentang yang terpilih: ${decision}${date && `, ${date}`}.`,
    former: {
      psu: 'Angka sebelum PSU',
      rekap_ulang: 'Angka sebelum rekapitulasi ulang',
      perbaikan_keputusan: 'Angka sebelum perbaikan keputusan',
      koreksi: 'Angka sebelum koreksi',
    },
  },
  en: {
    case: (number, registered) =>
      `Constitutional Court case ${number ? `No. ${number}` : '(number not given yet)'}${registered && `, registered ${registered}`}`,
    ruling: (outcome, date) => `Ruling: ${outcome}${date && `, read ${date}`}`,
    undecided: 'Not yet decided',
    outcomes: {
      dikabulkan: 'granted',
      dikabulkan_sebagian: 'granted in part',
      ditolak: 'rejected',
      tidak_diterima: 'inadmissible',
      gugur: 'lapsed',
      ditarik_kembali: 'petition withdrawn',
    },
    order: (date) => `The order${date && `, read ${date}`}`,
    repeats: {
      psu: 'Repeat voting',
      rekap_ulang: 'Repeat recapitulation',
      perbaikan_keputusan: 'Correction of the decision',
    },
    stations: (count) => ` at ${count} polling ${count === '1' ? 'station' : 'stations'}`,
    day: (date) => `, ${date}`,
    noDay: ', its date is not given yet',
    petition: (date) => `Petitions to the Constitutional Court can be filed until ${date}.`,
    noPetition: 'The deadline for petitions to the Constitutional Court is not given yet.',
    next: (date) => `The next step is scheduled for ${date}.`,
    nextElection: (date) => `The next election is scheduled for ${date}.`,
    noNextElection: 'The date of the next election is not given yet.',
    elected: (decision, date) => `Decision on who is elected: ${decision}${date && `, ${date}`}.`,
    former: {
      psu: 'Figures before the repeat voting',
      rekap_ulang: 'Figures before the repeat recapitulation',
      perbaikan_keputusan: 'Figures before the correction of the decision',
      koreksi: 'Figures before the correction',
    },
  },
};
