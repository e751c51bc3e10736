/** What every office has alike: divisions, categories of the CMS, accounts, related sites, regulations in force. */
import type { LocalText, Verification } from '../types.ts';

/** A division of a KPU office. */
export interface Division {
  id: string;
  name: LocalText;
  /** Led by the chair in the sources that were read. */
  chair?: boolean;
}

/** The five divisions (S33, S1, S17; the first two read whole in S33, the others in news items). */
export const divisions: readonly Division[] = [
  {
    id: 'keuangan-umum-logistik',
    name: {
      id: 'Divisi Keuangan, Umum, Rumah Tangga, dan Logistik',
      en: 'Division of Finance, General Affairs and Logistics',
    },
    chair: true,
  },
  {
    id: 'sosdiklih-parmas-sdm',
    name: {
      id: 'Divisi Sosialisasi, Pendidikan Pemilih, Partisipasi Masyarakat, dan SDM',
      en: 'Division of Outreach, Voter Education, Participation and Human Resources',
    },
  },
  {
    id: 'perencanaan-data-informasi',
    name: {
      id: 'Divisi Perencanaan, Data, dan Informasi',
      en: 'Division of Planning, Data and Information',
    },
  },
  {
    id: 'teknis',
    name: { id: 'Divisi Teknis Penyelenggaraan', en: 'Division of Election Operations' },
  },
  {
    id: 'hukum-pengawasan',
    name: { id: 'Divisi Hukum dan Pengawasan', en: 'Division of Law and Supervision' },
  },
];

/** Members of a KPU Kabupaten/Kota: one chair and four members (S33). Law allows other numbers; check the office. */
export const memberCount: { value: number; sources: readonly string[]; verification: Verification } = {
  value: 5,
  sources: ['S33'],
  verification: {
    state: 'unverified',
    note: {
      id: 'UU 7/2017 membuka jumlah lain; sesuaikan dengan kantornya.',
      en: 'UU 7/2017 allows other numbers; set it for the office.',
    },
  },
};

/** A category of news in the shared CMS. */
export interface NewsCategory {
  /** Number in the address `/blog/category/<id>`, the same on every office's site. */
  cmsId: number;
  /** Slug of ours. */
  slug: string;
  name: LocalText;
  sources: readonly string[];
}

/** The six categories that were seen on office sites, with their numbers. */
export const newsCategories: readonly NewsCategory[] = [
  { cmsId: 104, slug: 'berita-terkini', name: { id: 'Berita Terkini', en: 'News' }, sources: ['S14', 'S79'] },
  { cmsId: 11, slug: 'pengumuman', name: { id: 'Pengumuman', en: 'Announcements' }, sources: ['S36', 'S54'] },
  { cmsId: 135, slug: 'opini', name: { id: 'Opini', en: 'Opinion' }, sources: ['S37', 'S54'] },
  { cmsId: 105, slug: 'sosialisasi', name: { id: 'Sosialisasi', en: 'Outreach' }, sources: ['S38', 'S54'] },
  { cmsId: 14, slug: 'umum', name: { id: 'Umum', en: 'General' }, sources: ['S39', 'S54'] },
  {
    cmsId: 96,
    slug: 'kpu-dalam-berita',
    name: { id: 'KPU Dalam Berita', en: 'KPU in the news' },
    sources: ['S39'],
  },
];

/** A network on which an office has an account. */
export interface SocialNetwork {
  id: string;
  name: string;
  /** Hosts by which a link is known, without `www.` and `m.` */
  hosts: readonly string[];
  /** Whether KPU's book asks every office for it (S10), or it was only seen (S54). */
  level: 'wajib' | 'dianjurkan';
}

/** Networks of an office (S9, S10, S54). */
export const socialNetworks: readonly SocialNetwork[] = [
  { id: 'facebook', name: 'Facebook', hosts: ['facebook.com', 'fb.com', 'fb.me'], level: 'wajib' },
  { id: 'instagram', name: 'Instagram', hosts: ['instagram.com'], level: 'wajib' },
  { id: 'x', name: 'X (Twitter)', hosts: ['x.com', 'twitter.com'], level: 'wajib' },
  { id: 'youtube', name: 'YouTube', hosts: ['youtube.com', 'youtu.be'], level: 'dianjurkan' },
  { id: 'tiktok', name: 'TikTok', hosts: ['tiktok.com'], level: 'dianjurkan' },
];

/** Sites that every office links to (S53, S56). */
export const relatedSites: readonly { id: string; name: LocalText; url: string }[] = [
  {
    id: 'kpu-ri',
    name: { id: 'KPU Republik Indonesia', en: 'KPU of Indonesia' },
    url: 'https://www.kpu.go.id/',
  },
  { id: 'jdih', name: { id: 'JDIH KPU', en: "KPU's legal documents" }, url: 'https://jdih.kpu.go.id/' },
  { id: 'ppid', name: { id: 'PPID KPU', en: "KPU's information service" }, url: 'https://ppid.kpu.go.id/' },
  {
    id: 'cek-dpt',
    name: { id: 'Cek DPT Online', en: 'Check the voter list' },
    url: 'https://cekdptonline.kpu.go.id/',
  },
  {
    id: 'opendata',
    name: { id: 'Open Data KPU', en: "KPU's open data" },
    url: 'https://opendata.kpu.go.id/',
  },
  { id: 'lapor', name: { id: 'SP4N-LAPOR!', en: 'SP4N-LAPOR!' }, url: 'https://www.lapor.go.id/' },
];

/** A regulation that pages cite. */
export interface RegulationInForce {
  id: string;
  name: LocalText;
  /** Cited forms that no longer hold. */
  replaces?: readonly string[];
  sources: readonly string[];
}

/** Regulations that a PPID page cites, as they stood on 24 November 2026. */
export const regulations: readonly RegulationInForce[] = [
  {
    id: 'uu-14-2008',
    name: {
      id: 'UU 14/2008 tentang Keterbukaan Informasi Publik',
      en: 'Law 14/2008 on Public Information Disclosure',
    },
    sources: ['S60', 'S69'],
  },
  {
    id: 'perki-1-2021',
    name: {
      id: 'Perki 1/2021 tentang Standar Layanan Informasi Publik',
      en: 'Perki 1/2021 on the Standard of Public Information Service',
    },
    replaces: ['Perki 1/2010'],
    sources: ['S44'],
  },
  {
    id: 'perki-1-2019',
    name: {
      id: 'Perki 1/2019 tentang Informasi Pemilu dan Pemilihan',
      en: 'Perki 1/2019 on Election Information',
    },
    sources: ['S49'],
  },
  {
    id: 'pkpu-22-2023',
    name: {
      id: 'PKPU 22/2023, diubah dengan PKPU 11/2024 dan PKPU 4/2025',
      en: 'PKPU 22/2023, amended by PKPU 11/2024 and PKPU 4/2025',
    },
    replaces: ['PKPU 1/2015'],
    sources: ['S3', 'S4', 'S5'],
  },
];

/** The form of a host: `kab-…`, `kota-…`, or the short name of a province, under kpu.go.id (§2.1 of the research; S1, S2). */
export const hostPattern = '^(?:(?:kab|kota)-)?[a-z]+\\.kpu\\.go\\.id$';
/** The form of an e-PPID host. */
export const eppidHostPattern = '^[a-z]+ppid\\.kpu\\.go\\.id$';
