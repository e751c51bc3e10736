export const linkPageText = {
  id: {
    links: 'Layanan di situs lain',
    untitled: 'Tautan tanpa nama',
    lacks: 'Tautan {what} belum diisi.',
    sirup: 'SiRUP (rencana umum pengadaan)',
    lpse: 'LPSE (pengadaan secara elektronik)',
  },
  en: {
    links: 'Services on other sites',
    untitled: 'Unnamed link',
    lacks: 'The link to {what} has not been filled in.',
    sirup: 'SiRUP (the procurement plan)',
    lpse: 'LPSE (electronic procurement)',
  },
} as const;
