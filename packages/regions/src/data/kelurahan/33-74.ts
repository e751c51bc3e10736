// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kota Semarang, one line per kecamatan.
const data: string = `
01=Miroto,Brumbungan,Jagalan,Kranggan,Gabahan,Kembangsari,Sekayu,Pandansari,Bangunharjo,Kauman,Purwodinatan,Karang Kidul,Pekunden,Pindrikan Kidul,Pindrikan Lor
02=Bandarharjo,Bulu Lor,Plombokan,Purwosari,Kuningan,Panggung Lor,Panggung Kidul,Tanjung Mas,Dadapsari
03=Kemijen,Rejomulyo,Mlatibaru,Kebonagung,Mlatiharjo,Bugangan,Sarirejo,Rejosari,Karangturi,Karangtempel
04=Tambakrejo,Kaligawe,Sawah Besar,Sambirejo,Siwalan,Pandean Lamper,Gayamsari
05=Sembungharjo,Kudu,Karangroto,Genuksari,Banjardowo,Gebangsari,Trimulyo,Penggaron Lor,Muktiharjo Lor,Bangetayu Kulon,Bangetayu Wetan,Terboyo Kulon,Terboyo Wetan
06=Penggaron Kidul,Tlogomulyo,Tlogosari Wetan,Tlogosari Kulon,Muktiharjo Kidul,Plamongansari,Gemah,Pedurungan Kidul,Pedurungan Lor,Pedurungan Tengah,Palebon,Kalicari
07=Randusari,Bulustalan,Barusari,Mugasari,Pleburan,Wonodri,Peterongan,Lamper Lor,Lamper Kidul,Lamper Tengah
08=Candi,Jatingaleh,Kaliwiru,Jomblang,Karanganyar Gunung,Tegalsari,Wonotingal
09=Karangrejo,Bendan Dhuwur,Bendan Ngisor,Sampangan,Gajahmungkur,Lempongsari,Petompon,Bendungan
10=Meteseh,Rowosari,Mangunharjo,Bulusan,Kramas,Tembalang,Jangli,Tandang,Kedungmundu,Sendangguwo,Sendangmulyo,Sambiroto
11=Pudakpayung,Gedawang,Jabungan,Pedalangan,Banyumanik,Srondol Kulon,Srondol Wetan,Ngesrep,Tinjomoyo,Padangsari,Sumurboto
12=Pakintelan,Mangunsari,Plalangan,Gunungpati,Nongkosawit,Pongangan,Ngijo,Patemon,Sekaran,Sukorejo,Sadeng,Cepoko,Jatirejo,Sumurrejo,Kalisegoro,Kandri
13=Ngemplak Simongan,Manyaran,Krapyak,Tambakharjo,Kalibanteng Kulon,Kalibanteng Kidul,Gisikdrono,Bongsari,Bojongsalaman,Salamanmloyo,Cabean,Karangayu,Krobokan,Tawangsari,Tawangmas,Kembangarum
14=Cangkiran,Bubakan,Karangmalang,Polaman,Purwosari,Tambangan,Wonolopo,Mijen,Jatibarang,Kedungpane,Ngadirgo,Wonoplumbon,Jatisari,Pesantren
15=Gondoriyo,Podorejo,Bringin,Purwoyoso,Kalipancur,Bambankerep,Ngaliyan,Tambakaji,Wonosari,Wates
16=Jerakah,Tugurejo,Karanganyar,Randugarut,Mangkang Wetan,Mangkang Kulon,Mangunharjo
`;
export default data;
