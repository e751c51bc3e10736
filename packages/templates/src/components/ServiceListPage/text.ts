export const serviceListPageText = {
  id: {
    untitled: 'Layanan tanpa nama',
    requirements: 'Syarat',
    time: 'Waktu',
    cost: 'Biaya',
    missing: 'belum diisi',
  },
  en: {
    untitled: 'Unnamed service',
    requirements: 'Requirements',
    time: 'Time',
    cost: 'Cost',
    missing: 'not filled in',
  },
} as const;
