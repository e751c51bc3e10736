// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Pemalang, one line per kecamatan.
const data: string = `
01=2001:Plakaran,Mandiraja,Walangsanga,Sima,Moga,Banyumudal,Wangkelang,Kebanggan,Pepedan,Gendoang
02=2001:Clekatakan,Batursari,Penakir,Gunungsari,Jurangmangu,Gambuhan,Karangsari,Nyalembeng,Pulosari,Pagenteran,Siremeng,Cikendung
03=2001:Gombong,Belik,Gunungtiga,Kuta,Badak,Gunungjaya,Simpur,Mendelem,Beluk,Bulakan,Sikasur,Kalisaleh,Sodong Basari
04=2001:Tlagasana,Tundagan,Bongas,Cikadu,Cawet,Medayu,Pagelaran,Bodas,Jojogan,Majalangu,Tambi,Watukumpul,Gapura,Majakerta,Wisnu
05=2001:Longkeyang,Jatingarang,Gunungbatu,Pasir,Kwasen,Jatiroyom,Parunggalih,Payung,Cangak,Kebandungan,Kesesirejo,Babakan,Karangbrai,Jraganan,Kebandaran,Bodeh,Muncang,Kelangdepok,Pendowo
06=2001:Sumurkidang,Wanarata,Pedagung,Suru,Banjarsari,Pegiringan,Karanganyar,Purana,Pabuaran,Sarwodadi,Bantarbolang,Sambeng,Glandang,Kuta,Kebon Gede,Paguyangan,Lenggerong
07=2001:Kecepit,Gembyang,Mejagong,Penusupan,Banjaranyar,Randudongkal,Karangmoncol,Semingkir,Semaya,Tanahbaya,Lodaya,Rembul,Kreyo,Kalimas,Mangli,Kalitorong,Kejene,Gongseng
08=1004:Paduraksa,1013:Kebondalem,Bojongbata,Mulyoharjo,Pelutan,1018:Sugihwaras,Widuri,2001:Banjarmulya,Surajaya,Kramat,2005:Pegongsoran,Sungapan,Saradan,Sewaka,Mengori,Wanamulya,Bojongnangka,Tambakrejo,2017:Lawangrejo,2020:Danasari
09=1015:Wanarejan Selatan,Beji,2001:Penggarit,Pener,Jrakah,Gondang,Sokawangi,Kejambon,Jebed Utara,Cibelok,Banjardawa,Banjaran,Sitemu,Pedurungan,Taman,Kaligelang,2017:Kabunan,Asemdoyong,Kedungbanjar,Wanarejan Utara,Jebed Selatan
10=1006:Petarukan,2001:Kendalsari,Widodaren,Karangasem,Petanjungan,Serang,2007:Kalirandu,Iser,Sirangkang,Pesucen,Temuireng,Panjunan,Kendaldoyong,Pegundan,Bulu,Tegalmlati,Loning,Klareyan,Kendalrejo,Nyamplungsari
11=2001:Sokawati,Tegalsari Timur,Kemuning,Karangtalok,Wonogiri,Blimbing,Ampelgading,Cibiyuk,Karangtengah,Banglarangan,Losari,Ujunggede,Jatirejo,Kebagusan,Sidokare,Tegalsari Barat
12=1005:Purwoharjo,2001:Tumbal,Pecangakan,Sikayu,Purwosari,2006:Sidorejo,Lowa,Ambokulon,Gandu,Gedeg,Gintung,Sarwodadi,Susukan,Klegen,Wonokromo,Kebojongan,Kandang,Kauman
13=2001:Sukorejo,Botekan,Rowosari,Ambowetan,Pagergunung,Wiyorowetan,Samong,Tasikrejo,Bumirejo,Kaliprau,Kertosari,Pamutih,Padek,Blendung,Ketapang,Limbangan,Mojo,Pesantren
14=2001:Pakembaran,Warungpring,Karangdawa,Datar,Cibuyur,Mereng
`;
export default data;
