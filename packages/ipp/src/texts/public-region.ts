/** Words of the public widgets of one region. Sentences, terms and words of states come from the core. */

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
