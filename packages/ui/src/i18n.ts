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
export function words<C extends Catalogue>(catalogue: C, locale?: Locale): C[Locale] {
  return (catalogue[locale as Locale] ?? catalogue.id) as C[Locale];
}

type Words = Readonly<Record<string, string>>;

/**
 * Changes words of a component for the whole site: `replaceText(paginationText, { id: { next: 'Lanjut' } })`.
 * Call it once, in a module that runs before the page is rendered; where server and browser render the same
 * component, in a module that both load. Places such as `{total}` must stay.
 *
 * @throws Error when a word does not exist, or when a place is missing or unknown: the page would show a hole.
 */
export function replaceText<T extends Catalogue<string | Words>>(
  catalogue: T,
  changes: {
    readonly [L in Locale]?: T[L] extends string ? string : { readonly [K in keyof T[L]]?: string };
  },
): void {
  for (const [locale, change] of Object.entries(changes)) {
    const target = catalogue as unknown as Record<string, string | Record<string, string>>;
    const own = target[locale];
    if (typeof change === 'string' && typeof own === 'string') target[locale] = checked(locale, own, change);
    else
      for (const [key, value] of Object.entries(change as Words)) {
        const before = typeof own === 'object' ? own[key] : undefined;
        if (typeof own !== 'object' || before === undefined)
          throw new Error(
            `Situs KPU replaceText: there is no word "${key}" in "${locale}". Nothing would show it. Use one of: ${Object.keys(own ?? {}).join(', ')}.`,
          );
        own[key] = checked(key, before, value);
      }
  }
}

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

function checked(key: string, before: string, after: string): string {
  if (places(before) === places(after)) return after;
  throw new Error(
    `Situs KPU replaceText: "${key}" has the places ${places(after) || '(none)'} instead of ${places(before) || '(none)'}. Values would be lost. Write "${before}" in other words with the same places.`,
  );
}

/** Puts values into the places of a text: `fill('{shown} dari {total}', { shown: '5', total: '35' })`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** In place of a figure that is not known: never a zero, never a lone dash. */
export const noData = { id: 'belum ada data', en: 'no data yet' } as const;

/** In place of a part that the office has not given. */
export const notFilled = { id: 'belum diisi', en: 'not filled in yet' } as const;

/** Beside figures or dates that cannot all be true. Nothing is guessed: all are shown, with this note. */
export const contradictionText = {
  id: 'Data bertentangan, perlu diperiksa',
  en: 'Contradictory data, to be checked',
} as const;

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

/** Of a share that would round to nothing or to the whole. */
export const percentText = {
  id: { less: 'kurang dari', more: 'lebih dari' },
  en: { less: 'less than', more: 'more than' },
} as const;

export const progressBarText = {
  id: { noWhole: 'jumlah seluruhnya belum diketahui' },
  en: { noWhole: 'the total is not known yet' },
} as const;

export const meterText = {
  id: {
    scale: 'pada skala {min} sampai {max}',
    low: 'rendah',
    mid: 'sedang',
    high: 'tinggi',
    good: 'sesuai harapan',
    bad: 'di luar harapan',
    lowUnder: 'Rendah: di bawah {low}.',
    highOver: 'Tinggi: di atas {high}.',
  },
  en: {
    scale: 'on a scale from {min} to {max}',
    low: 'low',
    mid: 'medium',
    high: 'high',
    good: 'as hoped for',
    bad: 'not as hoped for',
    lowUnder: 'Low: below {low}.',
    highOver: 'High: above {high}.',
  },
} as const;

export const keyFigureText = {
  id: {
    up: 'Naik',
    down: 'Turun',
    same: 'Tetap',
    almost: 'Hampir tetap',
    points: 'poin persen',
    before: 'Sebelumnya',
    asOf: 'Per',
    source: 'Sumber',
    noAsOf: 'tanggal belum disebut',
    noSource: 'belum disebut',
  },
  en: {
    up: 'Up',
    down: 'Down',
    same: 'Unchanged',
    almost: 'Almost unchanged',
    points: 'percentage points',
    before: 'Before',
    asOf: 'As of',
    source: 'Source',
    noAsOf: 'a date not stated',
    noSource: 'not stated',
  },
} as const;

