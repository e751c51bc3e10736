/** A real article of KPU Kota Surakarta, 9 May 2025, word for word: its typing errors are the office's own. */
export const seedArticle = {
  title:
    'KPU Kota Surakarta Mengikuti Rapat Koordinasi Pengelolaan Website dan Pengisian Indeks Partisipasi Masyarakat',
  text: [
    'Surakarta, kota-surakarta.kpu.go.id - KPU Kota Surakarta mengikuti kegiatan rapat koordinasi pengelolaan website dan pengisian indeks partisipasi masyarakat. Jumat ,(9/5)',
    'Kegiatan dimulai pada pukul 10.00 dengan mengundang Kadiv Sosdiklih Parmas SDM, Kasubbag Parmas SDM serta operator IPP dan website KPU Kabupaten/Kota Se Jawa Tengah. Hadir dalam kegiatan tersebut Katua KPU Provinsi Jawa Tengah, Kadiv Parhumas KPU Provinsi Jawa Tengah. Mewakili KPU Kota Surakarta hadir mengikuti rakor daring Kadiv Sosdiklih Parmas Yuly Yulianingrum, Kasubag Parmas SDM, Wiji Lestari, serta operator website dan IPP KPU Kota Surakarta.',
    'Dibuka oleh ketua KPU Provinsi Jawa Tengah bapak Handi Tri Ujiono. Dalam sambutannya Handi mengucapkan apresiasi kepada keberhasilan penyelenggaraan pemilu dan pemilihan 2024. Setelah pelaksanaan pemilu dan Pilkada, wajah KPU disandarkan pada bapak/ibu sebagai divisi parmas. Dan divisi ini menjembatani lembaga dengan instansi baik internal maupun eksternal. “Tugas pokok bapak/ibu adalah membangun narasi positif, pendidikan pemilih, Sosialisasi, kerjasama antar lembaga, pengelolaan dan pemberian informasi publik. Tujuan kegiatan ini adalah bagaimana kita menjaga eksistensi lembaga ini”. ujar Handi”.',
    'Salah satu membangun citra lembaga adalah melalui website, dengan menyediakan data dan informasi kepada masyarakat, elaborasi kita dalam bagaimana mengelola website dibahas pada rapat ini.',
    'KPU Provinsi juga mengamati website KPU Kabupaten/Kota ada yang sangat tidak aktif, masih ada yang menyampaikan secara tidak hidup hasil pemilu. Output pemilu dan pemilihan harus disampaikan, jika diperlukan kita harus menarasikan sebagai salah satu bentuk pendidikan kepada masyarakat.',
    'Selanjutnya Arahan dari Kadiv Sosdiklih Parmas KPU Provinsi Jawa Tengah, Akhmaliyah. Dalam arahannya akmaliyah menyampaikan standar pengelolaan website dari KPU RI serta melakukan evaluasi progress pengisian IPP dari masing- masing Kabupaten Kota, serta menjaring kesulitan- kesulitan dan kendala yang dihadapi oleh kabupaten/kota dalam pengisian IPP. Beliau juga mengingatkan batas akhir pengisian IPP kepada Kabupaten/Kota.',
    'Kegiatan ini menjadi bagian penting dari upaya agar KPU dapat memberikan informasi publik secara uptodate dan transparan. (Ed: Asa/kpusurakarta)',
  ].join('\n'),
};
