/** What both indices of 2024 share: the classes, the five dimensions, and the names that offices use. */
import type { Band, Dimension, IppSource } from '../model.ts';

/** Sources by what they tell. Each instrument lists those that it needs. */
export const ippSources = {
  bands: {
    title: 'Hendak ukur partisipasi masyarakat di pilkada secara utuh, KPU susun IPP 2024',
    publisher: 'KPU Kota Semarang',
    url: 'https://kota-semarang.kpu.go.id/blog/read/hendak-ukur-partisipasi-masyarakat-di-pilkada-secara-utuh-kpu-susun-ipp-2024',
    date: null,
  },
  engagement: {
    title: 'Indeks Partisipasi Publik Pilkada 2024: KPU Klaten raih penghargaan kategori engagement',
    publisher: 'KPU Kabupaten Klaten',
    url: 'https://kab-klaten.kpu.go.id/blog/read/1471_indeks-partisipasi-publik-pilkada-2024-kpu-klaten-bersama-kpu-jateng-raih-penghargaan-kategori-engagement-pilkada-2024',
    date: null,
  },
  bukittinggi: {
    title: 'IPP Pilkada 2024 Kota Bukittinggi dengan lima dimensinya',
    publisher: 'KPU Kota Bukittinggi',
    url: 'https://kota-bukittinggi.kpu.go.id/blog/category/104',
    date: null,
  },
  meaning: {
    title: 'KPU rilis Indeks Partisipasi Pilkada 2024, Jawa Timur paling tinggi',
    publisher: 'beritagratis.com, salinan Media Indonesia/Antara',
    url: 'https://beritagratis.com/kpu-rilis-indeks-partisipasi-pilkada-2024-jawa-timur-paling-tinggi-72205.html',
    date: null,
  },
  release: {
    title: 'KPU rilis IPP Pilkada 2024',
    publisher: 'Bali Post',
    url: 'https://www.balipost.com/news/2025/10/18/498772/KPU-Rilis-IPP-Pilkada-2024',
    date: '2025-10-18',
  },
  dimensions: {
    title: 'Indeks Partisipasi Pilkada: dari angka menuju makna',
    publisher: 'detik.com',
    url: 'https://news.detik.com/kolom/d-8160519/indeks-partisipasi-pilkada-dari-angka-menuju-makna',
    date: null,
  },
  regions: {
    title: 'Daftar pilkada serentak 2024 tingkat provinsi, kabupaten, dan kota',
    publisher: 'reportasee.com',
    url: 'https://id.reportasee.com/daftar-pilkada-serentak-2024-tingkat-provinsi-kabupaten-dan-kota',
    date: null,
  },
  yogyakarta: {
    title: 'Daftar daerah yang mengikuti pilkada serentak 2024, Provinsi Yogyakarta jadi pengecualian',
    publisher: 'liputan6.com',
    url: 'https://liputan6.com/hot/read/5639201/daftar-daerah-yang-mengikuti-pilkada-serentak-2024-provinsi-yogyakarta-jadi-pengecualian',
    date: null,
  },
  pemilu: {
    title: 'Peluncuran Indeks Partisipasi Pemilu 2024',
    publisher: 'KPU Kota Batu',
    url: 'https://kota-batu.kpu.go.id/index.php/blog/category/104?page=22',
    date: null,
  },
  definition: {
    title: 'Dorong partisipasi masyarakat dalam pemilu, KPU susun Indeks Partisipasi Pemilu (IPP)',
    publisher: 'KPU Kabupaten Trenggalek',
    url: 'https://kab-trenggalek.kpu.go.id/blog/read/dorong-partisipasi-masyarakat-dalam-pemilu-kpu-susun-indeks-partisipasi-pemilu-ipp',
    date: null,
  },
  jepara: {
    title: 'Banyak variabel untuk mengukur Indeks Partisipasi Pilkada',
    publisher: 'KPU Kabupaten Jepara',
    url: 'https://kab-jepara.kpu.go.id/blog/read/banyak-variabel-untuk-mengukur-indeks-partisipasi-pilkada',
    date: null,
  },
  sragen: {
    title: 'Rakor pengelolaan website dan penyusunan Indeks Partisipasi Pemilih Pilkada 2024',
    publisher: 'KPU Kabupaten Sragen',
    url: 'https://kab-sragen.kpu.go.id/blog/read/kpu-sragen-ikuti-rakor-pengelolaan-website-dan-penyusunan-indeks-partisipasi-pemilih-pilkada-2024',
    date: null,
  },
  jateng: {
    title: 'Kabar KPU Provinsi Jawa Tengah tentang evaluasi Pilkada 2024 dan IPP',
    publisher: 'KPU Provinsi Jawa Tengah',
    url: 'https://jateng.kpu.go.id/index.php/blog/category/104?page=10',
    date: null,
  },
} as const satisfies Record<string, IppSource>;

