/** Words of the public widgets, one export per widget. Sentences, terms and words of states come from the core. */

/** What several widgets say. */
export const ippText = {
  id: {
    statuses: { final: 'Skor final', provisional: 'Skor sementara' },
    published: 'terbit',
    noDate: 'tanggal terbit belum diketahui',
    sample: 'CONTOH, bukan skor sebenarnya',
    source: 'Sumber',
    sources: (n: string) => `Sumber (${n} dokumen)`,
    noSource: 'Sumber belum dicantumkan.',
    warning: 'Peringatan',
    error: 'Perlu diperiksa',
    more: (n: string) => `${n} catatan pemeriksaan lain`,
    withheldRow: (region: string) =>
      `Data ${region} tidak lolos pemeriksaan, sehingga angkanya tidak ditampilkan sampai diperbaiki.`,
    withheldFile: 'Skor dalam berkas ini dibuat untuk instrumen lain, sehingga tidak ditampilkan.',
    partRow: (region: string) => `Sebagian data ${region} tidak terbaca, sehingga tidak ditampilkan.`,
    partFile: 'Sebagian data tidak terbaca, sehingga tidak ditampilkan.',
    aRow: 'satu baris',
    region: 'Wilayah',
    index: 'Indeks',
    band: 'Kategori',
    dimension: 'Dimensi',
    bandOf: (band: string) => `kategori ${band}`,
    bandOnly: (band: string) => `hanya kategori: ${band}`,
    bandAlone: 'kategori saja',
    stated: (band: string) => `diumumkan sebagai ${band}`,
    computed: (band: string) => `menurut indeksnya ${band}`,
    by: (what: string, level: string, within: string) => `${what} menurut ${level}, ${within}`,
    known: (known: string, measured: string) =>
      `${known} dari ${measured} wilayah yang diukur sudah memiliki nilai yang dipublikasikan.`,
    knownOpen: (known: string) => `${known} wilayah sudah memiliki nilai yang dipublikasikan.`,
    empty: 'Belum ada wilayah untuk ditampilkan.',
    none: 'Belum ada nilai yang dipublikasikan.',
    limit: (low: string, high: string) => `Batas antara ${low} dan ${high}`,
    openBounds:
      'Batas kategori untuk indeks ini belum dipastikan, sehingga tidak ada kategori yang dihitung dari nilainya.',
    dimensions: 'Skor dimensi',
    nation: 'Indonesia',
    address: 'alamat',
  },
  en: {
    statuses: { final: 'Final scores', provisional: 'Provisional scores' },
    published: 'published',
    noDate: 'day of publication not known',
    sample: 'SAMPLE, not a real score',
    source: 'Source',
    sources: (n: string) => `Sources (${n} documents)`,
    noSource: 'No source is stated.',
    warning: 'Warning',
    error: 'To be checked',
    more: (n: string) => `${n} further notes of the checks`,
    withheldRow: (region: string) =>
      `The data of ${region} did not pass the checks, so its figures are not shown until they are corrected.`,
    withheldFile: 'The scores of this file were made for another instrument, so they are not shown.',
    partRow: (region: string) => `Part of the data of ${region} cannot be read and is not shown.`,
    partFile: 'Part of the data cannot be read and is not shown.',
    aRow: 'a row',
    region: 'Region',
    index: 'Index',
    band: 'Class',
    dimension: 'Dimension',
    bandOf: (band: string) => `class ${band}`,
    bandOnly: (band: string) => `class only: ${band}`,
    bandAlone: 'class only',
    stated: (band: string) => `announced as ${band}`,
    computed: (band: string) => `by its index ${band}`,
    by: (what: string, level: string, within: string) => `${what} by ${level}, ${within}`,
    known: (known: string, measured: string) =>
      `${known} of ${measured} measured regions have a published score.`,
    knownOpen: (known: string) => `${known} regions have a published score.`,
    empty: 'There is no region to show yet.',
    none: 'No score is published yet.',
    limit: (low: string, high: string) => `Bound between ${low} and ${high}`,
    openBounds:
      'The bounds of the classes are not confirmed for this index, so no class is worked out from its scores.',
    dimensions: 'Scores of the dimensions',
    nation: 'Indonesia',
    address: 'address',
  },
} as const;