export const spinnerText = { id: { loading: 'Memuat…' }, en: { loading: 'Loading…' } } as const;

export const deadlineText = {
  id: {
    upcoming: '{days} hari lagi',
    tomorrow: 'Besok',
    today: 'Hari ini',
    late: 'Terlambat {days} hari',
    lateOne: 'Terlambat 1 hari',
    over: 'Sudah lewat hari ini',
    past: '{days} hari yang lalu',
    yesterday: 'Kemarin',
    done: 'Selesai',
    extended: 'Diperpanjang dari',
    to: 'menjadi',
  },
  en: {
    upcoming: '{days} days left',
    tomorrow: 'Tomorrow',
    today: 'Today',
    late: '{days} days late',
    lateOne: '1 day late',
    over: 'Passed today',
    past: '{days} days ago',
    yesterday: 'Yesterday',
    done: 'Done',
    extended: 'Extended from',
    to: 'to',
  },
} as const;

export const agendaText = {
  id: {
    until: 'sampai',
    place: 'Tempat',
    host: 'Penyelenggara',
    cancelled: 'Dibatalkan',
    moved: 'Dipindah',
    movedFrom: 'Semula',
    past: 'Sudah lewat',
    ongoing: 'Sedang berlangsung',
    save: 'Simpan ke kalender',
    saveAll: 'Simpan semua ke kalender',
    empty: 'Belum ada agenda',
    noDate: 'Tanggal belum ditetapkan',
    noTitle: 'Tanpa judul',
  },
  en: {
    until: 'to',
    place: 'Place',
    host: 'Host',
    cancelled: 'Cancelled',
    moved: 'Moved',
    movedFrom: 'Before',
    past: 'Over',
    ongoing: 'Going on now',
    save: 'Save to calendar',
    saveAll: 'Save all to calendar',
    empty: 'No events yet',
    noDate: 'Date not set yet',
    noTitle: 'Untitled',
  },
} as const;

export const dateTimeText = {
  id: { invalid: 'tanggal tidak sah' },
  en: { invalid: 'invalid date' },
} as const;

export const termNoteText = { id: { ask: 'Apa artinya' }, en: { ask: 'What does this mean:' } } as const;

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

export const fieldText = {
  id: {
    optional: '(opsional)',
    error: 'Kesalahan:',
    refused: 'Isian ditolak',
    refusedWhy:
      'Situs KPU tidak meminta NIK atau KTP: kebocorannya tidak dapat ditarik kembali. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi (pasalnya belum diverifikasi) dan aturan sistem desain ini.',
    refusedHow:
      'Pengelola situs: minta nama dan satu kontak. Bila perlu, periksa identitas di kantor tanpa menyalin nomornya.',
  },
  en: {
    optional: '(optional)',
    error: 'Error:',
    refused: 'Field refused',
    refusedWhy:
      'KPU websites do not ask for an NIK or identity card: a leak cannot be undone. Ground: Law 27/2022 on Personal Data Protection (its article is not verified) and a rule of this design system.',
    refusedHow:
      'Keeper of this site: ask for a name and one contact. Where needed, check identities at the office without copying the number.',
  },
};

export const comboboxText = {
  id: {
    choose: 'Pilih satu',
    clear: 'Hapus pilihan',
    count: '{count} pilihan.',
    more: '{count} lainnya: ketik lebih banyak.',
    none: 'Tidak ada yang cocok dengan',
    empty: 'Belum ada pilihan.',
    missed: 'Pilih satu dari daftar. Di dalamnya tidak ada',
    selected: 'dipilih',
  },
  en: {
    choose: 'Choose one',
    clear: 'Clear choice',
    count: '{count} options.',
    more: '{count} more: keep typing.',
    none: 'Nothing matches',
    empty: 'There are no options yet.',
    missed: 'Choose one of the list. There is no',
    selected: 'selected',
  },
} as const;

export const searchFieldText = {
  id: { label: 'Cari di situs ini', submit: 'Cari', scope: 'Bagian situs' },
  en: { label: 'Search this site', submit: 'Search', scope: 'Part of the site' },
} as const;

