/** Kantor ini: identitas, alamat, menu. Semua halaman memakainya. Nama, host, zona waktu, e-PPID, dan JDIH mengikuti kodenya. */
import { fullName, officeName, region } from '@situs-kpu/regions';
import type { SiteStage } from '@situs-kpu/standard';
import { type SiteConfig, siteFromRegion, standardPages } from '@situs-kpu/templates';

const wilayah = region('33.72');

/** Tahap sekarang: beranda dan pemeriksaan (`npm run periksa`) mengikutinya. */
export const tahap: SiteStage = 'biasa';

export const situs: SiteConfig & { url: string } = (() => {
  const site = siteFromRegion(wilayah.code, {
    // Semua halaman standar. Untuk sebagian saja: standardPages(['berita', 'hasilPemilihan', 'kontak']).
    pages: standardPages(),
    // Berita diawali tempat kantor dan alamat situs. Kantor provinsi mengisi kota kedudukannya:
    // city: 'Semarang',
    footer: {
      contact: {
        name: officeName(wilayah, { form: 'full' }),
        // Yang kosong tampil sebagai "belum diisi". Tulis jalan dan nomor, lalu kota dan kode pos.
        street: '',
        city: wilayah.level === 'provinsi' ? '' : fullName(wilayah),
        // phone: '(0271) 123456',
        // whatsapp: '0812-3456-7890',
        // email: 'nama@kpu.go.id',
        // hours: 'Senin–Jumat, 08.00–16.00 WIB',
      },
      // social: [{ label: 'Instagram', href: 'https://www.instagram.com/…' }],
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
