/**
 * The catalogue: every word that the components show by themselves, one export per component so that a page pays only
 * for what it shows. Indonesian first. An office changes words with `replaceText`; components read them with `words`.
 */

export const locales = ['id', 'en'] as const;
/** Language of the interface. */
export type Locale = (typeof locales)[number];

/** The words of one component in each language. */
export type Catalogue<T = unknown> = Readonly<Record<Locale, T>>;

/** The words of a component. A language without words of its own gets the Indonesian ones. @default locale 'id' */
export function words<T>(catalogue: Catalogue<T>, locale?: Locale): T {
  return catalogue[locale as Locale] ?? catalogue.id;
}

/** Puts values into the places of a text: `fill('{shown} dari {total}', { shown: '5', total: '35' })`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** In place of a figure that is not known: never a zero, never a lone dash. */
export const noData = { id: 'belum ada data', en: 'no data yet' } as const;

export const linkText = { id: 'situs lain', en: 'another website' } as const;

export const figureText = {
  id: {
    credit: 'Foto:',
    noAlt:
      'Gambar ini tidak punya teks alternatif. Isi “alt” dengan apa yang dikatakan gambar, atau tandai “decorative”.',
    honestAlt: 'Gambar tanpa keterangan',
  },
  en: {
    credit: 'Photo:',
    noAlt:
      'This picture has no text alternative. Say in “alt” what the picture says, or mark it “decorative”.',
    honestAlt: 'Picture without a description',
  },
} as const;

/** Each tone in a word, so that colour never stands alone. */
export const toneText = {
  id: {
    neutral: 'Catatan',
    info: 'Informasi',
    success: 'Berhasil',
    warning: 'Perhatian',
    danger: 'Kesalahan',
  },
  en: { neutral: 'Note', info: 'Information', success: 'Success', warning: 'Attention', danger: 'Error' },
} as const;

export const numberText = { id: { of: 'dari' }, en: { of: 'of' } } as const;

export const dateTimeText = {
  id: { invalid: 'tanggal tidak sah' },
  en: { invalid: 'invalid date' },
} as const;

export const termNoteText = { id: { ask: 'Apa artinya' }, en: { ask: 'What does this mean:' } } as const;

export const freshnessText = {
  id: {
    updated: 'Diperbarui',
    validUntil: 'Berlaku sampai',
    after: 'Setelah itu data ini lama.',
    stale: 'Data lama',
    expired: 'Berlaku hanya sampai',
  },
  en: {
    updated: 'Updated',
    validUntil: 'Valid until',
    after: 'After that these data are out of date.',
    stale: 'Out of date',
    expired: 'Was valid only until',
  },
} as const;

export const emptyStateText = { id: { who: 'Diisi oleh' }, en: { who: 'To be filled in by' } } as const;

export const skipLinkText = {
  id: { label: 'Lompat ke isi utama' },
  en: { label: 'Skip to main content' },
} as const;

export const mainNavText = {
  id: { label: 'Utama', menu: 'Menu', overview: 'Ringkasan' },
  en: { label: 'Main', menu: 'Menu', overview: 'Overview of' },
} as const;

export const breadcrumbText = {
  id: { label: 'Remah roti' },
  en: { label: 'Breadcrumb' },
} as const;

export const paginationText = {
  id: { label: 'Halaman', page: 'Halaman', previous: 'Sebelumnya', next: 'Berikutnya' },
  en: { label: 'Pages', page: 'Page', previous: 'Previous', next: 'Next' },
} as const;

export const siteFooterText = {
  id: {
    phone: 'Telepon',
    email: 'Surel',
    hours: 'Jam pelayanan',
    related: 'Situs terkait',
    social: 'Media sosial',
    updated: 'Pembaruan terakhir',
  },
  en: {
    phone: 'Telephone',
    email: 'E-mail',
    hours: 'Office hours',
    related: 'Related sites',
    social: 'Social media',
    updated: 'Last updated',
  },
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

export const themeSwitchText = {
  id: { legend: 'Tampilan', system: 'Sistem', light: 'Terang', dark: 'Gelap', contrast: 'Kontras tinggi' },
  en: { legend: 'Appearance', system: 'System', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
} as const;