export const ippScoreCardText = {
  id: {
    stated: 'Kategori yang diumumkan',
    computed: 'Kategori menurut indeks',
    band: 'Kategori',
    scale: (unit: string, min: string, max: string) => `${unit}, pada skala ${min} sampai ${max}`,
    strongest: 'Dimensi dengan skor tertinggi',
    weakest: 'Dimensi dengan skor terendah',
    apart: 'Bukan bagian indeks',
  },
  en: {
    stated: 'Class as announced',
    computed: 'Class by the index',
    band: 'Class',
    scale: (unit: string, min: string, max: string) => `${unit}, on a scale of ${min} to ${max}`,
    strongest: 'Dimension with the highest score',
    weakest: 'Dimension with the lowest score',
    apart: 'Not part of the index',
  },
} as const;

export const ippBandRulerText = {
  id: { title: (name: string, region: string) => `${name} ${region} di antara batas kategorinya` },
  en: { title: (name: string, region: string) => `${name} of ${region} between the bounds of its classes` },
} as const;

export const ippDimensionProfileText = {
  id: {
    title: (name: string, region: string) => `Skor dimensi ${name}, ${region}`,
    range: (n: string, level: string) => `Rentang ${n} ${level} yang diketahui`,
    none: 'Indeks ini tidak memiliki dimensi.',
    median: 'median',
  },
  en: {
    title: (name: string, region: string) => `Scores of the dimensions of ${name}, ${region}`,
    range: (n: string, level: string) => `Range of the ${n} ${level} that are known`,
    none: 'This index has no dimensions.',
    median: 'median',
  },
} as const;

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

export const ippDecompositionText = {
  id: {
    title: (name: string, region: string) => `Sumbangan tiap dimensi terhadap ${name}, ${region}`,
    points: 'Sumbangan',
    weight: (weight: string, score: string) => `bobot ${weight} × skor ${score}`,
    sum: (points: string) => `Jumlah sumbangan: ${points}.`,
    refused: 'Sumbangan dimensi tidak ditampilkan.',
    known: 'Skor dimensi yang diketahui',
    unlike: (stated: string) => `Indeks yang diumumkan, ${stated}, berbeda dari jumlah sumbangannya.`,
  },
  en: {
    title: (name: string, region: string) => `What each dimension adds to ${name}, ${region}`,
    points: 'Adds',
    weight: (weight: string, score: string) => `weight ${weight} × score ${score}`,
    sum: (points: string) => `Sum of what they add: ${points}.`,
    refused: 'What each dimension adds is not shown.',
    known: 'Scores of the dimensions that are known',
    unlike: (stated: string) => `The announced index, ${stated}, differs from the sum of what they add.`,
  },
} as const;

