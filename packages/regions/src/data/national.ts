// Generated; how and from what: NOTICE.md.

/**
 * One line per province: code and name, `=`, its kabupaten from 01, `|`, its kota from 71.
 * `16:` before a name sets the number where the sequence has a gap.
 */
export const national: string = `
11Aceh=Aceh Selatan,Aceh Tenggara,Aceh Timur,Aceh Tengah,Aceh Barat,Aceh Besar,Pidie,Aceh Utara,Simeulue,Aceh Singkil,Bireuen,Aceh Barat Daya,Gayo Lues,Aceh Jaya,Nagan Raya,Aceh Tamiang,Bener Meriah,Pidie Jaya|Banda Aceh,Sabang,Lhokseumawe,Langsa,Subulussalam
12Sumatera Utara=Tapanuli Tengah,Tapanuli Utara,Tapanuli Selatan,Nias,Langkat,Karo,Deli Serdang,Simalungun,Asahan,Labuhanbatu,Dairi,Toba,Mandailing Natal,Nias Selatan,Pakpak Bharat,Humbang Hasundutan,Samosir,Serdang Bedagai,Batu Bara,Padang Lawas Utara,Padang Lawas,Labuhanbatu Selatan,Labuhanbatu Utara,Nias Utara,Nias Barat|Medan,Pematangsiantar,Sibolga,Tanjungbalai,Binjai,Tebing Tinggi,Padangsidimpuan,Gunungsitoli
13Sumatera Barat=Pesisir Selatan,Solok,Sijunjung,Tanah Datar,Padang Pariaman,Agam,Lima Puluh Kota,Pasaman,Kepulauan Mentawai,Dharmasraya,Solok Selatan,Pasaman Barat|Padang,Solok,Sawahlunto,Padang Panjang,Bukittinggi,Payakumbuh,Pariaman
14Riau=Kampar,Indragiri Hulu,Bengkalis,Indragiri Hilir,Pelalawan,Rokan Hulu,Rokan Hilir,Siak,Kuantan Singingi,Kepulauan Meranti|Pekanbaru,Dumai
15Jambi=Kerinci,Merangin,Sarolangun,Batanghari,Muaro Jambi,Tanjung Jabung Barat,Tanjung Jabung Timur,Bungo,Tebo|Jambi,Sungai Penuh
16Sumatera Selatan=Ogan Komering Ulu,Ogan Komering Ilir,Muara Enim,Lahat,Musi Rawas,Musi Banyuasin,Banyuasin,Ogan Komering Ulu Timur,Ogan Komering Ulu Selatan,Ogan Ilir,Empat Lawang,Penukal Abab Lematang Ilir,Musi Rawas Utara|Palembang,Pagar Alam,Lubuk Linggau,Prabumulih
17Bengkulu=Bengkulu Selatan,Rejang Lebong,Bengkulu Utara,Kaur,Seluma,Mukomuko,Lebong,Kepahiang,Bengkulu Tengah|Bengkulu
18Lampung=Lampung Selatan,Lampung Tengah,Lampung Utara,Lampung Barat,Tulang Bawang,Tanggamus,Lampung Timur,Way Kanan,Pesawaran,Pringsewu,Mesuji,Tulang Bawang Barat,Pesisir Barat|Bandar Lampung,Metro
19Kepulauan Bangka Belitung=Bangka,Belitung,Bangka Selatan,Bangka Tengah,Bangka Barat,Belitung Timur|Pangkal Pinang
21Kepulauan Riau=Bintan,Karimun,Natuna,Lingga,Kepulauan Anambas|Batam,Tanjung Pinang
31DKI Jakarta=Kepulauan Seribu|Jakarta Pusat,Jakarta Utara,Jakarta Barat,Jakarta Selatan,Jakarta Timur
32Jawa Barat=Bogor,Sukabumi,Cianjur,Bandung,Garut,Tasikmalaya,Ciamis,Kuningan,Cirebon,Majalengka,Sumedang,Indramayu,Subang,Purwakarta,Karawang,Bekasi,Bandung Barat,Pangandaran|Bogor,Sukabumi,Bandung,Cirebon,Bekasi,Depok,Cimahi,Tasikmalaya,Banjar
33Jawa Tengah=Cilacap,Banyumas,Purbalingga,Banjarnegara,Kebumen,Purworejo,Wonosobo,Magelang,Boyolali,Klaten,Sukoharjo,Wonogiri,Karanganyar,Sragen,Grobogan,Blora,Rembang,Pati,Kudus,Jepara,Demak,Semarang,Temanggung,Kendal,Batang,Pekalongan,Pemalang,Tegal,Brebes|Magelang,Surakarta,Salatiga,Semarang,Pekalongan,Tegal
34Daerah Istimewa Yogyakarta=Kulon Progo,Bantul,Gunungkidul,Sleman|Yogyakarta
35Jawa Timur=Pacitan,Ponorogo,Trenggalek,Tulungagung,Blitar,Kediri,Malang,Lumajang,Jember,Banyuwangi,Bondowoso,Situbondo,Probolinggo,Pasuruan,Sidoarjo,Mojokerto,Jombang,Nganjuk,Madiun,Magetan,Ngawi,Bojonegoro,Tuban,Lamongan,Gresik,Bangkalan,Sampang,Pamekasan,Sumenep|Kediri,Blitar,Malang,Probolinggo,Pasuruan,Mojokerto,Madiun,Surabaya,Batu
36Banten=Pandeglang,Lebak,Tangerang,Serang|Tangerang,Cilegon,Serang,Tangerang Selatan
51Bali=Jembrana,Tabanan,Badung,Gianyar,Klungkung,Bangli,Karangasem,Buleleng|Denpasar
52Nusa Tenggara Barat=Lombok Barat,Lombok Tengah,Lombok Timur,Sumbawa,Dompu,Bima,Sumbawa Barat,Lombok Utara|Mataram,Bima
53Nusa Tenggara Timur=Kupang,Timor Tengah Selatan,Timor Tengah Utara,Belu,Alor,Flores Timur,Sikka,Ende,Ngada,Manggarai,Sumba Timur,Sumba Barat,Lembata,Rote Ndao,Manggarai Barat,Nagekeo,Sumba Tengah,Sumba Barat Daya,Manggarai Timur,Sabu Raijua,Malaka|Kupang
61Kalimantan Barat=Sambas,Mempawah,Sanggau,Ketapang,Sintang,Kapuas Hulu,Bengkayang,Landak,Sekadau,Melawi,Kayong Utara,Kubu Raya|Pontianak,Singkawang
62Kalimantan Tengah=Kotawaringin Barat,Kotawaringin Timur,Kapuas,Barito Selatan,Barito Utara,Katingan,Seruyan,Sukamara,Lamandau,Gunung Mas,Pulang Pisau,Murung Raya,Barito Timur|Palangkaraya
63Kalimantan Selatan=Tanah Laut,Kotabaru,Banjar,Barito Kuala,Tapin,Hulu Sungai Selatan,Hulu Sungai Tengah,Hulu Sungai Utara,Tabalong,Tanah Bumbu,Balangan|Banjarmasin,Banjarbaru
64Kalimantan Timur=Paser,Kutai Kartanegara,Berau,07:Kutai Barat,Kutai Timur,Penajam Paser Utara,11:Mahakam Ulu|Balikpapan,Samarinda,74:Bontang
65Kalimantan Utara=Bulungan,Malinau,Nunukan,Tana Tidung|Tarakan
71Sulawesi Utara=Bolaang Mongondow,Minahasa,Kepulauan Sangihe,Kepulauan Talaud,Minahasa Selatan,Minahasa Utara,Minahasa Tenggara,Bolaang Mongondow Utara,Kepulauan Siau Tagulandang Biaro,Bolaang Mongondow Timur,Bolaang Mongondow Selatan|Manado,Bitung,Tomohon,Kotamobagu
72Sulawesi Tengah=Banggai,Poso,Donggala,Toli-Toli,Buol,Morowali,Banggai Kepulauan,Parigi Moutong,Tojo Una Una,Sigi,Banggai Laut,Morowali Utara|Palu
73Sulawesi Selatan=Kepulauan Selayar,Bulukumba,Bantaeng,Jeneponto,Takalar,Gowa,Sinjai,Bone,Maros,Pangkajene dan Kepulauan,Barru,Soppeng,Wajo,Sidenreng Rappang,Pinrang,Enrekang,Luwu,Tana Toraja,22:Luwu Utara,24:Luwu Timur,26:Toraja Utara|Makassar,Parepare,Palopo
74Sulawesi Tenggara=Kolaka,Konawe,Muna,Buton,Konawe Selatan,Bombana,Wakatobi,Kolaka Utara,Konawe Utara,Buton Utara,Kolaka Timur,Konawe Kepulauan,Muna Barat,Buton Tengah,Buton Selatan|Kendari,Bau Bau
75Gorontalo=Gorontalo,Boalemo,Bone Bolango,Pohuwato,Gorontalo Utara|Gorontalo
76Sulawesi Barat=Pasangkayu,Mamuju,Mamasa,Polewali Mandar,Majene,Mamuju Tengah|
81Maluku=Maluku Tengah,Maluku Tenggara,Kepulauan Tanimbar,Buru,Seram Bagian Timur,Seram Bagian Barat,Kepulauan Aru,Maluku Barat Daya,Buru Selatan|Ambon,Tual
82Maluku Utara=Halmahera Barat,Halmahera Tengah,Halmahera Utara,Halmahera Selatan,Kepulauan Sula,Halmahera Timur,Pulau Morotai,Pulau Taliabu|Ternate,Tidore Kepulauan
91Papua=03:Jayapura,05:Kepulauan Yapen,Biak Numfor,10:Sarmi,Keerom,15:Waropen,19:Supiori,Mamberamo Raya|Jayapura
92Papua Barat=02:Manokwari,Fak Fak,06:Teluk Bintuni,Teluk Wondama,Kaimana,11:Manokwari Selatan,Pegunungan Arfak|
93Papua Selatan=Merauke,Boven Digoel,Mappi,Asmat|
94Papua Tengah=Nabire,Puncak Jaya,Paniai,Mimika,Puncak,Dogiyai,Intan Jaya,Deiyai|
95Papua Pegunungan=Jayawijaya,Pegunungan Bintang,Yahukimo,Tolikara,Mamberamo Tengah,Yalimo,Lanny Jaya,Nduga|
96Papua Barat Daya=Sorong,Sorong Selatan,Raja Ampat,Tambrauw,Maybrat|Sorong
`;

