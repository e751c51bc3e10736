import { rulesOf, unverified } from './types.ts';

/** A. Identity and address. */
export const identityRules = rulesOf('identitas', [
  {
    id: 'ID-01',
    level: 'wajib',
    basis: 'law',
    text: { id: 'Situs memakai domain go.id milik KPU', en: 'The site lives on a go.id host of KPU' },
    sources: ['S82', 'S1'],
    verification: unverified(
      'Masih berlakunya Permenkominfo 28/2006 belum diperiksa.',
      'Whether Permenkominfo 28/2006 is still in force has not been checked.',
    ),
    fixedBy: 'kpu-ri',
    check: {
      needs: 'situs',
      how: {
        id: 'Host cocok dengan kab-nama, kota-nama, atau provinsi di bawah kpu.go.id.',
        en: 'The host fits kab-name, kota-name or a province under kpu.go.id.',
      },
      data: 'hostIsKpu',
    },
    fix: {
      text: {
        id: 'Minta alamat di bawah kpu.go.id kepada Pusdatin KPU RI.',
        en: 'Ask Pusdatin of KPU RI for an address under kpu.go.id.',
      },
      example: 'https://kota-NAMA.kpu.go.id/',
    },
  },
  {
    id: 'ID-02',
    level: 'dianjurkan',
    basis: 'practice',
    text: {
      id: 'Nama host terdiri atas kab- atau kota- dan nama daerah tanpa spasi',
      en: 'The host is kab- or kota- and the name of the region without spaces',
    },
    sources: ['S1', 'S2', 'S14'],
    fixedBy: 'kpu-ri',
    check: {
      needs: 'situs',
      how: {
        id: 'Nama daerah dari konfigurasi, huruf kecil tanpa spasi, sama dengan bagian host.',
        en: 'The configured name in small letters without spaces is the part of the host.',
      },
      data: 'hostFollowsName',
    },
    fix: {
      text: { id: 'Samakan nama host dengan nama daerah.', en: 'Give the host the name of the region.' },
      example: 'kab-kulonprogo.kpu.go.id',
    },
  },
  {
    id: 'ID-03',
    level: 'dianjurkan',
    basis: 'practice',
    text: {
      id: 'Nama lembaga lengkap pada kepala halaman dan judul dokumen',
      en: 'The full name of the institution in header and title',
    },
    sources: ['S54'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Kepala halaman dan <title> memuat "Komisi Pemilihan Umum" (Aceh: Komisi Independen Pemilihan) dan daerahnya.',
        en: 'Header and <title> hold "Komisi Pemilihan Umum" (Aceh: Komisi Independen Pemilihan) and its region.',
      },
      markup: [
        { select: 'header', text: 'komisi (pemilihan umum|independen pemilihan)' },
        {
          select: 'title',
          text: 'komisi (pemilihan umum|independen pemilihan)( provinsi| kabupaten| kota| republik)? \\S|\\bK(PU|IP) (provinsi|kabupaten|kota|RI)',
        },
      ],
    },
    fix: {
      text: {
        id: 'Tulis nama lengkap di kepala halaman dan di akhir judul.',
        en: 'Write the full name in the header and at the end of the title.',
      },
      example: '<title>JUDUL HALAMAN – Komisi Pemilihan Umum Kota NAMA</title>',
    },
    points: ['ui/SiteHeader@1', 'templates/PageShell@1'],
  },
  {
    id: 'ID-04',
    level: 'dianjurkan',
    basis: 'practice',
    text: {
      id: 'Lambang atau nama KPU di kepala halaman punya nama teks dan menaut ke Beranda',
      en: 'The emblem or name of KPU in the header has a text name and links home',
    },
    sources: ['S54', 'S91'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Di kepala halaman ada tautan ke beranda yang memuat gambar dengan teks alternatif KPU, atau nama lembaga sebagai teks.',
        en: 'The header has a link home that holds an image with KPU in its alternative, or the name as text.',
      },
      markup: [
        {
          select:
            'header a:is([href="/"],[href="./"],[href$="kpu.go.id"],[href$="kpu.go.id/"]):has(img[alt*="KPU"],img[alt*="Komisi"],svg[aria-label*="KPU"],span,strong,b,div)',
        },
        { select: 'header a img', each: '[alt]' },
      ],
    },
    fix: {
      text: {
        id: 'Bungkus lambang dengan tautan ke beranda dan beri teks alternatif.',
        en: 'Wrap the emblem in a link home and give it a text alternative.',
      },
      example:
        '<header><a href="/"><img src="/logo.svg" alt="KPU Kota NAMA" width="48" height="48"></a></header>',
    },
    points: ['ui/SiteHeader@1'],
  },
  {
    id: 'ID-05',
    level: 'wajib',
    basis: 'technical',
    text: { id: 'Bahasa halaman dinyatakan', en: 'The language of the page is declared' },
    sources: ['WCAG', 'S41'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: '<html lang="id">, atau en pada terjemahan (WCAG 3.1.1).',
        en: '<html lang="id">, or en on a translation (WCAG 3.1.1).',
      },
      markup: [{ select: 'html[lang]', attribute: { name: 'lang', pattern: '^(id|en|jv|su|ms)(-|$)' } }],
    },
    fix: {
      text: { id: 'Tambahkan lang pada elemen html.', en: 'Add lang to the html element.' },
      example: '<html lang="id">',
    },
    points: ['templates/PageShell@1'],
  },
  {
    id: 'ID-06',
    level: 'dianjurkan',
    basis: 'own',
    text: {
      id: 'Logo pemilu atau pilkada tidak menggantikan lambang KPU',
      en: 'The logo of an election never replaces the emblem of KPU',
    },
    sources: ['S92', 'OWN'],
    fixedBy: 'developer',
    check: {
      needs: 'situs',
      how: {
        id: 'Lambang pertama di kepala halaman milik KPU; logo kegiatan sesudahnya.',
        en: 'The first emblem in the header is that of KPU; the event comes after it.',
      },
      data: 'kpuLogoFirst',
    },
    fix: {
      text: {
        id: 'Pindahkan logo kegiatan ke tempat kedua atau ke isi halaman.',
        en: 'Move the logo of the event to the second place or into the page.',
      },
      example:
        '<header><a href="/"><img src="/logo-kpu.svg" alt="KPU Kota NAMA"></a> <img src="/pilkada.svg" alt="Logo Pemilihan TAHUN"></header>',
    },
    points: ['ui/SiteHeader@1'],
  },
  {
    id: 'ID-07',
    level: 'dianjurkan',
    basis: 'own',
    text: {
      id: 'Tidak menyatakan "sesuai Keputusan KPU" tanpa nomor dan tautan',
      en: 'No claim to follow a decision of KPU without number and link',
    },
    sources: ['OWN'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Kalimat dengan klaim kesesuaian memuat tautan ke dokumennya. Naskah keputusan KPU tentang standar website tidak ditemukan, sehingga klaim seperti itu tidak dapat diperiksa pembaca.',
        en: 'A sentence with such a claim links to the document. No public text of a KPU decision on websites was found, so readers could not check the claim.',
      },
      markup: [
        {
          select: ':is(p,li,small,figcaption,footer div):not(:has(a[href]))',
          text: '(sesuai|memenuhi|berdasarkan|mengikuti)( dengan)? (standar )?(surat )?keputusan (kpu|komisi pemilihan umum)',
          most: 0,
        },
      ],
    },
    fix: {
      text: {
        id: 'Hapus klaimnya, atau tulis nomor dan tautan ke naskahnya.',
        en: 'Remove the claim, or give the number and a link to the text.',
      },
      example: '<p>Sesuai <a href="TAUTAN-JDIH">Keputusan KPU Nomor NOMOR Tahun TAHUN</a>.</p>',
    },
  },
]);
