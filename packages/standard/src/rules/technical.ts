import { rulesOf, unverified } from './types.ts';

/** H. Technique. */
export const technicalRules = rulesOf('teknis', [
  {
    id: 'TEK-01',
    level: 'wajib',
    basis: 'technical',
    text: { id: 'HTTPS, tanpa konten campuran', en: 'HTTPS, without mixed content' },
    sources: ['S81', 'HTML'],
    verification: unverified(
      'PKPU 5/2021 hanya menyebut "keamanan" SPBE; HTTPS adalah tafsir teknisnya.',
      'PKPU 5/2021 only names "security"; HTTPS is its technical reading.',
    ),
    fixedBy: 'kpu-ri',
    check: {
      needs: 'jaringan',
      how: { id: 'Alamat halaman dan semua berkasnya.', en: 'The address of the page and all its files.' },
      data: 'httpsOnly',
    },
    fix: {
      text: { id: 'Ganti http:// dengan https://.', en: 'Replace http:// by https://.' },
      example: '<img src="https://kota-NAMA.kpu.go.id/FOTO" alt="…">',
    },
  },
  {
    id: 'TEK-02',
    level: 'dianjurkan',
    basis: 'own',
    text: {
      id: 'Tanpa permintaan ke pihak ketiga secara bawaan',
      en: 'No requests to third parties by default',
    },
    sources: ['S90', 'OWN'],
    fixedBy: 'developer',
    check: {
      needs: 'jaringan',
      how: {
        id: 'Semua permintaan menuju host situs sendiri.',
        en: 'All requests go to the own host.',
      },
      data: 'firstParty',
    },
    fix: {
      text: { id: 'Simpan fon dan skrip di situs sendiri.', en: 'Keep fonts and scripts on the own site.' },
      example: "@font-face { font-family: 'NAMA'; src: url('/fon/NAMA.woff2') format('woff2'); }",
    },
    points: ['ui/VideoFacade@1'],
  },
  {
    id: 'TEK-03',
    level: 'dianjurkan',
    basis: 'own',
    text: {
      id: 'Widget yang ditempel berdiri sendiri dan berfungsi tanpa JavaScript',
      en: 'A pasted widget stands alone and works without JavaScript',
    },
    sources: ['OWN'],
    fixedBy: 'developer',
    check: {
      needs: 'potongan',
      how: {
        id: 'Potongan HTML tidak memuat skrip, atribut style, atau lembar gaya dari luar, dan isinya sudah ada.',
        en: 'The snippet holds no script, no style attribute and no outside style sheet, and has its content.',
      },
      markup: [
        { select: '[data-kpu]' },
        { select: 'script:not([type="application/ld+json"])', most: 0 },
        { select: '[style]', most: 0 },
        { select: 'link[rel="stylesheet"]', most: 0 },
        { select: '[onclick],[onload],[onerror]', most: 0 },
      ],
    },
    fix: {
      text: { id: 'Pakai bentuk HTML statis.', en: 'Use the static HTML.' },
      example: '<section data-kpu="results/ResultTable@1"><table>…</table></section>',
    },
    points: ['results/ResultTable@1'],
  },
  {
    id: 'TEK-04',
    level: 'dianjurkan',
    basis: 'own',
    text: {
      id: 'Halaman paling berat 1 MB; gambar berita 200 KB',
      en: 'Pages of at most 1 MB; pictures of news 200 KB',
    },
    sources: ['OWN'],
    fixedBy: 'operator',
    check: {
      needs: 'jaringan',
      how: {
        id: 'Ukuran yang diunduh, setelah kompresi.',
        en: 'What is loaded, after compression.',
      },
      data: 'weight',
    },
    fix: {
      text: { id: 'Perkecil gambar sebelum diunggah.', en: 'Make pictures smaller before the upload.' },
      example: '<img src="FOTO-1200.webp" width="1200" height="800" loading="lazy" alt="…">',
    },
    points: ['ui/Figure@1'],
  },
  {
    id: 'TEK-05',
    level: 'dianjurkan',
    basis: 'technical',
    text: {
      id: 'Komponen hanya memakai token semantik',
      en: 'Components use semantic tokens only',
    },
    sources: ['S41'],
    fixedBy: 'developer',
    check: {
      needs: 'berkas',
      how: {
        id: 'Gaya komponen tidak memuat warna mentah.',
        en: 'The styles of components hold no raw colours.',
      },
      data: 'semanticTokens',
    },
    fix: {
      text: { id: 'Ganti warna dengan token.', en: 'Replace the colour by a token.' },
      example: '.kartu { color: var(--kpu-color-text); }',
    },
  },
  {
    id: 'TEK-06',
    level: 'saran',
    basis: 'technical',
    text: {
      id: 'Kebijakan keamanan konten tanpa skrip sebaris',
      en: 'A content security policy without inline scripts',
    },
    sources: ['CSP'],
    fixedBy: 'kpu-ri',
    check: {
      needs: 'jaringan',
      how: {
        id: 'Kepala jawaban Content-Security-Policy tidak mengizinkan unsafe-inline untuk skrip.',
        en: 'The header Content-Security-Policy does not allow unsafe-inline for scripts.',
      },
      data: 'strictPolicy',
    },
    fix: {
      text: { id: 'Kirim kepala jawaban ini.', en: 'Send this header.' },
      example: "Content-Security-Policy: default-src 'self'; script-src 'self'; style-src 'self'",
    },
  },
  {
    id: 'TEK-07',
    level: 'saran',
    basis: 'own',
    text: {
      id: 'Ada robots.txt, peta situs XML, dan umpan berita',
      en: 'There are robots.txt, an XML sitemap and a feed of news',
    },
    sources: ['SITEMAP', 'OWN'],
    fixedBy: 'developer',
    check: {
      needs: 'jaringan',
      how: { id: 'Ketiganya menjawab.', en: 'All three answer.' },
      data: 'discoverable',
    },
    fix: {
      text: {
        id: 'Buat dengan @situs-kpu/standard/feeds saat situs dibangun.',
        en: 'Make them with @situs-kpu/standard/feeds when the site is built.',
      },
      example: '<link rel="alternate" type="application/rss+xml" title="Berita" href="/umpan.xml">',
    },
  },
  {
    id: 'TEK-08',
    level: 'saran',
    basis: 'own',
    text: {
      id: 'Halaman 404 menjelaskan dan menaut ke Beranda dan pencarian',
      en: 'The page 404 explains and leads to home and search',
    },
    sources: ['S41', 'OWN'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Ada judul, tautan beranda, dan pencarian.',
        en: 'There is a heading, a link home and a search.',
      },
      markup: [
        { select: 'h1', text: 'tidak ditemukan|not found' },
        { select: 'main a:is([href="/"],[href$=".kpu.go.id/"])' },
        { select: 'form[role="search"], search form, a[href*="/cari"]' },
      ],
    },
    fix: {
      text: { id: 'Pakai templat galat.', en: 'Use the template of errors.' },
      example:
        '<h1>404: Halaman Tidak Ditemukan</h1><p>Alamat ini sudah berubah atau salah ketik.</p><a href="/">Kembali ke beranda</a> <a href="/cari/">Cari</a>',
    },
    points: ['templates/ErrorPage@1'],
    pages: ['tidakDitemukan'],
  },
  {
    id: 'TEK-09',
    level: 'saran',
    basis: 'own',
    text: {
      id: 'Alamat lama (/blog/read, /page/read) tetap menuju ke isinya',
      en: 'Old addresses (/blog/read, /page/read) still lead to their content',
    },
    sources: ['OWN'],
    fixedBy: 'developer',
    check: {
      needs: 'jaringan',
      how: {
        id: 'Setiap alamat lama menjawab 200 atau mengalihkan.',
        en: 'Each old address answers 200 or redirects.',
      },
      data: 'oldAddressesLead',
    },
    fix: {
      text: {
        id: 'Buat daftar pengalihan dengan fungsi migrate.',
        en: 'Make the list of redirects with the function migrate.',
      },
      example: '/blog/read/1219_JUDUL  /berita/JUDUL/  301',
    },
  },
]);
