/** Kantor ini: identitas, alamat, menu. Semua halaman memakainya. */
import { type SiteConfig, siteFromRegion } from '@situs-kpu/templates';

/** Halaman yang ada di situs ini; menu hanya memuat halaman yang ada. */
const pages = {
  berita: '/berita/',
  hasilPemilihan: '/hasil/',
};

export const situs: SiteConfig & { url: string } = (() => {
  const site = siteFromRegion('33.72', {
    pages,
    footer: {
      // Isi alamat, telepon, surel, dan jam layanan kantor di sini (footer.contact).
      social: [],
    },
  });
  return { ...site, url: `https://${site.host}` };
})();
