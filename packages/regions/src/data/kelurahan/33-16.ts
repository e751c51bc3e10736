// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Blora, one line per kecamatan.
const data: string = `
01=2001:Bangkleyan,Gempol,Kepoh,Pelem,Jegong,Jati,Singget,Gabusan,Doplang,Randulawang,Tobo,Pengkoljagong
02=1005:Randublatung,1011:Wulung,2001:Tlogotuwung,Bodeh,Gembyungan,Sambongwangan,2006:Pilang,Temulus,Sumberejo,Kutukan,Kediren,2012:Kadengan,Bekutuk,Plosorejo,Jeruk,Tanggel,Kalisari,Ngliron
03=2001:Megeri,Nglebak,Getas,Nginggil,Ngrawoh,Mendenrejo,Sumber,Mojorembun,Nglungger,Medalem
04=2001:Gondel,Ketuwan,Jimbung,Panolan,Klagen,Kemantren,Sidorejo,Wado,Pulo,Tanjung,Sogo,Bajo,Nglandeyan,Kalen,Ngraho,Kedungtuban,Galuk
05=1011:Tambakromo,1013:Balun,Cepu,Ngelo,Karangboyo,Ngroto,2001:Gadon,Ngloram,Cabean,Kapuan,Jipang,Getas,Sumberpitu,Kentong,Mernung,Mulyorejo,2012:Nglanjuk
06=2001:Temengeng,Sambongrejo,Gadu,Sambong,Pojokwatu,Gagakan,Biting,Brabowan,Ledok,Giyanti
07=2001:Nglobo,Cabak,Nglebur,Janjang,Bleboh,Ketringan,Singonegoro,Jiken,Genjahan,Jiworejo,Bangowan
08=1013:Jepon,2001:Blungun,Semanggi,Ngampon,Jomblang,Palon,Bangsri,Sumurboto,Brumbung,Turirejo,Semampir,Kemiri,Tempellemahbang,2014:Seso,Balong,Geneng,Nglarohgunung,Kawengan,Gersi,Gedangdowo,Puledagel,Bacem,Jatirejo,Soko,Waru
09=1006:Beran,1008:Bangkle,Kedungjenar,Mlangsen,Jetis,Tambahrejo,Kauman,Sonorejo,Kunden,Tempelan,Tegalgunung,Karangjati,2001:Jepangrejo,Kamolan,Pelem,Purworejo,Andongrejo,2007:Jejeruk,2019:Temurejo,Tempurejo,Patalan,Tambaksari,Purwosari,Ngadipurwo,Sendangharjo,Tempuran,Plantungan,Ngampel
10=2001:Tawangrejo,Kedungringin,Adirejo,Tamanrejo,Tutup,Sukorejo,Tambahrejo,Kalangan,Sambongrejo,Tunjungan,Kedungrejo,Gempolrejo,Nglangitan,Keser,Sitirejo
11=2001:Jatisari,Jatiklampok,Klopoduwur,Sidomulyo,Balongsari,Bacem,Wonosemi,Sendanggayam,Banjarejo,Mojowetan,Sumberagung,Gedongsari,Sendangwungu,Balongrejo,Karangtalun,Kebonrejo,Kembang,Sembongin,Plosorejo,Buluroto
12=1015:Punggursugih,1018:Ngawen,2001:Rowobungkul,Gedebeg,Sambonganyar,Kendayaan,Plumbon,Bergolo,Bandungrojo,Kedungsatriyan,Karangtengah,Jetakwanger,Sumberejo,Sendangagung,Talokwohmojo,Trembulrejo,2016:Gondang,Sendangrejo,2019:Semawur,Bradag,Gotputuk,Berbak,Sarimulyo,Sendangmulyo,Wantilgung,Bogowanti,Sambongrejo,Srigading,Karangjong
13=1017:Kunduran,2001:Botoreco,Buloh,Kemiri,Kodokan,Sonokidul,Sempu,Cungkup,Plosorejo,Ngilen,Bakah,Kalangrejo,Blumbangrejo,Tawangrejo,Klokah,Muraharjo,Jagong,2018:Gagaan,Sambiroto,Bejirejo,Jetak,Karanggeneng,Balong,Ngawenombo,Sendangwates,Kedungwaru
14=2001:Tinapan,Sambeng,Prigi,Pelemsengir,Kacangan,Sonokulon,Kedungwungu,Gunungan,Kajengan,Dringo,Cokrowati,Ketileng,Todanan,Ngumbul,Wukirsari,Bicak,Sendang,Karanganyar,Dalangan,Candi,Gondoriyo,Kembang,Bedingin,Ledok,Kedungbacin
15=2001:Gombang,Sarirejo,Karanganyar,Karang,Prantaan,Jeruk,Bogorejo,Gembol,Tempurejo,Gayam,Sendangrejo,Gandu,Nglengkir,Jurangjero
16=2001:Harjowinangun,Tengger,Krocok,Ngapus,Dologan,Tlogowungu,Japah,Beganjing,Ngrambitan,Pengkolrejo,Bogorejo,Wotbakah,Padaan,Bogem,Sumberejo,Ngiyono,Gaplokan,Kalinanas
`;
export default data;
