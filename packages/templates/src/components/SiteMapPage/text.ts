export const siteMapText = {
  id: {
    home: 'Beranda',
    main: 'Halaman utama',
    other: 'Tentang situs ini',
    external: 'Layanan di situs lain',
    more: 'Halaman lain',
    few: 'Situs ini belum memiliki halaman lain.',
  },
  en: {
    home: 'Home',
    main: 'Main page',
    other: 'About this site',
    external: 'Services on other sites',
    more: 'Other pages',
    few: 'This site has no other pages yet.',
  },
} as const;
