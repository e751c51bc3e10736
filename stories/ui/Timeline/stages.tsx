import { Link, type TimelineItem } from '@situs-kpu/ui';

/** Stages of the election of 2024 with the days that are documented; the others say CONTOH. */
export const stages: TimelineItem[] = [
  {
    title: 'Pemungutan suara',
    start: '2024-11-27',
    children: <p>Gubernur dan Wakil Gubernur Jawa Tengah, Wali Kota dan Wakil Wali Kota Surakarta.</p>,
  },
  { title: 'Rekapitulasi tingkat kecamatan (tanggal CONTOH)', start: '2024-11-28', end: '2024-12-03' },
  {
    title: 'Rekapitulasi tingkat Kota Surakarta',
    start: '2024-12-04',
    children: (
      <p>
        Sumber:{' '}
        <Link href="https://www.detik.com/jateng/pilkada/d-7671029/" external>
          detik.com
        </Link>
      </p>
    ),
  },
  {
    title: 'Penetapan hasil Pemilihan Gubernur dan Wakil Gubernur Jawa Tengah',
    start: '2024-12-07T17:53:00+07:00',
    children: (
      <p>
        Sumber:{' '}
        <Link href="https://kompas.tv/amp/nasional/558580/" external>
          kompas.tv
        </Link>
      </p>
    ),
  },
  { title: 'Pelantikan (CONTOH)' },
];
