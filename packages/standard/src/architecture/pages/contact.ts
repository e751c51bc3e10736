/** Pages of the menu "Kontak": how the office is reached and what it serves. */
import { halfYear, year } from './freshness.ts';
import { fact, name, page } from './make.ts';

export const contactPages = [
  page(
    'kontak',
    name('Kontak Kami', 'Contact'),
    '/kontak/',
    'kontak',
    'ContactPage',
    [
      fact('alamat', 'Alamat', 'Address'),
      fact('telepon', 'Telepon', 'Telephone'),
      fact('surel', 'Surel resmi', 'Official e-mail'),
      fact('jam', 'Jam pelayanan', 'Opening hours'),
    ],
    { order: 1, points: ['ui/ContactCard@1'], freshness: halfYear, by: 'sekretariat' },
  ),
  page(
    'pengaduan',
    name('Pengaduan Masyarakat', 'Complaints'),
    '/kontak/pengaduan/',
    'kontak',
    'ComplaintPage',
    [
      fact('kanal', 'Kanal pengaduan', 'Channels'),
      fact('tata-cara', 'Tata cara dan perlindungan pelapor', 'Procedure and protection'),
    ],
    { order: 2, freshness: halfYear, by: 'hukum' },
  ),
  page('lapor', name('SP4N-LAPOR!', 'SP4N-LAPOR!'), null, 'kontak', null, [], {
    order: 3,
    external: true,
    by: 'hukum',
  }),
  page(
    'skm',
    name('Survei Kepuasan Masyarakat', 'Satisfaction survey'),
    '/kontak/survei/',
    'kontak',
    'SurveyPage',
    [
      fact('hasil', 'Hasil terakhir', 'Last result'),
      fact('tautan', 'Tautan atau formulir survei', 'Link to the survey'),
    ],
    { order: 4, freshness: year, by: 'sekretariat' },
  ),
  page(
    'jamPelayanan',
    name('Jam Pelayanan', 'Opening hours'),
    '/kontak/jam-pelayanan/',
    'kontak',
    'ContactPage',
    [fact('jam', 'Jam per hari', 'Hours by day')],
    { order: 5, points: ['ui/ContactCard@1'], freshness: halfYear, by: 'sekretariat' },
  ),
  page(
    'layanan',
    name('Standar Pelayanan', 'Service standards'),
    '/layanan/',
    'kontak',
    'ServiceListPage',
    [fact('layanan', 'Layanan, syarat, waktu, biaya', 'Services, conditions, time, cost')],
    { order: 6, freshness: year, by: 'sekretariat' },
  ),
  page(
    'layananDetail',
    name('Layanan', 'Service'),
    '/layanan/<slug>/',
    'kontak',
    'ServicePage',
    [
      fact('syarat', 'Persyaratan', 'Conditions'),
      fact('prosedur', 'Prosedur', 'Procedure'),
      fact('waktu', 'Waktu', 'Time'),
      fact('biaya', 'Biaya', 'Cost'),
    ],
    { points: ['ui/Stepper@1'], freshness: year, by: 'sekretariat' },
  ),
  page(
    'faq',
    name('Pertanyaan Umum', 'Questions and answers'),
    '/faq/',
    'kontak',
    'FaqPage',
    [fact('tanya', 'Pertanyaan dengan jawaban', 'Questions with answers')],
    { order: 7, points: ['ui/Accordion@1'], freshness: year, by: 'humas' },
  ),
];