export const filtersText = {
  id: {
    label: 'Saringan',
    active: 'Saringan yang dipakai',
    remove: 'Hapus saringan',
    clear: 'Hapus semua',
    apply: 'Terapkan',
    all: 'Semua',
    from: 'Dari',
    to: 'Sampai',
    results: '{count} hasil',
    none: 'Tidak ada hasil',
    order: 'Tanggal awal lebih akhir daripada tanggal akhir. Tukar keduanya.',
  },
  en: {
    label: 'Filters',
    active: 'Filters in use',
    remove: 'Remove filter',
    clear: 'Clear all',
    apply: 'Apply',
    all: 'All',
    from: 'From',
    to: 'To',
    results: '{count} results',
    none: 'No results',
    order: 'The first date is after the last one. Change them around.',
  },
} as const;

export const fileUploadText = {
  id: {
    or: 'atau',
    types: 'Jenis berkas: {types}.',
    max: 'Paling besar {size} per berkas.',
    most: 'Paling banyak {count} berkas.',
    more: 'dan {count} lainnya',
    same: 'berkas bernama sama sudah ada dalam daftar. Bila isinya berbeda, ubah namanya.',
    type: 'jenis berkas ini tidak diterima. Pilih {types}.',
    empty: 'berkas ini kosong (0 B). Periksa berkasnya, lalu pilih lagi.',
    size: 'lebih besar dari {size}. Perkecil berkasnya, lalu pilih lagi.',
    count: 'tidak ditambahkan, karena paling banyak {count} berkas. Hapus dulu yang lain.',
    chosen: '{count} berkas dipilih.',
    sent: '{done} dari {count} berkas sudah diunggah.',
    bad: '{count} gagal.',
    waiting: 'Menunggu giliran',
    uploading: 'Sedang diunggah',
    done: 'Sudah diunggah',
    failed: 'Gagal diunggah',
    retry: 'Coba lagi',
    cancel: 'Batalkan',
    remove: 'Hapus',
    removed: 'dihapus dari daftar.',
    list: 'Berkas yang dipilih',
  },
  en: {
    or: 'or',
    types: 'Types of file: {types}.',
    max: 'At most {size} per file.',
    most: 'At most {count} files.',
    more: 'and {count} more',
    same: 'a file of this name is in the list already. If it is another one, rename it.',
    type: 'this type of file is not accepted. Choose {types}.',
    empty: 'this file is empty (0 B). Check it, then choose it again.',
    size: 'larger than {size}. Make the file smaller, then choose it again.',
    count: 'not added, because at most {count} files are allowed. Remove another one first.',
    chosen: '{count} files chosen.',
    sent: '{done} of {count} files uploaded.',
    bad: '{count} failed.',
    waiting: 'Waiting',
    uploading: 'Uploading',
    done: 'Uploaded',
    failed: 'Not uploaded',
    retry: 'Try again',
    cancel: 'Cancel',
    remove: 'Remove',
    removed: 'removed from the list.',
    list: 'Files chosen',
  },
} as const;

export const errorSummaryText = {
  id: { heading: 'Ada {count} hal yang perlu diperbaiki' },
  en: { heading: 'Things to put right: {count}' },
};

export const formText = {
  id: {
    missing: 'Isi {label}.',
    choose: 'Pilih {label}.',
    tick: 'Centang “{Label}”.',
    file: 'Pilih berkas untuk {label}.',
    email: 'Isi surel yang benar, misalnya nama@contoh.go.id.',
    url: 'Isi alamat situs yang benar, misalnya https://contoh.go.id.',
    short: 'paling sedikit {limit} karakter, sekarang {now}.',
    long: 'paling banyak {limit} karakter, sekarang {now}.',
    wrong: 'Periksa {label}: bentuknya belum seperti yang diminta.',
    failed: 'Formulir belum terkirim. Periksa sambungan internet, lalu kirim lagi.',
    sending: 'Sedang mengirim.',
    draft: 'Draf di perangkat ini',
    restored: 'Isian yang belum terkirim dipulihkan',
    kept: 'Isian disimpan di perangkat ini sampai terkirim, kecuali data pribadi. Hapus draf bila perangkat ini dipakai bersama.',
    drop: 'Hapus draf',
  },
  en: {
    missing: 'Fill in: {label}.',
    choose: 'Choose: {label}.',
    tick: 'Tick “{Label}”.',
    file: 'Choose a file for: {label}.',
    email: 'Fill in a correct e-mail address, such as nama@contoh.go.id.',
    url: 'Fill in a correct web address, such as https://contoh.go.id.',
    short: 'at least {limit} characters, now {now}.',
    long: 'at most {limit} characters, now {now}.',
    wrong: 'Check: {label}. It is not in the form that is asked for.',
    failed: 'The form was not sent. Check your connection and send it again.',
    sending: 'Sending.',
    draft: 'Draft on this device',
    restored: 'Answers that were not sent are back',
    kept: 'Answers are kept on this device until they are sent, except personal data. Delete the draft if others use this device.',
    drop: 'Delete draft',
  },
};

