/** Words of the interface. Pictures, people, documents, contacts. */

export const avatarText = { id: { unnamed: 'Tanpa nama' }, en: { unnamed: 'Without a name' } } as const;

export const contactCardText = {
  id: {
    address: 'Alamat',
    map: 'Lihat di peta',
    closed: 'Tutup',
    pause: 'istirahat\u00a0{time}',
    today: 'hari ini',
    invalid: 'jam tidak sah',
  },
  en: {
    address: 'Address',
    map: 'See on the map',
    closed: 'Closed',
    pause: 'break\u00a0{time}',
    today: 'today',
    invalid: 'invalid time',
  },
} as const;

export const documentLinkText = {
  id: {
    pages: '{n} halaman',
    accessible: 'dapat dibaca pembaca layar',
    scan: 'hasil pindai, tidak dapat dibaca pembaca layar',
  },
  en: {
    pages: '{n} pp.',
    accessible: 'works with screen readers',
    scan: 'a scan, does not work with screen readers',
  },
} as const;

export const downloadGroupText = {
  id: { as: 'Unduh {title} sebagai', empty: 'Belum ada berkas untuk diunduh.' },
  en: { as: 'Download {title} as', empty: 'There is no file to download yet.' },
} as const;

export const galleryText = {
  id: {
    label: 'Foto besar',
    position: '{n} dari {total}',
    close: 'Tutup',
    missing: 'Foto tidak dapat ditampilkan',
    empty: 'Belum ada foto.',
  },
  en: {
    label: 'Large photo',
    position: '{n} of {total}',
    close: 'Close',
    missing: 'This photo cannot be shown',
    empty: 'There are no photos yet.',
  },
} as const;

export const orgTreeText = {
  id: {
    empty: 'Struktur organisasi belum diisi.',
    cut: 'yang di bawahnya tidak ditampilkan di sini',
  },
  en: {
    empty: 'The structure of the office is not filled in yet.',
    cut: 'what is below is not shown here',
  },
} as const;

export const profileCardText = {
  id: { name: 'nama', history: 'Riwayat' },
  en: { name: 'name', history: 'Curriculum vitae' },
} as const;

export const videoFacadeText = {
  id: {
    play: 'Putar video',
    note: 'Video ini ada di {site}. Tidak ada yang dimuat dari sana sebelum Anda memutarnya.',
    open: 'Buka di {site}',
    refused: 'Video ini tidak dapat diputar, karena alamatnya tidak aman',
  },
  en: {
    play: 'Play video',
    note: 'This video is on {site}. Nothing is loaded from there before you play it.',
    open: 'Open on {site}',
    refused: 'This video cannot be played, because its address is not safe',
  },
} as const;
