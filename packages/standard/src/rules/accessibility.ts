import { rulesOf } from './types.ts';

/** H. Accessibility. */
export const accessibilityRules = rulesOf('aksesibilitas', [
  {
    id: 'A11Y-01',
    level: 'wajib',
    basis: 'technical',
    text: {
      id: 'Kontras teks paling sedikit 4,5:1; teks besar dan bagian antarmuka 3:1',
      en: 'Contrast of text at least 4.5:1; large text and parts of the interface 3:1',
    },
    sources: ['WCAG', 'S85'],
    fixedBy: 'developer',
    check: {
      needs: 'peramban',
      how: {
        id: 'Pasangan warna yang tampil diukur (WCAG 1.4.3, 1.4.11).',
        en: 'The pairs of colours that are shown are measured (WCAG 1.4.3, 1.4.11).',
      },
      data: 'contrast',
    },
    fix: {
      text: { id: 'Pakai token warna isi.', en: 'Use the tokens for content.' },
      example: 'color: var(--kpu-color-text);',
    },
  },
  {
    id: 'A11Y-02',
    level: 'wajib',
    basis: 'technical',
    text: {
      id: 'Semua fungsi dapat dipakai dengan papan ketik, dan fokusnya terlihat',
      en: 'Everything works by keyboard, with visible focus',
    },
    sources: ['WCAG', 'S89'],
    fixedBy: 'developer',
    check: {
      needs: 'peramban',
      how: {
        id: 'Tab melewati semua kendali, dan fokusnya terlihat (WCAG 2.1.1, 2.4.7).',
        en: 'Tab reaches every control, and focus can be seen (WCAG 2.1.1, 2.4.7).',
      },
      data: 'keyboard',
    },
    fix: {
      text: { id: 'Pakai button dan a, bukan div.', en: 'Use button and a, not div.' },
      example: '<button type="button">TINDAKAN</button>',
    },
    points: ['ui/Button@1'],
  },
  {
    id: 'A11Y-03',
    level: 'wajib',
    basis: 'technical',
    text: {
      id: 'Gambar punya teks alternatif; video punya takarir atau transkrip',
      en: 'Images have a text alternative; videos captions or a transcript',
    },
    sources: ['WCAG', 'S89'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Setiap img punya alt; setiap video punya track (WCAG 1.1.1, 1.2.2).',
        en: 'Each img has alt; each video has a track (WCAG 1.1.1, 1.2.2).',
      },
      markup: [
        { select: 'img', each: '[alt]' },
        {
          select: 'video',
          each: ':has(track[kind="captions"], track[kind="subtitles"]), [aria-describedby]',
        },
      ],
    },
    fix: {
      text: {
        id: 'Tulis apa yang terlihat; alt="" hanya untuk hiasan.',
        en: 'Write what can be seen; alt="" for decoration only.',
      },
      example: '<img src="FOTO" alt="APA YANG TERLIHAT">',
    },
    points: ['ui/Figure@1', 'ui/VideoFacade@1'],
  },
  {
    id: 'A11Y-04',
    level: 'wajib',
    basis: 'technical',
    text: { id: 'Satu h1, dan judul berurutan', en: 'One h1, and headings in order' },
    sources: ['WCAG'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Tingkat judul dimulai dari 1 dan tidak melompat (WCAG 1.3.1).',
        en: 'Headings begin with 1 and skip no level (WCAG 1.3.1).',
      },
      data: 'headingsInOrder',
    },
    fix: {
      text: { id: 'Turunkan satu tingkat setiap kali.', en: 'Go down one level at a time.' },
      example: '<h1>HALAMAN</h1><h2>BAGIAN</h2><h3>SUBBAGIAN</h3>',
    },
    points: ['ui/Heading@1'],
  },
  {
    id: 'A11Y-05',
    level: 'wajib',
    basis: 'technical',
    text: {
      id: 'Tabel punya judul dan sel kepala dengan scope; angka rata kanan',
      en: 'Tables have a caption and header cells with scope; numbers to the right',
    },
    sources: ['WCAG', 'S41'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Setiap tabel punya nama dan th dengan scope (WCAG 1.3.1). Rata kanan dilihat peramban.',
        en: 'Each table is named and has th with scope (WCAG 1.3.1). Alignment needs a browser.',
      },
      markup: [
        { select: 'table', each: ':is(:has(> caption), [aria-label], [aria-labelledby])' },
        { select: 'table', each: ':has(th[scope])' },
      ],
    },
    fix: {
      text: { id: 'Tambahkan caption dan scope.', en: 'Add caption and scope.' },
      example: '<table><caption>JUDUL</caption><tr><th scope="col">KOLOM</th></tr></table>',
    },
    points: ['ui/Table@1', 'ui/DataTable@1'],
  },
  {
    id: 'A11Y-06',
    level: 'wajib',
    basis: 'technical',
    text: {
      id: 'Setiap kolom isian punya label, dan galatnya terkait dengannya',
      en: 'Each field has a label, and its error is linked to it',
    },
    sources: ['WCAG', 'S43'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Kolom isian berada di dalam label atau punya id atau nama; yang galat punya aria-describedby (WCAG 3.3.1, 3.3.2).',
        en: 'Fields stand in a label or have an id or name; those with errors have aria-describedby (WCAG 3.3.1, 3.3.2).',
      },
      markup: [
        {
          select:
            ':is(input,select,textarea):not([type="hidden"],[type="submit"],[type="button"],[type="reset"],[type="image"])',
          each: ':is(label *, [id], [aria-label], [aria-labelledby])',
        },
        { select: '[aria-invalid="true"]', each: '[aria-describedby], [aria-errormessage]' },
      ],
    },
    fix: {
      text: { id: 'Hubungkan label dan pesan galatnya.', en: 'Link label and message.' },
      example:
        '<label for="nama">Nama</label><input id="nama" name="nama" aria-invalid="true" aria-describedby="nama-galat"><p id="nama-galat">Isi nama Anda.</p>',
    },
    points: ['ui/Field@1', 'ui/ErrorSummary@1'],
    pages: ['permohonan', 'keberatan', 'pencarian'],
  },
  {
    id: 'A11Y-07',
    level: 'dianjurkan',
    basis: 'practice',
    text: {
      id: 'Perbesar teks, kontras tinggi, baca-lantang sebagai tambahan, bukan pengganti A11Y-01 sampai 06',
      en: 'Larger text, high contrast, reading aloud as an extra, never in place of A11Y-01 to 06',
    },
    sources: ['S89', 'S54'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Ada menu tampilan atau kendali sejenis.',
        en: 'There is a menu of the appearance or something like it.',
      },
      markup: [
        {
          select:
            '[data-kpu^="ui/AppearanceMenu"], [data-kpu^="ui/ThemeSwitch"], :is(button,summary,a):is([aria-label*="tampilan" i],[aria-label*="kontras" i],[aria-label*="teks" i])',
        },
      ],
    },
    fix: {
      text: { id: 'Tambahkan menu tampilan.', en: 'Add the menu of the appearance.' },
      example: '<details data-kpu="ui/AppearanceMenu@1"><summary>Tampilan</summary>…</details>',
    },
    points: ['ui/AppearanceMenu@1'],
  },
  {
    id: 'A11Y-08',
    level: 'wajib',
    basis: 'technical',
    text: {
      id: 'Target sentuh paling kecil 24 px; tanpa gulir samping pada 320 px',
      en: 'Targets of at least 24 px; no scrolling sideways at 320 px',
    },
    sources: ['WCAG'],
    fixedBy: 'developer',
    check: {
      needs: 'peramban',
      how: {
        id: 'Halaman digambar pada lebar 320 px, setara zoom 400 % (WCAG 1.4.10, 2.5.8).',
        en: 'The page is drawn 320 px wide, as at a zoom of 400 % (WCAG 1.4.10, 2.5.8).',
      },
      data: 'reflow',
    },
    fix: {
      text: {
        id: 'Biarkan tabel lebar menggulir di dalam wadahnya.',
        en: 'Let wide tables scroll inside their own box.',
      },
      example: '<div tabindex="0" role="region" aria-labelledby="ID"><table>…</table></div>',
    },
    points: ['ui/Table@1'],
  },
  {
    id: 'A11Y-09',
    level: 'wajib',
    basis: 'technical',
    text: {
      id: 'Gerak mengikuti prefers-reduced-motion; yang bergerak sendiri dapat dijeda',
      en: 'Motion follows prefers-reduced-motion; what moves by itself can be paused',
    },
    sources: ['WCAG'],
    fixedBy: 'developer',
    check: {
      needs: 'peramban',
      how: {
        id: 'Dengan pengaturan gerak dikurangi, tidak ada yang bergerak; korsel punya tombol jeda (WCAG 2.2.2).',
        en: 'With reduced motion nothing moves; a carousel has a button to pause (WCAG 2.2.2).',
      },
      data: 'motion',
    },
    fix: {
      text: {
        id: 'Tambahkan tombol jeda, atau jangan bergerak.',
        en: 'Add a button to pause, or do not move.',
      },
      example: '@media (prefers-reduced-motion: reduce) { * { animation: none; transition: none; } }',
    },
  },
  {
    id: 'A11Y-10',
    level: 'dianjurkan',
    basis: 'practice',
    text: {
      id: 'Dokumen tersedia juga sebagai teks atau HTML',
      en: 'Documents are there as text or HTML too',
    },
    sources: ['S89'],
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Setiap dokumen punya bentuk teks di sampingnya.',
        en: 'Each document has a form as text beside it.',
      },
      data: 'documentsAsText',
    },
    fix: {
      text: { id: 'Tambahkan ringkasan atau versi HTML.', en: 'Add a summary or an HTML version.' },
      example: '<a href="/dokumen/NAMA.pdf">JUDUL (PDF)</a> · <a href="/dokumen/NAMA/">Versi teks</a>',
    },
    points: ['ui/DocumentLink@1'],
  },
  {
    id: 'A11Y-11',
    level: 'saran',
    basis: 'own',
    text: {
      id: 'Ada pernyataan aksesibilitas dengan kekurangan yang diketahui dan cara melapor',
      en: 'There is an accessibility statement with what is known to be missing and how to report',
    },
    sources: ['OWN', 'S85'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Kaki halaman menaut ke pernyataan aksesibilitas.',
        en: 'The footer links to the statement.',
      },
      markup: [{ select: 'footer a[href]', text: 'aksesibilitas' }],
    },
    fix: {
      text: { id: 'Buat halamannya dan tautkan.', en: 'Make the page and link to it.' },
      example: '<footer><a href="/aksesibilitas/">Pernyataan aksesibilitas</a></footer>',
    },
    points: ['templates/StatementPage@1', 'ui/SiteFooter@1'],
    pages: ['aksesibilitas'],
  },
]);
