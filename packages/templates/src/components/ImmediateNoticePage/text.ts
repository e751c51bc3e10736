export const immediateNoticePageText = {
  id: {
    inForce: 'Berlaku',
    untitled: 'Pengumuman tanpa judul',
    issued: 'Diumumkan',
    ended: 'Berakhir',
    notIssued: 'Waktu pengumuman belum diisi.',
    incomplete: 'Pengumuman ini belum lengkap',
    lacks: 'Yang belum dimuat: {parts}.',
    past: 'Pengumuman yang sudah berakhir',
    none: 'Tidak ada pengumuman serta merta di halaman ini',
    noneWhy:
      'Kantor ini belum menerbitkan pengumuman serta merta yang masih berlaku. Itu tidak berarti tidak ada bahaya: ikuti juga pengumuman pemerintah daerah dan BPBD.',
    when: 'Kapan diumumkan',
    must: 'Yang dimuat dalam setiap pengumuman',
    missing: 'belum diisi',
  },
  en: {
    inForce: 'In force',
    untitled: 'Untitled notice',
    issued: 'Issued',
    ended: 'Ended',
    notIssued: 'When it was issued has not been filled in.',
    incomplete: 'This notice is not complete',
    lacks: 'It lacks: {parts}.',
    past: 'Notices that have ended',
    none: 'There is no immediate notice on this page',
    noneWhy:
      'The office has published no immediate notice that is still in force. That does not mean that there is no danger: also follow the notices of the local government and the disaster agency (BPBD).',
    when: 'When a notice is issued',
    must: 'What every notice says',
    missing: 'not filled in',
  },
} as const;
