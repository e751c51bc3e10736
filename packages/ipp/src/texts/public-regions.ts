/** Words of the public widgets of many regions. Sentences, terms and words of states come from the core. */

export const ippRankTableText = {
  id: {
    title: 'Daftar nilai',
    noun: 'wilayah',
    rankOf: (n: string) => `Peringkat dari ${n} yang diukur`,
    rankKnown: (n: string) => `Peringkat di antara ${n} nilai yang dipublikasikan`,
    rankNone: 'Peringkat',
    rankShort: 'Peringkat',
    province: 'Provinsi',
    allProvinces: 'Semua provinsi',
    band: 'Kategori',
    allBands: 'Semua kategori',
    noBand: 'Tanpa kategori',
    filters: 'Saring tabel',
    shown: (n: string, of: string) => `Menampilkan ${n} dari ${of} wilayah.`,
    ties: 'Nilai yang sama mendapat peringkat yang sama.',
    notCertain: 'Peringkat di antara semua wilayah yang diukur belum dapat dipastikan.',
    hint: (text: string) => `nilainya ${text}`,
    file: 'ipp',
  },
  en: {
    title: 'List of scores',
    noun: 'regions',
    rankOf: (n: string) => `Place of ${n} measured`,
    rankKnown: (n: string) => `Place among ${n} published scores`,
    rankNone: 'Place',
    rankShort: 'Place',
    province: 'Province',
    allProvinces: 'All provinces',
    band: 'Class',
    allBands: 'All classes',
    noBand: 'Without a class',
    filters: 'Filter the table',
    shown: (n: string, of: string) => `${n} of ${of} regions are shown.`,
    ties: 'Equal scores share a place.',
    notCertain: 'The place among all regions measured is not certain yet.',
    hint: (text: string) => `its score is ${text}`,
    file: 'ipp',
  },
} as const;

export const ippAreasText = {
  id: {
    bandHeader: 'Kategori dan indeks',
    bandUnit: 'kategori; indeks dalam poin',
    unpublishedIndex: 'indeks belum dipublikasikan',
    withheldIndex: 'indeks ditahan',
    value: (index: string, unit: string) => `indeks ${index} ${unit}`,
  },
  en: {
    bandHeader: 'Class and index',
    bandUnit: 'classes; index in points',
    unpublishedIndex: 'index not published yet',
    withheldIndex: 'index withheld',
    value: (index: string, unit: string) => `index ${index} ${unit}`,
  },
} as const;

export const ippCategoryBarText = {
  id: {
    title: (name: string, level: string, within: string) => `Jumlah ${level} per kategori ${name}, ${within}`,
    count: 'Jumlah wilayah',
    unknown: 'jumlahnya tidak diumumkan',
    published: 'Jumlah ini diumumkan; nilai tiap wilayah tidak harus diketahui.',
    rows: 'Jumlah ini dihitung dari wilayah yang kategorinya diketahui.',
    share: 'Bagian dihitung dari jumlah wilayah, bukan dari pemilih.',
    rest: 'Kategori belum diketahui',
    none: 'Belum ada jumlah wilayah per kategori yang diumumkan.',
  },
  en: {
    title: (name: string, level: string, within: string) => `${name}: ${level} in each class, ${within}`,
    count: 'Regions',
    unknown: 'number not announced',
    published: 'These numbers were announced; the score of each region need not be known.',
    rows: 'These numbers are counted from the regions whose class is known.',
    share: 'Shares are of the number of regions, not of voters.',
    rest: 'Class not known',
    none: 'No numbers of regions in each class were announced yet.',
  },
} as const;

export const ippDistributionText = {
  id: {
    title: (what: string, level: string, within: string) => `Sebaran ${what} menurut ${level}, ${within}`,
    histogram: (what: string, level: string, within: string) => `Jumlah ${level} menurut ${what}, ${within}`,
    count: 'Jumlah wilayah',
  },
  en: {
    title: (what: string, level: string, within: string) => `Spread of ${what} by ${level}, ${within}`,
    histogram: (what: string, level: string, within: string) => `Number of ${level} by ${what}, ${within}`,
    count: 'Regions',
  },
} as const;

export const ippHeatmapText = {
  id: { title: (name: string, within: string) => `Indeks dan skor dimensi ${name}, ${within}` },
  en: { title: (name: string, within: string) => `Index and scores of the dimensions of ${name}, ${within}` },
} as const;

export const ippSmallMultiplesText = {
  id: { title: (name: string, within: string) => `Profil dimensi ${name} tiap wilayah, ${within}` },
  en: {
    title: (name: string, within: string) => `Profile of the dimensions of ${name} by region, ${within}`,
  },
} as const;

export const ippSlopeText = {
  id: {
    title: (from: string, to: string) => `${from} dan ${to}, masing-masing menurut caranya sendiri`,
    same: (from: string, to: string) => `${from} dan ${to}`,
  },
  en: {
    title: (from: string, to: string) => `${from} and ${to}, each in its own way`,
    same: (from: string, to: string) => `${from} and ${to}`,
  },
} as const;

export const ippQuadrantText = {
  id: {
    title: (index: string, other: string, within: string) => `${index} dan ${other}, ${within}`,
    apart: (other: string) =>
      `Sumbu mendatar adalah indeks dalam poin. Sumbu tegak, ${other}, adalah angka lain dengan rumusnya sendiri dan bukan bagian indeks.`,
    formula: 'Rumus',
    none: 'Belum ada angka pendamping untuk wilayah ini.',
    fields: {
      low: (name: string) => `${name} di bawah median`,
      high: (name: string) => `${name} di atas median`,
    },
  },
  en: {
    title: (index: string, other: string, within: string) => `${index} and ${other}, ${within}`,
    apart: (other: string) =>
      `The horizontal axis is the index in points. The vertical one, ${other}, is another figure with a formula of its own and not part of the index.`,
    formula: 'Formula',
    none: 'There is no figure beside the index for these regions yet.',
    fields: {
      low: (name: string) => `${name} below the median`,
      high: (name: string) => `${name} above the median`,
    },
  },
} as const;
