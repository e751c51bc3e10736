/** Pages of the menu "Informasi Publik", second part: plans, money, performance, integrity. */
import { halfYear, year, yearly } from './freshness.ts';
import { document, documents, fact, name, page } from './make.ts';

export const accountabilityPages = [
  page(
    'renstra',
    name('Renstra', 'Strategic plan'),
    '/akuntabilitas/renstra/',
    'informasi-publik',
    'DocumentListPage',
    document,
    { order: 12, points: documents, freshness: year, by: 'data' },
  ),
  page(
    'program',
    name('Program dan Kegiatan', 'Programmes and activities'),
    '/akuntabilitas/program/',
    'informasi-publik',
    'ProgrammePage',
    [
      fact(
        'program',
        'Nama, penanggung jawab, target, jadwal, anggaran',
        'Name, responsible, target, schedule, budget',
      ),
    ],
    { order: 13, points: ['ui/Table@1'], freshness: halfYear, by: 'data' },
  ),
  page(
    'perjanjianKinerja',
    name('Perjanjian Kinerja', 'Performance agreement'),
    '/akuntabilitas/perjanjian-kinerja/',
    'informasi-publik',
    'DocumentListPage',
    document,
    { order: 14, points: documents, freshness: year, by: 'data' },
  ),
  page(
    'laporanKinerja',
    name('Laporan Kinerja', 'Performance report'),
    '/akuntabilitas/laporan-kinerja/',
    'informasi-publik',
    'DocumentListPage',
    document,
    { order: 15, points: documents, freshness: yearly('S61', 'OWN'), by: 'data' },
  ),
  page(
    'anggaran',
    name('Anggaran dan Realisasi', 'Budget'),
    '/akuntabilitas/anggaran/',
    'informasi-publik',
    'DocumentListPage',
    [...document, fact('set', 'Realisasi, neraca, CaLK, aset', 'Realisation, balance sheet, notes, assets')],
    { order: 16, points: documents, freshness: halfYear, by: 'keuangan' },
  ),
  page(
    'lhkpn',
    name('LHKPN', 'Asset reports'),
    '/akuntabilitas/lhkpn/',
    'informasi-publik',
    'DocumentListPage',
    [fact('pejabat', 'Pejabat dengan tautan LHKPN', 'Officials with links to their reports')],
    { order: 17, points: ['ui/Table@1'], freshness: year, by: 'sekretariat' },
  ),
  page(
    'pengadaan',
    name('Pengadaan', 'Procurement'),
    '/akuntabilitas/pengadaan/',
    'informasi-publik',
    'LinkPage',
    [fact('sirup', 'Tautan SiRUP dan LPSE', 'Links to SiRUP and LPSE')],
    { order: 18, points: ['ui/LinkList@1'], freshness: halfYear, by: 'keuangan' },
  ),
  page(
    'zonaIntegritas',
    name('Zona Integritas', 'Integrity zone'),
    '/akuntabilitas/zona-integritas/',
    'informasi-publik',
    'TextPage',
    [fact('isi', 'Pembangunan zona integritas', 'What is being done')],
    { order: 19, freshness: year, by: 'sekretariat' },
  ),
];
