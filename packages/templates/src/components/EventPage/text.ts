export const eventPageText = {
  id: {
    noTime: 'Waktu kegiatan belum diisi.',
    noPlace: 'Tempat kegiatan belum diisi.',
    about: 'Tentang kegiatan ini',
    stream: 'Siaran langsung',
    documents: 'Bahan kegiatan',
    links: 'Lihat juga',
    noCalendar: 'Berkas kalender (.ics) belum tersedia.',
  },
  en: {
    noTime: 'The time has not been filled in.',
    noPlace: 'The place has not been filled in.',
    about: 'About this event',
    stream: 'Live broadcast',
    documents: 'Documents of the event',
    links: 'See also',
    noCalendar: 'There is no calendar file (.ics) yet.',
  },
} as const;