export const textAreaText = {
  id: {
    limit: 'Paling banyak {limit} karakter.',
    left: 'Tersisa {count} dari {limit} karakter.',
    over: 'Terlalu panjang {count} karakter. Paling banyak {limit}.',
  },
  en: {
    limit: 'At most {limit} characters.',
    left: '{count} of {limit} characters left.',
    over: '{count} characters too many. At most {limit}.',
  },
};

export const selectText = { id: { choose: 'Pilih satu' }, en: { choose: 'Choose one' } };

export const dateFieldText = {
  id: { hari: 'Hari', bulan: 'Bulan', tahun: 'Tahun' },
  en: { hari: 'Day', bulan: 'Month', tahun: 'Year' },
};

export const readNumberText = {
  id: {
    digits: 'Tulis dengan angka saja, misalnya 1.234.',
    ambiguous:
      'Di Indonesia koma berarti desimal, sehingga “{typed}” dapat dibaca dua cara. Tulis {grouped} atau {plain}.',
    group: 'Titik memisahkan ribuan (1.234), koma memisahkan desimal (1,5).',
    whole: 'Tulis bilangan bulat, tanpa desimal.',
    decimals: 'Tulis paling banyak {decimals} desimal.',
    min: 'Paling kecil {min}.',
    max: 'Paling besar {max}.',
  },
  en: {
    digits: 'Write digits only, such as 1,234.',
    ambiguous: 'A point marks decimals, so “{typed}” can be read in two ways. Write {grouped} or {plain}.',
    group: 'A comma separates thousands (1,234), a point separates decimals (1.5).',
    whole: 'Write a whole number, without decimals.',
    decimals: 'Write at most {decimals} decimals.',
    min: 'At least {min}.',
    max: 'At most {max}.',
  },
};

export const readDateText = {
  id: {
    hari: 'hari',
    bulan: 'bulan',
    tahun: 'tahun',
    and: ' dan ',
    missing: 'Lengkapi {parts}.',
    day: 'Tulis hari dengan angka 1 sampai 31.',
    month: 'Tulis bulan dengan angka 1 sampai 12 atau namanya, misalnya 11 atau November.',
    year: 'Tulis tahun dengan empat angka, misalnya 2024.',
    none: '{day} {month} tidak ada. {month} punya {last} hari.',
    min: 'Paling awal {date}.',
    max: 'Paling akhir {date}.',
  },
  en: {
    hari: 'day',
    bulan: 'month',
    tahun: 'year',
    and: ' and ',
    missing: 'Add the {parts}.',
    day: 'Write the day as a number from 1 to 31.',
    month: 'Write the month as a number from 1 to 12 or by its name, such as 11 or November.',
    year: 'Write the year with four digits, such as 2024.',
    none: 'There is no {day} {month}. {month} has {last} days.',
    min: 'At the earliest {date}.',
    max: 'At the latest {date}.',
  },
};

