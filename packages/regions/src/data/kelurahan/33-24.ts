// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Kendal, one line per kecamatan.
const data: string = `
01=2001:Blumah,Kediten,Tlogopayung,Wonodadi,Manggungmangu,Tirtomulyo,Karanganyar,Jurangagung,Jati,Wadas,Bendosari,Mojoagung
02=2002:Getasblawong,Parakansebaran,Petung,Krikil,Pucakwangi,Pageruyung,Tambahrejo,Gebangan,Surokonto Wetan,Bangunsari,Kebongembong,Surokonto Kulon,Pagergunung,Gondoharum
03=2001:Gentinggunung,Bringinsari,Purwosari,Ngargosari,Pesaren,Tamanrejo,Harjodowo,Peron,Damarjati,Mulyosari,Kalipakis,Trimulyo,Selokaton,Ngadiwarno,Tampingwinarno,Kebumen,Sukorejo,Kalibogor
04=2001:Pakisan,Plososari,Mlatiharjo,Wirosari,Pagersari,Selo,Curugsewu,Gedong,Sukomangli,Kalibareng,Kalilumpang,Kalices,Sidokumpul,Sidodadi
05=2001:Cening,Sukodadi,Kaliputih,Getas,Banyuringin,Kedungsari,Ngareanak,Singorojo,Cacaban,Kalirejo,Merbuh,Trayu,Kertosari
06=2001:Kedungboto,Peron,Gondang,Pakis,Sumberahayu,Tambahsari,Limbangan,Pagertoyo,Sriwulan,Tabet,Ngesrepbalong,Gonoharjo,Jawisari,Margosari,Tamanrejo,Pagerwojo
07=2001:Medono,Pasigitan,Banjarejo,Leban,Kliris,Puguh,Ngabean,Karangmanggis,Kaligading,Purwogondo,Blimbing,Salamsari,Tampingan,Campurejo,Boja,Bebengan,Meteseh,Trisobo
08=2003:Sumberejo,Nolokerto,2009:Kumpulrejo,Karangtengah,Sarirejo,Krajankulon,Kutoharjo,Wonorejo,Mororejo
09=2001:Tunggulsari,Sumur,Blorok,Penjalin,Kertomulyo,Sidorejo,Tosari,Rejosari,Turunrejo,Purwokerto,Brangsong,Kebonadem
10=2001:Margomulyo,Tegorejo,Pesawahan,Pekuncen,Puguh,Dawungsari,Pucangrejo,Gubugsari,Pegandon,Penanggulan,Wonosari,Karangmulyo
11=2001:Sedayu,Pamriyan,Jenarsari,Poncorejo,Gebang,Krompaan,Gemuhblanten,Tamangede,Lumansari,Johorejo,Tlahab,Pucangrejo,Sojomerto,Triharjo,Cepokomulyo,Galih
12=2001:Sidomukti,Penyangkringan,Bumiayu,Manggungsari,Sumberagung,Ngasinan,Weleri,Nawangsari,Karangdowo,Penaruban,Sambongsari,Karanganom,Payung,Pucuksari,Tratemulyo,Montongsari
13=2001:Pandes,Podosari,Botomulyo,Cepiring,Damarsari,Karangayu,Karangsuno,Gondang,Sidomulyo,Juwiring,Kaliayu,Kalirandugede,Korowelangkulon,Korowelanganyar,Margorejo
14=2001:Bulugede,Margosari,Donosari,Lanji,Tambakrejo,Kebonharjo,Purwokerto,Jambearum,Purwosari,Sukolilan,Bangunrejo,Kumpulrejo,Magersari,Wonosari,Pidodo Wetan,Pidodo Kulon,Bangunsari,Kartika Jaya
15=Candiroto,Sukodono,Jotang,Trompo,Ketapang,Kebondalem,Kalibuntu Wetan,Sijeruk,Tunggulrejo,Jetis,Bugangin,Langenharjo,Pekauman,Patukangan,Pegulon,Banyutowo,Karangsari,Ngilir,Bandengan,Balok
16=2001:Wonotenggang,Pojoksari,Randusari,Karangsari,Parakan,Tambaksari,Jatipurwo,Rowosari,Tanjungsari,Tanjunganom,Sendangdawuhan,Kebonsari,Bulak,Gebanganom,Gempolsewu,Sendangsikucing
17=2001:Truko,Lebosari,Kadilangu,Gebanganomwetan,Kaliyoso,Sukodadi,Sendang Kulon,Sendang Dawung,Laban,Karangmalang Wetan,Jungsemi,Kangkung,Tanjungmojo,Rejosari,Kalirejo
18=2001:Ngerjo,Kedungasri,Kedunggading,Ringinarum,Ngawensari,Tejorejo,Wungurejo,Rowobranten,Caruban,Mojo,Purworejo,Pagerdawung
19=2001:Dempelrejo,Putatgede,Jatirejo,Winong,Rejosari,Sumbersari,Bojong Gede,Kebonagung,Ngampel Kulon,Ngampel Wetan,Sudipayung,Banyuurip
20=2001:Jeruk Giling,Kedungsuren,Darupono,Protomulyo,Magelung,Plantaran,Sukomulyo,Sidomakmur
`;
export default data;
