/** Isi yang sama di setiap kantor: dari standar, undang-undang, dan kamus istilah. Sesuaikan bila kantor punya naskah sendiri. */
import { statuses, terms } from '@situs-kpu/results/core';
import { type DeadlineStep, deadline, type PageId, serviceCost } from '@situs-kpu/standard';
import type {
  FaqPageContent,
  LessonPageContent,
  ServiceListPageContent,
  StatementPageContent,
} from '@situs-kpu/templates';

/** "10 hari kerja di luar tahapan dan 3 hari kerja selama tahapan", dari konfigurasi standar. */
function waktu(langkah: DeadlineStep): string {
  const { terms: tenggat } = deadline(langkah);
  return [
    tenggat['luar-tahapan'] && `${tenggat['luar-tahapan'].value} hari kerja di luar tahapan`,
    tenggat.tahapan && `${tenggat.tahapan.value} hari kerja selama tahapan`,
  ]
    .filter(Boolean)
    .join(' dan ');
}
const waktuJawab = waktu('jawaban');

const istilahHasil = [
  'suara_sah',
  'suara_tidak_sah',
  'dpt',
  'tps',
  'rekapitulasi',
  'kolom_kosong',
  'nomor_urut',
] as const;
const tangga = ['hitung_sementara', 'rekap_kabkota', 'penetapan_hasil', 'penetapan_terpilih'] as const;

const membacaHasil: LessonPageContent = {
  title: 'Membaca hasil pemilihan',
  summary:
    'Apa bedanya hitung sementara, rekapitulasi, dan penetapan, dan bagaimana memeriksa angkanya sendiri.',
  audience: 'pemilih pemula',
  minutes: 10,
  goals: [
    'Mengetahui dari tahap mana sebuah angka berasal',
    'Membedakan suara sah dan suara tidak sah',
    'Memeriksa apakah angka-angka itu berjumlah benar',
  ],
  parts: [
    {
      heading: 'Status lebih dulu, baru angka',
      body: 'Angka yang sama berarti lain menurut tahapnya. Karena itu setiap hasil di situs ini diawali statusnya.',
      items: tangga.map((id) => `${statuses[id].label.id}: ${statuses[id].definition.id}`),
      ordered: true,
    },
    {
      heading: 'Jumlah yang harus cocok',
      items: [
        'Suara semua pilihan berjumlah sama dengan suara sah.',
        'Suara sah ditambah suara tidak sah sama dengan jumlah suara.',
        'Angka semua wilayah di bawahnya berjumlah sama dengan angka wilayah di atasnya.',
      ],
    },
  ],
  glossary: istilahHasil.map((id) => ({ term: terms[id].label.id, meaning: terms[id].definition.id })),
  questions: [
    {
      question: 'Dari 500 surat suara di sebuah TPS, 480 dicoblos menurut aturan. Berapa suara tidak sah?',
      choices: ['20', '480', '500'],
      answer: '20',
      why: 'Suara sah dan suara tidak sah berjumlah sama dengan semua suara: 480 + 20 = 500.',
    },
    {
      question: 'Hitung sementara menunjukkan 60% TPS sudah masuk. Apakah hasilnya sudah ditetapkan?',
      choices: ['Sudah', 'Belum'],
      answer: 'Belum',
      why: 'Hasil ditetapkan dari rekapitulasi berjenjang, bukan dari hitung sementara.',
    },
  ],
  sources: [{ label: 'Hasil Pemilihan di situs ini', href: '/hasil/' }],
};

const tanyaJawab: FaqPageContent = {
  subjects: [
    {
      heading: 'Informasi publik',
      questions: [
        {
          question: 'Berapa lama permohonan informasi dijawab?',
          answer: `Paling lama ${waktuJawab}. Tenggat ini dari sumber yang belum diverifikasi ulang terhadap PKPU 4/2025; rinciannya ada di halaman prosedur.`,
          links: [{ label: 'Prosedur dan Tenggat', href: '/informasi-publik/prosedur/' }],
        },
        { question: 'Apakah ada biayanya?', answer: `${serviceCost.text.id}.` },
      ],
    },
    {
      heading: 'Data pemilih',
      questions: [
        {
          question: 'Bagaimana memeriksa apakah saya terdaftar sebagai pemilih?',
          answer:
            'Periksa di Cek DPT Online milik KPU. Situs ini tidak menyimpan dan tidak meminta data pribadi Anda.',
          links: [{ label: 'Cek DPT Online', href: 'https://cekdptonline.kpu.go.id/' }],
        },
      ],
    },
    {
      heading: 'Hasil pemilihan',
      questions: [
        {
          question: 'Mengapa halaman hasil tidak menyebut siapa yang menang?',
          answer:
            'Pasangan calon terpilih ditetapkan KPU setelah hasil ditetapkan dan tidak ada lagi perselisihan di Mahkamah Konstitusi. Sebelum itu situs ini hanya menyebut perolehan suara, menurut nomor urut.',
          links: [{ label: 'Membaca hasil pemilihan', href: '/pendidikan-pemilih/membaca-hasil-pemilihan/' }],
        },
      ],
    },
  ],
};

