export const opinionPageText = {
  id: {
    by: 'Oleh',
    noAuthor: 'Nama dan jabatan penulis belum diisi',
    noPosition: 'jabatan belum diisi',
    own: 'Tulisan ini pendapat penulisnya, bukan keputusan atau keterangan resmi kantor.',
    about: 'Tentang penulis',
  },
  en: {
    by: 'By',
    noAuthor: 'Name and office of the author have not been filled in',
    noPosition: 'office not filled in',
    own: 'This text is the opinion of its author, and no decision or official statement of the office.',
    about: 'About the author',
  },
} as const;
