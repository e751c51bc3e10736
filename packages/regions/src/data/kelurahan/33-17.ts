// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Rembang, one line per kecamatan.
const data: string = `
01=2001:Ronggo Mulyo,Logede,Pelemsari,Logung,Krikilan,Kedungtulup,Polbayem,Jatihadi,Sumber,Jadi,Grawan,Randuagung,Sukorejo,Tlogotunggal,Bogorejo,Megulung,Kedungasem,Sekarsari
02=2001:Mlatirejo,Sendangmulyo,Pondokrejo,Warugunung,Pinggan,Cabean Kidul,Lambangan Kulon,Lambangan Wetan,Sumbermulyo,Karangasem,Pasedan,Ngulaan,Jukung,Bulu,Mantingan,Kadiwono
03=2001:Kajar,Timbrangan,Tegaldowo,Pasucen,Suntri,Dowan,Trembes,Gunem,Kulutan,Sidomulyo,Telgawah,Sendangmulyo,Panohan,Demaan,Banyuurip,Sambongpayak
04=2001:Bancang,Mrayun,Ngajaran,Tahunan,Gading,Jinanten,Joho,Sale,Wonokerto,Sumbermulyo,Tengger,Bitingan,Pakis,Rendeng,Ukir
05=2001:Lodankulon,Lodanwetan,Bonjor,Tawangrejo,Sampung,Baturno,Babaktulung,Nglojo,Jambangan,Pelang,Gilis,Gunungmulyo,Gonggang,Sumbermulyo,Kalipang,Dadapmulyo,Sendangmulyo,Banowan,Temperak,Karangmangu,Bajingjowo,Bajingmeduro,Sarangmeduro
06=2001:Ngulahan,Pacing,Karas,Mojosari,Gesikan,Sambiroto,Sedan,Karangasem,Sidorejo,Sidomulyo,Kedungringin,Gandrirojo,Candimulyo,Lemahputih,Kumbo,Dadapan,Sambong,Bogorejo,Kenongo,Jambeyan,Menoro
07=2001:Megal,Ngemplakrejo,Pragen,Samaran,Gambiran,Bamban,Bangunrejo,Pamotan,Sidorejo,Tempaling,Joho,Mlagen,Kepohagung,Mlawat,Segoromulyo,Ketangi,Sendangagung,Gegersimo,Sumberejo,Japerejo,Tulung,Ringin,Sumbangrejo
08=2001:Tanjung,Kemadu,Sulang,Pomahan,Rukem,Korowelang,Karangharjo,Jatimudo,Kunir,Glebeg,Bogorame,Kaliombo,Sudo,Karangsari,Pragu,Kebonagung,Seren,Pranti,Pedak,Landoh,Kerep
09=2001:Meteseh,Maguan,Sidomulyo,Wiroto,Banggi,Kuangsan,Gunungsari,Sendangagung,Karangsekar,Babadan,Pengkol,Sambiyan,Mojorembun,Tunggulsari,Tambakagung,Mojowarno,Dresi Kulon,Dresi Wetan,Tasikharjo,Purworejo,Bogoharjo,Banyudono,Pantiharjo
10=1019:Magersari,Gegunung Kulon,1022:Pacar,Tanjungsari,1027:Leteh,Sidowayah,Kutoharjo,2001:Kedungrejo,Turusgede,Kumendung,Sridadi,Pandean,Tlogomojo,Kasreman,Punjulharjo,Tritunggal,Pasar Banggi,Gedangan,Weton,Ngotet,Mondoteko,Ngadem,Ketanggi,Pulo,Waru,2021:Gegunung Wetan,2024:Sumberejo,Tasikagung,Sawahan,2030:Padaran,Sukoharjo,Kabongan Lor,Kabongan Kidul,Tireman
11=2001:Japeledok,Jeruk,Doropayung,Karaskepoh,Tuyuhan,Pandan,Gemblengmulyo,Sumberagung,Kalitengah,Sidowayah,Kedung,Punggurharjo,Langkir,Pancur,Pohlandak,Warugunung,Criwik,Wuwur,Ngulangan,Banyuurip,Johogunung,Trenggulunan,Ngroto
12=2001:Tanjungsari,Sendangmulyo,Sendangwaru,Ngasinan,Kendalagung,Mojokerto,Tanjungan,Kebloran,Karanganyar,Karanglincak,Karangharjo,Kragan,Tegalmulyo,Balongmulyo,Narukan,Sudan,Terjan,Sendang,Watupecah,Woro,Sumurpule,Plawangan,Sumbergayam,Pandangan Wetan,Pandangan Kulon,Sumurtawang,Sumbersari
13=2001:Sanetan,Rakitan,Bendo,Labuhan Kidul,Sendangmulyo,Blimbing,Manggar,Jatisari,Langgar,Sluke,Jurangjero,Leran,Trahan,Pangkalan
14=2001:Karasgede,Jolotundo,Sumbergirang,Karangturi,Babagan,Dorokandang,Gedongmulyo,Dasun,Soditan,Ngemplak,Selopuro,Sendangcoyo,Ngargomulyo,Kajar,Gowak,Sendangasri,Tasiksono,Sriombo,Bonang,Binangun
`;
export default data;
