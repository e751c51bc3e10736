/** Words that all templates share. */
export const pageText = {
  id: {
    home: 'Beranda',
    updated: 'Diperbarui',
    empty: 'Halaman ini belum diisi',
    emptyWhy: 'Halaman ini bagian dari standar situs KPU, tetapi isinya belum diterbitkan kantor ini.',
    emptyMore: 'Yang akan dimuat di sini:',
    sample: 'CONTOH',
    sampleWhy: 'Isi halaman ini dibuat untuk contoh, bukan data kantor mana pun.',
    untitled: 'Dokumen tanpa judul',
  },
  en: {
    home: 'Home',
    updated: 'Updated',
    empty: 'This page has not been filled in yet',
    emptyWhy:
      'The page is part of the standard of KPU websites, but this office has not published its content.',
    emptyMore: 'What will be shown here:',
    sample: 'CONTOH',
    sampleWhy: 'CONTOH means sample: the content was made up and is no data of any office.',
    untitled: 'Untitled document',
  },
} as const;
