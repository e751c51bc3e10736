/** Kantor ini: identitas, alamat, menu. Semua halaman memakainya. */
import { fullName, officeName, region } from '@situs-kpu/regions';
import { type SiteConfig, siteFromRegion, standardPages } from '@situs-kpu/templates';

const wilayah = region('33.72');
const nama = officeName(wilayah, { form: 'full' });
const kota = fullName(wilayah);

export const situs: SiteConfig & { url: string } = (() => {
  const site = siteFromRegion(wilayah.code, {
    // Semua halaman standar. Untuk sebagian saja: standardPages(['berita', 'hasilPemilihan', 'kontak']).
    pages: standardPages(),
    footer: {
      contact: {
        name: nama,
        // Isi dengan alamat kantor; tambahkan phone, email, whatsapp, dan hours.
        street: 'Alamat, telepon, surel, dan jam pelayanan belum diisi',
        city: kota,
      },
      social: [],
      columns: [
        {
          title: 'Situs ini',
          links: [
            { label: 'Pencarian', href: '/cari/' },
            { label: 'Peta Situs', href: '/peta-situs/' },
            { label: 'Koreksi dan Klarifikasi', href: '/koreksi/' },
            { label: 'Aksesibilitas', href: '/aksesibilitas/' },
            { label: 'Kebijakan Privasi', href: '/privasi/' },
          ],
        },
      ],
    },
  });
  return { ...site, url: `https://${site.host}` };
})();
