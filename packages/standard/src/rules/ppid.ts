import { objectionReasons, requestFields } from '../config/forms.ts';
import { rulesOf, unverified } from './types.ts';

const amended = unverified(
  'PKPU 4/2025 mengubah pelayanan permohonan dan keberatan; naskahnya belum dibaca. Angka diambil dari konfigurasi.',
  'PKPU 4/2025 changes the service of requests and objections; it has not been read. The numbers come from the configuration.',
);
const forms = unverified(
  'Bentuk formulir tahun 2015; mungkin diterbitkan ulang berdasarkan PKPU 22/2023.',
  'Forms of 2015; they may have been re-issued under PKPU 22/2023.',
);
const webFields = requestFields.filter(({ web }) => web);

/** E. The information service. */
export const ppidRules = rulesOf('ppid', [
  {
    id: 'PPID-01',
    level: 'wajib',
    basis: 'law',
    text: { id: 'Tautan e-PPID satker dari beranda', en: "A link from the home page to the office's e-PPID" },
    sources: ['S17', 'S44'],
    verification: unverified(
      'Kewajiban menyediakan layanan dibaca; bahwa tautannya di beranda adalah praktik.',
      'The duty to provide the service was read; that the link stands on the home page is practice.',
    ),
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Ada tautan ke host e-PPID di bawah kpu.go.id.',
        en: 'There is a link to an e-PPID host under kpu.go.id.',
      },
      markup: [
        {
          select: 'a[href]',
          attribute: { name: 'href', pattern: '^https://[a-z]+ppid\\.kpu\\.go\\.id(/|$)' },
        },
      ],
    },
    fix: {
      text: { id: 'Tambahkan tautannya.', en: 'Add the link.' },
      example: '<a href="https://NAMAkabppid.kpu.go.id/">e-PPID</a>',
    },
    points: ['ui/SiteFooter@1', 'templates/HomePage@1'],
    pages: ['beranda', 'ppid'],
  },
  {
    id: 'PPID-02',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Empat kategori: Berkala, Setiap Saat, Serta Merta, Dikecualikan',
      en: 'Four categories: regular, at any time, immediate, exempt',
    },
    sources: ['S4', 'S59', 'S60'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: { id: 'Keempat nama ada di halaman PPID.', en: 'The four names stand on the page.' },
      markup: ['berkala', 'setiap saat', 'serta[- ]?merta', 'dikecualikan'].map((text) => ({
        select: 'main :is(a,h2,h3,li,th,dt)',
        text,
      })),
    },
    fix: {
      text: { id: 'Tautkan keempat kategori.', en: 'Link to the four categories.' },
      example:
        '<ul><li><a href="/informasi-publik/berkala/">Informasi Berkala</a></li><li><a href="/informasi-publik/setiap-saat/">Informasi Setiap Saat</a></li><li><a href="/informasi-publik/serta-merta/">Informasi Serta Merta</a></li><li><a href="/informasi-publik/dikecualikan/">Informasi Dikecualikan</a></li></ul>',
    },
    points: ['templates/PpidHomePage@1'],
    pages: ['ppid'],
  },
  {
    id: 'PPID-03',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Daftar Informasi Publik dengan kolom Model PPID-A',
      en: 'A list of public information with the columns of Model PPID-A',
    },
    sources: ['S75', 'S66'],
    verification: forms,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: { id: 'Kepala tabel memuat ketujuh kolom.', en: 'The head of the table holds the seven columns.' },
      markup: [
        '^no\\b',
        'nama|judul',
        'ringkasan',
        'unit|satker',
        'pejabat|penanggung jawab',
        'waktu.*(tempat)?|tempat',
        'jangka waktu|retensi',
      ].map((text) => ({ select: 'main table th', text })),
    },
    fix: {
      text: { id: 'Pakai kolom Model PPID-A.', en: 'Use the columns of Model PPID-A.' },
      example:
        '<tr><th scope="col">No</th><th scope="col">Nama dokumen</th><th scope="col">Ringkasan isi dokumen</th><th scope="col">Unit kerja/satker</th><th scope="col">Pejabat penanggung jawab</th><th scope="col">Waktu dan tempat</th><th scope="col">Jangka waktu penyimpanan</th></tr>',
    },
    points: ['templates/PublicInformationListPage@1', 'ui/DataTable@1'],
    pages: ['dip'],
  },
  {
    id: 'PPID-04',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Formulir permohonan memuat bidang Model PPID-B',
      en: 'The request form has the fields of Model PPID-B',
    },
    sources: ['S76', 'S75'],
    verification: forms,
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Label formulir memuat nama, alamat, pekerjaan, kontak, rincian, kategori, tujuan, cara memperoleh, dan cara mendapat salinan.',
        en: 'The labels of the form hold name, address, occupation, contact, details, category, purpose, how to obtain it and how to receive the copy.',
      },
      markup: [
        'nama',
        'alamat',
        'pekerjaan',
        'telp|telepon|surel|e-?mail',
        'rincian|informasi yang (dibutuhkan|diminta)',
        'kategori',
        'tujuan',
        'cara memperoleh',
        'cara mendapat(kan)? salinan',
      ].map((text) => ({ select: 'form :is(label,legend)', text })),
    },
    fix: {
      text: {
        id: 'Tambahkan bidang yang kurang; tanpa NIK.',
        en: 'Add the missing fields; without an identity number.',
      },
      example: webFields
        .map(({ id, label }) => `<label for="${id}">${label.id}</label> <input id="${id}" name="${id}">`)
        .join('\n'),
    },
    points: ['templates/RequestPage@1', 'ui/Form@1'],
    pages: ['permohonan'],
  },
  {
    id: 'PPID-05',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Formulir keberatan memuat tujuh alasan Pasal 35 UU 14/2008',
      en: 'The objection form has the seven reasons of Article 35 of UU 14/2008',
    },
    sources: ['S74'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Ada tujuh pilihan alasan.',
        en: 'There are seven reasons to choose from.',
      },
      markup: [
        {
          select:
            'form :is(input[type="radio"],input[type="checkbox"])[name*="alasan"], form select[name*="alasan"] option:not([value=""])',
          least: objectionReasons.length,
          most: objectionReasons.length,
        },
      ],
    },
    fix: {
      text: { id: 'Tulis ketujuh alasan.', en: 'Write the seven reasons.' },
      example:
        '<label><input type="radio" name="alasan" value="tidak-ditanggapi"> Permohonan tidak ditanggapi</label>',
    },
    points: ['templates/ObjectionPage@1', 'ui/RadioGroup@1'],
    pages: ['keberatan'],
  },
  {
    id: 'PPID-06',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Tenggat ditulis untuk dua rezim: luar tahapan dan tahapan',
      en: 'The terms are written for both regimes: outside stages and during them',
    },
    sources: ['S8', 'S46'],
    verification: amended,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Teks memuat angka tenggat jawaban dan perpanjangan kedua rezim seperti dalam konfigurasi.',
        en: 'The text holds the terms of answer and extension of both regimes as configured.',
      },
      data: 'deadlinesStated',
    },
    fix: {
      text: { id: 'Tulis kedua rezim.', en: 'Write both regimes.' },
      example:
        '<p>Di luar tahapan: jawaban paling lambat 10 hari kerja, diperpanjang paling lama 7 hari kerja. Selama tahapan: 3 hari kerja, diperpanjang 2 hari kerja.</p>',
    },
    points: ['templates/ProcedurePage@1', 'ui/Stepper@1'],
    pages: ['prosedur', 'permohonan'],
  },
  {
    id: 'PPID-07',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Alur keberatan dan sengketa ke Komisi Informasi dengan tenggatnya',
      en: 'The way of objection and dispute, with its terms',
    },
    sources: ['S72', 'S73'],
    verification: amended,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Teks memuat tenggat keberatan, tenggat sengketa, dan Komisi Informasi.',
        en: 'The text holds the terms of objection and dispute, and the Komisi Informasi.',
      },
      data: 'objectionPathStated',
    },
    fix: {
      text: { id: 'Tulis alurnya.', en: 'Write the way.' },
      example:
        '<p>Keberatan diajukan paling lambat 30 hari kerja; sengketa ke Komisi Informasi paling lambat 14 hari kerja setelah tanggapan atasan PPID.</p>',
    },
    points: ['templates/ProcedurePage@1'],
    pages: ['prosedur', 'keberatan'],
  },
  {
    id: 'PPID-08',
    level: 'wajib',
    basis: 'law',
    text: { id: 'Biaya layanan disebut: tidak dipungut biaya', en: 'The cost is told: free of charge' },
    sources: ['S71'],
    verification: unverified(
      'Dibaca pada standar pelayanan satu KPU provinsi, bukan pada peraturannya.',
      'Read in the service standard of one provincial KPU, not in the regulation.',
    ),
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: { id: 'Teks menyebut gratis atau tanpa biaya.', en: 'The text says that it is free.' },
      markup: [{ select: 'main', text: 'gratis|tidak dipungut biaya|tanpa biaya|bebas biaya' }],
    },
    fix: {
      text: { id: 'Tulis biayanya.', en: 'Write the cost.' },
      example: '<p>Layanan ini tidak dipungut biaya.</p>',
    },
    pages: ['prosedur', 'permohonan'],
  },
  {
    id: 'PPID-09',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Laporan layanan informasi tahunan: jumlah, waktu, dikabulkan dan ditolak, alasan',
      en: 'A yearly report on the service: number, time, granted and refused, reasons',
    },
    sources: ['S69', 'S70'],
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Laporan tahun lalu ada setelah 31 Maret dan memuat keempat bagian.',
        en: "Last year's report is there after 31 March and has the four parts.",
      },
      data: 'annualReportComplete',
    },
    fix: {
      text: { id: 'Lengkapi laporannya.', en: 'Complete the report.' },
      example:
        '{ "year": TAHUN, "requests": JUMLAH, "days": RATA-RATA, "granted": JUMLAH, "refused": JUMLAH, "reasons": "ALASAN" }',
    },
    points: ['templates/AnnualReportPage@1', 'ui/KeyFigure@1'],
    pages: ['laporanLayanan'],
  },
  {
    id: 'PPID-10',
    level: 'dianjurkan',
    basis: 'practice',
    text: {
      id: 'Halaman pendukung: maklumat, hak pemohon, struktur, tugas PPID, regulasi, FAQ, cek status',
      en: 'Supporting pages: pledge, rights, structure, duties, regulations, questions, status',
    },
    sources: ['S56', 'S58'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: { id: 'Tautan ke halaman-halaman itu ada.', en: 'Links to these pages are there.' },
      markup: ['maklumat', 'hak pemohon', 'struktur|profil', 'regulasi', 'faq|pertanyaan', 'cek status'].map(
        (text) => ({ select: 'a[href]', text }),
      ),
    },
    fix: {
      text: { id: 'Buat halaman yang kurang.', en: 'Make the pages that are missing.' },
      example: '<a href="/informasi-publik/maklumat/">Maklumat Pelayanan</a>',
    },
    points: ['templates/PpidHomePage@1'],
    pages: ['ppid'],
  },
  {
    id: 'PPID-11',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Regulasi yang dikutip berlaku: PKPU 22/2023 jo. 11/2024 jo. 4/2025, bukan 1/2015',
      en: 'The regulation cited is in force: PKPU 22/2023 as amended, not 1/2015',
    },
    sources: ['S3', 'S4', 'S5'],
    verification: unverified(
      'Ketentuan yang mencabut PKPU 1/2015 terpotong dalam salinan yang dibaca.',
      'The clause that ends PKPU 1/2015 is cut off in the copy that was read.',
    ),
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'PKPU 22/2023 disebut; PKPU 1/2015 hanya dengan kata "dicabut" di dekatnya.',
        en: 'PKPU 22/2023 is named; PKPU 1/2015 only with the word "dicabut" beside it.',
      },
      data: 'citesInForce',
    },
    fix: {
      text: { id: 'Perbarui dasar hukumnya.', en: 'Renew the legal basis.' },
      example: '<li>PKPU Nomor 22 Tahun 2023, diubah dengan PKPU 11 Tahun 2024 dan PKPU 4 Tahun 2025</li>',
    },
    pages: ['ppid', 'regulasiPpid', 'prosedur'],
  },
  {
    id: 'PPID-12',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Tidak memuat data pribadi: NIK 16 angka, telepon perorangan',
      en: 'No personal data: identity numbers of 16 digits, private telephones',
    },
    sources: ['S5'],
    verification: unverified(
      'UU 27/2022 disebut KPU sebagai dasar; pasalnya belum dibaca.',
      'KPU names UU 27/2022 as basis; its article has not been read.',
    ),
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Tidak ada 16 angka berurutan dan nomor telepon seluler tanpa keterangan kantor di luar formulir.',
        en: 'No 16 digits in a row, and no mobile number without the office named before it, outside forms.',
      },
      data: 'noPersonalNumbers',
    },
    fix: {
      text: {
        id: 'Hapus datanya dari halaman dan dari berkasnya; ganti dengan kontak kantor.',
        en: 'Remove the data from page and file; give the contact of the office.',
      },
      example: '<p>Telepon kantor: NOMOR KANTOR</p>',
    },
  },
  {
    id: 'PPID-13',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Informasi serta merta memuat delapan unsur pengumuman',
      en: 'An immediate notice has its eight parts',
    },
    sources: ['S65'],
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: { id: 'Kedelapan bagian terisi.', en: 'The eight parts are filled.' },
      data: 'noticeComplete',
    },
    fix: {
      text: { id: 'Isi bagian yang kosong.', en: 'Fill the empty parts.' },
      example:
        '{ "bahaya": "…", "terdampak": "…", "evakuasi": "…", "menghindari": "…", "bantuan": "…", "pengumum": "…", "tata-cara": "…", "upaya": "…" }',
    },
    points: ['templates/ImmediateNoticePage@1', 'ui/Alert@1'],
    pages: ['sertaMerta'],
  },
]);