export const ippMethodNoteText = {
  id: {
    heading: (name: string) => `Tentang ${name}`,
    not: 'Bukan persentase kehadiran pemilih.',
    notWhy: (unit: string) =>
      `Angkanya dinyatakan dalam ${unit} dan menilai beberapa sisi penyelenggaraan sekaligus. Jumlah pemilih yang datang ke TPS adalah angka lain.`,
    version: 'Instrumen dan versi',
    released: 'Terbit',
    unknown: 'belum diketahui',
    scale: 'Skala',
    scaleOf: (min: string, max: string, unit: string, up: boolean) =>
      `${min} sampai ${max} ${unit}; ${up ? 'makin besar makin baik' : 'makin kecil makin baik'}`,
    classes: 'Kategori',
    means: (text: string) => `berarti ${text}`,
    unrounded: 'Kategori ditentukan dari nilai sebelum dibulatkan.',
    dimensions: 'Dimensi',
    coverage: 'Wilayah yang diukur',
    measured: (n: string, level: string) => `${n} ${level}`,
    notMeasured: (list: string) => `tidak diukur: ${list}`,
    compare: 'Perbandingan',
    missing: 'Yang belum dipublikasikan',
    weights: 'bobot dimensi',
    indicators: 'daftar indikator',
    method: 'cara menggabungkan dimensi menjadi indeks',
    nothing: 'Semua bagian instrumen ini dipublikasikan.',
    gaps: (n: string) => `nilai ${n}`,
    names: 'Kepanjangan yang dipakai',
    usedBy: (text: string, who: string) => `${text} (${who})`,
    status: 'Keadaan instrumen',
    statuses: { draft: 'rancangan', published: 'diterbitkan', withdrawn: 'ditarik' },
  },
  en: {
    heading: (name: string) => `About ${name}`,
    not: 'Not a percentage of turnout.',
    notWhy: (unit: string) =>
      `It is told in ${unit} and assesses several sides of how an election was held together. The number of voters who came to vote is another figure.`,
    version: 'Instrument and version',
    released: 'Published',
    unknown: 'not known',
    scale: 'Scale',
    scaleOf: (min: string, max: string, unit: string, up: boolean) =>
      `${min} to ${max} ${unit}; ${up ? 'more is better' : 'less is better'}`,
    classes: 'Classes',
    means: (text: string) => `means: ${text}`,
    unrounded: 'The class is decided on the score before it is rounded.',
    dimensions: 'Dimensions',
    coverage: 'Regions measured',
    measured: (n: string, level: string) => `${n} ${level}`,
    notMeasured: (list: string) => `not measured: ${list}`,
    compare: 'Comparison',
    missing: 'What is not published',
    weights: 'the weights of the dimensions',
    indicators: 'the list of indicators',
    method: 'how the dimensions make up the index',
    nothing: 'Every part of this instrument is published.',
    gaps: (n: string) => `the scores of ${n}`,
    names: 'Names in use',
    usedBy: (text: string, who: string) => `${text} (${who})`,
    status: 'State of the instrument',
    statuses: { draft: 'draft', published: 'published', withdrawn: 'withdrawn' },
  },
} as const;

export const ippStoryText = {
  id: {
    origins: 'Dari mana setiap angka?',
    stands: 'tertulis dalam sumbernya',
    worked: 'dihitung dari angka yang tertulis dalam sumbernya',
    counted: 'dihitung dari tabel nilai',
    published: 'terbit',
    metrics: {
      index: 'indeks',
      dimension: 'skor dimensi',
      distance: 'jarak ke batas kategori',
      limit: 'batas kategori',
      rank: 'peringkat',
      tied: 'wilayah lain dengan nilai yang sama',
      known: 'wilayah dengan nilai yang dipublikasikan',
      measured: 'wilayah yang diukur',
      dimensions: 'jumlah dimensi',
      count: 'jumlah wilayah dalam kategori',
      context: 'angka lain, bukan bagian indeks',
    },
  },
  en: {
    origins: 'Where does each figure come from?',
    stands: 'written in its source',
    worked: 'worked out from figures that are written in the source',
    counted: 'counted from the table of scores',
    published: 'published',
    metrics: {
      index: 'index',
      dimension: 'score of a dimension',
      distance: 'distance to the bound of a class',
      limit: 'bound of a class',
      rank: 'place',
      tied: 'other regions with the same score',
      known: 'regions with a published score',
      measured: 'regions measured',
      dimensions: 'number of dimensions',
      count: 'regions in the class',
      context: 'another figure, not part of the index',
    },
  },
} as const;

export const ippDownloadText = {
  id: {
    heading: (name: string, within: string) => `Unduh data ${name}, ${within}`,
    about:
      'Setiap berkas memuat satuan, tanggal, sumber, dan keadaan tiap nilai. Nilai yang belum dipublikasikan tetap kosong.',
    csv: 'Tabel untuk lembar kerja, angka dengan koma desimal',
    json: 'Data lengkap untuk dibaca program',
    text: 'Ringkasan dalam kalimat',
    size: (kb: string) => `${kb} kB`,
    save: 'Unduh',
  },
  en: {
    heading: (name: string, within: string) => `Download the data of ${name}, ${within}`,
    about:
      'Each file holds unit, date, sources and the state of each score. What is not published stays empty.',
    csv: 'Table for spreadsheets, figures with a decimal point',
    json: 'All data for programs to read',
    text: 'Summary in sentences',
    size: (kb: string) => `${kb} kB`,
    save: 'Download',
  },
} as const;
