/** The office of the examples. What is invented says CONTOH where visitors see it. */
import type { FooterColumn, FooterLink, NavItem, OfficeContact } from '@situs-kpu/ui';

const link = (label: string): FooterLink => ({
  label,
  href: `#${label.toLowerCase().replace(/[^a-z]+/g, '-')}`,
});

export const identity = ['Komisi Pemilihan Umum', 'Kota Surakarta'] as const;

export const menu: NavItem[] = [
  link('Beranda'),
  {
    ...link('Profil'),
    items: [
      'Sejarah',
      'Visi dan Misi',
      'Tugas dan Kewenangan',
      'Struktur Organisasi',
      'Profil Anggota',
      'Sekretariat',
    ].map(link),
  },
  {
    label: 'Berita',
    items: ['Berita Terkini', 'Pengumuman', 'Sosialisasi', 'Opini', 'KPU Dalam Berita', 'Agenda'].map(link),
  },
  {
    label: 'Pemilu dan Pemilihan',
    items: [
      'Tahapan dan Jadwal',
      'Hasil Pemilu',
      'Hasil Pemilihan',
      'Daerah Pemilihan dan Alokasi Kursi',
      'Calon Terpilih',
      'Badan Adhoc',
      'Indeks Partisipasi Pemilu',
    ].map(link),
  },
  { label: 'Data Pemilih', items: ['PDPB', 'DPT', 'Cek DPT Online'].map(link) },
  {
    ...link('Informasi Publik'),
    items: [
      'Informasi Berkala',
      'Informasi Setiap Saat',
      'Informasi Serta Merta',
      'Permohonan Informasi',
      'Keberatan',
    ].map(link),
  },
  link('Produk Hukum'),
  link('Kontak'),
];

export const contact: OfficeContact = {
  name: 'Komisi Pemilihan Umum Kota Surakarta',
  street: 'Jalan Contoh Nomor 1 (CONTOH)',
  city: 'Kota Surakarta 57000',
  province: 'Jawa Tengah',
  phone: '(0271) 000000',
  whatsapp: '0812-0000-0000',
  email: 'contoh@kpu.go.id',
  hours: 'Senin–Jumat, 08.00–16.00 WIB (CONTOH)',
};

export const columns: FooterColumn[] = [
  {
    title: 'Layanan',
    links: ['PPID', 'Pengaduan Masyarakat', 'SP4N-LAPOR!', 'Survei Kepuasan Masyarakat'].map(link),
  },
];

export const related: FooterLink[] = [
  { label: 'KPU Republik Indonesia', href: 'https://www.kpu.go.id/' },
  { label: 'KPU Provinsi Jawa Tengah', href: 'https://jateng.kpu.go.id/' },
  { label: 'JDIH KPU', href: 'https://jdih.kpu.go.id/' },
  { label: 'e-PPID', href: '#e-ppid' },
];

export const crumbs: FooterLink[] = ['Beranda', 'Berita', 'Berita Terkini'].map(link);

export const articleUrl = 'https://kota-surakarta.kpu.go.id/blog/read/contoh';
export const articleTitle =
  'KPU Kota Surakarta membuka layanan informasi pemilih bagi warga yang pindah domisili (CONTOH)';
