import { rulesOf } from './types.ts';

/** G. Elections, results and voter data. */
export const electionRules = rulesOf('hasil', [
  {
    id: 'HAS-01',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Rekapitulasi hasil kabupaten/kota diumumkan',
      en: 'The recapitulated result of the region is published',
    },
    sources: ['S77'],
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Setiap pemilu dan pemilihan punya halaman hasil (UU 7/2017 Pasal 18 huruf f).',
        en: 'Each election has a page with its result (UU 7/2017 Article 18 f).',
      },
      data: 'resultsPublished',
    },
    fix: {
      text: { id: 'Buat halaman hasilnya.', en: 'Make the page of the result.' },
      example: '{ "name": "Pemilihan Wali Kota TAHUN", "page": "/hasil/NAMA/" }',
    },
    points: ['templates/ResultIndexPage@1', 'templates/ResultPage@1'],
    pages: ['hasilPemilu', 'hasilPemilihan', 'hasilDetail'],
  },
  {
    id: 'HAS-02',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Calon DPRD terpilih per dapil dan alokasi kursi diumumkan',
      en: 'Elected members of the DPRD by district, and the seats, are published',
    },
    sources: ['S77'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Ada tabel dengan judul dapil (UU 7/2017 Pasal 18 huruf h).',
        en: 'There is a table with the district as caption (UU 7/2017 Article 18 h).',
      },
      markup: [
        { select: 'main table caption, main h2, main h3', text: 'dapil|daerah pemilihan' },
        { select: 'main table' },
      ],
    },
    fix: {
      text: { id: 'Muat calon terpilih per dapil.', en: 'Publish the elected candidates by district.' },
      example:
        '<table><caption>Calon terpilih Dapil NAMA 1</caption><tr><th scope="col">Nama</th><th scope="col">Partai</th><th scope="col">Suara sah</th></tr></table>',
    },
    points: ['templates/ElectedPage@1', 'results/SeatAllocation@1'],
    pages: ['calonTerpilih'],
  },
  {
    id: 'HAS-03',
    level: 'wajib',
    basis: 'own',
    text: {
      id: 'Tiap angka hasil menyebut sumber dan status',
      en: 'Every figure of a result names its source and status',
    },
    sources: ['OWN'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Setiap bagian hasil membawa data-kpu-status; halaman menyebut sumbernya.',
        en: 'Each part of a result carries data-kpu-status; the page names its sources.',
      },
      markup: [
        {
          select:
            '[data-kpu^="results/ResultStory"], [data-kpu^="results/ResultTable"], [data-kpu^="results/ResultBars"], [data-kpu^="results/ResultBoard"]',
          least: 1,
          each: '[data-kpu-status]',
        },
        { select: '[data-kpu^="results/"][data-kpu-source]' },
      ],
    },
    fix: {
      text: {
        id: 'Tambahkan jenis, nomor, dan tanggal dokumen, dan status hasil.',
        en: 'Add kind, number and day of the document, and the status.',
      },
      example:
        '<section data-kpu="results/ResultTable@1" data-kpu-status="ditetapkan" data-kpu-source="Keputusan NOMOR">…</section>',
    },
    points: ['results/ResultStatus@1', 'results/ResultSources@1'],
    pages: ['hasilDetail'],
  },
  {
    id: 'HAS-04',
    level: 'wajib',
    basis: 'own',
    text: {
      id: 'Jumlah konsisten: L + P = total, sah + tidak sah = pengguna, persen dihitung ulang',
      en: 'Sums agree: men and women, valid and invalid, and recomputed shares',
    },
    sources: ['S79', 'OWN'],
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Angka dijumlahkan kembali; selisih 0, persen paling jauh 0,005.',
        en: 'Figures are added again; no difference, shares within 0.005.',
      },
      data: 'sumsAgree',
    },
    fix: {
      text: {
        id: 'Cocokkan dengan formulir, lalu perbaiki angkanya.',
        en: 'Compare with the form, then correct the figure.',
      },
      example: '{ "men": 218414, "women": 231246, "total": 449660 }',
    },
    points: ['results/ResultTable@1', 'results/VerifyYourself@1'],
    pages: ['hasilDetail', 'pdpb', 'dpt'],
  },
  {
    id: 'HAS-05',
    level: 'wajib',
    basis: 'technical',
    text: { id: 'Grafik punya tabel data dan ringkasan teks', en: 'A chart has a table and a summary' },
    sources: ['WCAG'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Setiap grafik memuat tabel atau ditunjuk ke tabel, dan diberi nama (WCAG 1.1.1).',
        en: 'Each chart holds a table or points to one, and is named (WCAG 1.1.1).',
      },
      markup: [
        {
          select: '[data-kpu^="charts/"], figure:has(svg[role="img"])',
          each: ':has(table, [role="table"], dl), [aria-describedby], [aria-details], table',
        },
      ],
    },
    fix: {
      text: { id: 'Tampilkan datanya sebagai tabel.', en: 'Show the data as a table.' },
      example:
        '<figure data-kpu="charts/BarChart@1"><svg role="img" aria-label="RINGKASAN"></svg><details><summary>Data</summary><table>…</table></details></figure>',
    },
    points: ['charts/BarChart@1', 'charts/Choropleth@1'],
    pages: ['hasilDetail', 'ipp'],
  },
  {
    id: 'HAS-06',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'PDPB triwulan terakhir: total, laki-laki, perempuan, kecamatan',
      en: 'Voter data of the last quarter: total, men, women, districts',
    },
    sources: ['S79'],
    verification: {
      state: 'unverified',
      note: {
        id: 'PKPU 1/2025 dikutip dari berita kantor; naskahnya belum dibaca.',
        en: 'PKPU 1/2025 is quoted from news of an office; it has not been read.',
      },
    },
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Triwulan yang terakhir berakhir sudah ada, dan laki-laki ditambah perempuan sama dengan total.',
        en: 'The last quarter that has ended is there, and men and women add up to the total.',
      },
      data: 'quarterCurrent',
    },
    fix: {
      text: { id: 'Muat rekapitulasi triwulan.', en: 'Publish the recapitulation of the quarter.' },
      example:
        '{ "year": 2025, "quarter": 4, "total": 449660, "men": 218414, "women": 231246, "kecamatan": 5 }',
    },
    points: ['templates/VoterDataPage@1'],
    pages: ['pdpb'],
  },
  {
    id: 'HAS-07',
    level: 'dianjurkan',
    basis: 'practice',
    text: { id: 'Tautan Cek DPT Online', en: 'A link to the check of the voter list' },
    sources: ['S53'],
    fixedBy: 'operator',
    check: {
      needs: 'halaman',
      how: {
        id: 'Ada tautan ke cekdptonline.kpu.go.id.',
        en: 'There is a link to cekdptonline.kpu.go.id.',
      },
      markup: [{ select: 'a[href^="https://cekdptonline.kpu.go.id"]' }],
    },
    fix: {
      text: { id: 'Tambahkan tautannya.', en: 'Add the link.' },
      example: '<a href="https://cekdptonline.kpu.go.id/">Cek DPT Online</a>',
    },
    points: ['ui/MainNav@1'],
    pages: ['beranda', 'pdpb', 'dpt'],
  },
  {
    id: 'HAS-08',
    level: 'wajib',
    basis: 'law',
    text: {
      id: 'Laporan survei dan hitung cepat diumumkan di laman, bila ada',
      en: 'Reports of surveys and quick counts are announced on the site, if there are any',
    },
    sources: ['S78'],
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Laporan yang diterima semuanya diumumkan (PKPU 9/2022 Pasal 21 ayat 3).',
        en: 'All reports that were received are announced (PKPU 9/2022 Article 21 (3)).',
      },
      data: 'surveysAnnounced',
    },
    fix: {
      text: { id: 'Umumkan laporannya.', en: 'Announce the reports.' },
      example: '{ "registered": 2, "announced": 2 }',
    },
    points: ['templates/AnnouncementPage@1', 'ui/DocumentLink@1'],
    pages: ['pengumuman'],
  },
  {
    id: 'HAS-09',
    level: 'dianjurkan',
    basis: 'order',
    text: {
      id: 'IPP: lima dimensi, tiga kategori, ambang 60 dan 77,5',
      en: 'Participation index: five dimensions, three categories, bounds 60 and 77.5',
    },
    sources: ['S96', 'S97'],
    fixedBy: 'developer',
    check: {
      needs: 'situs',
      how: {
        id: 'Kategori dihitung ulang dari nilai (IPP Pilkada 2024).',
        en: 'The category is computed from the score (index of the 2024 regional elections).',
      },
      data: 'ippBands',
    },
    fix: {
      text: {
        id: 'Perbaiki kategorinya, atau periksa nilainya.',
        en: 'Correct the category, or check the score.',
      },
      example: '{ "score": 70.5, "category": "engagement", "dimensions": 5 }',
    },
    points: ['ipp/IppScoreCard@1', 'ipp/IppMethodNote@1'],
    pages: ['ipp'],
  },
  {
    id: 'HAS-10',
    level: 'wajib',
    basis: 'own',
    text: {
      id: 'Warna peserta bukan warna status atau lembaga, dan tidak pernah satu-satunya tanda',
      en: 'Colours of contestants are not those of states or the institution, and never the only mark',
    },
    sources: ['WCAG', 'OWN'],
    fixedBy: 'developer',
    check: {
      needs: 'peramban',
      how: {
        id: 'Setiap tanda punya nama atau nomor; warnanya di luar warna cadangan (WCAG 1.4.1).',
        en: 'Each mark has a name or number; its colour is none of the reserved ones (WCAG 1.4.1).',
      },
      data: 'coloursNotAlone',
    },
    fix: {
      text: {
        id: 'Tulis nomor urut atau nama di samping tanda.',
        en: 'Write number or name beside the mark.',
      },
      example: '{ "colour": "#1f6f8b", "label": "Nomor urut 1" }',
    },
    points: ['results/ResultBars@1'],
    pages: ['hasilDetail'],
  },
  {
    id: 'HAS-11',
    level: 'dianjurkan',
    basis: 'own',
    text: { id: 'Format angka Indonesia: 1.234.567; 77,5%', en: 'Indonesian numbers: 1.234.567; 77,5%' },
    sources: ['S41', 'OWN'],
    fixedBy: 'developer',
    check: {
      needs: 'halaman',
      how: {
        id: 'Tidak ada ribuan dengan koma atau persen dengan titik pada halaman berbahasa Indonesia.',
        en: 'No thousands with commas and no per cent with a point on Indonesian pages.',
      },
      data: 'numbersIndonesian',
    },
    fix: {
      text: {
        id: 'Pakai titik untuk ribuan dan koma untuk desimal.',
        en: 'Use points for thousands and commas for decimals.',
      },
      example: '449.660 pemilih; 77,5%',
    },
    points: ['ui/NumberText@1'],
  },
  {
    id: 'HAS-12',
    level: 'saran',
    basis: 'own',
    text: {
      id: 'Data contoh selalu diberi tanda CONTOH',
      en: 'Made-up data always carry the mark CONTOH',
    },
    sources: ['OWN'],
    fixedBy: 'developer',
    check: {
      needs: 'situs',
      how: {
        id: 'Setiap model dengan sample: true tampil dengan tandanya.',
        en: 'Each model with sample: true is shown with its mark.',
      },
      data: 'samplesMarked',
    },
    fix: {
      text: { id: 'Biarkan widget menampilkan tandanya.', en: 'Let the widget show its mark.' },
      example: '{ "sample": true, "marked": true }',
    },
    points: ['results/ResultStatus@1'],
    pages: ['hasilDetail', 'ipp'],
  },
  {
    id: 'HAS-13',
    level: 'saran',
    basis: 'own',
    text: {
      id: 'Angka yang berubah setelah terbit dicatat: dari berapa, menjadi berapa, kapan, mengapa',
      en: 'Figures that changed after publication are listed: from what, to what, when and why',
    },
    sources: ['OWN'],
    fixedBy: 'operator',
    check: {
      needs: 'situs',
      how: {
        id: 'Versi lama dibandingkan dengan yang baru; setiap perubahan ada di daftar koreksi.',
        en: 'The old version is compared with the new; each change stands in the list of corrections.',
      },
      data: 'changesListed',
    },
    fix: {
      text: {
        id: 'Tambahkan koreksinya pada data hasil.',
        en: 'Add the correction to the data of the result.',
      },
      example: '{ "path": "votes.valid", "listed": true }',
    },
    points: ['results/CorrectionLog@1'],
    pages: ['hasilDetail', 'koreksi'],
  },
]);
