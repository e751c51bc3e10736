/** The site of the examples. Pages of the menu lead nowhere in the showroom. */
import { cmsPages, type SiteConfig, siteFromRegion } from '@situs-kpu/templates';
import { contact } from './office.ts';

export const site: SiteConfig = siteFromRegion('33.72', {
  pages: {
    ...cmsPages,
    sejarah: '/page/read/sejarah',
    visiMisi: '/page/read/visi-dan-misi',
    tugas: '/page/read/tugas-dan-kewenangan',
    struktur: '/page/read/struktur-organisasi',
    anggota: '/page/read/profil-anggota',
    tahapan: '/page/read/tahapan',
    hasilPemilu: '/hasil/pemilu-2024',
    hasilPemilihan: '/hasil/pilwalkot-2024',
    pdpb: '/page/read/pdpb',
    berkala: '/page/read/informasi-berkala',
    pengaduan: '/page/read/pengaduan-masyarakat',
    kontak: '/page/read/kontak',
  },
  footer: { contact },
});

/**
 * Whole pages have landmarks, so everything must stand in one. The skip link stands before them by its nature; axe
 * knows it only as the first link of the document, which the showroom's own links are.
 */
export const wholePage = {
  layout: 'fullscreen',
  a11y: {
    config: { rules: [{ id: 'region', enabled: true, selector: 'body *:not([data-kpu="ui/SkipLink@1"])' }] },
  },
} as const;

export const relatedNews = [
  {
    label: 'Rapat pleno terbuka pemutakhiran data pemilih (CONTOH)',
    href: '/blog/read/contoh-1',
    note: '2 Mei 2025',
  },
  {
    label: 'Sosialisasi bagi pemilih pemula di Kecamatan Jebres (CONTOH)',
    href: '/blog/read/contoh-2',
    note: '28 April 2025',
  },
];
