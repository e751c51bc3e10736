import { limits } from '../config/limits.ts';
import { inCopies, rulesOf } from './types.ts';

/** C. Profile. */
export const profileRules = rulesOf('profil', [
  {
    id: 'PRO-01',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Kedudukan, alamat lengkap, kontak, dan jam layanan',
      en: 'Seat, full address, contact and opening hours',
    },
    sources: ['S60', 'S61'],
    verification: inCopies,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Halaman kontak memuat alamat, tautan telepon dan surel, dan hari pelayanan.',
        en: 'The page of contacts holds an address, links for telephone and e-mail, and days of service.',
      },
      markup: [
        { select: 'main :is(address,p,dd,td,div)', text: '\\b(jl\\.?|jalan)\\s' },
        { select: 'main a[href^="tel:"]' },
        { select: 'main a[href^="mailto:"]' },
        // Not `\b`: a cell with a time may follow without a space, as "Senin08.00".
        { select: 'main', text: '(?<!\\p{L})(senin|jumat|hari kerja)(?!\\p{L})' },
      ],
    },
    fix: {
      text: { id: 'Lengkapi halaman kontak.', en: 'Complete the page of contacts.' },
      example:
        '<address>Jl. NAMA No. NOMOR, KOTA<br><a href="tel:+62NOMOR">NOMOR</a><br><a href="mailto:SUREL">SUREL</a><br>Senin–Jumat, JAM</address>',
    },
    points: ['ui/ContactCard@1'],
    pages: ['kontak'],
  },
  {
    id: 'PRO-02',
    level: 'wajib',
    basis: 'law',
    text: { id: 'Visi dan Misi', en: 'Vision and mission' },
    sources: ['S61', 'S34'],
    verification: inCopies,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Halamannya ada dan isinya lebih dari 50 kata.',
        en: 'The page exists and has more than 50 words.',
      },
      markup: [
        { select: 'h1', text: 'visi' },
        { select: 'main', words: limits.profileWords.value + 1 },
      ],
    },
    fix: {
      text: { id: 'Tulis visi dan misi sebagai teks.', en: 'Write vision and mission as text.' },
      example: '<h1>Visi dan Misi</h1><h2>Visi</h2><p>VISI</p><h2>Misi</h2><ol><li>MISI</li></ol>',
    },
    pages: ['visiMisi'],
  },
  {
    id: 'PRO-03',
    level: 'wajib',
    basis: 'law',
    text: { id: 'Tugas dan kewenangan', en: 'Duties and powers' },
    sources: ['S61', 'S33'],
    verification: inCopies,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Halamannya ada dan memuat daftar tugas.',
        en: 'The page exists and lists the duties.',
      },
      markup: [
        { select: 'h1', text: 'tugas' },
        { select: 'main', words: limits.profileWords.value + 1 },
        { select: 'main :is(ol,ul) > li', least: 2 },
      ],
    },
    fix: {
      text: {
        id: 'Tulis tugas dan kewenangan menurut UU 7/2017.',
        en: 'Write the duties and powers after UU 7/2017.',
      },
      example: '<h1>Tugas dan Kewenangan</h1><p>UU 7/2017 Pasal 18:</p><ol><li>TUGAS</li></ol>',
    },
    pages: ['tugas'],
  },
  {
    id: 'PRO-04',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Struktur organisasi sebagai teks, bukan hanya gambar',
      en: 'The organisation as text, not only as a picture',
    },
    sources: ['S61', 'WCAG'],
    verification: inCopies,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Ada daftar bertingkat atau tabel unit (WCAG 1.1.1).',
        en: 'There is a nested list or a table of units (WCAG 1.1.1).',
      },
      markup: [{ select: 'main :is([data-kpu^="ui/OrgTree"], ul ul, ol ol, table)' }],
    },
    fix: {
      text: {
        id: 'Tulis susunannya sebagai daftar di bawah gambar.',
        en: 'Write the structure as a list below the picture.',
      },
      example: '<ul><li>Ketua: NAMA<ul><li>Divisi DIVISI: NAMA</li></ul></li></ul>',
    },
    points: ['ui/OrgTree@1'],
    pages: ['struktur'],
  },
  {
    id: 'PRO-05',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Profil anggota: nama, jabatan, divisi, riwayat',
      en: 'Members: name, office, division, career',
    },
    sources: ['S62', 'S66'],
    verification: inCopies,
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Setiap anggota punya keempat bagian.',
        en: 'Each member has the four parts.',
      },
      data: 'membersComplete',
    },
    fix: {
      text: {
        id: 'Lengkapi profil; tanpa nomor identitas, alamat rumah, atau telepon pribadi.',
        en: 'Complete the profiles; without identity numbers, home addresses or private telephones.',
      },
      example: '{ "name": "NAMA", "role": "Anggota", "division": "teknis", "career": "RIWAYAT" }',
    },
    points: ['ui/ProfileCard@1'],
    pages: ['anggota', 'anggotaDetail'],
  },
  {
    id: 'PRO-06',
    level: 'dianjurkan',
    basis: 'practice',
    text: {
      id: 'Jumlah anggota dan divisi sesuai konfigurasi kantor',
      en: 'Number of members and divisions as configured for the office',
    },
    sources: ['S33'],
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Jumlah profil sama dengan konfigurasi, dan divisinya salah satu dari lima.',
        en: 'The profiles are as many as configured, and each division is one of the five.',
      },
      data: 'membersAsConfigured',
    },
    fix: {
      text: {
        id: 'Tambahkan profil yang kurang; pakai nama divisi yang baku.',
        en: 'Add the missing profiles; use the usual names of the divisions.',
      },
      example: '{ "expected": 5, "members": [{ "division": "hukum-pengawasan" }] }',
    },
    points: ['ui/ProfileCard@1'],
    pages: ['anggota'],
  },
  {
    id: 'PRO-07',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'LHKPN pejabat: tautan atau rekapitulasi',
      en: 'Asset reports of officials: links or a table',
    },
    sources: ['S62'],
    verification: inCopies,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Halaman LHKPN memuat tautan ke laporan atau tabel pejabat.',
        en: 'The page holds links to reports or a table of officials.',
      },
      markup: [
        { select: 'h1', text: 'lhkpn|harta kekayaan' },
        { select: 'main :is(a[href*="lhkpn"], table, [data-kpu^="ui/DocumentLink"])' },
      ],
    },
    fix: {
      text: { id: 'Tautkan pengumuman LHKPN.', en: 'Link to the published reports.' },
      example: '<a href="https://elhkpn.kpk.go.id/">Pengumuman LHKPN (KPK)</a>',
    },
    points: ['ui/DocumentLink@1'],
    pages: ['lhkpn'],
  },
  {
    id: 'PRO-08',
    level: 'dianjurkan',
    basis: 'practice',
    text: { id: 'Profil sekretariat dan SDM', en: 'Profile of the secretariat and its staff' },
    sources: ['S17'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Halamannya ada dan menyebut pejabat atau bagiannya.',
        en: 'The page exists and names officials or units.',
      },
      markup: [
        { select: 'h1', text: 'sekretariat' },
        { select: 'main :is(li,tr,[data-kpu^="ui/ProfileCard"])' },
      ],
    },
    fix: {
      text: { id: 'Tulis bagian dan pejabat sekretariat.', en: 'Write the units and officials.' },
      example: '<h1>Sekretariat</h1><ul><li>Sekretaris: NAMA</li><li>Subbagian BAGIAN: NAMA</li></ul>',
    },
    points: ['ui/ProfileCard@1', 'ui/OrgTree@1'],
    pages: ['sekretariat'],
  },
]);