const layanan: ServiceListPageContent = {
  services: [
    {
      name: 'Permohonan informasi publik',
      href: '/informasi-publik/permohonan/',
      summary: 'Untuk warga negara Indonesia dan badan hukum Indonesia.',
      time: waktuJawab,
      cost: serviceCost.text.id,
    },
    {
      name: 'Keberatan atas permohonan informasi',
      href: '/informasi-publik/keberatan/',
      summary: 'Bila permohonan ditolak, tidak dijawab, atau dijawab tidak sebagaimana diminta.',
      time: waktu('tanggapan-keberatan'),
      cost: serviceCost.text.id,
    },
    { name: 'Pengaduan masyarakat', href: '/kontak/pengaduan/' },
  ],
};

const aksesibilitas: StatementPageContent = {
  criteria: [
    {
      number: '1.1.1',
      name: 'Konten nontekstual',
      result: 'lulus',
      note: 'Diuji otomatis di setiap halaman.',
    },
    {
      number: '1.3.1',
      name: 'Info dan hubungan',
      result: 'lulus',
      note: 'Diuji otomatis di setiap halaman.',
    },
    {
      number: '1.4.3',
      name: 'Kontras (minimum)',
      result: 'lulus',
      note: 'Diuji otomatis: tema terang, gelap, kontras tinggi.',
    },
    { number: '1.4.10', name: 'Alir ulang', result: 'lulus', note: 'Diuji otomatis pada lebar 320 px.' },
    {
      number: '2.1.1',
      name: 'Papan ketik',
      result: 'lulus',
      note: 'Menu diuji dengan papan ketik saja, tanpa skrip.',
    },
    {
      number: '2.4.1',
      name: 'Lewati blok',
      result: 'lulus',
      note: 'Tautan lompat ke isi ada di setiap halaman.',
    },
    {
      number: '4.1.2',
      name: 'Nama, peran, nilai',
      result: 'belum-diuji',
      note: 'Diuji otomatis; pembaca layar belum dicoba orang.',
    },
  ],
  method: [
    'Axe di peramban Chromium, pada setiap halaman, setiap kali situs diubah',
    'Tata letak pada lebar 320 px',
    'Halaman tanpa JavaScript',
  ],
  gaps: [
    { what: 'Pembaca layar (NVDA, TalkBack, VoiceOver) belum diuji dengan orang' },
    { what: 'Peta hasil', instead: 'Semua angka di peta juga ada dalam tabel di bawahnya' },
  ],
};

const privasi: StatementPageContent = {
  summary: 'Situs ini tidak mengumpulkan data pengunjung.',
  kept: [],
  notKept: [
    'Kuki',
    'Penghitung pengunjung',
    'Berkas dari situs lain: huruf, peta, dan video tidak diambil sebelum Anda memintanya',
    'Kata yang Anda cari: pencarian berjalan di peramban Anda',
  ],
};

/** Kepanjangan nama halaman yang hanya dikenal orang dalam. */
const kepanjangan = {
  ppid: {
    summary: 'Pejabat Pengelola Informasi dan Dokumentasi: tempat meminta informasi kepada kantor ini.',
  },
  pdpb: { summary: 'Pemutakhiran Data Pemilih Berkelanjutan, ditetapkan setiap triwulan.' },
  dpt: { summary: 'Daftar Pemilih Tetap, yang ditetapkan sebelum hari pemungutan suara.' },
  lhkpn: { summary: 'Laporan Harta Kekayaan Penyelenggara Negara.' },
  renstra: { summary: 'Rencana strategis kantor ini.' },
} satisfies Partial<Record<PageId, object>>;

export const isiUmum: Partial<Record<PageId, object>> = {
  ...kepanjangan,
  aksesibilitas,
  privasi,
  faq: tanyaJawab,
  layanan,
  pendidikan: {
    groups: [
      {
        title: 'Sesudah hari pemungutan suara',
        lessons: [
          {
            title: membacaHasil.title,
            href: '/pendidikan-pemilih/membaca-hasil-pemilihan/',
            summary: membacaHasil.summary,
            audience: membacaHasil.audience,
            minutes: membacaHasil.minutes,
          },
        ],
      },
    ],
  },
};

/** Halaman satuan: jenis halaman → alamat → isi. */
export const rinciUmum: Partial<Record<PageId, Record<string, object>>> = {
  pendidikanDetail: { 'membaca-hasil-pemilihan': membacaHasil },
};
