import { limits } from '../config/limits.ts';
import { rulesOf } from './types.ts';

const core: readonly [label: string, pattern: string][] = [
  ['Profil', '^profil'],
  ['Berita', '^berita'],
  ['Informasi Publik', '^(informasi publik|e?-?ppid)'],
  ['Data Pemilih', '^data pemilih'],
  ['Pemilu', '^(pemilu|hasil|pemilihan)'],
  ['Produk Hukum', '^(produk hukum|jdih|informasi hukum|hukum)'],
  ['Kontak', '^(kontak|hubungi)'],
];

/** B. Navigation. */
export const navigationRules = rulesOf('navigasi', [
  {
    id: 'NAV-01',
    level: 'dianjurkan',
    basis: 'practice',
    text: {
      id: 'Menu utama memuat Profil, Berita, Informasi Publik, Data Pemilih, Pemilu, Produk Hukum, dan Kontak',
      en: 'The main menu holds profile, news, public information, voter data, elections, legal documents and contact',
    },
    sources: ['S16', 'S17', 'S33', 'S55'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Tujuh label, atau nama lain yang dikenal, ada di dalam <nav>.',
        en: 'Seven labels, or names known for them, stand in <nav>.',
      },
      markup: core.map(([, text]) => ({ select: 'nav :is(a,summary,button)', text })),
    },
    fix: {
      text: {
        id: 'Lengkapi menu dengan bagian yang ada isinya.',
        en: 'Complete the menu with the sections that have content.',
      },
      example: `<nav aria-label="Utama"><ul>${core.map(([label]) => `<li><a href="ALAMAT">${label}</a></li>`).join('')}</ul></nav>`,
    },
    points: ['ui/MainNav@1'],
  },
  {
    id: 'NAV-02',
    level: 'dianjurkan',
    basis: 'technical',
    text: {
      id: 'Menu paling banyak 2 tingkat dan 7 butir utama',
      en: 'A menu of two levels and seven top entries at most',
    },
    sources: ['S41', 'OWN'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Kedalaman dan jumlah butir <ul> di menu utama.',
        en: 'Depth and number of entries of <ul> in the main menu.',
      },
      markup: [
        { select: 'header nav ul ul ul', most: 0 },
        {
          select: 'header nav > ul > li, header nav > details > ul > li',
          most: limits.menuItems.value,
          least: 1,
        },
      ],
    },
    fix: {
      text: {
        id: 'Gabungkan bagian kecil; pindahkan tingkat ketiga ke halaman bagian.',
        en: 'Join small sections; move the third level to the page of the section.',
      },
      example:
        '<header><nav aria-label="Utama"><ul><li><a href="/profil/">Profil</a><ul><li><a href="/profil/sejarah/">Sejarah</a></li></ul></li></ul></nav></header>',
    },
    points: ['ui/MainNav@1'],
  },
  {
    id: 'NAV-03',
    level: 'wajib',
    basis: 'order',
    text: { id: 'Tidak ada menu kosong atau kedaluwarsa', en: 'No menu that is empty or expired' },
    sources: ['S16', 'S25'],
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Setiap tujuan menu memuat paling sedikit satu isi dan belum lewat masanya.',
        en: 'Each target of the menu holds at least one item and has not expired.',
      },
      data: 'menuFilled',
    },
    fix: {
      text: {
        id: 'Isi halamannya, atau keluarkan dari menu sampai ada isinya.',
        en: 'Fill the page, or take it out of the menu until it has content.',
      },
      example: '{ "label": "Opini", "items": 1, "expires": null }',
    },
    points: ['ui/MainNav@1', 'ui/EmptyState@1'],
  },
  {
    id: 'NAV-04',
    level: 'dianjurkan',
    basis: 'order',
    text: {
      id: 'DPS, DPSHP, dan DPT berada di bawah satu menu "Data Pemilih"',
      en: 'All voter lists stand under one menu, "Data Pemilih"',
    },
    sources: ['S25'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: { id: 'Tidak ada butir utama DPS, DPSHP, atau DPT.', en: 'No top entry is DPS, DPSHP or DPT.' },
      markup: [
        {
          select:
            'header nav > ul > li > :is(a,button,details > summary), header nav > details > ul > li > a',
          text: '^(dps|dpshp|dpt|dptb|dpk)\\b',
          most: 0,
        },
      ],
    },
    fix: {
      text: { id: 'Kumpulkan daftar pemilih di satu menu.', en: 'Gather the voter lists in one menu.' },
      example:
        '<li><a href="/data-pemilih/">Data Pemilih</a><ul><li><a href="/data-pemilih/dpt/">DPT</a></li></ul></li>',
    },
    points: ['ui/MainNav@1'],
  },
  {
    id: 'NAV-05',
    level: 'wajib',
    basis: 'technical',
    text: {
      id: 'Tautan lompat ke konten, remah roti, dan penanda wilayah halaman',
      en: 'Skip link, breadcrumb and landmarks',
    },
    sources: ['WCAG'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Tautan pertama menuju bagian halaman; ada satu main, nav, footer, dan remah roti (WCAG 2.4.1, 1.3.1). Beranda tidak memerlukan remah roti.',
        en: 'The first link leads into the page; there is one main, nav, footer and a breadcrumb (WCAG 2.4.1, 1.3.1). The home page needs no breadcrumb.',
      },
      markup: [
        { select: 'body a[href^="#"]' },
        { select: 'main', most: 1, least: 1 },
        { select: 'nav' },
        { select: 'footer' },
        {
          select: '[data-kpu^="ui/Breadcrumb"], nav[aria-label*="remah" i], nav[aria-label*="breadcrumb" i]',
          notOn: ['beranda'],
        },
      ],
    },
    fix: {
      text: {
        id: 'Pakai kerangka halaman dari templat.',
        en: 'Use the frame of the templates.',
      },
      example:
        '<a href="#isi">Langsung ke isi</a><header>…</header><nav aria-label="Remah roti"><ol><li><a href="/">Beranda</a></li></ol></nav><main id="isi">…</main><footer>…</footer>',
    },
    points: ['ui/SkipLink@1', 'ui/Breadcrumb@1', 'templates/PageShell@1'],
  },
  {
    id: 'NAV-06',
    level: 'dianjurkan',
    basis: 'practice',
    text: { id: 'Ada pencarian situs', en: 'The site can be searched' },
    sources: ['S41'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Formulir dengan peran search, atau tautan ke halaman pencarian.',
        en: 'A form with the role search, or a link to the page of the search.',
      },
      markup: [{ select: 'form[role="search"], search form, [role="search"] form, a[href*="/cari"]' }],
    },
    fix: {
      text: { id: 'Tambahkan formulir pencarian.', en: 'Add a search form.' },
      example:
        '<form role="search" action="/cari/"><label>Cari <input type="search" name="q"></label><button>Cari</button></form>',
    },
    points: ['ui/SearchField@1'],
  },
  {
    id: 'NAV-07',
    level: 'wajib',
    basis: 'own',
    text: {
      id: 'Semua tautan menjawab, dan tautan keluar diberi tanda',
      en: 'Every link answers, and links to other sites are marked',
    },
    sources: ['S21', 'OWN'],
    fixedBy: 'operator',
    check: {
      needs: 'jaringan',
      how: {
        id: 'Setiap tautan dibuka; jawabannya 200. KI DKI menilai "tautan berfungsi".',
        en: 'Each link is opened and answers 200. KI DKI grades whether links work.',
      },
      data: 'linksAnswer',
    },
    fix: {
      text: {
        id: 'Perbaiki alamatnya, atau hapus tautannya.',
        en: 'Correct the address, or remove the link.',
      },
      example: '<a href="https://jdih.kpu.go.id/" rel="external">JDIH KPU (situs lain)</a>',
    },
    points: ['ui/Link@1'],
  },
]);
