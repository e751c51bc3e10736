/** Words of the interface. What stands around the content: header, menus, footer, sharing. */

export const skipLinkText = { id: 'Lompat ke isi utama', en: 'Skip to main content' } as const;

export const mainNavText = {
  id: { label: 'Utama', menu: 'Menu', overview: 'Ringkasan' },
  en: { label: 'Main', menu: 'Menu', overview: 'Overview of' },
} as const;

export const breadcrumbText = { id: 'Remah roti', en: 'Breadcrumb' } as const;

export const paginationText = {
  id: { label: 'Halaman', page: 'Halaman', previous: 'Sebelumnya', next: 'Berikutnya' },
  en: { label: 'Pages', page: 'Page', previous: 'Previous', next: 'Next' },
} as const;

export const siteFooterText = {
  id: {
    street: 'Alamat belum diisi',
    phone: 'Telepon',
    email: 'Surel',
    hours: 'Jam pelayanan',
    related: 'Situs terkait',
    social: 'Media sosial',
    updated: 'Pembaruan terakhir',
  },
  en: {
    street: 'Address not filled in yet',
    phone: 'Telephone',
    email: 'E-mail',
    hours: 'Office hours',
    related: 'Related sites',
    social: 'Social media',
    updated: 'Last updated',
  },
} as const;

export const footerNavText = { id: { label: 'Kaki situs' }, en: { label: 'Footer' } } as const;

export const sideNavText = {
  id: { label: 'Di bagian ini', overview: 'Ringkasan {label}' },
  en: { label: 'In this section', overview: 'Overview of {label}' },
} as const;

export const tableOfContentsText = { id: { label: 'Daftar isi' }, en: { label: 'Contents' } } as const;

export const backToTopText = { id: { label: 'Kembali ke atas' }, en: { label: 'Back to top' } } as const;

/** `missing` is shown in the language that is missing, to the people who read it. */
export const languageSwitchText = {
  id: { label: 'Bahasa', missing: 'belum diterjemahkan' },
  en: { label: 'Language', missing: 'not yet translated' },
} as const;

export const printInfoText = {
  id: { address: 'Alamat halaman', asOf: 'Keadaan per' },
  en: { address: 'Address of this page', asOf: 'As of' },
} as const;

export const shareLinksText = {
  id: { label: 'Bagikan', to: 'Bagikan lewat', email: 'Surel' },
  en: { label: 'Share', to: 'Share by', email: 'E-mail' },
} as const;

export const copyLinkText = {
  id: {
    address: 'Alamat halaman ini',
    copy: 'Salin tautan',
    copied: 'Tautan tersalin.',
    selected: 'Peramban tidak mengizinkan penyalinan. Alamat sudah dipilih: salin sendiri.',
  },
  en: {
    address: 'Address of this page',
    copy: 'Copy link',
    copied: 'Link copied.',
    selected: 'The browser does not allow copying. The address is selected: copy it yourself.',
  },
} as const;
