export const ippPageText = {
  id: {
    value: 'Nilai dan kategorinya',
    dimensions: 'Lima dimensi',
    provinces: 'Provinsi lain',
    regencies: 'Kabupaten dan kota lain',
    map: 'Kabupaten dan kota dalam peta',
    spread: 'Sebaran kategori',
    region: 'wilayah yang indeksnya ditampilkan',
  },
  en: {
    value: 'Score and category',
    dimensions: 'Five dimensions',
    provinces: 'Other provinces',
    regencies: 'Other regencies and cities',
    map: 'Regencies and cities on the map',
    spread: 'Categories all together',
    region: 'area whose index is shown',
  },
} as const;