/**
 * The three classes with their bounds: above 77.5 participatory, 60 to 77.5 with both ends engagement, below 60
 * involvement. Sources: KPU Kota Semarang, KPU Kabupaten Klaten and KPU Kota Bukittinggi (2025). Labels as KPU
 * Jawa Tengah words them; others call engagement "keterlibatan aktif", so the English id is always shown with them.
 * Meanings: KPU at the release of 18 October 2025.
 */
export const ippBands: readonly Band[] = [
  {
    id: 'involvement',
    order: 1,
    label: { id: 'Keterlibatan', en: 'Involvement' },
    meaning: {
      id: 'keikutsertaan sebagian besar sebatas memberikan suara',
      en: 'taking part is mostly limited to casting a vote',
    },
    levels: ['*'],
    min: 0,
    minInclusive: true,
    max: 60,
    maxInclusive: false,
  },
  {
    id: 'engagement',
    order: 2,
    label: { id: 'Keterikatan', en: 'Engagement' },
    meaning: {
      id: 'keikutsertaan terjaga dan mengakar pada prosedur: terdaftar, datang ke TPS, dan mengikuti kampanye',
      en: 'taking part is kept up and rooted in procedure: being registered, coming to the polling station and following the campaign',
    },
    levels: ['*'],
    min: 60,
    minInclusive: true,
    max: 77.5,
    maxInclusive: true,
  },
  {
    id: 'participatory',
    order: 3,
    label: { id: 'Partisipatif', en: 'Participatory' },
    meaning: {
      id: 'keikutsertaan sudah substantif: pemilih peduli dan berinisiatif mengawal proses',
      en: 'taking part has substance: voters care and act on their own to guard the process',
    },
    levels: ['*'],
    min: 77.5,
    minInclusive: false,
    max: 100,
    maxInclusive: true,
  },
];

/** The five dimensions in KPU's order. Neither their weights nor their variables are published. */
export const ippDimensions: readonly Dimension[] = [
  {
    id: 'registrasi',
    order: 1,
    label: { id: 'Registrasi pemilih', en: 'Voter registration' },
    short: { id: 'Registrasi', en: 'Registration' },
    weight: null,
    note: null,
    variables: [],
  },
  {
    id: 'pencalonan',
    order: 2,
    label: { id: 'Pencalonan', en: 'Nomination' },
    short: { id: 'Pencalonan', en: 'Nomination' },
    weight: null,
    note: null,
    variables: [],
  },
  {
    id: 'kampanye',
    order: 3,
    label: { id: 'Kampanye', en: 'Campaign' },
    short: { id: 'Kampanye', en: 'Campaign' },
    weight: null,
    note: null,
    variables: [],
  },
  {
    id: 'sosdiklih',
    order: 4,
    label: {
      id: 'Sosialisasi, pendidikan pemilih, dan partisipasi masyarakat',
      en: 'Outreach, voter education and public participation',
    },
    short: { id: 'Sosdiklih', en: 'Voter education' },
    weight: null,
    note: null,
    variables: [],
  },
  {
    id: 'turnout',
    order: 5,
    label: { id: 'Voter turnout (skor dimensi)', en: 'Voter turnout (dimension score)' },
    short: { id: 'Voter turnout (skor)', en: 'Turnout (score)' },
    weight: null,
    note: {
      id: 'Skor dimensi dalam poin, bukan bagian pemilih yang datang ke TPS.',
      en: 'A dimension score in points, not the part of voters who came to vote.',
    },
    variables: [],
  },
];
