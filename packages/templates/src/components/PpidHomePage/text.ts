export const ppidHomePageText = {
  id: {
    ask: 'Meminta informasi',
    askWhy: 'Permohonan, keberatan, dan cek status dilayani di e-PPID, dan di kantor.',
    categories: 'Empat kategori informasi',
    noPage: 'Halamannya belum ada di situs ini.',
    services: 'Layanan PPID',
    noServices: 'Halaman layanan PPID belum ada di situs ini.',
    pledge: 'Maklumat pelayanan',
    terms: 'Waktu dan biaya',
    basis: 'Dasar hukum',
  },
  en: {
    ask: 'Asking for information',
    askWhy: 'Requests, objections and their status are served in e-PPID, and at the office.',
    categories: 'The four categories of information',
    noPage: 'This site does not have its page yet.',
    services: 'Services of the PPID',
    noServices: 'This site has no pages of the services of the PPID yet.',
    pledge: 'Service pledge',
    terms: 'Time and cost',
    basis: 'Legal basis',
  },
} as const;
