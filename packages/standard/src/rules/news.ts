import { rulesOf, unverified } from './types.ts';

const province2017 = unverified(
  'Arahan KPU Jawa Timur tahun 2017; arahan KPU RI yang setara tidak ditemukan.',
  'An instruction of KPU Jawa Timur of 2017; none of KPU RI was found.',
);
const trainings = unverified(
  'Dari pelatihan dan audit kantor KPU, bukan dari peraturan.',
  'From trainings and audits of KPU offices, not from a regulation.',
);

/** F. News. */
export const newsRules = rulesOf('berita', [
  {
    id: 'NEWS-01',
    level: 'wajib',
    basis: 'order',
    text: {
      id: 'Kategori: Berita Terkini, Pengumuman, Sosialisasi, Opini, Umum, KPU Dalam Berita',
      en: 'Categories: news, announcements, outreach, opinion, general, KPU in the news',
    },
    sources: ['S1', 'S14', 'S36', 'S37', 'S38', 'S39'],
    verification: unverified(
      'Kategorinya sama pada semua situs yang dilihat; naskah yang mewajibkannya tidak ditemukan.',
      'The categories are the same on every site that was seen; no text that requires them was found.',
    ),
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: { id: 'Kategori salah satu dari enam.', en: 'The category is one of the six.' },
      data: 'categoryKnown',
    },
    fix: {
      text: { id: 'Pilih salah satu kategori.', en: 'Choose one of the categories.' },
      example: 'category: berita-terkini',
    },
    points: ['templates/NewsListPage@1'],
    pages: ['berita', 'pengumuman', 'sosialisasi', 'opini', 'umum', 'kpuDalamBerita'],
  },
  {
    id: 'NEWS-02',
    level: 'dianjurkan',
    basis: 'order',
    text: {
      id: 'Selama tahapan paling sedikit 1 publikasi per hari kerja; di luar tahapan 2 per minggu',
      en: 'During stages at least one item per working day; outside them two per week',
    },
    sources: ['S11'],
    verification: province2017,
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Jumlah terbitan dihitung kumulatif dalam satu kurun; hari libur tidak dihitung.',
        en: 'Items are counted over a span; holidays do not count.',
      },
      data: 'publishingPace',
    },
    fix: {
      text: {
        id: 'Terbitkan hasil rapat, pengumuman, atau data triwulan; templat "dari hasil menjadi berita" membantu.',
        en: 'Publish meetings, announcements or data of the quarter; "from a result to a news item" helps.',
      },
      example:
        '{ "regime": "tahapan", "from": "2026-06-01", "to": "2026-06-05", "published": ["2026-06-02"] }',
    },
    points: ['templates/NewsListPage@1'],
    pages: ['berita'],
  },
  {
    id: 'NEWS-03',
    level: 'dianjurkan',
    basis: 'order',
    text: {
      id: 'Tidak ada unggahan rapelan: lebih dari 3 berita berbeda tanggal kejadian dalam satu jam',
      en: 'No uploads in one batch: more than three items of different event days within an hour',
    },
    sources: ['S11', 'OWN'],
    verification: unverified(
      '"Tidak rapelan" dari sumber; angka 3 dan satu jam dari proyek ini.',
      '"Tidak rapelan" is from the source; three and one hour are ours.',
    ),
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Waktu terbit dibandingkan dengan tanggal kejadian.',
        en: 'Times of publication are compared with the days of the events.',
      },
      data: 'noBatch',
    },
    fix: {
      text: {
        id: 'Terbitkan pada hari kejadian; berita juga siaran pers.',
        en: 'Publish on the day of the event; the item is a press release too.',
      },
      example: '{ "published": "2026-06-02T14:00:00+07:00", "event": "2026-06-02" }',
    },
    pages: ['berita'],
  },
  {
    id: 'NEWS-04',
    level: 'dianjurkan',
    basis: 'practice',
    text: { id: 'Dateline di awal: kota, host, tanda pisah', en: 'A dateline first: city, host, dash' },
    sources: ['S79', 'S16'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Isi dimulai dengan "Kota, host – "; tanda - dan — juga dikenali.',
        en: 'The text begins with "City, host – "; - and — are known too.',
      },
      data: 'dateline',
    },
    fix: {
      text: { id: 'Tambahkan dateline.', en: 'Add the dateline.' },
      example: 'KOTA, kota-NAMA.kpu.go.id – ISI BERITA',
    },
    points: ['templates/ArticlePage@1'],
    pages: ['beritaDetail'],
  },
  {
    id: 'NEWS-05',
    level: 'dianjurkan',
    basis: 'order',
    text: {
      id: 'Paragraf pertama memuat apa, siapa, kapan, di mana; tanggal kejadian tertulis',
      en: 'The first paragraph says what, who, when and where; the day of the event is written',
    },
    sources: ['S12', 'S13', 'S14'],
    verification: trainings,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Paragraf pertama memuat tanggal, tempat, dan orang atau lembaga. Apa yang terjadi hanya dapat dinilai orang.',
        en: 'The first paragraph holds a day, a place and a person or office. What happened only a person can judge.',
      },
      data: 'leadComplete',
    },
    fix: {
      text: {
        id: 'Dahulukan siapa melakukan apa, kapan, di mana.',
        en: 'Begin with who did what, when and where.',
      },
      example: 'KPU Kota NAMA menggelar KEGIATAN di TEMPAT, Jumat (9/5/2025).',
    },
    points: ['templates/ArticlePage@1'],
    pages: ['beritaDetail'],
  },
  {
    id: 'NEWS-06',
    level: 'dianjurkan',
    basis: 'practice',
    text: { id: 'Kredit penulis atau editor di akhir', en: 'The credit of writer or editor at the end' },
    sources: ['S79', 'S14'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: { id: 'Baris terakhir adalah kredit.', en: 'The last line is the credit.' },
      data: 'credit',
    },
    fix: {
      text: { id: 'Tambahkan kredit.', en: 'Add the credit.' },
      example: '(Ed: INISIAL/SATKER)',
    },
    points: ['templates/ArticlePage@1'],
    pages: ['beritaDetail'],
  },
  {
    id: 'NEWS-07',
    level: 'dianjurkan',
    basis: 'order',
    text: {
      id: 'Paling sedikit satu foto dengan keterangan dan teks alternatif',
      en: 'At least one photo with caption and text alternative',
    },
    sources: ['S15', 'WCAG'],
    verification: trainings,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Ada figure dengan img, alt yang terisi, dan figcaption.',
        en: 'There is a figure with img, a filled alt and figcaption.',
      },
      markup: [{ select: 'main figure:has(img[alt]:not([alt=""])):has(figcaption)' }],
    },
    fix: {
      text: { id: 'Tambahkan foto dan keterangannya.', en: 'Add a photo with its caption.' },
      example:
        '<figure><img src="FOTO" alt="APA YANG TERLIHAT" width="1200" height="800"><figcaption>SIAPA, APA, KAPAN. Foto: NAMA</figcaption></figure>',
    },
    points: ['ui/Figure@1'],
    pages: ['beritaDetail'],
  },
  {
    id: 'NEWS-08',
    level: 'dianjurkan',
    basis: 'own',
    text: {
      id: '200–700 kata, paragraf paling panjang 90 kata, judul paling panjang 110 karakter',
      en: '200 to 700 words, paragraphs of 90 words at most, headline of 110 characters at most',
    },
    sources: ['OWN'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: { id: 'Kata dan karakter dihitung.', en: 'Words and characters are counted.' },
      data: 'lengths',
    },
    fix: {
      text: { id: 'Pendekkan atau lengkapi.', en: 'Shorten it, or complete it.' },
      example: '{ "title": "JUDUL", "paragraphs": ["PARAGRAF"] }',
    },
    pages: ['beritaDetail'],
  },
  {
    id: 'NEWS-09',
    level: 'dianjurkan',
    basis: 'practice',
    text: {
      id: 'Tombol bagikan dan tanggal terbit; jumlah dilihat tidak wajib',
      en: 'Share links and the day of publication; a count of views is optional',
    },
    sources: ['S34'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Ada tautan bagikan dan <time datetime>.',
        en: 'There are share links and <time datetime>.',
      },
      markup: [
        { select: 'main time[datetime]' },
        {
          select:
            '[data-kpu^="ui/ShareLinks"], main a:is([href*="facebook.com/sharer"],[href*="wa.me"],[href*="api.whatsapp.com"],[href*="t.me/share"],[href*="twitter.com/intent"],[href*="x.com/intent"])',
        },
      ],
    },
    fix: {
      text: { id: 'Pakai templat artikel.', en: 'Use the template of articles.' },
      example:
        '<time datetime="2025-05-09">9 Mei 2025</time> <a href="https://wa.me/?text=ALAMAT">WhatsApp</a>',
    },
    points: ['ui/ShareLinks@1', 'ui/DateTime@1'],
    pages: ['beritaDetail', 'pengumumanDetail', 'opiniDetail'],
  },
  {
    id: 'NEWS-10',
    level: 'dianjurkan',
    basis: 'own',
    text: {
      id: 'Metadata: description, canonical, OpenGraph, JSON-LD NewsArticle',
      en: 'Metadata: description, canonical, Open Graph, JSON-LD NewsArticle',
    },
    sources: ['OWN'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: { id: 'Unsurnya ada di dalam head.', en: 'The elements stand in the head.' },
      markup: [
        { select: 'head meta[name="description"][content]:not([content=""])' },
        { select: 'head link[rel="canonical"][href^="https://"]' },
        { select: 'head meta[property="og:title"][content]' },
        { select: 'script[type="application/ld+json"]', text: '"@type"\\s*:\\s*"(News)?Article"' },
      ],
    },
    fix: {
      text: { id: 'Pakai head dari templat.', en: 'Use the head of the templates.' },
      example:
        '<meta name="description" content="RINGKASAN"><link rel="canonical" href="ALAMAT"><meta property="og:title" content="JUDUL">',
    },
    points: ['templates/ArticlePage@1'],
    pages: ['beritaDetail'],
  },
  {
    id: 'NEWS-11',
    level: 'dianjurkan',
    basis: 'order',
    text: { id: 'Opini tidak kosong dan memakai "Oleh"', en: 'Opinion is not empty and has its byline' },
    sources: ['S16', 'S37'],
    verification: trainings,
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Ada opini yang terbit dalam 6 bulan terakhir dan dimulai dengan "Oleh".',
        en: 'There is a piece of the last six months that begins with "Oleh".',
      },
      data: 'opinionAlive',
    },
    fix: {
      text: { id: 'Terbitkan satu opini.', en: 'Publish one piece.' },
      example: 'Oleh: NAMA, JABATAN',
    },
    points: ['templates/OpinionPage@1'],
    pages: ['opini', 'opiniDetail'],
  },
  {
    id: 'NEWS-12',
    level: 'wajib',
    basis: 'own',
    text: {
      id: 'Bahasa netral; tidak ada ajakan memilih peserta',
      en: 'Neutral wording; no call to vote for a contestant',
    },
    sources: ['OWN'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Daftar kata; temuan dibaca orang sebelum disebut pelanggaran.',
        en: 'A list of words; a person reads what is found before it is called a breach.',
      },
      data: 'neutral',
    },
    fix: {
      text: {
        id: 'Ganti dengan angka, sumber, dan kata yang sama untuk semua peserta.',
        en: 'Use figures, sources and the same words for every contestant.',
      },
      example: 'Pasangan calon nomor urut NOMOR memperoleh JUMLAH suara sah (SUMBER).',
    },
    points: ['results/ResultStory@1'],
    pages: ['beritaDetail', 'opiniDetail', 'siaranPersDetail'],
  },
  {
    id: 'NEWS-13',
    level: 'dianjurkan',
    basis: 'order',
    text: {
      id: 'Bahasa mudah; singkatan dijelaskan pada penyebutan pertama',
      en: 'Plain words; abbreviations explained at first use',
    },
    sources: ['S60', 'S18'],
    verification: trainings,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Setiap singkatan didahului kepanjangannya, seperti daftar pemilih tetap (DPT).',
        en: 'Each abbreviation follows its long form, like daftar pemilih tetap (DPT).',
      },
      data: 'abbreviationsExplained',
    },
    fix: {
      text: { id: 'Tulis kepanjangannya sekali.', en: 'Write the long form once.' },
      example: 'pemutakhiran data pemilih berkelanjutan (PDPB)',
    },
    points: ['ui/Abbr@1', 'ui/TermNote@1'],
    pages: ['beritaDetail', 'pengumumanDetail'],
  },
  {
    id: 'NEWS-14',
    level: 'saran',
    basis: 'own',
    text: {
      id: 'Berita yang dibuat dari data diberi keterangan "dibuat dari data"',
      en: 'An item that was made from data says so',
    },
    sources: ['OWN'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Artikel dengan data-kpu-generated memuat keterangannya sebagai teks.',
        en: 'An article with data-kpu-generated says so in its text.',
      },
      markup: [
        {
          select: 'article[data-kpu-generated]',
          each: ':has([data-kpu-generated-note])',
        },
        { select: 'article[data-kpu-generated] [data-kpu-generated-note]', text: '^$', most: 0 },
      ],
    },
    fix: {
      text: { id: 'Tambahkan keterangan di akhir artikel.', en: 'Add the note at the end of the article.' },
      example: '<p data-kpu-generated-note>Dibuat dari data SUMBER, TANGGAL.</p>',
    },
    points: ['templates/ArticlePage@1'],
    pages: ['beritaDetail'],
  },
]);
