/** Kantor ini: identitas, alamat, menu. Semua halaman memakainya. */
import { fullName, officeName, region } from '@situs-kpu/regions';
import { type SiteConfig, siteFromRegion } from '@situs-kpu/templates';

/** Halaman yang ada di situs ini; menu hanya memuat halaman yang ada. */
const pages = {
  berita: '/berita/',
  hasilPemilihan: '/hasil/',
};

const wilayah = region('33.72');
const nama = officeName(wilayah, { form: 'full' });
const kota = fullName(wilayah);

export const situs: SiteConfig & { url: string } = (() => {
  const site = siteFromRegion(wilayah.code, {
    pages,
    footer: {
      contact: {
        name: nama,
        // Isi dengan alamat kantor; tambahkan phone, email, whatsapp, dan hours.
        street: 'Alamat, telepon, surel, dan jam pelayanan belum diisi',
        city: kota,
      },
      social: [],
    },
  });
  return { ...site, url: `https://${site.host}` };
})();
