// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Pati, one line per kecamatan.
const data: string = `
01=2001:Prawoto,Pakem,Wegil,Kuwawur,Baleadi,Wotan,Kedungwinong,Porangparing,Sukolilo,Baturejo,Gadudero,Sumbersoko,Tompegunung,Kedumulyo,Kasiyan,Cengkalsewu
02=2001:Jimbaran,Durensawit,Slungkep,Beketel,Purwokerto,Sumbersari,Brati,Jatiroto,Kayen,Rogomulyo,Srikaton,Pasuruhan,Pesagi,Trimulyo,Talun,Boloagung,Sundoluhur
03=2001:Pakis,Maitan,Wukirsari,Sinomwidodo,Keben,Larangan,Tambakromo,Mojomulyo,Karangawen,Mangunrekso,Tambaharjo,Tambahagung,Sitirejo,Kedalingan,Karangmulyo,Karangwono,Angkatan Lor,Angkatan Kidul
04=2001:Pohgading,Gunungpanti,Godo,Kropak,Karangsumber,Guyangan,Sugihan,Kebolampang,Tlogorejo,Pagendisan,Pekalongan,Danyangmulyo,Kudur,Padangan,Blingijati,Mintorahayu,Kebowan,Winong,Klecoregonang,Bumiharjo,Tawangrejo,Bringinwareng,Sumbermulyo,Degan,Serutsadang,Pulorejo,Karangkonang,Tanggel,Wirun,Sarimulyo
05=2001:Bodeh,Karangwotan,Kepohkencono,Wateshaji,Lumbungmas,Mojoagung,Sitimulyo,Kletek,Terteg,Mencon,Puncakwangi,Pelemgede,Tanjungsekar,Triguno,Jetak,Grogolsari,Karangrejo,Plosorejo,Sokopuluhan,Tegalwero
06=2001:Boto,Trikoyo,Sumberan,Mojolampir,Mantingan,Ronggo,Sumberagung,Sidoluhur,Srikaton,Arumanis,Tegalarum,Sidomukti,Mojoluhur,Kebonturi,Lundo,Sukorukun,Sumberejo,Manjang,Tamansari,Sumberarum,Sriwedari
07=2001:Tlogomojo,Ngening,Raci,Ketitangwetan,Bumimulyo,Jembangan,Klayusiwalan,Bulumulyo,Sukoagung,Tompomulyo,Kuniran,Gunungsari,Kedalon,Gajahkumpul,Batursari,Lengkong,Mangunlegi,Pecangaan
08=2001:Sejomulyo,Bringin,Ketip,Pekuwon,Karang,Karangrejo,Bumirejo,Kedungpancing,Jepuro,Tluwah,Doropayung,Mintomulyo,Gadingrejo,Margomulyo,Langgenharjo,Genengmulyo,Agungmulyo,Bakaran Kulon,Bakaran Wetan,Dukutalit,Growong Kidul,Growong Lor,Kauman,Pajeksan,Kudukeras,Kebonsawahan,Bajomulyo,Bendar,Trimulyo
09=2001:Kedungmulyo,Ngastorejo,Karangrowo,Sonorejo,Sendangsoko,Tlogorejo,Sidoarum,Tondomulyo,Bungasrejo,Glonggong,Kalimulyo,Tambahmulyo,Tondokerto,Sembaturagung,Dukuhmulyo,Puluhan Tengah,Mantingan Tengah,Jatisari,Karangrejo Lor,Sidomulyo,Tanjungsari,Jakenan,Plosojenar
10=1005:Pati Wetan,1007:Pati Kidul,1012:Pati Lor,Parenggan,1015:Kalidoro,2001:Panjunan,Gajahmati,Mustokoharjo,Semampir,2006:Blaru,2008:Plangitan,Puri,Winong,Ngarus,2014:Sidoharjo,2016:Sarirejo,Geritan,Dengkek,Sugiharjo,Widorokandang,Payang,Kutoharjo,Sidokerto,Mulyoharjo,Tambaharjo,Tambahsari,Ngepungrojo,Purworejo,Sinoman
11=2001:Wuwur,Karaban,Tlogoayu,Bogotanjung,Kuryokalangan,Gabus,Tanjunganom,Sunggingwarno,Penanggungan,Tambahmulyo,Sugihrejo,Mojolawaran,Sambirejo,Pantirejo,Tanjang,Gebang,Plumbungan,Babalan,Koripandriyo,Soko,Gempolsari,Banjarsari,Mintobasuki,Kosekan
12=2001:Jambean Kidul,Wangunrejo,Bumirejo,Sokokulon,Jimbaran,Ngawen,Margorejo,Penambuhan,Langenharjo,Dadirejo,Sukoharjo,Badegan,Pegandan,Sokobubuk,Banyuurip,Mataraman,Langse,Muktiharjo
13=2001:Bermi,Kedungbulus,Semirejo,Wonosekar,Gembong,Plukaran,Bageng,Pohgading,Klakahkasihan,Ketanggan,Sitiluhur
14=2001:Tamansari,Sambirejo,Tlogorejo,Purwosari,Regaloh,Wonorejo,Tlogosari,Sumbermulyo,Guwo,Tanjungsari,Lahar,Suwatu,Cabak,Klumpit,Gunungsari
15=2001:Bumiayu,Margorejo,Tawangharjo,Ngurensiti,Sukoharjo,Panggungroyom,Jontro,Suwaduk,Wedarijaksa,Pagerharjo,Ngurenrejo,Bangsalrejo,Sidoharjo,Jetak,Jatimulyo,Tlogoharum,Kepoh,Tluwuk
16=2001:Tegalarum,Soneyan,Tanjungrejo,Sidomukti,Pohijo,Kertomulyo,Langgenharjo,Pangkalan,Bulumanis Kidul,Bulumanis Lor,Sekarjalak,Kajen,Ngemplak Kidul,Purworejo,Purwodadi,Ngemplak Lor,Waturoyo,Cebolek Kidul,Tunjungrejo,Margoyoso,Margotohu Kidul,Semerak
17=2001:Jrahi,Giling,Gulangpongge,Jepalo,Sidomulyo,Sampok,Pesagen,Gadu,Gajihan,Perdopo,Gunungwungkal,Bancak,Jembulwunut,Ngetuk,Sumberrejo
18=2001:Medani,Sentul,Plaosan,Payak,Sirahan,Mojo,Karangsari,Bleber,Ngawen,Ngablak,Gesengan,Gerit,Sumur
19=2001:Pondowan,Kedungsari,Margomulyo,Pakis,Sendangrejo,Jepat Kidul,Tunggulsari,Jepat Lor,Tendas,Keboromo,Sambiroto,Tayu Wetan,Tayu Kulon,Pundenrejo,Kedungbang,Bendokaton Kidul,Purwokerto,Bulungan,Luwang,Dororejo,Kalikalong
20=2001:Wedusan,Dumpil,Ngagel,Bakalan,Kenanti,Alasdowo,Banyutowo,Dukuhseti,Grogolan,Kembang,Tegalombo,Puncel
21=2001:Kajar,Trangkil,Pasucen,Tegalharjo,Mojoagung,Ketanen,Karanglegi,Karangwage,Kadilangu,Tlutup,Krandan,Kertomulyo,Rejoagung,Guyangan,Sambilawang,Asempapan
`;
export default data;
