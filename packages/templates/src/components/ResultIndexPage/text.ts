export const resultIndexText = {
  id: {
    untitled: 'Hasil tanpa nama',
    pemilu: 'Pemilu',
    pemilihan: 'Pemilihan',
    noYear: 'Tahun belum diisi',
    otherAreas: 'Wilayah lain',
    otherAreasWhy: 'Hasil untuk wilayah lain ditaruh terpisah supaya angkanya tidak tertukar.',
    noSentence: 'Kalimat hasil belum diisi.',
    withheld:
      'Kalimat hasil tidak ditampilkan karena memuat kata yang tidak boleh dipakai pada status ini. Gunakan kalimat dari resultStory.',
    results: 'hasil dengan statusnya',
    order: 'Setiap hasil didahului statusnya. Urutannya menurut tahun, lalu menurut jenis pemilihan.',
  },
  en: {
    untitled: 'Result without a name',
    pemilu: 'General election',
    pemilihan: 'Local election',
    noYear: 'Year not filled in yet',
    otherAreas: 'Other areas',
    otherAreasWhy: 'Results of other areas stand apart, so that figures are not mixed up.',
    noSentence: 'The sentence of this result has not been filled in yet.',
    withheld:
      'The sentence of this result is not shown, because it holds words that its status does not allow. Use the sentence of resultStory.',
    results: 'results with their status',
    order: 'Each result begins with its status. They are ordered by year, then by kind of election.',
  },
} as const;
