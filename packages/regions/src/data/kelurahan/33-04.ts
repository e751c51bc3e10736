// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Banjarnegara, one line per kecamatan.
const data: string = `
01=2001:Berta,Derik,Gumelem Wetan,Gumelem Kulon,Penarusan Wetan,Penarusan Kulon,Brengkok,Pekikiran,Piasa Wetan,Karangsalam,Kemranggon,Susukan,Dermasari,Kedawung,Karangjati
02=2001:Sirkandi,Pagak,Kecitran,Purwareja,Klampok,Kalilandak,Kalimandi,Kaliwinasuh
03=2001:Jalatunda,Somawangi,Kaliwungu,Kebanaran,Glempang,Salamerta,Purwasaba,Blimbing,Panggisari,Candiwulan,Simbang,Kertayasa,Banjengan,Mandiraja Kulon,Kebakalan,Mandiraja Wetan
04=2001:Kalitengah,Merden,Karanganyar,Kaliajir,Petir,Pucungbedug,Parakan,Mertasari,Danaraja,Purwonegoro,Kalipelus,Gumiwang,Kutawuluh
05=2001:Wanadri,Kebondalem,Majalengka,Wiramastra,Kutayasa,Winong,Depok,Watuurip,Masaran,Serang,Mantrianom,Binorong,Joho,Bawang,Bandingan,Blambangan,Gemuruh,Pucang
06=Argasoka,1006:Karangtengah,Wangon,Semampir,Sokanandi,Parakancanggah,Semarang,Krandegan,Kutabanjarnegara,2002:Ampelsari,Tlagawera,Cendana,Sokayasa
07=1015:Kalibenda,2001:Pringamba,Sawal,Panawaren,Tunggara,Randegan,Bojanegara,Bandingan,Prigi,Gembongan,Kemiri,Karangmangu,Wanacipta,Sigaluh,Singamerta
08=1011:Kenteng,Rejasa,2001:Limbangan,Penawangan,Talunamba,Madukara,Kutayasa,Pekauman,Pagelak,Dawuhan,Bantarwaru,Sered,2013:Petambakan,Rakitan,Blitar,Kaliurip,Karanganyar,Gununggiana,Clapar,Pakelen
09=2001:Jenggawur,Banjarkulon,Banjarmangu,Rejasari,Kesenet,Kalilunjar,Sijeruk,Kendaga,Gripit,Pekandangan,Sigeblog,Paseh,Sipedang,Sijenggung,Beji,Prendengan,Majatengah
10=2001:Kasilib,Tapen,Karangjambe,Wanadadi,Wanakarsa,Lemahjaya,Karangkemiri,Kandangwangi,Medayu,Linggasari,Gumingsir
11=2001:Pingit,Situwangi,Gelang,Rakit,Adipasir,Bandingan,Kincang,Badamita,Tanjunganom,Luwung,Lengkong
12=2001:Sambong,Danakerta,Klapa,Kecepit,Karangsari,Tribuana,Sawangan,Sidarata,Badakarya,Punggelan,Jembangan,Purwasana,Petuguran,Bondolharjo,Tanjungtirta,Tlaga,Mlaya
13=2001:Paweden,Gumelar,Purwodadi,Sampang,Slatri,Pagerpelah,Pasuruhan,Karanggondang,Jlegong,Ambal,Binangun,Karangkobar,Leksana
14=2001:Larangan,Karangnangka,Aribaya,Nagasari,Gumingsir,Sokaraja,Kayuares,Metawana,Kalitlaga,Karekan,Plumbungan,Pagentan,Kasmaran,Majasari,Babadan,Tegaljeruk
15=2001:Kalilunjar,Karangsari,Sarwodadi,Grogol,Giritirta,Biting,Tlahab,Darmayasa,Pejawaran,Penusupan,Ratamba,Sidengok,Pegundungan,Beji,Semangkung,Condongcampur,Gembol
16=2001:Batur,Sumberejo,Pasurenan,Pekasiran,Kepakisan,Bakal,Karangtengah,Dieng Kulon
17=2001:Karangtengah,Suwidak,Bantar,Pandansari,Pagergunung,Dawuhan,Kubang,Susukan,Wanayasa,Pesantren,Balun,Tempuran,Wanaraja,Jatilawang,Legoksayem,Kasimpar,Penanggungan
18=2001:Kalibening,Asinan,Sembawa,Kalibombong,Majatengah,Kalisat Kidul,Sirukem,Kertosari,Sidakangen,Sikumpul,Gununglangit,Bedana,Sirukun,Karanganyar,Plorengan,Kasinoman
19=2001:Pandanarum,Sinduaji,Pasegeran,Pingit Lor,Lawen,Sirongge,Pringamba,Beji
20=2001:Pagedongan,Gunungjati,Twelagiri,Kebutuhduwur,Kebutuhjurang,Pesangkalan,Duren,Lebakwangi,Gentansari
`;
export default data;
