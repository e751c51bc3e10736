/** Words of ResultTableSortable, of the columns by area and of former figures. */
export const resultTableSortableText = {
  id: {
    turnout: 'Partisipasi (dibagi DPT)',
    total: 'Pengguna hak pilih',
    dpt: 'DPT',
    ballot: 'Kembali ke urutan surat suara',
    areas: 'Kembali ke urutan wilayah',
    sortedBallot: 'Urutan surat suara.',
    sortedAreas: 'Urutan resmi wilayah.',
    ascending: (column: string) =>
      `Diurutkan menurut ${column}, dari angka kecil ke besar. Yang sama tetap menurut urutan semula.`,
    descending: (column: string) =>
      `Diurutkan menurut ${column}, dari angka besar ke kecil. Yang sama tetap menurut urutan semula.`,
    place: (place: string) => `ke-${place}`,
    former: (label: string) => `${label}: tidak dijumlahkan dengan angka yang berlaku`,
    votes: 'Suara',
    share: 'Persen',
    line: 'Baris',
  },
  en: {
    turnout: 'Turnout (divided by DPT)',
    total: 'People who voted',
    dpt: 'DPT',
    ballot: 'Back to the order of the ballot',
    areas: 'Back to the order of the areas',
    sortedBallot: 'Order of the ballot.',
    sortedAreas: 'Official order of the areas.',
    ascending: (column: string) => `Sorted by ${column}, from small to large. Equal ones keep their order.`,
    descending: (column: string) => `Sorted by ${column}, from large to small. Equal ones keep their order.`,
    place: (place: string) => `place ${place}`,
    former: (label: string) => `${label}: not added to the figures in force`,
    votes: 'Votes',
    share: 'Per cent',
    line: 'Line',
  },
} as const;
