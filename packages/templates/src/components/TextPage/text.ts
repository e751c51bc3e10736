export const textPageText = {
  id: { contents: 'Di halaman ini', legalBasis: 'Dasar hukum', documents: 'Dokumen', links: 'Lihat juga' },
  en: { contents: 'On this page', legalBasis: 'Legal basis', documents: 'Documents', links: 'See also' },
} as const;
