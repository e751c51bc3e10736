/** Words of IppChecklist. Names of states and refusals come from the core. */
import type { Locale } from '../core/model.ts';
import type { IndicatorStatus } from '../core/progress/model.ts';

interface ChecklistText {
  noPlan: string;
  unlisted: string;
  value: string;
  returned: string;
  note: string;
  noNote: string;
  difficulties: string;
  history: string;
  evidence: (count: number) => string;
  conflict: string;
  act: Readonly<Record<IndicatorStatus, string>>;
  actOn: (act: string, indicator: string) => string;
  reason: string;
  reasonHint: string;
  confirm: (act: string) => string;
  cancel: string;
  valueHint: string;
  ambiguous: string;
  ownNote: string;
  /** Nothing is filled in yet, so there is nothing to send. */
  begin: string;
  waits: string;
}

export const checklistText: Readonly<Record<Locale, ChecklistText>> = {
  id: {
    noPlan: 'Daftar indikator instrumen ini belum diterbitkan, jadi belum ada yang bisa diisi.',
    unlisted: 'Indikator di luar daftar instrumen',
    value: 'Nilai',
    returned: 'Dikembalikan',
    note: 'Catatan',
    noNote: 'alasan belum dicatat',
    difficulties: 'Kendala',
    history: 'Riwayat',
    evidence: (count) => `Bukti (${count})`,
    conflict: 'Dua versi, menunggu keputusan',
    act: {
      kosong: 'Isi lagi',
      draf: 'Jadikan draf',
      terkirim: 'Kirim ke provinsi',
      dikembalikan: 'Kembalikan',
      terverifikasi: 'Verifikasi',
      tidakBerlaku: 'Tandai tidak berlaku',
    },
    actOn: (act, indicator) => `${act}: ${indicator}`,
    reason: 'Alasan',
    reasonHint: 'Tulis apa yang harus diperbaiki, agar yang mengisi tidak perlu bertanya.',
    confirm: (act) => `${act} dengan alasan ini`,
    cancel: 'Batal',
    valueHint: 'Angka dengan koma desimal, misalnya 71,2, atau kata-kata.',
    ambiguous:
      'Angka ini bisa dibaca dua cara. Tulis 71,2 untuk pecahan atau 1.250 untuk ribuan. Nilai lama belum diubah.',
    ownNote: 'Catatan untuk provinsi',
    begin:
      'Isian tersimpan sendiri sebagai draf. Tombol untuk mengirimnya muncul di sini setelah ada isinya.',
    waits:
      'Menunggu pihak lain: isian ini tidak bisa diubah sekarang. Provinsi menerimanya lewat berkas ekspor.',
  },
  en: {
    noPlan: 'The list of indicators of this instrument is not published yet, so there is nothing to fill in.',
    unlisted: 'Indicators outside the list of the instrument',
    value: 'Value',
    returned: 'Returned',
    note: 'Note',
    noNote: 'no reason recorded',
    difficulties: 'Difficulties',
    history: 'History',
    evidence: (count) => `Evidence (${count})`,
    conflict: 'Two versions, waits for a decision',
    act: {
      kosong: 'Fill in after all',
      draf: 'Make it a draft',
      terkirim: 'Submit to the province',
      dikembalikan: 'Return',
      terverifikasi: 'Verify',
      tidakBerlaku: 'Mark as not applicable',
    },
    actOn: (act, indicator) => `${act}: ${indicator}`,
    reason: 'Reason',
    reasonHint: 'Write what has to be mended, so that nobody has to ask.',
    confirm: (act) => `${act} with this reason`,
    cancel: 'Cancel',
    valueHint: 'A number with a decimal point, for example 71.2, or words.',
    ambiguous:
      'This number can be read in two ways. Write 71.2 for a fraction or 1,250 for thousands. The old value was not changed.',
    ownNote: 'Note for the province',
    begin:
      'What you enter is saved as a draft by itself. The button to send it appears here once there is something.',
    waits:
      'It is the turn of the other side: this entry cannot be changed now. The province gets it by the exported file.',
  },
};