export const readPhoneText = {
  id: {
    digits: 'Tulis nomor dengan angka saja, misalnya 0812-3456-7890.',
    area: 'Awali nomor dengan kode wilayah, misalnya (0271) 123456.',
    abroad: 'Awali nomor luar negeri dengan + dan kode negara, misalnya +60 12 345 6789.',
    length: '{kind} punya {least} sampai {most} angka, di sini {count}.',
    mobile: 'Nomor ponsel',
    landline: 'Nomor dengan kode wilayah',
  },
  en: {
    digits: 'Write the number with digits only, such as 0812-3456-7890.',
    area: 'Begin with the area code, such as (0271) 123456.',
    abroad: 'Begin numbers abroad with + and the country code, such as +60 12 345 6789.',
    length: '{kind} has {least} to {most} digits, here {count}.',
    mobile: 'A mobile number',
    landline: 'A number with area code',
  },
};

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

/** Takes away what has appeared. */
export const closeText = { id: 'Tutup', en: 'Close' } as const;

export const confirmDialogText = {
  id: {
    cancel: 'Batal',
    busy: 'Sedang diproses…',
    failure: 'Belum berhasil. Periksa sambungan internet, lalu coba lagi.',
  },
  en: {
    cancel: 'Cancel',
    busy: 'Working…',
    failure: 'It did not work. Check the internet connection, then try again.',
  },
} as const;

export const notificationText = {
  id: { label: 'Pemberitahuan', more: 'Dan {n} pemberitahuan lain.' },
  en: { label: 'Notifications', more: 'And {n} more notifications.' },
} as const;

export const toastText = { id: { undo: 'Urungkan' }, en: { undo: 'Undo' } } as const;

export const offlineNoticeText = {
  id: {
    offline: 'Anda sedang luring',
    asOf: 'Data di halaman ini diambil pada',
    online: 'Anda kembali daring',
    reload: 'Data di halaman ini mungkin sudah lama.',
    again: 'Muat ulang halaman',
  },
  en: {
    offline: 'You are offline',
    asOf: 'The data on this page were fetched on',
    online: 'You are online again',
    reload: 'The data on this page may be out of date.',
    again: 'Reload page',
  },
} as const;

export const consentNoticeText = {
  id: {
    label: 'Persetujuan',
    kept: 'Tidak ada yang dimuat sebelum Anda setuju. Pilihan Anda, juga penolakan, disimpan di peramban ini.',
    policy: 'Baca kebijakan privasi',
    denied: 'Tolak',
    granted: 'Setuju',
    withdrawn: 'Muat ulang halaman untuk menghentikan yang sudah berjalan.',
    change: 'Ubah pilihan',
  },
  en: {
    label: 'Consent',
    kept: 'Nothing is loaded before you agree. Your choice, also a refusal, is kept in this browser.',
    policy: 'Read the privacy policy',
    denied: 'Decline',
    granted: 'Agree',
    withdrawn: 'Reload the page to stop what is already running.',
    change: 'Change choice',
  },
} as const;

