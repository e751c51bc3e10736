/** Pages of the menu "Profil": the office, its members, its secretariat. */
import { halfYear, year } from './freshness.ts';
import { fact, name, page } from './make.ts';

export const profilePages = [
  page(
    'sejarah',
    name('Sejarah', 'History'),
    '/profil/sejarah/',
    'profil',
    'TextPage',
    [fact('isi', 'Sejarah lembaga dan pemilu di daerah', 'History of the office and its elections')],
    { order: 1, freshness: year, by: 'sekretariat' },
  ),
  page(
    'visiMisi',
    name('Visi dan Misi', 'Vision and mission'),
    '/profil/visi-dan-misi/',
    'profil',
    'TextPage',
    [fact('visi', 'Visi', 'Vision'), fact('misi', 'Misi', 'Mission')],
    { order: 2, freshness: halfYear, by: 'sekretariat' },
  ),
  page(
    'tugas',
    name('Tugas dan Kewenangan', 'Duties and powers'),
    '/profil/tugas-dan-kewenangan/',
    'profil',
    'TextPage',
    [
      fact('tugas', 'Tugas', 'Duties'),
      fact('wewenang', 'Kewenangan', 'Powers'),
      fact('dasar', 'Dasar hukum', 'Legal basis'),
    ],
    { order: 3, freshness: halfYear, by: 'hukum' },
  ),
  page(
    'struktur',
    name('Struktur Organisasi', 'Organisation'),
    '/profil/struktur-organisasi/',
    'profil',
    'OrganisationPage',
    [fact('unit', 'Unit dan pejabatnya, sebagai teks', 'Units and their officials, as text')],
    { order: 4, points: ['ui/OrgTree@1'], freshness: halfYear, by: 'sekretariat' },
  ),
  page(
    'anggota',
    name('Profil Anggota', 'Members'),
    '/profil/anggota/',
    'profil',
    'MemberListPage',
    [
      fact('nama', 'Nama', 'Name'),
      fact('jabatan', 'Jabatan', 'Office'),
      fact('divisi', 'Divisi', 'Division'),
    ],
    { order: 5, points: ['ui/ProfileCard@1'], freshness: halfYear, by: 'sekretariat' },
  ),
  page(
    'anggotaDetail',
    name('Profil seorang anggota', 'A member'),
    '/profil/anggota/<slug>/',
    'profil',
    'MemberPage',
    [
      fact('nama', 'Nama', 'Name'),
      fact('jabatan', 'Jabatan', 'Office'),
      fact('divisi', 'Divisi', 'Division'),
      fact('riwayat', 'Riwayat', 'Career'),
    ],
    { points: ['ui/ProfileCard@1'], freshness: halfYear, by: 'sekretariat' },
  ),
  page(
    'sekretariat',
    name('Sekretariat', 'Secretariat'),
    '/profil/sekretariat/',
    'profil',
    'OrganisationPage',
    [fact('pejabat', 'Pejabat dan pegawai', 'Officials and staff')],
    { order: 6, freshness: halfYear, by: 'sekretariat' },
  ),
];
