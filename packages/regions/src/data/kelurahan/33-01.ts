// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Cilacap, one line per kecamatan.
const data: string = `
01=2001:Tambakreja,Bumireja,Ciklapa,Kedungreja,Tambaksari,Rejamulya,Sidanegara,Kaliwungu,Jatisari,Bangunreja,Bojongsari
02=2001:Menganti,Slarang,Kesugihan,Kalisabuk,Karangkandri,Kuripan,Dondong,Planjan,Ciwuni,Karangjengkol,Keleng,Pesanggrahan,Bulupayung,Kuripan Kidul,Jangrana,Kesugihan Kidul
03=2001:Welahan Wetan,Glempangpasir,Pedasong,Karangbenda,Karanganyar,Bunton,Wlahar,Penggalang,Adipala,Adireja Kulon,Adireja Wetan,Adiraja,Doplang,Kalikudi,Karangsari,Gombolharjo
04=2001:Jati,Kepudang,Jepara Kulon,Widarapayung Kulon,Jepara Wetan,Bangkal,Binangun,Widarapayung Wetan,Alangamba,Pasuruhan,Sidaurip,Pagubugan,Pesawahan,Kemojing,Karangnangka,Sidayu,Pagubugan Kulon
05=2001:Karangtawang,Karangpakis,Banjarsari,Jetis,Banjareja,Kedungbenda,Klumprit,Karangsembung,Purwodadi,Nusawangkal,Karangputat,Banjarwaru,Danasri Kidul,Nusawungu,Danasri Lor,Danasri,Sikanco
06=2001:Sikampuh,Pekuncen,Ayamalas,Pesanggrahan,Kroya,Karangmangu,Pucung Kidul,Mergawati,Pucung Lor,Bajing,Gentasari,Kedawung,Mujur,Buntu,Karangturi,Bajing Kulon,Mujur Lor
07=2001:Karangkemiri,Karangrena,Maos Kidul,Maos Lor,Kalijaran,Mernek,Panisihan,Glempang,Karangreja,Klapagada
08=2001:Tritih Wetan,Sumingkir,Jeruklegi Wetan,Brebeg,Jeruklegi Kulon,Cilibang,Mandala,Karangkemiri,Jambusari,Prapagan,Sawangan,Citepus,Tritih Lor
09=2001:Grugu,Bringkeng,Ujungmanik,Kubangkangkung,Bojong,Mentasan,Kalijeruk,Kawunganten,Sarwadadi,Kawunganten Lor,2014:Babakan,Sidaurip
10=2001:Gandrungmangu,Gandrungmanis,Cisumur,Karanganyar,Cinangsi,Karanggintung,Rungkang,Sidaurip,Gintungreja,Layansari,Bulusari,Muktisari,Wringinharjo,Kertajaya
11=2001:Tinggarjaya,Sidareja,Sidamulya,Kunci,Karanggedang,Penyarang,Tegalsari,Margasari,Gunungreja,Sudagaran
12=2001:Cidadap,Pangawaren,Gunungtelu,Sindangbarang,Karangpucung,Ciporos,Tayem,Bengbulang,Surusunda,Babakan,Ciruyung,Pamulihan,Tayem Timur,Sidamulya
13=2001:Panimbang,Bantarmangu,Bantarpanjang,Cimanggu,Cilempuyang,Negarajati,Cisalak,Cibalung,Karangsari,Kutabima,Pesahangan,Cijati,Karangreja,Rejodadi,Mandala
14=2001:Pahonjean,Salebu,Cibeunying,Jenang,Sindangsari,Cilopadang,Bener,Boja,Ujungbarang,Pengadegan,Sepatnunggal,Sadabumi,Sadahayu,Mulyadadi,Padangjaya,Padangsari,Mulyasari
15=2001:Tarisi,Bantar,Wanareja,Limbangan,Malabar,Majingklak,Madura,Tambaksari,Palugon,Cigintung,Jambu,Adimulya,Sidamulya,Cilongkrang,Purwasari,Madusari
16=2001:Panulisan,Matenggeng,Ciwalen,Dayeuhluhur,Hanum,Datar,Bingkeng,Bolang,Kutaagung,Cijeruk,Cilumping,Sumpinghayu,Panulisan Barat,Panulisan Timur
17=2001:Karangtengah,Brani,Sampang,Sidasari,Paketingan,Ketanggung,Nusajati,Karangjati,Paberasan,Karangasem
18=2001:Caruy,Segaralangu,Pegadingan,Cisuru,Cipari,Serang,Mulyadadi,Mekarsari,Kutasari,Karangreja,Sidasari
19=2001:Patimuan,Rawaapu,Sidamukti,Purwadadi,Cinyawang,Bulupayung,Cimrutu
20=2001:Binangun,Bantarsari,Cikedondong,Kedungwadas,Citembong,Kamulyan,Rawajaya,Bulaksari
21=Sidakaya,Cilacap,Tambakreja,Tegalkamulyan,Tegalreja
22=Lomanis,Gunungsimping,Sidanegara,Donan,Kutawaru
23=Mertasinga,Gumilir,Karangtalun,Tritih Kulon,Kebonmanis
24=2001:Ujunggagak,Ujungalang,Panikel,Klaces
`;
export default data;
