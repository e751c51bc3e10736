/** Words of IppReminder. Its sentences come from the core. */
import type { Locale } from '../core/model.ts';

interface ReminderText {
  chat: string;
  letter: string;
  chatHint: string;
  letterHint: string;
  copyChat: string;
  copyLetter: string;
  copied: string;
  failed: string;
  subject: string;
}

export const reminderText: Readonly<Record<Locale, ReminderText>> = {
  id: {
    chat: 'Pesan WhatsApp',
    letter: 'Isi surat',
    chatHint: 'Periksa dahulu, lalu kirim ke nomor kantor, bukan ke grup yang berisi orang luar.',
    letterHint: 'Nomor, tanggal, dan tanda tangan ditambahkan oleh kantor.',
    copyChat: 'Salin pesan',
    copyLetter: 'Salin isi surat',
    copied: 'Sudah disalin.',
    failed: 'Belum tersalin karena peramban menolak. Teksnya sudah ditandai; tekan Ctrl+C.',
    subject: 'Perihal',
  },
  en: {
    chat: 'WhatsApp message',
    letter: 'Text of a letter',
    chatHint: 'Check it first, then send it to the number of the office, not to a group with others.',
    letterHint: 'Number, date and signature are added by the office.',
    copyChat: 'Copy message',
    copyLetter: 'Copy letter',
    copied: 'Copied.',
    failed: 'Not copied, because the browser refused. The text is selected; press Ctrl+C.',
    subject: 'Subject',
  },
};
