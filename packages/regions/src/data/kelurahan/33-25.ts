// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Batang, one line per kecamatan.
const data: string = `
01=2001:Silurah,Sodong,Gringgingsari,Kedungmalang,Sendang,Wonotunggal,Brokoh,Wates,Brayo,Kemligi,Sigayam,Kreyo,Siwatu,Dringo,Penangkan
02=2001:Tombo,Wonomerto,Wonodadi,Pesalakan,Binangun,Sidayu,Toso,2010:Kluwih,Wonokerto,Bandar,Tumbrep,Tambahrejo,Puncanggading,Candi,2018:Wonosegoro,Simpar,Batiombo
03=2001:Gerlang,Kalitengah,Kembanglangit,Gondang,Bismo,Keteleng,Kalisari,2009:Besani,Wonobodro,Bawang,Pesantren,Kambangan,Keputon,Blado,Cokro,Selopajang Barat,2020:Kalipancur,Selopajang Timur
04=2001:Pacet,Mojotengah,Cablikan,Ngroto,Ngadirejo,Reban,Tambakboyo,Adinuso,Kumesu,Kepundung,Padomasan,Semampir,Wonosobo,Sojomerto,Karanganyar,Polodoro,Kalisari,Sukomangli,Wonorojo
05=2001:Pranten,Deles,Gunungsari,Jambangan,Kebaturan,Kalirejo,Sangubanyu,Wonosari,Jlamprang,Bawang,Candigugur,Pangempon,Sidoharjo,Surjo,Soka,Sibebek,Getas,Pasusukan,Candirejo,Purbo
06=2002:Sendang,Banteng,Sumurbanger,Margosono,Sidalang,Plosowangi,Wanar,Gondo,Rejosari Barat,Boja,Pujut,Tersono,Tanjungsari,Kebumen,Harjowinangun Barat,Tegalombo,2020:Kranggan,Satriyan,Harjowinangun Timur,Rejosari Timur
07=2005:Surodadi,Sentul,Plelen,Kutosari,Mentosari,Gringsing,Yosorejo,Krengseng,Sawangan,Ketanggan,Lebo,Kebondalem,Sidorejo,Tedunan,Madugowongjati
08=2001:Ngaliyan,Sukorejo,Tembok,Donorejo,Sidomulyo,Kalisalak,Limpung,Kepuh,Sempu,Babadan,Plumbon,Amongrogo,Dlisen,2015:Rowosari,Pungangan,2023:Lobang,Wonokerso
09=2004:Menjangan,Karangtengah,Mangunharjo,Tenggulangharjo,Kalimanggis,Keborangan,Jatisari,Subah,Kumejing,2014:Durenombo,2019:Clapar,Adinuso,Sengon,2023:Gondang,Kuripan,Kemiri Barat,Kemiri Timur
10=2001:Wringingintung,Sembojo,Posong,Kaliboyo,Simbangdesa,Beji,Tulis,2017:Simbangjati,Kedungsegog,Kenconorejo,Ponowareng,2024:Siberuk,Kebumen,Cluwuk,Jrakahpayung,Jolosekti,Manggis
11=1013:Watesalit,Proyonanggan Tengah,Kauman,Karangasem Utara,Kasepuhan,Sambong,Proyonanggan Utara,Proyonanggan Selatan,Karangasem Selatan,2001:Rowobelang,Cepokokuning,Pasekaran,Kalisalak,Kecepak,Klidang Wetan,Klidang Lor,Kalipucang Wetan,Kalipucang Kulon,Karanganyar,Denasri Kulon,Denasri Wetan
12=2001:Pandansari,Kaliwareng,Pejambon,Sariglagah,Pesaren,Sidorejo,Cepagan,Masin,Banjiran,Warungasem,Gapuro,Kalibeluk,Sawahjoho,Candiareng,Lebo,Menguneng,Terban,Sijono
13=2001:Tegalsari,Kandeman,Bakalan,Lawangaji,Depok,Tragung,Cempereng,Karanganom,Wonokerso,Ujungnegoro,Karanggeneng,Juragan,Botolambat
14=2001:Pecalungan,Bandung,Gombong,Randu,Siguci,Pretek,Selokarto,Gemuh,Gumawang,Keniten
15=2001:Banyuputih,Kalibalik,Sembung,Kedawung,Dlimas,Luwung,2008:Penundan,Banaran,Timbang,Bulu,Kalangsono
`;
export default data;
