import type { DownloadFile } from '@situs-kpu/ui';

/** CONTOH: sizes are made up. */
export const files: DownloadFile[] = [
  { href: '#rekapitulasi.csv', type: 'CSV', size: 12_288 },
  { href: '#rekapitulasi.json', type: 'JSON', size: 48_128 },
  { href: '#rekapitulasi.pdf', type: 'PDF', size: 1_468_006, pages: 12, download: false },
];
