export const districtPageText = {
  id: {
    chamber: 'Lembaga perwakilan',
    election: 'Berlaku untuk',
    seats: 'Jumlah kursi',
    count: 'Jumlah daerah pemilihan',
    decision: 'Ditetapkan dengan',
    district: 'Daerah pemilihan',
    areas: 'Wilayah',
    seatsShort: 'Kursi',
    population: 'Penduduk',
    total: 'Jumlah',
    caption: (chamber: string) => `Daerah pemilihan dan kursi ${chamber}`,
    districts: 'daerah pemilihan dan wilayahnya',
    contradiction: 'Jumlah kursi tidak cocok',
    contradictionText: (sum: string, seats: string) =>
      `Kursi semua daerah pemilihan berjumlah ${sum}, sedangkan lembaga ini memiliki ${seats} kursi. Cocokkan dengan keputusan yang menetapkannya.`,
    partly: (known: string, all: string) =>
      `Kursi baru diisi untuk ${known} dari ${all} daerah pemilihan, sehingga jumlahnya belum dapat dicocokkan.`,
    untitled: 'Daerah pemilihan tanpa nama',
  },
  en: {
    chamber: 'Chamber',
    election: 'Holds for',
    seats: 'Seats',
    count: 'Electoral districts',
    decision: 'Set by',
    district: 'Electoral district',
    areas: 'Areas',
    seatsShort: 'Seats',
    population: 'Inhabitants',
    total: 'Total',
    caption: (chamber: string) => `Electoral districts and seats of ${chamber}`,
    districts: 'electoral districts and their areas',
    contradiction: 'The seats do not add up',
    contradictionText: (sum: string, seats: string) =>
      `The seats of all districts add up to ${sum}, but the chamber has ${seats} seats. Compare them with the decision that sets them.`,
    partly: (known: string, all: string) =>
      `Seats are filled in for ${known} of ${all} districts only, so their sum cannot be compared yet.`,
    untitled: 'District without a name',
  },
} as const;
