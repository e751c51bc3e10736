import { inCopies, rulesOf, unverified } from './types.ts';

/** I. Footer and contact. */
export const footerRules = rulesOf('kaki', [
  {
    id: 'FT-01',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Alamat, telepon, dan surel resmi di kaki halaman',
      en: 'Address, telephone and official e-mail in the footer',
    },
    sources: ['S61', 'S51'],
    verification: inCopies,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Kaki halaman memuat alamat dan tautan telepon dan surel.',
        en: 'The footer holds an address and links for telephone and e-mail.',
      },
      markup: [
        { select: 'footer', text: '\\b(jl\\.?|jalan)\\s' },
        { select: 'footer a[href^="tel:"]' },
        { select: 'footer a[href^="mailto:"]' },
      ],
    },
    fix: {
      text: { id: 'Lengkapi kontak kantor.', en: 'Complete the contact of the office.' },
      example:
        '<footer><address>Jl. NAMA No. NOMOR, KOTA · <a href="tel:+62NOMOR">NOMOR</a> · <a href="mailto:SUREL">SUREL</a></address></footer>',
    },
    points: ['ui/SiteFooter@1'],
  },
  {
    id: 'FT-02',
    level: 'wajib',
    basis: 'order',
    text: {
      id: 'Tautan media sosial: Facebook, Instagram, X; YouTube dan TikTok bila ada',
      en: 'Social media: Facebook, Instagram, X; YouTube and TikTok if there are any',
    },
    sources: ['S9', 'S10', 'S54'],
    verification: unverified(
      'Buku KPU mewajibkan akunnya; bahwa tautannya di kaki halaman adalah praktik.',
      'A book of KPU requires the accounts; that the links stand in the footer is practice.',
    ),
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: { id: 'Ketiga tautan ada.', en: 'The three links are there.' },
      markup: [
        { select: 'footer a[href*="facebook.com/"]' },
        { select: 'footer a[href*="instagram.com/"]' },
        { select: 'footer a[href]', attribute: { name: 'href', pattern: '//(www\\.)?(x|twitter)\\.com/' } },
      ],
    },
    fix: {
      text: { id: 'Tambahkan akun resmi.', en: 'Add the official accounts.' },
      example:
        '<footer><a href="https://www.facebook.com/AKUN">Facebook</a> <a href="https://www.instagram.com/AKUN">Instagram</a> <a href="https://x.com/AKUN">X</a></footer>',
    },
    points: ['ui/SiteFooter@1'],
  },
  {
    id: 'FT-03',
    level: 'dianjurkan',
    basis: 'practice',
    text: {
      id: 'Pengaduan: SP4N-LAPOR!, kanal pengaduan, survei kepuasan',
      en: 'Complaints: SP4N-LAPOR!, a channel, the satisfaction survey',
    },
    sources: ['S53'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: { id: 'Ketiga tautan ada.', en: 'The three links are there.' },
      markup: [
        { select: 'a[href*="lapor.go.id"]' },
        { select: 'a[href]', text: 'pengaduan' },
        { select: 'a[href]', text: 'survei|skm' },
      ],
    },
    fix: {
      text: { id: 'Tambahkan tautannya.', en: 'Add the links.' },
      example:
        '<a href="https://www.lapor.go.id/">SP4N-LAPOR!</a> <a href="/kontak/pengaduan/">Pengaduan</a> <a href="/kontak/survei/">Survei kepuasan</a>',
    },
    points: ['ui/SiteFooter@1'],
  },
  {
    id: 'FT-04',
    level: 'dianjurkan',
    basis: 'practice',
    text: {
      id: 'Tautan KPU RI, KPU Provinsi, JDIH, PPID, Open Data',
      en: 'Links to KPU RI, the provincial KPU, JDIH, PPID and open data',
    },
    sources: ['S56'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: { id: 'Host tujuan tautan di kaki halaman.', en: 'Hosts of the links in the footer.' },
      markup: [
        {
          select: 'footer a[href]',
          attribute: { name: 'href', pattern: '^https://www\\.kpu\\.go\\.id(/|$)' },
        },
        { select: 'footer a[href*="jdih.kpu.go.id"]' },
        { select: 'footer a[href]', attribute: { name: 'href', pattern: 'ppid\\.kpu\\.go\\.id' } },
        { select: 'footer a[href*="opendata.kpu.go.id"]' },
      ],
    },
    fix: {
      text: { id: 'Pakai kaki halaman dari templat.', en: 'Use the footer of the templates.' },
      example:
        '<footer><a href="https://www.kpu.go.id/">KPU RI</a> <a href="https://PROVINSI.kpu.go.id/">KPU Provinsi</a> <a href="https://jdih.kpu.go.id/">JDIH</a> <a href="https://ppid.kpu.go.id/">PPID</a> <a href="https://opendata.kpu.go.id/">Open Data</a></footer>',
    },
    points: ['ui/SiteFooter@1'],
  },
  {
    id: 'FT-05',
    level: 'dianjurkan',
    basis: 'own',
    text: {
      id: 'Tanggal pembaruan terakhir pada setiap halaman',
      en: 'The day of the last update on every page',
    },
    sources: ['S16', 'OWN'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: { id: 'Ada <time datetime> dengan tanggal.', en: 'There is <time datetime> with a day.' },
      markup: [
        { select: 'time[datetime]', attribute: { name: 'datetime', pattern: '^\\d{4}-\\d{2}-\\d{2}' } },
      ],
    },
    fix: {
      text: { id: 'Tambahkan tanggalnya.', en: 'Add the day.' },
      example: '<p>Diperbarui <time datetime="2026-11-30">30 November 2026</time></p>',
    },
    points: ['ui/Freshness@1', 'ui/SiteFooter@1'],
  },
]);
