/** Pages outside the menu: search, statements, faults, and the printed sheet. */
import { year } from './freshness.ts';
import { fact, listed, name, page } from './make.ts';

export const everywherePages = [
  page(
    'pencarian',
    name('Pencarian', 'Search'),
    '/cari/',
    null,
    'SearchPage',
    [fact('kolom', 'Kolom pencarian', 'Search field')],
    { points: ['ui/SearchField@1'], by: 'otomatis' },
  ),
  page('petaSitus', name('Peta Situs', 'Site map'), '/peta-situs/', null, 'SiteMapPage', [], {
    points: ['ui/LinkList@1'],
    by: 'otomatis',
  }),
  page('arsip', name('Arsip', 'Archive'), '/arsip/', null, 'ArchivePage', listed, { by: 'otomatis' }),
  page(
    'koreksi',
    name('Koreksi dan Klarifikasi', 'Corrections'),
    '/koreksi/',
    null,
    'CorrectionsPage',
    [fact('koreksi', 'Apa yang diubah, kapan, mengapa', 'What was changed, when and why')],
    { by: 'humas' },
  ),
  page(
    'aksesibilitas',
    name('Pernyataan Aksesibilitas', 'Accessibility statement'),
    '/aksesibilitas/',
    null,
    'StatementPage',
    [
      fact('tingkat', 'Tingkat kesesuaian dan kekurangan', 'Conformance and what is missing'),
      fact('kanal', 'Cara melapor', 'How to report'),
    ],
    { freshness: year, by: 'pengembang' },
  ),
  page(
    'privasi',
    name('Kebijakan Privasi', 'Privacy'),
    '/privasi/',
    null,
    'StatementPage',
    [fact('data', 'Data yang disimpan dan yang tidak', 'What is kept and what is not')],
    { freshness: year, by: 'pengembang' },
  ),
  page(
    'tidakDitemukan',
    name('404: Halaman Tidak Ditemukan', '404: Not found'),
    '/404/',
    null,
    'ErrorPage',
    [],
    {
      by: 'pengembang',
    },
  ),
  page('terlarang', name('403: Akses Ditolak', '403: Forbidden'), '/403/', null, 'ErrorPage', [], {
    by: 'pengembang',
  }),
  page('galat', name('500: Gangguan Server', '500: Server error'), '/500/', null, 'ErrorPage', [], {
    by: 'pengembang',
  }),
  page('pemeliharaan', name('Pemeliharaan', 'Maintenance'), '/pemeliharaan/', null, 'ErrorPage', [], {
    by: 'pengembang',
  }),
  page(
    'cetak',
    name('Lembar Cetak A4', 'Printed sheet'),
    '/cetak/<slug>/',
    null,
    'PrintSheetPage',
    [fact('asal', 'Alamat halaman dan tanggal cetak', 'Address of the page and day of printing')],
    { points: ['ui/PrintInfo@1'], by: 'otomatis' },
  ),
];
