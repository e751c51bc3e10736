/** Words of the interface. Parts of the content of a page. */

/** Before the name of a source, or instead of it. */
export const sourceText = { id: { source: 'Sumber' }, en: { source: 'Source' } } as const;

/** A part without a title of its own, in Accordion and Tabs. */
export const partText = { id: { part: 'Bagian {n}' }, en: { part: 'Part {n}' } } as const;

export const pageHeadingText = { id: { untitled: 'Tanpa judul' }, en: { untitled: 'Untitled' } } as const;

export const sectionText = { id: { all: 'Lihat semua' }, en: { all: 'See all' } } as const;

export const timelineText = {
  id: {
    past: 'Sudah lewat',
    now: 'Sedang berlangsung',
    next: 'Akan datang',
    to: 'sampai',
    until: 'Sampai',
    none: 'Tanggal belum ditetapkan',
    reversed: 'Tanggal tidak sah: selesai sebelum mulai.',
  },
  en: {
    past: 'Over',
    now: 'Going on now',
    next: 'Still to come',
    to: 'to',
    until: 'Until',
    none: 'Date not set yet',
    reversed: 'Invalid dates: the end is before the beginning.',
  },
} as const;

export const stepperText = {
  id: { label: 'Langkah', done: 'Selesai', current: 'Sekarang', todo: 'Belum' },
  en: { label: 'Steps', done: 'Done', current: 'Now', todo: 'To do' },
} as const;

export const calloutText = {
  id: { definition: 'Arti istilah', law: 'Dasar hukum', warning: 'Penting' },
  en: { definition: 'Meaning', law: 'Legal basis', warning: 'Important' },
} as const;

export const tagListText = { id: { label: 'Topik' }, en: { label: 'Topics' } } as const;

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
