// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Magelang, one line per kecamatan.
const data: string = `
01=2001:Ngargoretno,Paripurno,Kalirejo,Menoreh,Ngadirejo,Sidomulyo,Kebonrejo,Salaman,Kalisalak,Sriwedari,Jebengsari,Tanjunganom,Banjarharjo,Purwosari,Ngampeldento,Sidosari,Sawangargo,Krasak,Margoyoso,Kaliabu
02=2001:Giripurno,Giritengah,Tuksongo,Majaksingi,Kenalan,Bigaran,Sambeng,Candirejo,Ngargogondo,Wanurejo,Borobudur,Tanjungsari,Karanganyar,Karangrejo,Ngadiharjo,Kebonsari,Tegalarum,Kembanglimus,Wringinputih,Bumiharjo
03=2001:Bligo,Pakunden,Somokaton,Ngluwar,Karangtalun,Jamuskauman,Plosogede,Blongkeng
04=2001:Mantingan,Salam,Sucen,Kadiluwih,Somoketro,Jumoyo,Tirto,Baturono,Tersangede,Sirahan,Seloboro,Gulon
05=2001:Sudimoro,Pandanretno,Kaliurang,Tegalrandu,Kamongan,Jerukagung,Kradenan,Banyuadem,Ngablak,Srumbung,Bringin,Mranggen,Ngargosoko,Polengan,Pucanganom,Kemiren,Nglumut
06=2001:Ketunggeng,Wates,Ngadipuro,Banyubiru,Banyudono,Dukun,Kalibening,Ngargomulyo,Sumber,Mangunsoko,Sewukan,Sengi,Paten,Krinjing,Keningar
07=2001:Gondowangi,Sawangan,Krogowanan,Kapuhan,Ketep,Wonolelo,Banyuroto,Wulunggunung,Gantang,Jati,Butuh,Mangunsari,Tirtosari,Podosoko,Soronalan
08=1014:Muntilan,2001:Tanjung,Sokorini,Sriwedari,Congkrang,Adikarto,Menayu,Keji,Ngawen,Gunungpring,Pucungrejo,Tamanagung,Gondosuli,Sedayu
09=1003:Mendut,Sawitan,2001:Progowati,Ngrajek,2005:Rambeanak,Paremono,Pabelan,Bojong,Pagersari,Mungkid,Ambartawang,Bumirejo,Blondo,Senden,Gondang,Treko
10=1009:Sumberrejo,2001:Deyangan,Pasuruhan,Donorojo,Kalinegoro,Jogonegoro,Sukorejo,Bondowoso,Danurejo,2010:Banyurojo,Banjarnegoro,Bulurejo,Mertoyudan
11=2001:Ringinanom,Sumberarum,Sidoagung,Tanggulrejo,Kalisari,Girirejo,Tempurejo,Prajeksari,Jogomulyo,Growong,Temanggal,Pringombo,Kemutuk,Bawang,Tugurejo
12=2001:Wonogiri,Kwaderan,Madukoro,Bumiayu,Madugondo,Ngargosari,Ngendrosari,Lesanpuro,Banjaretno,Krinjing,Bangsri,Wadas,Kajoran,Mangunrejo,Sambak,Bambusari,Wuwuharjo,Pandansari,Pandanretno,Krumpakan,Banjaragung,Sangen,Pucungroto,Sidorejo,Sidowangi,Sukomulyo,Sukorejo,Sutopati,Sukomakmur
13=2001:Kaliangkrik,Ngawonggo,Munggangsari,Ngargosoko,Ngendrokilo,Maduretno,Temanggung,Pengarengan,Mangli,Selomoyo,Banjarejo,Giriwarno,Girirejo,Kebonlegi,Balerejo,Beseran,Bumirejo,Ketangi,Balekerto,Adipuro
14=2001:Bandongan,Salamkanci,Sukosari,Tonoboyo,Gandusari,Sidorejo,Trasan,Banyuwangi,Kedungsari,Sukodadi,Kebonagung,Kalegen,Ngepanrejo,Rejosari
15=2001:Surojoyo,Tempak,Sidomulyo,Mejing,Purworejo,Candimulyo,Giyanti,Kembaran,Tegalsari,Podosoko,Tampirkulon,Tempursari,Kebonrejo,Tampirwetan,Tembelang,Sonorejo,Trenten,Bateh,Surodadi
16=2001:Pakis,Banyusidi,Losari,Daseh,Gumelem,Kaponan,Kragilan,Ketundan,Daleman Kidul,Petung,Bawang,Rejosari,Kajangkoso,Munengwarangan,Gondangsari,Kenalan,Pogalan,Gejagan,Muneng,Jambewangi
17=2001:Ngablak,Jogonayan,Tejosari,Sumberejo,Girirejo,Pandean,Genikan,Bandungrejo,Madyogondo,Jogoyasan,Keditan,Magersari,Kanigoro,Selomirah,Pagergunung,Seloprojo
18=2001:Grabag,Sumurarum,Banyusari,Kartoharjo,Sidogede,Citrosono,Kleteran,Ngasinan,Banaran,Baleagung,Klegen,Kalikuto,Kalipucang,Seworan,Banjarsari,Sambungrejo,Tlogorejo,Tirto,Ketawang,Salam,Cokro,Losari,Ngrancah,Sugihmas,Pesidi,Giriwetan,Pucungsari,Lebak
19=2001:Tegalrejo,Soroyudan,Sidorejo,Purwosari,Dlimas,Banyusari,Sukorejo,Tampingan,Banyuurip,Glagahombo,Purwodadi,Wonokerto,Dawung,Klopo,Japan,Kebonagung,Ngasem,Girirejo,Ngadirejo,Donorejo,Mangunrejo
20=Secang,2002:Madusari,Madyocondro,Ngabean,Krincing,Donorejo,Candisari,Candiretno,Pancuranmas,Jambewangi,Payaman,Kalijoso,Ngadirojo,Karangkajen,Sidomulyo,Pucang,Purwosari,Donomulyo,Girikulon,Pirikan
21=2001:Windusari,Pasangsari,Candisari,Bandarsedayu,Banjarsari,Balesari,Kembangkuning,Tanjungsari,Wonoroto,Genito,Kentengsari,Umbulsari,Semen,Dampit,Girimulyo,Ngemplak,Gunungsari,Kalijoso,Mangunsari,Gondangrejo
`;
export default data;
