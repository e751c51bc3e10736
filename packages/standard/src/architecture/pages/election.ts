/** Pages of the menu "Pemilu dan Pemilihan": stages, results, seats, participation. */
import { every, resultPace, year } from './freshness.ts';
import { fact, name, page } from './make.ts';

export const electionPages = [
  page(
    'tahapan',
    name('Tahapan dan Jadwal', 'Stages and schedule'),
    '/pemilu/tahapan/',
    'pemilu',
    'StagesPage',
    [
      fact('tahap', 'Tahapan dengan tanggal', 'Stages with dates'),
      fact('dasar', 'Peraturan yang menetapkannya', 'Regulation that sets them'),
    ],
    {
      order: 1,
      points: ['ui/Timeline@1'],
      freshness: {
        kind: 'every',
        ordinary: every(12, 'bulan', ['OWN']),
        stages: { menjelang: every(1, 'bulan', ['OWN']), penghitungan: every(7, 'hari', ['OWN']) },
      },
      by: 'teknis',
    },
  ),
  page(
    'hasilPemilu',
    name('Hasil Pemilu', 'Results of the general election'),
    '/hasil/pemilu/',
    'pemilu',
    'ResultIndexPage',
    [fact('pemilu', 'Pemilu dengan status hasilnya', 'Elections with the status of their results')],
    { order: 2, points: ['results/ResultStatus@1'], freshness: resultPace, by: 'teknis' },
  ),
  page(
    'hasilPemilihan',
    name('Hasil Pemilihan', 'Results of regional elections'),
    '/hasil/',
    'pemilu',
    'ResultIndexPage',
    [fact('pemilihan', 'Pemilihan dengan status hasilnya', 'Elections with the status of their results')],
    { order: 3, points: ['results/ResultStatus@1'], freshness: resultPace, by: 'teknis' },
  ),
  page(
    'hasilDetail',
    name('Hasil', 'Result'),
    '/hasil/<slug>/',
    'pemilu',
    'ResultPage',
    [
      fact('status', 'Status hasil', 'Status of the result'),
      fact('sumber', 'Dokumen sumber: jenis, nomor, tanggal', 'Source document: kind, number, date'),
      fact('angka', 'Angka dengan penjumlahannya', 'Figures with their sums'),
      fact('waktu', 'Waktu data', 'Time of the data'),
    ],
    {
      points: [
        'results/ResultStatus@1',
        'results/ResultStory@1',
        'results/ResultTable@1',
        'results/ResultSources@1',
      ],
      freshness: resultPace,
      by: 'teknis',
    },
  ),
  page(
    'dapil',
    name('Daerah Pemilihan dan Alokasi Kursi', 'Electoral districts and seats'),
    '/pemilu/dapil/',
    'pemilu',
    'DistrictPage',
    [
      fact('dapil', 'Daerah pemilihan dan wilayahnya', 'Districts and their areas'),
      fact('kursi', 'Alokasi kursi', 'Seats'),
      fact('dasar', 'Keputusan yang menetapkannya', 'Decision that sets them'),
    ],
    { order: 4, points: ['ui/Table@1'], freshness: year, by: 'teknis' },
  ),
  page(
    'calonTerpilih',
    name('Calon Terpilih', 'Elected candidates'),
    '/pemilu/calon-terpilih/',
    'pemilu',
    'ElectedPage',
    [
      fact('dapil', 'Calon terpilih per dapil', 'Elected candidates by district'),
      fact('dasar', 'Keputusan yang menetapkannya', 'Decision that sets them'),
    ],
    { order: 5, points: ['results/SeatAllocation@1'], freshness: year, by: 'teknis' },
  ),
  page(
    'badanAdhoc',
    name('Badan Adhoc', 'Ad hoc bodies'),
    '/pemilu/badan-adhoc/',
    'pemilu',
    'TextPage',
    [fact('badan', 'PPK, PPS, KPPS, dan Pantarlih: tugas dan masa kerja', 'The bodies, duties and terms')],
    { order: 6, freshness: year, by: 'parmas' },
  ),
  page(
    'ipp',
    name('IPP', 'Participation index'),
    '/pemilu/ipp/',
    'pemilu',
    'IppPage',
    [
      fact('nilai', 'Nilai, kategori, dan lima dimensi', 'Score, category and five dimensions'),
      fact('sumber', 'Sumber dan tahun', 'Source and year'),
    ],
    {
      order: 7,
      points: ['ipp/IppScoreCard@1', 'ipp/IppDimensionProfile@1', 'ipp/IppMethodNote@1'],
      freshness: year,
      by: 'parmas',
    },
  ),
  page(
    'ippPengisian',
    name('Pengisian IPP', 'Filling of the participation index'),
    '/pemilu/ipp/pengisian/',
    'pemilu',
    'IppProgressPage',
    [
      fact('progres', 'Instrumen yang sudah dan belum diisi', 'Instruments filled and open'),
      fact('batas', 'Batas akhir', 'Deadline'),
    ],
    { points: ['ipp/IppProgressSummary@1'], by: 'parmas' },
  ),
];
