export const informationCategoryPageText = {
  id: {
    items: 'Butir informasi',
    election: 'Informasi pemilu dan pemilihan',
    others: 'Informasi lainnya',
    filled: '{n} dari {all} butir diisi di halaman ini; {links} butir lain dimuat di halaman lain situs ini.',
    filledHere: '{n} dari {all} butir diisi di halaman ini.',
    untitled: 'Informasi tanpa nama',
    model: 'Butir-butir ini',
    exempt: 'Bagaimana informasi dikecualikan',
    exemptWhy:
      'Informasi hanya dapat ditutup setelah uji konsekuensi, untuk jangka waktu tertentu, dengan penetapan yang dapat dibaca. Siapa pun boleh mengajukan keberatan.',
  },
  en: {
    items: 'Items of information',
    election: 'Information on elections',
    others: 'Other information',
    filled: '{n} of {all} items are filled in on this page; {links} more are on other pages of this site.',
    filledHere: '{n} of {all} items are filled in on this page.',
    untitled: 'Untitled information',
    model: 'These items were',
    exempt: 'How information is exempted',
    exemptWhy:
      'Information can only be closed after a consequence test, for a stated time, by a decision that can be read. Anybody may object.',
  },
} as const;
