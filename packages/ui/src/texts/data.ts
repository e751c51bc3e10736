/** Words of the interface. Figures, dates and states. */

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
    honestAlt: 'Gambar tanpa keterangan',
  },
  en: {
    credit: 'Photo:',
    honestAlt: 'Picture without a description',
  },
} as const;

/** On the page while the site is built, for editors. By itself, so that visitors do not load it. */
export const figureNoAltText = {
  id: 'Gambar ini tidak punya teks alternatif. Isi “alt” dengan apa yang dikatakan gambar, atau tandai “decorative”.',
  en: 'This picture has no text alternative. Say in “alt” what the picture says, or mark it “decorative”.',
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