export const themeSwitchText = {
  id: { legend: 'Tampilan', system: 'Sistem', light: 'Terang', dark: 'Gelap', contrast: 'Kontras tinggi' },
  en: { legend: 'Appearance', system: 'System', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
} as const;

export const appearanceMenuText = {
  id: {
    menu: 'Tampilan',
    theme: 'Tema',
    size: 'Ukuran teks',
    100: 'Biasa',
    125: 'Besar',
    150: 'Sangat besar',
    motion: 'Gerak',
    system: 'Sistem',
    reduce: 'Kurangi',
    reset: 'Kembalikan ke awal',
    close: 'Tutup',
  },
  en: {
    menu: 'Appearance',
    theme: 'Theme',
    size: 'Size of text',
    100: 'Normal',
    125: 'Large',
    150: 'Very large',
    motion: 'Motion',
    system: 'System',
    reduce: 'Reduce',
    reset: 'Reset to defaults',
    close: 'Close',
  },
} as const;

export const avatarText = { id: { unnamed: 'Tanpa nama' }, en: { unnamed: 'Without a name' } } as const;

export const contactCardText = {
  id: {
    address: 'Alamat',
    map: 'Lihat di peta',
    closed: 'Tutup',
    pause: 'istirahat\u00a0{time}',
    today: 'hari ini',
    invalid: 'jam tidak sah',
  },
  en: {
    address: 'Address',
    map: 'See on the map',
    closed: 'Closed',
    pause: 'break\u00a0{time}',
    today: 'today',
    invalid: 'invalid time',
  },
} as const;

export const documentLinkText = {
  id: {
    pages: '{n} halaman',
    accessible: 'dapat dibaca pembaca layar',
    scan: 'hasil pindai, tidak dapat dibaca pembaca layar',
  },
  en: {
    pages: '{n} pp.',
    accessible: 'works with screen readers',
    scan: 'a scan, does not work with screen readers',
  },
} as const;

export const downloadGroupText = {
  id: { as: 'Unduh {title} sebagai', empty: 'Belum ada berkas untuk diunduh.' },
  en: { as: 'Download {title} as', empty: 'There is no file to download yet.' },
} as const;

export const galleryText = {
  id: {
    label: 'Foto besar',
    position: '{n} dari {total}',
    close: 'Tutup',
    missing: 'Foto tidak dapat ditampilkan',
    empty: 'Belum ada foto.',
  },
  en: {
    label: 'Large photo',
    position: '{n} of {total}',
    close: 'Close',
    missing: 'This photo cannot be shown',
    empty: 'There are no photos yet.',
  },
} as const;

export const orgTreeText = {
  id: {
    empty: 'Struktur organisasi belum diisi.',
    cut: 'yang di bawahnya tidak ditampilkan di sini',
  },
  en: {
    empty: 'The structure of the office is not filled in yet.',
    cut: 'what is below is not shown here',
  },
} as const;

export const profileCardText = {
  id: { name: 'nama', history: 'Riwayat' },
  en: { name: 'name', history: 'Curriculum vitae' },
} as const;

export const videoFacadeText = {
  id: {
    play: 'Putar video',
    note: 'Video ini ada di {site}. Tidak ada yang dimuat dari sana sebelum Anda memutarnya.',
    open: 'Buka di {site}',
    refused: 'Video ini tidak dapat diputar, karena alamatnya tidak aman',
  },
  en: {
    play: 'Play video',
    note: 'This video is on {site}. Nothing is loaded from there before you play it.',
    open: 'Open on {site}',
    refused: 'This video cannot be played, because its address is not safe',
  },
} as const;

export const dataTableText = {
  id: {
    noun: 'baris',
    search: 'Cari di tabel',
    clear: 'Hapus pencarian',
    none: 'Tidak ada {noun} yang cocok dengan',
    count: '{total} {noun}',
    found: '{shown} dari {total} {noun}',
    range: ', nomor {from} sampai {to}',
    sorted: '. Urut menurut {column}: {order}',
    text: 'dari A ke Z',
    textDown: 'dari Z ke A',
    number: 'dari yang terkecil',
    numberDown: 'dari yang terbesar',
    date: 'dari yang terlama',
    dateDown: 'dari yang terbaru',
    columns: 'Kolom',
    columnsShown: 'Kolom yang tampil',
    csv: 'Unduh CSV',
    csvShown: 'Yang tampil: {rows}',
    csvAll: 'Semua: {rows}, semua kolom',
    pages: 'Halaman tabel: {caption}',
    all: 'Tampilkan semua ({count})',
    paged: 'Tampilkan {count} per halaman',
    missing: 'belum ada',
    missingNote: 'datanya belum diketahui, bukan nol.',
    invalid: 'angka tidak sah',
  },
  en: {
    noun: 'rows',
    search: 'Search the table',
    clear: 'Clear search',
    none: 'No {noun} match',
    count: '{total} {noun}',
    found: '{shown} of {total} {noun}',
    range: ', numbers {from} to {to}',
    sorted: '. Sorted by {column}: {order}',
    text: 'A to Z',
    textDown: 'Z to A',
    number: 'lowest first',
    numberDown: 'highest first',
    date: 'oldest first',
    dateDown: 'newest first',
    columns: 'Columns',
    columnsShown: 'Columns shown',
    csv: 'Download CSV',
    csvShown: 'As shown: {rows}',
    csvAll: 'All: {rows}, all columns',
    pages: 'Pages of the table: {caption}',
    all: 'Show all ({count})',
    paged: 'Show {count} per page',
    missing: 'no data',
    missingNote: 'not known yet; it is not zero.',
    invalid: 'not a valid number',
  },
} as const;
