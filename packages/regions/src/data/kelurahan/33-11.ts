// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Sukoharjo, one line per kecamatan.
const data: string = `
01=2001:Grogol,Karangtengah,Karangwuni,Krajan,Jatingarang,Karanganyar,Alasombo,Karangmojo,Weru,Karakan,Tegalsari,Tawang,Ngreco
02=2001:Sanggang,Kamal,Gentan,Kedungsono,Tiyaran,Karangasem,Bulu,Kunden,Puron,Malangan,Lengking,Ngasinan
03=2001:Pundungrejo,Watubonang,Kedungjambal,Grajegan,Lorog,Kateguhan,Dalangan,Pojok,Tangkisan,Ponowaren,Majasto,Tambakboyo
04=Kenep,Banmati,Mandan,Begajah,Gayam,Joho,Jetis,Combongan,Kriwen,Bulakan,Dukuh,Sukoharjo,Bulakrejo,Sonorejo
05=2001:Tanjungrejo,Jangglengan,Serut,Juron,Celep,Pengkol,Gupit,Plesan,Kedungwinong,Nguter,Baran,Daleman,Lawu,Tanjung,Pondok,Kepuh
06=Jombor,2002:Toriyo,Mulur,Jagan,Manisharjo,Cabeyan,Puhgogor,Paluhombo,Bendosari,Mojorejo,Mertan,Sugihan,Sidorejo,Gentan
07=2001:Pranan,Karangwuni,Bugel,Ngombakan,Bakalan,Godog,Kemasan,Kenokorejo,Tepisari,Bulu,Rejosari,Polokarto,Mranggen,Wonorejo,Jatisobo,Kayuapak,Genengsari
08=2001:Laban,Tegalmade,Wirun,Bekonang,Cangkol,Klumprit,Kragilan,Sapen,Joho,Demakan,Dukuh,Plumbon,Gadingan,Palur,Triyagan
09=2001:Pandeyan,Telukan,Parangjoro,Pondok,Langenharjo,Gedangan,Madegondo,Grogol,Kadokan,Kwarasan,Sanggrahan,Manang,Banaran,Cemani
10=2001:Ngrombo,Mancasan,Gedongan,Jetis,Bentakan,Kudu,Kadilangu,Bakipandeyan,Menuran,Duwet,Siwal,Waru,Gentan,Purbayan
11=2001:Sanggung,Kagokan,Blimbing,Krajan,Geneng,Jati,Trosemi,Luwang,Klaseman,Tempel,Sraten,Wironanggan,Trangsan,Mayang
12=1002:Kartasura,1004:Ngadirejo,2001:Pucangan,2003:Ngemplak,2005:Gumpang,Makamhaji,Pabelan,Gonilan,Singopuran,Ngabeyan,Wirogunan,Kertonatan
`;
export default data;
