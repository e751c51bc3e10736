export const archivePageText = {
  id: {
    asIs: 'Isi arsip ditampilkan apa adanya, sesuai keadaan pada waktu terbit. Isinya tidak diperbarui, dan tautan lama dapat sudah tidak berfungsi.',
    noYear: 'Tanpa tanggal',
    years: 'Menurut tahun',
    links: 'Arsip lain',
  },
  en: {
    asIs: 'The archive is shown as it is, in the state of the time of publication. It is not updated, and old links may no longer work.',
    noYear: 'Without a date',
    years: 'By year',
    links: 'Other archives',
  },
} as const;
