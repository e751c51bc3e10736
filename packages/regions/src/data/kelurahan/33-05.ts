// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Kebumen, one line per kecamatan.
const data: string = `
01=2001:Argopeni,Karangduwur,Srati,Pasir,Jintung,Banjararjo,Argosari,Watukelir,Kalibangkang,Tlogosari,Kalipoh,Ayah,Candirenggo,Mangunweni,Jatijajar,Demangsari,Bulurejo,Kedungweru
02=2001:Karangbolong,Jladri,Adiwarno,Rangkah,Wonodadi,Geblug,Rogodadi,Pakuran,Buayan,Sikayu,Karangsari,Rogodono,Banyumudal,Tugu,Nogoraji,Mergosono,Semampir,Jogomulyo,Purbowangi,Jatiroto
03=2001:Tambakmulyo,Surorejan,Waluyorejo,Sidoharjo,Puliharjo,Purwosari,Arjowinangun,Krandegan,Kaleng,Tukinggedong,Purwoharjo,Banjarejo,Wetonkulon,Pesuruhan,Wetonwetan,Kedalemankulon,Kedalemanwetan,Srusuhjurutengah,Sitiadi,Bumirejo,Madurejo,Sidobunder,Sidodadi
04=2001:Karangrejo,Karanggadung,Tegalretno,Ampelsari,Munggu,Kewangunan,Karangduwur,Petanahan,Kebonsari,Grogolpenatus,Grogolbeningsari,Jogomertan,Tanjungsari,Sidomulyo,Grujugan,Kritig,Nampudadi,Tresnorejo,Podourip,Jatimulyo,Banjarwinangun
05=2001:Jogosimo,Tanggulangin,Pandanlor,Tambakprogaten,Gebangsari,Klegenrejo,Bendogarap,Kedungsari,Jerukagung,Klegenwonosari,Klirong,Kaliwungu,Jatimalang,Karangglonggong,Ranterejo,Wotbuwono,Tambakagung,Sitirejo,Gadungrejo,Dorowati,Bumiharjo,Kebadongan,Podoluhur,Kedungwinangun
06=2001:Ayamputih,Setrojenar,Brecong,Banjurpasar,Indrosari,Buluspesantren,Banjurmukadan,Waluyo,Bocor,Maduretno,Ambalkumolo,Rantewringin,Tambakrejo,Sangubanyu,Arjowinangun,Ampih,Jogopaten,Klapasawit,Sidomoro,Tanjungrejo,Tanjungsari
07=2001:Entak,Plempukankembaran,Kenoyojayan,Ambalresmi,Kaibonpetangkuran,Kaibon,Sumberjati,Blengorwetan,Blengorkulon,Benerwetan,Benerkulon,Ambalkliwonan,Pasarsenen,Pucangan,Ambalkebrek,Gondanglegi,Banjarsari,Lajer,Singosari,Sidoluhur,Sinungrejo,Ambarwinangun,Peneket,Sidorejo,Sidomulyo,Sidomukti,Prasutan,Kradenan,Pagedangan,Surobayan,Dukuhrejosari,Kembangsawit
08=2001:Miritpetikusan,Tlogodepok,Mirit,Tlogopragoto,Lembupurwo,Wiromartan,Rowo,Singoyudan,Wergonayan,Selotumpeng,Sitibentar,Karanggede,Kertodeso,Patukrejomulyo,Patukgawemulyo,Mangunranan,Pekutan,Wirogaten,Winong,Ngabean,Sarwogadung,Krubungan
09=2001:Tersobo,Prembun,Kabekelan,Tunggalroso,Kedungwaru,Bagung,Sidogede,Sembirkadipaten,Kedungbulus,Mulyosri,Pesuningan,Pecarikan,Kabuaran
10=2001:Pekunden,Tanjungmeru,Kuwarisan,Kutowinangun,Lundong,Mekarsari,Babadsari,Ungaran,Mrinen,Pejagatan,Triwarno,Korowelang,Jlegiwinangun,Lumbu,Tanjungsari,Kaliputih,Tunjungseto,Pesalakan,Karangsari
11=2001:Bojongsari,Surotrunan,Kambangsari,Jatimulyo,Tanuharjo,Karangtanjung,Kemangguan,Kalijaya,Karangkembang,Seliling,Tlogowulung,Kaliputih,Wonokromo,Sawangan,Kalirancang,Krakal
12=1010:Selang,1012:Tamanwinangun,Panjer,1024:Kebumen,1026:Bumirejo,2001:Muktisari,Murtirejo,Depokrejo,Mengkowo,Gesikan,Kalibagor,Argopeni,Jatisari,Kalirejo,2011:Adikarso,2014:Kembaran,Sumberadi,Wonosari,Roworejo,Tanahsari,Bandung,Candimulyo,Kalijirek,Candiwulan,Kawedusan,2025:Kutosari,2027:Gemeksekti,Karangsari,Jemur
13=2001:Logede,Kuwayuhan,Kedawung,Pejagoan,Kebulusan,Aditirto,Karangpoh,Jemur,Prigi,Kebagoran,Pengaringan,Peniron,Watulawang
14=2001:Menganti,Trikarso,Sidoharjo,Giwangretno,Jabres,Sruweng,Karanggedang,Purwodeso,Klepusanggar,Tanggeran,Karangsari,Karangpule,Pakuran,Pengempon,Kejawang,Karangjambu,Sidoagung,Penusupan,Donosari,Pandansari,Condongcampur
15=2001:Sugihwaras,Tambaharjo,Tepakyang,Sidomulyo,Wajasari,Candiwulan,Adikarto,Adimulyo,Temanggal,Joho,Adiluhur,Tegalsari,Sekarteja,Kemujan,Mangunharjo,Banyurata,Meles,Caruban,Bonjok,Arjomulyo,Arjosari,Pekuwon,Sidomukti
16=2001:Kamulyan,Sidomukti,Tambaksari,Kalipurwo,Purwodadi,Pondokgebangsari,Kuwarasan,Harjodowo,Lemahduwur,Madureso,Mangli,Gandusari,Ori,Serut,Banjareja,Gumawang,Wonoyoso,Gunungmujil,Kuwaru,Bendungan,Jatimulyo,Sawangan
17=2001:Redisari,Kalisari,Pringtutul,Rowokele,Bumiagung,Jatiluhur,Kretek,Sukomulyo,Giyanti,Wonoharjo,Wagirpandan
18=2001:Sidoharum,Selokerto,Kalibeji,Jatinegara,Bejiruyung,Pekuncen,Kedungjati,Semali,Bonosari,Sempor,Tunjungseto,Sampang,Donorojo,Kedungwringin,Kenteng,Somagede
19=1008:Gombong,Wonokriyo,2001:Kalitengah,Kemukus,Banjarsari,Panjangsari,Patemon,Kedungpuji,Wero,2010:Semondo,Semanding,Sidayu,Wonosigro,Klopogodo
20=1002:Panjatan,Karanganyar,Jatiluhur,1007:Plarangan,2001:Sidomulyo,2005:Candi,Giripurno,2008:Karangkemiri,Wonorejo,Grenggeng,Pohkumbang
21=2001:Karanggayam,Kajoran,Karangtengah,Karangmojo,Penimbun,Kalirejo,Pagebangan,Clapar,Logandu,Kebakalan,Karangrejo,Wonotirto,Kalibening,Gunungsari,Ginandong,Binangun,Glontor,Selogiri,Giritirto
22=2001:Pucangan,Seboro,Wonosari,Sadangkulon,Cangkring,Sadangwetan,Kedunggong
23=2001:Patukrejo,Ngasinan,Pujodadi,Balorejo,Rowosari,Tlogorejo,Bonorowo,Sirnoboyo,Bonjokkidul,Bonjoklor,Mrentul
24=2001:Pejengkolan,Balingasal,Merden,Kalijering,Kaligubug,Sidototo,Rahayu,Sendangdalem,Padureso
25=2001:Jatipurus,Lerepkebumen,Blater,Poncowarno,Tegalrejo,Jembangan,Kedungdowo,Karangtengah,Tirtomoyo,Soka,Kebapangan
26=2001:Widoro,Seling,Pencil,Kedungwaru,Kaligending,Plumbon,Pujotirto,Wadasmalang,Tlepok,Kalisono,Langse,Banioro,Karangsambung,Totogan
`;
export default data;
