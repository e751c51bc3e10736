/** The home page. */
import { homePace } from './freshness.ts';
import { fact, name, page } from './make.ts';

export const homePages = [
  page(
    'beranda',
    name('Beranda', 'Home'),
    '/',
    null,
    'HomePage',
    [
      fact('tahap', 'Tahap situs', 'Phase of the site'),
      fact('berita', 'Berita terbaru', 'Latest news'),
      fact('ppid', 'Tautan PPID', 'Link to the PPID'),
      fact('cek-dpt', 'Tautan Cek DPT Online', 'Link to the check of the voter list'),
    ],
    { freshness: homePace, by: 'otomatis' },
  ),
];
