import type { GalleryPhoto } from '@situs-kpu/ui';
import { picture } from '../Figure/picture.ts';
// Files of their own, because a picture inside an address cannot be linked.
import gavel from './contoh-1.svg?no-inline';
import minutes from './contoh-2.svg?no-inline';
import witnesses from './contoh-3.svg?no-inline';

const small = {
  src: picture(480, 320),
  width: 480,
  height: 320,
  credit: 'Humas KPU Kota Surakarta (CONTOH)',
};

export const photos: GalleryPhoto[] = [
  {
    ...small,
    href: gavel,
    alt: 'Ketua KPU mengetuk palu di depan papan nama lima kecamatan',
    caption: 'Rapat pleno rekapitulasi tingkat kota dibuka, Rabu (4/12/2024).',
  },
  {
    ...small,
    href: minutes,
    alt: 'Berita acara ditandatangani di meja panjang',
    caption: 'Penandatanganan berita acara.',
  },
  { ...small, href: witnesses, alt: 'Saksi pasangan calon memeriksa formulir di layar' },
];
