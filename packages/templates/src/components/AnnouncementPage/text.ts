export const announcementPageText = {
  id: {
    number: 'Nomor',
    noNumber: 'Nomor belum diisi',
    deadline: 'Batas waktu',
    closed: 'sudah ditutup',
    noDeadline: 'Pengumuman ini tidak mencantumkan batas waktu.',
    noAttachments: 'Pengumuman ini tidak mencantumkan lampiran.',
  },
  en: {
    number: 'Number',
    noNumber: 'The number has not been filled in',
    deadline: 'Deadline',
    closed: 'closed',
    noDeadline: 'This announcement names no deadline.',
    noAttachments: 'This announcement has no attachments.',
  },
} as const;
