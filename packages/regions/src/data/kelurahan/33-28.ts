// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Tegal, one line per kecamatan.
const data: string = `
01=2001:Prupuk Selatan,Kaligayam,Dukuh Tengah,Wanasari,Danaraja,Jembayat,Margasari,Pakulaut,Karangdawa,Kalisalak,Jatilaba,Prupuk Utara,Marga Ayu
02=2001:Guci,Sigedong,Batumirah,Bumijawa,Sokasari,Sokatengah,Sumbaga,Traju,Muncanglarang,Begawat,Dukuhbenda,Cintamanik,Cempaka,Gunungagung,Jejeg,Pagerkasih,Carul,Cawitali
03=2001:Rembul,Dukuhtengah,Kedawung,Suniarsih,Karangmulya,Tuwel,Bojong,Buniwah,Lengkong,Batunyana,Sangkanayu,Gunungjati,Puncangluwuk,Kajenengan,Kalijambu,Danasari,Cikura
04=2001:Cenggini,Bukateja,Kalibakung,Karangjambu,Cilongok,Tembongwah,Danareja,Sangkanjaya,Danawarih,Pagerwangi,Harjowinangun,Batuagung,Kaliwungu,Banjaranyar,Sesepan,Wringinjenggot,Pamiritan,Balapulang Wetan,Balapulang Kulon,Cibunar
05=2001:Srengseng,Rajegwesi,Sidamulya,Mulyoharjo,Semboja,Randusari,Jatiwangi,Pagerbarang,Karanganyar,Kertaharja,Kedungsugih,Surokidul,Pesarean
06=2001:Timbangreja,Lebaksiu Kidul,Lebaksiu Lor,Kajen,Yamansari,Kesuben,Balaradin,Lebakgowah,Dukuhlo,Pendawa,Jatimulya,Kambangan,Slarangkidul,Tegalandong,Dukuhdamu
07=2001:Kedungwungu,Mokaha,Penyalahan,Sitail,Sumbarang,Cerih,Gantungan,Argatawang,Padasari,Capar,Lebakwangi,Dukuhbangsa,Jatinegara,Luwijawa,Lembasari,Tamansari,Wotgalih
08=2001:Penujah,Karanganyar,Tonggara,Kedungbanteng,Dukuhjati Wetan,Sumingkir,Margamulya,Kebandingan,Karangmalang,Semedo
09=2001:Dermasuci,Pener,Dukuhjati Kidul,Depok,Penusupan,Bogares Kidul,Bogares Lor,Pangkah,Dukuhsembung,Curug,Kendalserut,Grobog Kulon,Bedug,Pecabean,Grobog Wetan,Talok,Paketiban,Rancawiru,Jenggawur,Kalikangkung,Pubayasa,Dermasandi,Balamoa
10=1006:Pakembaran,Kagok,Procot,Kudaile,Slawi Wetan,2001:Kalisapu,Dukuhwringin,Dukuhsalam,Slawi Kulon,Trayeman
11=2001:Pedeslohor,Lumingser,Kedungsukun,Pagiyanten,Penarukan,Harjosari Lor,Tembok Lor,Tembok Kidul,Tembok Banjaran,Tembok Luwung,Adiwerna,Kalimati,Lemahduwur,Pesarean,Ujungrusi,Pagedangan,Kaliwadas,Pecangakan,Gumalar,Bersole,Harjosari Kidul
12=2001:Pegirikan,Pekiringan,Gembongkulon,Pasangan,Langgen,Bengle,Dukuhmalang,Pesayangan,Kajen,Kebasen,Tegalwangi,Kaligayam,Talang,Kaladawa,Cangkring,Dawuhan,Getaskerep,Pacul,Wangandawa
13=2001:Ketanggungan,Kupu,Sidakaton,Sidapurna,Pepedan,Pengarasan,Lawatan,Dukuhturi,Pekauman Kulon,Pagongan,Debongwetan,Kepandean,Grogol,Bandasari,Sutapranan,Kademangaran,Karanganyar,Pengabean
14=2001:Jatirawa,Kabukan,Setu,Purbasana,Kemanggungan,Karangmangu,Lebeteng,Brekat,Karangjati,Bulakwaru,Mindaka,Tarub,Kedungbungkus,Kedokansayang,Bumiharja,Kalijambe,Margapadang,Kesamiran,Kesadikan,Mangunsaren
15=1019:Dampyak,2001:Mejasem Barat,Jatilawang,Babakan,Kemantran,Kertaharja,Ketileng,Kepunduhan,Bangun Galih,Tanjungharja,Kemuning,Plumbungan,Maribaya,Kramat,Bongkok,Munjungagung,Dinuk,Kertayasa,Padaharja,2020:Mejasem Timur
16=2001:Karangwuluh,Gembongdadi,Karangmulya,Harjasari,Kertasari,Jatimulya,Jatibogor,Sidaharja,Purwahamba,Suradadi,Bojongsana
17=2001:Sidamulya,Kedungjati,Kendayakan,Warureja,Demangharjo,Banjarturi,Kedungkelor,Sukareja,Banjaragung,Sigentong,Kreman,Rangi Mulya
18=2001:Slaranglor,Selapura,Blubuk,Gumayun,Kabunan,Pedagangan,Kalisoka,Sindang,Dukuhwaru,Bulakpacing
`;
export default data;
