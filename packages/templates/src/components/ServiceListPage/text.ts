export const serviceListPageText = {
  id: {
    untitled: 'Layanan tanpa nama',
    requirements: 'Syarat',
    time: 'Waktu',
    cost: 'Biaya',
    missing: 'belum diisi',
    open: 'Lihat syarat dan prosedur: {name}',
  },
  en: {
    untitled: 'Unnamed service',
    requirements: 'Requirements',
    time: 'Time',
    cost: 'Cost',
    missing: 'not filled in',
    open: 'See requirements and procedure: {name}',
  },
} as const;
