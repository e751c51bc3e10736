/** Pages of the menu "Produk Hukum": decisions and the network of legal documents. */
import { halfYear } from './freshness.ts';
import { documents, fact, name, page } from './make.ts';

export const legalPages = [
  page('jdih', name('JDIH', 'Legal documents (JDIH)'), null, 'produk-hukum', null, [], {
    order: 1,
    external: true,
    by: 'hukum',
  }),
  page(
    'keputusan',
    name('Keputusan', 'Decisions'),
    '/produk-hukum/',
    'produk-hukum',
    'LegalListPage',
    [
      fact('nomor', 'Jenis, nomor, tahun, dan judul', 'Kind, number, year and title'),
      fact('status', 'Berlaku atau dicabut', 'In force or revoked'),
    ],
    { order: 2, points: documents, freshness: halfYear, by: 'hukum' },
  ),
];
