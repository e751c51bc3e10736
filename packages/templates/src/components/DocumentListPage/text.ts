export const documentListPageText = {
  id: {
    years: 'Menurut tahun',
    noYear: 'Tanpa tahun',
    missing: 'Belum tersedia',
    links: 'Lihat juga',
    request: 'Dokumen yang belum ada di sini dapat diminta melalui PPID',
  },
  en: {
    years: 'By year',
    noYear: 'Without a year',
    missing: 'Not available yet',
    links: 'See also',
    request: 'Documents that are not here can be requested from the PPID',
  },
} as const;
