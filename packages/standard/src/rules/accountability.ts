import { inCopies, rulesOf, unverified } from './types.ts';

const columns: readonly string[] = [
  'nama|program|kegiatan',
  'penanggung jawab',
  'target',
  'jadwal',
  'anggaran',
];

/** D. Regular information and accountability. */
export const accountabilityRules = rulesOf('akuntabilitas', [
  {
    id: 'AKU-01',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Ringkasan program dan kegiatan: nama, penanggung jawab, target, jadwal, anggaran',
      en: 'Summary of programmes: name, person responsible, target, schedule, budget',
    },
    sources: ['S61', 'S62'],
    verification: inCopies,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: { id: 'Tabel program punya lima kolom itu.', en: 'The table of programmes has the five columns.' },
      markup: columns.map((text) => ({ select: 'main table th', text })),
    },
    fix: {
      text: { id: 'Tambahkan kolom yang kurang.', en: 'Add the missing columns.' },
      example:
        '<table><caption>Program TAHUN</caption><tr><th scope="col">Nama</th><th scope="col">Penanggung jawab</th><th scope="col">Target</th><th scope="col">Jadwal</th><th scope="col">Anggaran</th></tr></table>',
    },
    points: ['ui/Table@1'],
    pages: ['program'],
  },
  {
    id: 'AKU-02',
    level: 'wajib',
    basis: 'law',
    text: { id: 'Laporan kinerja tahun terakhir', en: 'The latest performance report' },
    sources: ['S61', 'S16'],
    verification: unverified(
      'Bulan penyerahan tidak dibaca; dipakai 31 Maret, seperti laporan PPID di Jawa Timur.',
      'The month in which it is due was not read; 31 March is used, as for the report of the PPID in Jawa Timur.',
    ),
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Ada laporan kinerja tahun lalu; sebelum 31 Maret cukup tahun sebelumnya.',
        en: "There is last year's report; until 31 March that of the year before will do.",
      },
      data: 'latestReport',
    },
    fix: {
      text: { id: 'Unggah laporan kinerja.', en: 'Upload the report.' },
      example: '{ "type": "laporan-kinerja", "year": 2025, "title": "Laporan Kinerja 2025" }',
    },
    points: ['ui/DocumentLink@1'],
    pages: ['laporanKinerja'],
  },
  {
    id: 'AKU-03',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Laporan keuangan: realisasi anggaran, neraca, CaLK, aset',
      en: 'Financial report: realisation, balance sheet, notes, assets',
    },
    sources: ['S61'],
    verification: inCopies,
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: { id: 'Keempat jenis dokumen ada.', en: 'All four kinds of documents are there.' },
      data: 'financialSet',
    },
    fix: {
      text: { id: 'Unggah dokumen yang kurang.', en: 'Upload the documents that are missing.' },
      example:
        '{ "documents": [{ "type": "realisasi" }, { "type": "neraca" }, { "type": "calk" }, { "type": "aset" }] }',
    },
    points: ['ui/DocumentLink@1'],
    pages: ['anggaran'],
  },
  {
    id: 'AKU-04',
    level: 'dianjurkan',
    basis: 'order',
    text: {
      id: 'Renstra tersedia di menu Akuntabilitas Kinerja',
      en: 'The strategic plan stands under accountability',
    },
    sources: ['S16'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: { id: 'Ada tautan Renstra.', en: 'There is a link to it.' },
      markup: [{ select: 'a[href]', text: 'renstra|rencana strategis' }],
    },
    fix: {
      text: { id: 'Unggah Renstra dan masukkan ke menu.', en: 'Upload it and put it in the menu.' },
      example: '<li><a href="/akuntabilitas/renstra/">Renstra</a></li>',
    },
    points: ['ui/DocumentLink@1'],
    pages: ['renstra'],
  },
  {
    id: 'AKU-05',
    level: 'wajib',
    basis: 'law',
    text: { id: 'Pengumuman pengadaan barang dan jasa', en: 'Procurement notices' },
    sources: ['S61'],
    verification: inCopies,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: { id: 'Ada tautan ke SiRUP atau LPSE.', en: 'There is a link to SiRUP or LPSE.' },
      markup: [{ select: 'a:is([href*="sirup"],[href*="lpse"],[href*="spse"])' }],
    },
    fix: {
      text: { id: 'Tautkan SiRUP dan LPSE satker.', en: "Link to the office's SiRUP and LPSE." },
      example: '<a href="https://sirup.lkpp.go.id/">Rencana umum pengadaan (SiRUP)</a>',
    },
    points: ['ui/LinkList@1'],
    pages: ['pengadaan'],
  },
  {
    id: 'AKU-06',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Tata cara pengaduan penyalahgunaan wewenang',
      en: 'How to complain about an abuse of power',
    },
    sources: ['S61'],
    verification: inCopies,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Halaman pengaduan menyebut penyalahgunaan wewenang dan memuat satu kanal.',
        en: 'The page names the abuse of power and holds a channel.',
      },
      markup: [
        { select: 'main', text: 'penyalahgunaan wewenang' },
        {
          select: 'main a:is([href^="mailto:"],[href^="tel:"],[href*="lapor.go.id"],[href^="https://wa.me"])',
        },
      ],
    },
    fix: {
      text: {
        id: 'Tulis langkah pengaduan dan kanalnya.',
        en: 'Write the steps and the channel.',
      },
      example:
        '<h2>Pengaduan penyalahgunaan wewenang</h2><ol><li>Kirim laporan ke <a href="mailto:SUREL">SUREL</a> atau <a href="https://www.lapor.go.id/">SP4N-LAPOR!</a></li></ol>',
    },
    pages: ['pengaduan'],
  },
  {
    id: 'AKU-07',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Prosedur peringatan dini dan evakuasi kantor',
      en: 'Procedure for early warning and evacuation of the office',
    },
    sources: ['S61'],
    verification: inCopies,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Ada bagian evakuasi atau peringatan dini, atau dokumennya.',
        en: 'There is a part on evacuation or early warning, or the document.',
      },
      markup: [{ select: 'main :is(h1,h2,h3,h4,a,li)', text: 'evakuasi|peringatan dini|keadaan darurat' }],
    },
    fix: {
      text: { id: 'Tulis jalur evakuasi dan titik kumpul.', en: 'Write the way out and the assembly point.' },
      example: '<h2>Prosedur evakuasi</h2><ol><li>LANGKAH</li></ol><p>Titik kumpul: TEMPAT</p>',
    },
    pages: ['berkala'],
  },
  {
    id: 'AKU-08',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Daftar peraturan dan keputusan, dengan tautan JDIH satker',
      en: "Regulations and decisions, with a link to the office's JDIH",
    },
    sources: ['S61', 'S53'],
    verification: inCopies,
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: { id: 'Ada tautan ke jdih.kpu.go.id.', en: 'There is a link to jdih.kpu.go.id.' },
      markup: [{ select: 'a[href*="jdih.kpu.go.id/"]' }],
    },
    fix: {
      text: { id: 'Tautkan halaman JDIH kantor.', en: "Link to the office's page in JDIH." },
      example: '<a href="https://jdih.kpu.go.id/PROVINSI/NAMA">JDIH KPU Kabupaten NAMA</a>',
    },
    points: ['ui/SiteFooter@1'],
    pages: ['keputusan'],
  },
  {
    id: 'AKU-09',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Dokumen berkala diperbarui paling lambat tiap 6 bulan, atau tahunan menurut jenisnya',
      en: 'Regular documents are renewed at least every six months, or yearly by their kind',
    },
    sources: ['S60'],
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Tanggal pembaruan tiap dokumen dibandingkan dengan hari ini.',
        en: 'The day of the update of each document is compared with today.',
      },
      data: 'documentsFresh',
    },
    fix: {
      text: {
        id: 'Perbarui dokumennya, atau nyatakan bahwa isinya masih berlaku dengan tanggal baru.',
        en: 'Renew the document, or confirm with a new day that it still holds.',
      },
      example: '{ "updated": "TANGGAL", "months": 6 }',
    },
    points: ['ui/Freshness@1', 'ui/DocumentLink@1'],
    pages: ['berkala', 'setiapSaat', 'dip'],
  },
  {
    id: 'AKU-10',
    level: 'dianjurkan',
    basis: 'order',
    text: {
      id: 'Dokumen PDF paling besar 2 MB, dengan judul, tahun, dan ukuran',
      en: 'PDF documents of at most 2 MB, with title, year and size',
    },
    sources: ['S24'],
    verification: unverified(
      'Batas itu untuk bukti e-monev; di sini dipakai untuk semua dokumen.',
      'The limit is that of evidence in e-monev; here it is used for all documents.',
    ),
    fixedBy: 'operator',
    check: {
      needs: 'berkas',
      how: {
        id: 'Ukuran berkas dan teks tautannya.',
        en: 'The size of the file and the text of its link.',
      },
      data: 'documentsDescribed',
    },
    fix: {
      text: {
        id: 'Perkecil berkasnya dan sebutkan ukurannya.',
        en: 'Make the file smaller and name its size.',
      },
      example: '<a href="/dokumen/NAMA.pdf">JUDUL TAHUN (PDF, 1,2 MB)</a>',
    },
    points: ['ui/DocumentLink@1'],
  },
]);
