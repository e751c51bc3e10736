/** Berita yang dibuat dari data, satu baris satu berita. Tanggalnya tanggal dokumen sumbernya. */
import { publishedPilkada2024 } from '@situs-kpu/ipp/fixtures';
import { beritaHasil, beritaIpp } from '../otomatis.ts';
import type { BeritaSitus } from './berita.ts';

export const beritaData: readonly BeritaSitus[] = [
  beritaHasil('pilwalkot-2024'),
  beritaIpp(publishedPilkada2024, '33', {
    slug: 'ipp-pilkada-2024-jawa-tengah',
    asal: { label: 'IPP Provinsi Jawa Tengah', href: '/pemilu/ipp/jawa-tengah/' },
  }),
];
