/** The menu of an office's site by the KPU website standard §2.5, folded to seven entries (NAV-02). */
import type { NavItem, NavLink } from '@situs-kpu/ui';

/**
 * Every page that the standard names, by section. Sections with many small groups are folded: publications stand with
 * the news, accountability with public information, because a menu has at most seven entries.
 */
const sections = {
  Profil: {
    sejarah: 'Sejarah',
    visiMisi: 'Visi dan Misi',
    tugas: 'Tugas dan Kewenangan',
    struktur: 'Struktur Organisasi',
    anggota: 'Profil Anggota',
    sekretariat: 'Sekretariat',
  },
  Berita: {
    berita: 'Berita Terkini',
    pengumuman: 'Pengumuman',
    sosialisasi: 'Sosialisasi',
    opini: 'Opini',
    kpuDalamBerita: 'KPU Dalam Berita',
    umum: 'Umum',
    agenda: 'Agenda',
    infografis: 'Infografis',
    galeri: 'Galeri Foto',
    video: 'Video',
    dokumen: 'Buku/Dokumen',
    rumahPintar: 'Rumah Pintar Pemilu',
  },
  'Pemilu dan Pemilihan': {
    tahapan: 'Tahapan dan Jadwal',
    hasilPemilu: 'Hasil Pemilu',
    hasilPemilihan: 'Hasil Pemilihan',
    dapil: 'Daerah Pemilihan dan Alokasi Kursi',
    calonTerpilih: 'Calon Terpilih',
    badanAdhoc: 'Badan Adhoc',
    ipp: 'IPP',
  },
  'Data Pemilih': { pdpb: 'PDPB', dpt: 'DPT', cekDpt: 'Cek DPT Online' },
  'Informasi Publik': {
    ppid: 'PPID',
    berkala: 'Informasi Berkala',
    setiapSaat: 'Informasi Setiap Saat',
    sertaMerta: 'Informasi Serta Merta',
    dikecualikan: 'Informasi Dikecualikan',
    permohonan: 'Permohonan Informasi',
    keberatan: 'Keberatan',
    laporanLayanan: 'Laporan Layanan Informasi',
    renstra: 'Renstra',
    perjanjianKinerja: 'Perjanjian Kinerja',
    laporanKinerja: 'Laporan Kinerja',
    anggaran: 'Anggaran dan Realisasi',
    lhkpn: 'LHKPN',
    pengadaan: 'Pengadaan (SiRUP)',
    zonaIntegritas: 'Zona Integritas',
  },
  'Produk Hukum': { jdih: 'JDIH', keputusan: 'Keputusan' },
  Kontak: {
    kontak: 'Kontak Kami',
    pengaduan: 'Pengaduan Masyarakat',
    lapor: 'SP4N-LAPOR!',
    skm: 'Survei Kepuasan Masyarakat',
    jamPelayanan: 'Jam Pelayanan',
  },
} as const;

type KeysOf<T> = T extends unknown ? keyof T : never;
/** A page that the standard names, e.g. `visiMisi`. */
export type PageKey = KeysOf<(typeof sections)[keyof typeof sections]>;

/** Where the pages of a site are; a page that is not named does not exist there. */
export type SitePages = Partial<Record<PageKey, string>>;

/** Routes that the shared CMS has on every office's site: categories of news (kpu-standard §2.2). */
export const cmsPages = {
  berita: '/blog/category/104',
  pengumuman: '/blog/category/11',
  opini: '/blog/category/135',
  sosialisasi: '/blog/category/105',
  umum: '/blog/category/14',
  kpuDalamBerita: '/blog/category/96',
} as const satisfies SitePages;

/** The service for complaints is the state's, not the office's: alone it is no "Kontak". */
const notAlone: readonly PageKey[] = ['lapor'];

/**
 * The menu with the pages that exist. A section with one page is a plain link with the section's name, one without
 * is left out: a menu must not be empty (NAV-03).
 */
export function standardNav(pages: SitePages): NavItem[] {
  const items: NavItem[] = [];
  for (const [label, members] of Object.entries(sections)) {
    const links = Object.entries(members).flatMap(([key, text]): NavLink[] => {
      const href = pages[key as PageKey];
      return href ? [{ label: text, href }] : [];
    });
    const [first] = links;
    const alone = notAlone.some((key) => key in members && pages[key] === first?.href);
    if (links.length > 1) items.push({ label, items: links });
    else if (first && !alone) items.push({ label, href: first.href });
  }
  return items;
}
