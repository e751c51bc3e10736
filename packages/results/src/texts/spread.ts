/** Words of SpreadStory. Its sentences come from the core. */
export const spreadStoryText = {
  id: {
    ranges: 'Bagian suara sah di tiap wilayah, dari yang terkecil sampai yang terbesar',
    option: 'Pilihan',
    from: 'Dari',
    to: 'Sampai',
    scale: 'Setiap titik adalah satu wilayah; garis dimulai dari 0% dan berakhir di 100%.',
    more: (count: string) => `dan ${count} lainnya`,
    areas: 'Bagian suara sah per wilayah',
    area: 'Wilayah',
    differs: 'urutan berbeda dari keseluruhan',
    tied: 'ada suara yang sama',
    missing: 'belum lengkap',
  },
  en: {
    ranges: 'Share of the valid votes in each area, from the smallest to the largest',
    option: 'Option',
    from: 'From',
    to: 'To',
    scale: 'Each dot is one area; the line begins at 0% and ends at 100%.',
    more: (count: string) => `and ${count} more`,
    areas: 'Share of the valid votes by area',
    area: 'Area',
    differs: 'order differs from the whole',
    tied: 'equal votes',
    missing: 'not complete',
  },
} as const;
