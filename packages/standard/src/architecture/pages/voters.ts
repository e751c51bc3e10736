/** Pages of the menu "Data Pemilih": the voter list and its keeping. */
import { fact, name, page } from './make.ts';

export const voterPages = [
  page(
    'pdpb',
    name('PDPB', 'Continuous voter data'),
    '/data-pemilih/pdpb/',
    'data-pemilih',
    'VoterDataPage',
    [
      fact('triwulan', 'Triwulan dan tahun', 'Quarter and year'),
      fact('total', 'Jumlah pemilih, laki-laki, perempuan', 'Voters, men, women'),
      fact('kecamatan', 'Jumlah kecamatan', 'Number of districts'),
      fact('sumber', 'Berita acara pleno', 'Minutes of the plenary'),
    ],
    { order: 1, points: ['ui/DataTable@1'], freshness: { kind: 'quarterly', sources: ['S79'] }, by: 'data' },
  ),
  page(
    'dpt',
    name('DPT', 'Voter list'),
    '/data-pemilih/dpt/',
    'data-pemilih',
    'VoterDataPage',
    [
      fact('total', 'Jumlah pemilih, laki-laki, perempuan', 'Voters, men, women'),
      fact('dasar', 'Keputusan penetapan', 'Decision that sets it'),
    ],
    { order: 2, by: 'data' },
  ),
  page('cekDpt', name('Cek DPT Online', 'Check the voter list'), null, 'data-pemilih', null, [], {
    order: 3,
    external: true,
    by: 'data',
  }),
];
