// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Jepara, one line per kecamatan.
const data: string = `
01=2001:Kedungmalang,Kalianyar,Karangaji,Tedunan,Sowan Lor,Sowan Kidul,Wanusobo,Surodadi,Panggung,Bulak Baru,Jondang,Bugel,Dongos,Menganti,Kerso,Tanggul Tlare,Rau,Sukosono
02=2001:Kaliombo,Karangrandu,Gerdu,Pecangaan Kulon,Rengging,Troso,Ngeling,Pulodarat,Lebuawu,Gemulung,Pecangaan Wetan,Krasak
03=2001:Ujung Pandan,Karanganyar,Guwosobokerto,Kedungsarimulyo,Bugo,Welahan,Gedangan,Ketilengsingolelo,Kalipucang Wetan,Kalipucang Kulon,Gidangelo,Kendengsidialit,Sidigede,Teluk Wetan,Brantak Sekarjati
04=2001:Mayong Lor,Tigajuru,Paren,Kuanyar,Pelang,Sengonbugel,Jebol,Singorojo,Pelemkerep,Buaran,Ngroto,Rajekwesi,Datar,Pule,Bandung,Bungu,Pancur,Mayong Kidul
05=2001:Geneng,Raguklampitan,Ngasem,Bawu,Mindahan,Somosari,Batealit,Bringin,Bantrung,Pekalongan,Mindahan Kidul
06=Karangkebagusan,Demaan,Potroyudan,Bapangan,Saripan,Panggang,Kauman,Bulu,Jobokuto,Ujungbatu,Pengkol,2012:Mulyoharjo,Wonorejo,Kedungcino,Kuwasen,Bandengan
07=2001:Mororejo,2009:Suwawal,Sinanggul,Jambu,Srobyong,Sekuro,Karanggondang,Jambu Timur
08=2001:Guyangan,Kepuk,Papasan,Srikandang,Tengguli,Bangsri,Banjaran,Wedelan,Kedungleper,Jerukwangi,Bondo,Banjaragung
09=2001:Tempur,Damarwulan,Kunir,Watuaji,Klepu,Tunahan,Kaligarang,Keling,Gelang,Jlegong,Kelet,2020:Bumiharjo
10=2001:Karimunjawa,Kemujan,Parang,Nyamuk
11=2001:Ngabul,Langon,Sukodono,Petekeyan,Mangunan,Platar,Semat,Telukawur,Demangan,Tegalsambi,Mantingan,Tahunan,Kecapi,Senenan,Krapyak
12=2001:Blimbingrejo,Tunggulpandean,Pringtulis,Jatisari,Gemiring Kidul,Gemiring Lor,Nalumsari,Tritis,Daren,Karangnongko,Ngetuk,Bedanpete,Muryolobo,Bategede,Dorang
13=2001:Batukali,Bandungrejo,Banyuputih,Pendosawalan,Damarjati,Purwogondo,Margoyoso,Sendang,Kriyan,Robayan,Bakalan,Manyargading
14=2001:Dudak Awu,Sumanding,Bucu,Cepogo,Pendem,Jinggotan,Dermolo,Kaliaman,Tubanan,Balong,Kancilan
15=2001:Lebak,Bulungan,Suwawal Timur,Kawak,Tanjung,Plajan,Slagi,Mambak
16=2001:Sumberrejo,Clering,Ujungwatu,Banyumanis,Tulakan,Bandungharjo,Blingoh,Jugo
`;
export default data;
