export const agendaPageText = {
  id: {
    empty: 'Belum ada kegiatan pada agenda',
    emptyWhy: 'Kegiatan dicantumkan dengan waktu, zona, dan tempatnya.',
    noneAhead: 'Tidak ada kegiatan mendatang pada agenda ini.',
    past: 'Sudah lewat',
  },
  en: {
    empty: 'There are no events in the agenda yet',
    emptyWhy: 'Events are listed with their time, zone and place.',
    noneAhead: 'This agenda holds no events to come.',
    past: 'Past',
  },
} as const;