/** Names in KPU's tables that are not what the rule gives. */
export const kpuNames: Readonly<Record<string, string>> = {
  '12.74': 'KOTA TANJUNG BALAI',
  '12.77': 'KOTA PADANG SIDEMPUAN',
  '17.06': 'MUKO MUKO',
  '31.01': 'ADM. KEP. SERIBU',
  '31.71': 'KOTA ADM. JAKARTA PUSAT',
  '31.72': 'KOTA ADM. JAKARTA UTARA',
  '31.73': 'KOTA ADM. JAKARTA BARAT',
  '31.74': 'KOTA ADM. JAKARTA SELATAN',
  '31.75': 'KOTA ADM. JAKARTA TIMUR',
  '53.02': 'KAB TIMOR TENGAH SELATAN',
  '71.09': 'KEP. SIAU TAGULANDANG BIARO',
  '72.04': 'TOLI TOLI',
  '91': 'P A P U A',
  '95.02': 'KAB PEGUNUNGAN BINTANG',
};

/** Names in Kemendagri's tables that are not what the rule gives. */
export const kemendagriNames: Readonly<Record<string, string>> = {
  '31': 'DAERAH KHUSUS IBUKOTA JAKARTA',
  '31.01': 'KABUPATEN ADMINISTRASI KEPULAUAN SERIBU',
  '31.71': 'KOTA ADMINISTRASI JAKARTA PUSAT',
  '31.72': 'KOTA ADMINISTRASI JAKARTA UTARA',
  '31.73': 'KOTA ADMINISTRASI JAKARTA BARAT',
  '31.74': 'KOTA ADMINISTRASI JAKARTA SELATAN',
  '31.75': 'KOTA ADMINISTRASI JAKARTA TIMUR',
};
