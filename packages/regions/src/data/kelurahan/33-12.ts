// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Wonogiri, one line per kecamatan.
const data: string = `
01=1009:Gedong,2001:Sumberagung,Joho,Petirsari,Gambirmanis,Suci,Sambiroto,Watangrejo,Pracimantoro,2010:Sedayu,Jimbar,Banaran,Trukan,Tubokarto,Lebak,Gebangharjo,Glinggang,Wonodadi
02=1004:Bayemharjo,1006:Giritontro,2001:Ngargoharjo,Tlogosari,Tlogoharjo,2005:Jatirejo,2007:Pucanganom
03=1002:Girikikis,1011:Giriwoyo,2001:Tirtosuworo,2003:Guwotirto,Ngancar,Bulurejo,Gedongrejo,Pidekso,Tukulrejo,Bumiharjo,Selomarto,2012:Sejati,Sendangagung,Platarejo,Sirnoboyo,Tawangharjo
04=1008:Selopuro,2001:Sendangsari,Tegiri,Batuwarno,Sumberejo,Ronggojati,Sumberagung,Kudi
05=1010:Tirtomoyo,1012:Ngarjosari,2001:Hargosari,Dlepih,Wiroko,Sukoharjo,Hargorejo,Sidorejo,Genengharjo,Girirejo,Hargantoro,2011:Banyakprodo,2013:Sendangmulyo,Tanjungsari
06=1004:Kedungrejo,1008:Beji,2001:Wonoharjo,Bulurejo,Kulurejo,2005:Semin,Bumiharjo,Gebang,2009:Pondoksari,Ngadiroyo,Ngadipiro
07=2001:Glesungrejo,Balepanjang,Watuagung,Belikurip,Baturetno,Gambiranom,Talunombo,Saradan,Temon,Setrorejo,Sendangrejo,Boto,Kedungombo
08=1003:Puloharjo,1009:Ngadirejo,2001:Basuhan,Pucung,2004:Sindukarto,Panekan,Baleharjo,Sumberharjo,Minggarharjo,2010:Tegalharjo,Eromoko,Ngunggahan,Tempurharjo,Pasekan,Ngandong
09=1003:Mojopuro,1007:Wuryantoro,2001:Genukharjo,Sumberejo,2004:Mlopoharjo,Pulutan Kulon,Pulutan Wetan,2008:Gumiwang Lor
10=1006:Pagutan,Punduhsari,2001:Kepuhsari,Pijiharjo,Bero,Gunungan,Karanglor
11=1007:Kaliancar,2001:Pare,Keloran,Kepatihan,Pule,Jendi,Singodutan,2008:Gemantar,Jaten,Nambangan,Sendangijo
12=1002:Wuryorejo,Giritirto,1006:Giripurwo,Giriwono,Wonoboyo,1015:Wonokarto,2001:Sendang,2004:Pokohkidul,Purworejo,2009:Bulusulur,Purwosari,Wonoharjo,Manjung,Wonokerto,Sonoharjo
13=1009:Mlokomanis Kulon,Kasihan,2001:Gemawang,Kerjo Kidul,Gedong,Pondok,Kerjo Lor,Ngadirojo Kidul,Ngadirojo Lor,Mlokomanis Wetan,2011:Jatimarto
14=1009:Kayuloko,1012:Sidoharjo,2001:Sempukerep,Sembukan,Tempursari,Kebonagung,Widoro,Mojoreno,Ngabeyan,Kedunggupit,2010:Tremes,Jatinom
15=1009:Sanggrong,1014:Jatiroto,2001:Brenggolo,Boto,Guno,Dawungan,Ngelo,Pingkuk,Mojopuro,Pesido,2010:Cangkring,Pengkol,Sugihan,Duren,2015:Jatirejo
16=1005:Kismantoro,1008:Gesing,2001:Pucung,Plosorejo,Bugelan,Ngroto,2006:Miri,Lemahbang,2009:Gambiranom,Gedawung
17=1002:Tegalrejo,1007:Purwantoro,2001:Biting,2003:Bangsri,Sumber,Joho,Miricinde,2008:Gondang,Kepyar,Bakalan,Ploso,Kenteng,Sendang,Talesan,Sukomangu
18=1005:Bulukerto,2001:Domas,Nadi,Ngaglik,Bulurejo,2006:Krandegan,Tanjung,Sugihan,Conto,Geneng
19=1008:Bulusari,1014:Karang,2001:Padarangin,Watusomo,Sambirejo,Pandan,Made,Tunggur,Waru,2009:Slogohimo,Soco,Klunggen,Sedayu,Gunan,2015:Randusari,Sokoboyo,Setren
20=1009:Pelem,1012:Tanjungsari,2001:Tasikhargo,Sumberejo,Rejosari,Gondangsari,Sidorejo,Ngrompak,Semen,Pule,2010:Sambirejo,Tanggulangin,2013:Gunungsari,Jatisari,Jatisrono,Watangsono,Pandeyan
21=1005:Jatipurno,1009:Balepanjang,2001:Giriyoso,Kopen,Jatipurwo,Tawangrejo,2006:Slogoretno,Kembang,Girimulyo,2010:Jeporo,Mangunharjo
22=1003:Sidokarto,1007:Gemawang,2001:Waleng,Doho,2004:Girimarto,Jendi,Nungkulan,2008:Tambakmerang,Jatirejo,Giriwarno,Selorejo,Semagar,Sanan,Bubakan
23=2001:Purwoharjo,Karangtengah,Ngambarsari,Jeblogan,Temboro
24=2001:Songbledeg,Ketos,Paranggupito,Gudangharjo,Gunturharjo,Sambiharjo,Johunut,Gendayakan
25=1002:Giriharjo,2001:Puhpelem,2003:Nguneng,Sukorejo,Tengger,Golo
`;
export default data;
