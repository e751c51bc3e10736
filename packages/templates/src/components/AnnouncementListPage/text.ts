export const announcementListPageText = {
  id: {
    open: 'Masih dibuka',
    none: 'Tanpa batas waktu',
    closed: 'Sudah ditutup',
    all: 'Semua pengumuman',
    number: 'Nomor',
    deadline: 'Batas waktu',
  },
  en: {
    open: 'Still open',
    none: 'Without deadline',
    closed: 'Closed',
    all: 'All announcements',
    number: 'Number',
    deadline: 'Deadline',
  },
} as const;
