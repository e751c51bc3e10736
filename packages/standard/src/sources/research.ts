/** Sources of the research on sites of KPU: rules, pages of offices, newspapers. Their numbers are those of the research. */
import { https, type StandardSource } from './types.ts';

const software = (title: string): StandardSource => ({
  title: `${title} (public code of satker software, not named)`,
  kind: 'software',
  urls: [],
});

export const research: Readonly<Record<string, StandardSource>> = {
  S1: {
    title: 'KPU Kabupaten Kediri: sosialisasi lanjutan penataan website, 30-08-2021',
    kind: 'kpu-page',
    urls: https(
      'kpu-kedirikab.go.id/dorong-kpu-kabkota-segera-migrasi-website-kpu-jatim-gelar-sosialisasi-lanjutan-penataan-website',
    ),
  },
  S2: {
    title: 'KPU Kabupaten Wonogiri: migrasi website ke template baru sesuai arahan KPU RI',
    kind: 'kpu-page',
    urls: https(
      'kab-wonogiri.kpu.go.id/blog/read/tingkatkan-pelayanan-publik-kpu-kabupaten-wonogiri-bahas-pengelolaan-medsos-dan-website',
    ),
  },
  S3: {
    title: 'PKPU 22/2023 tentang Pengelolaan dan Pelayanan Informasi Publik (BN 2023/870), halaman e-PPID',
    kind: 'kpu-regulation',
    urls: https('padangpariamankabppid.kpu.go.id/regulasi/25354/undefined'),
  },
  S4: {
    title: 'e-PPID KPU Kabupaten Purwakarta: FAQ (PKPU 22/2023 jo. 11/2024)',
    kind: 'kpu-page',
    urls: https('purwakartakabppid.kpu.go.id/faq'),
  },
  S5: {
    title: 'PKPU 4/2025, perubahan kedua PKPU 22/2023',
    kind: 'kpu-regulation',
    urls: https('ppid.kpu.go.id/regulasi/27793/', 'pasal.id/peraturan/perban/peraturan-kpu-4-2025'),
  },
  S8: {
    title: 'KPU Kabupaten Subang: pengelolaan dan pelayanan informasi publik (dua rezim tenggat)',
    kind: 'kpu-page',
    urls: https(
      'kab-subang.kpu.go.id/blog/read/pengelolaan-dan-pelayanan-informasi-publik-di-lingkungan-kpu-kabupaten-subang',
    ),
  },
  S9: {
    title: 'Surat Dinas KPU 170/2021 tentang media sosial, diberitakan KPU Kabupaten Jepara',
    kind: 'kpu-document',
    urls: https('www.kpujepara.go.id/mengoptimalkan-website-untuk-membangun-kredibilitas-lembaga/'),
  },
  S10: {
    title: 'Buku KPU "Tata Kelola Pemilu di Indonesia": akun media sosial',
    kind: 'kpu-document',
    urls: https(
      'online.flipbuilder.com/nuht/fjrd/files/basic-html/page212.html',
      'online.flipbuilder.com/nuht/fjrd/files/basic-html/page294.html',
    ),
  },
  S11: {
    title: 'KPU Jawa Timur 2017: komitmen pengelolaan website (frekuensi, tidak rapelan)',
    kind: 'kpu-page',
    urls: https('kpujatim.go.id/berita-kpu-jatim/kpu-se-jatim-komitmen-tingkatkan-pengelolaan-website/'),
  },
  S12: {
    title: 'KPU Kabupaten Kulon Progo 2015: koordinasi PPID, berita 5W+1H',
    kind: 'kpu-page',
    urls: https('kpukabkp.blogspot.com/2015/07/koordinasi-ppid-kpu-kab-kulon-progo_53.html'),
  },
  S13: {
    title: 'KPU Sumatera Utara: pelatihan jurnalistik, piramida terbalik',
    kind: 'kpu-page',
    urls: https('sumut.kpu.go.id/blog/read/kpu-provinsi-sumut-gelar-pelatihan-jurnalistik'),
  },
  S14: {
    title: 'KPU Kabupaten Parigi Moutong: daftar Berita Terkini',
    kind: 'kpu-page',
    urls: https('kab-parigimoutong.kpu.go.id/index.php/blog/category/104?page=21'),
  },
  S15: {
    title: 'Pelatihan menulis PPK dan PPS Bangka Selatan: 5W1H ditambah foto',
    kind: 'press',
    urls: https('radarbahtera.com/pwi-basel-ajarkan-ppk-dan-pps-se-basel-tehnik-menulis-berita'),
  },
  S16: {
    title: 'KPU Kabupaten Kulon Progo 2025: hasil audit isi website',
    kind: 'kpu-page',
    urls: https('kab-kulonprogo.kpu.go.id/blog/read/1219_kpu-kabupaten-kulon-progo-gelar-rapat-koordinasi-'),
  },
  S17: {
    title: 'KPU Kabupaten Karanganyar 2024: rakor pengelolaan PPID',
    kind: 'kpu-page',
    urls: https('kab-karanganyar.kpu.go.id/blog/read/kpu-karanganyar-laksanakan-rakor-pengelolaan-ppid'),
  },
  S18: {
    title: 'KPU Sumatera Barat 2022: isi mudah dicerna, kanal meluruskan hoaks',
    kind: 'kpu-page',
    urls: https(
      'kab-solokselatan.kpu.go.id/blog/read/optimalisasi-website-dan-media-sosial-untuk-marwah-lembaga',
    ),
  },
  S21: {
    title: 'KI DKI 2025: enam indikator e-monev',
    kind: 'press',
    urls: https('www.wartapembaruan.co.id/2025/09/batas-waktu-19-september-ki-dki-desak.html'),
  },
  S24: {
    title: 'E-monev keterbukaan informasi: bukti PDF paling besar 2 MB',
    kind: 'press',
    urls: https(
      'www.prokal.co/kalimantan-timur/1775180168/e-monev-keterbukaan-informasi-publik-217-badan-publik-sudah-verifikasi?page=2',
    ),
  },
  S25: {
    title: 'JPPR 2013: menu kedaluwarsa dan tumpang tindih pada website KPU',
    kind: 'press',
    urls: https('jppr.or.id/2013/12/jppr-dorong-kpu-perbaiki-website-resminya.html'),
  },
  S30: {
    title: 'KPU Papua Pegunungan: makna logo KPU',
    kind: 'kpu-page',
    urls: https('papuapegunungan.kpu.go.id/blog/read/1410_makna-logo-kpu-'),
  },
  S33: {
    title: 'KPU Kabupaten Katingan: Tugas dan Kewenangan',
    kind: 'kpu-page',
    urls: https('kab-katingan.kpu.go.id/page/read/tugas-dan-kewenangan'),
  },
  S34: {
    title: 'KPU Kabupaten Purwakarta: Visi dan Misi',
    kind: 'kpu-page',
    urls: https('kab-purwakarta.kpu.go.id/page/read/visi-dan-misi-kpu-kabupaten-purwakarta'),
  },
  S36: {
    title: 'KPU Kabupaten Flores Timur: kategori 11, Pengumuman',
    kind: 'kpu-page',
    urls: https('kab-florestimur.kpu.go.id/index.php/blog/category/11?page=10'),
  },
  S37: {
    title: 'KPU Kabupaten Pandeglang: kategori 135, Opini',
    kind: 'kpu-page',
    urls: https('kab-pandeglang.kpu.go.id/index.php/blog/category/135?page=3'),
  },
  S38: {
    title: 'KPU Kabupaten Sukoharjo: kategori 105, Sosialisasi',
    kind: 'kpu-page',
    urls: https('kab-sukoharjo.kpu.go.id/index.php/blog/category/105?page=3'),
  },
  S39: {
    title: 'KPU Kabupaten Ngawi: kategori 14, Umum; KPU Kabupaten Sumenep: kategori 96, KPU Dalam Berita',
    kind: 'kpu-page',
    urls: https(
      'kab-ngawi.kpu.go.id/index.php/blog/category/14?page=46',
      'kab-sumenep.kpu.go.id/index.php/blog/category/96?page=21',
    ),
  },
  S41: {
    title: 'Catatan pihak ketiga atas INA Digital Design System (menu, token, angka, tabel)',
    kind: 'copy',
    urls: https('github.com/Syamsuddin/inagov-template'),
  },
  S43: {
    title: 'Catatan pihak ketiga atas komponen INA Digital Design System',
    kind: 'copy',
    urls: https('github.com/phowdecayed/ina-digital-design-system-skills'),
  },
  S44: {
    title: 'Perki 1/2021 tentang Standar Layanan Informasi Publik, halaman e-PPID',
    kind: 'ki-regulation',
    urls: https('pabardappid.kpu.go.id/regulasi/25046/'),
  },
  S45: {
    title: 'e-PPID KPU Papua Barat Daya: mekanisme permohonan informasi',
    kind: 'kpu-page',
    urls: https('pabardappid.kpu.go.id/mekanisme-permohonan-informasi'),
  },
  S46: {
    title: 'e-PPID KPU Kabupaten Cilacap: FAQ',
    kind: 'kpu-page',
    urls: https('cilacapkabppid.kpu.go.id/faq'),
  },
  S47: {
    title: 'e-PPID KPU Kota Padang Panjang: FAQ',
    kind: 'kpu-page',
    urls: https('padangpanjangkotappid.kpu.go.id/faq'),
  },
  S49: {
    title: 'Perki 1/2019 tentang informasi pemilu dan pemilihan, halaman e-PPID',
    kind: 'ki-regulation',
    urls: https(
      'pabardappid.kpu.go.id/regulasi/25045/peraturan-komisi-informasi-nomor-1-tahun-2019-tentang-standar-layanan-dan-prosedur-penyelesaian-sengketa-informasi-pemilihan-umum-dan-pemilihan',
    ),
  },
  S51: software('Kaki halaman bergaya kpu.go.id'),
  S53: software('Pusat layanan KPU Kota Bengkulu'),
  S54: software('Pusat layanan KPU Kabupaten Sekadau'),
  S55: software('Nama menu pada situs KPU'),
  S56: software('Portal KPU Kabupaten Situbondo 2020 dan rute e-PPID'),
  S58: software('e-PPID KPU Kabupaten Sekadau'),
  S59: software('Delapan ubin beranda e-PPID'),
  S60: {
    title: 'UU 14/2008 Pasal 9 (berkala, paling sedikit setiap 6 bulan), dikutip BBPMP Jawa Tengah',
    kind: 'law',
    urls: https('bbpmpjateng.kemdikbud.go.id/ppid/informasi-berkala/'),
  },
  S61: {
    title: 'Salinan butir informasi berkala, rumusan Perki 1/2010',
    kind: 'copy',
    urls: https('github.com/agungkeys/ppid'),
  },
  S62: {
    title: 'Salinan butir informasi berkala dan ketenagakerjaan',
    kind: 'copy',
    urls: https('github.com/ferdiansyahwp90/ppid-app'),
  },
  S65: {
    title: 'UU 14/2008 Pasal 10: unsur pengumuman informasi serta merta, BBPVP Bekasi',
    kind: 'law',
    urls: https('sites.google.com/view/ppidbbpvpbekasi/layanan/informasi-serta-merta'),
  },
  S66: {
    title: 'Salinan butir informasi setiap saat',
    kind: 'copy',
    urls: https('github.com/ferdiansyahwp90/ppid-app'),
  },
  S69: {
    title: 'UU 14/2008 Pasal 12 (terjemahan Inggris, Wikisource)',
    kind: 'law',
    urls: https(
      'id.m.wikisource.org/wiki/Halaman:Public_Information_Disclosure_Act_14_of_Indonesia_2008.djvu/9',
    ),
  },
  S70: {
    title: 'KPU Jawa Timur: semua satker menyerahkan laporan tahunan PPID',
    kind: 'kpu-page',
    urls: https('jatim.kpu.go.id/blog/read/semua-kpu-kabupatenkota-di-jatim-serahkan-laporan-tahunan-ppid'),
  },
  S71: {
    title: 'SIPPN Kemenpan RB: standar pelayanan KPU Jawa Timur',
    kind: 'government-page',
    urls: https('sippn.menpan.go.id/pelayanan-publik/8213668/kpu-provinsi-jawa-timur/'),
  },
  S72: {
    title: 'Buku PPID Sumatera Barat 2021: keberatan 30 hari kerja',
    kind: 'government-page',
    urls: https('ppid.sumbarprov.go.id/buku_ppid2021/files/basic-html/page16.html'),
  },
  S73: {
    title: 'PPID Kepulauan Riau: prosedur keberatan dan sengketa',
    kind: 'government-page',
    urls: https('ppid.kepriprov.go.id/laman/prosedur-pengajuan-keberatan'),
  },
  S74: {
    title: 'UU 14/2008 Pasal 35: tujuh alasan keberatan',
    kind: 'law',
    urls: https('www.dapenpos.co.id/ppidpros'),
  },
  S75: {
    title: 'Keputusan KPU 156/Kpts/KPU/TAHUN 2015: bentuk formulir PPID (salinan)',
    kind: 'copy',
    urls: https('adoc.pub/bentuk-dan-format-formulir-dalam-pengelolaan-dan-pelayanan-i.html'),
  },
  S76: {
    title: 'Formulir permohonan, lampiran Perki 1/2010 dan Keputusan KPU Kabupaten Bandung 13/2016 (salinan)',
    kind: 'copy',
    urls: https('adoc.pub/bentuk-dan-format-formulir-dalam-pengelolaan-dan-pelayanan-i.html'),
  },
  S77: {
    title: 'UU 7/2017 Pasal 18: tugas KPU Kabupaten/Kota',
    kind: 'law',
    urls: https('pasal.id/en/peraturan/uu/uu-no-7-tahun-2017/koreksi/5901413'),
  },
  S78: {
    title: 'PKPU 9/2022 Pasal 21 ayat (3): laporan survei dan hitung cepat',
    kind: 'kpu-regulation',
    urls: https('pasal.id/peraturan/perban/peraturan-kpu-no-9-tahun-2022/koreksi/8044515'),
  },
  S79: {
    title: 'KPU Kota Surakarta: rekapitulasi PDPB Triwulan IV 2025',
    kind: 'kpu-page',
    urls: https('kota-surakarta.kpu.go.id/index.php/blog/category/104?page=3'),
  },
  S81: {
    title: 'PKPU 5/2021 tentang SPBE di lingkungan KPU',
    kind: 'kpu-regulation',
    urls: https('pasal.id/en/peraturan/perban/peraturan-kpu-no-5-tahun-2021'),
  },
  S82: {
    title: 'Permenkominfo 28/2006: nama domain go.id untuk situs resmi pemerintah',
    kind: 'law',
    urls: https('jdih.kominfo.go.id/produk_hukum/465'),
  },
  S85: {
    title: 'UU 8/2016 Pasal 24 dan ISO/IEC 40500:2025, diberitakan Time Indonesia',
    kind: 'press',
    urls: https('timeindonesia.co.id/?p=5296'),
  },
  S89: {
    title: 'KPU Kabupaten Mandailing Natal: website aksesibel',
    kind: 'kpu-page',
    urls: https(
      'kpud-madinakab.go.id/besok-kpu-madina-luncurkan-website-aksesibilitas-berbasis-suara-terlengkap-pertama-di-indonesia/',
    ),
  },
  S90: software('Pustaka yang meminta fon dari pihak ketiga'),
  S91: software('Kepala halaman KPU Kabupaten Lombok Utara'),
  S92: {
    title: 'KPU 2018: daerah bebas membuat logo pilkada',
    kind: 'press',
    urls: https('landaknews.id/2017/07/13/kpu-bebaskan-daerah-bikin-logo/'),
  },
  S96: {
    title: 'KPU Kota Semarang: KPU menyusun IPP 2024',
    kind: 'kpu-page',
    urls: https(
      'kota-semarang.kpu.go.id/blog/read/hendak-ukur-partisipasi-masyarakat-di-pilkada-secara-utuh-kpu-susun-ipp-2024',
    ),
  },
  S97: {
    title: 'KPU merilis Indeks Partisipasi Pilkada 2024',
    kind: 'press',
    urls: https('www.pantau.com/nasional/299031/kpu-rilis-indeks-partisipasi-pilkada-2024-'),
  },
};
