// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Klaten, one line per kecamatan.
const data: string = `
01=2001:Sengon,Cucukan,Kotesan,Pereng,Kebondalem Kidul,Tlogo,Taji,Sanggrahan,Geneng,Kemudo,Bugisan,Kokosan,Kebondalem Lor,Brajan,Randusari,Joho
02=2001:Gentan,Karangturi,Jogoprayan,Kragilan,Ngandong,Kerten,Katekan,Sawit,Muruh,Mutihan,Baturan,Mlese,Gesikan,Jabung,Towangsan,Ceporan
03=2001:Pesu,Dengkeng,Pacing,Kadilanggon,Kaligayam,Melikan,Jiwowetan,Brangkal,Pasung,Tanjungan,Canan,Kalitengah,Gadungan,Pandes,Birit,Sukorejo,Sembung,Trotok,Kadibolo
04=2001:Ngerangan,Jambakan,Dukuh,Jarum,Nengahan,Bogem,Paseban,Krikilan,Beluk,Banyuripan,Gununggajah,Tegalrejo,Talang,Tawangrejo,Kebon,Jotangan,Krakitan,Wiro
05=2001:Karangasem,Burikan,Nanggulan,Bendungan,Tugu,Kedungampel,Bawak,Barepan,Pakisan,Balak,Cawas,Plosowangi,Baran,Tirtomarto,Japanan,Tlingsing,Mlese,Gombang,Pogung,Bogor
06=2001:Karangpakel,Wanglu,Trucuk,Kalikebo,Gaden,Planggu,Pundungsari,Sajen,Puluhan,Kradenan,Sabranglor,Jatipuro,Wonosari,Mireng,Bero,Mandong,Sumber,Palar
07=2001:Gondang,Basin,Pluneng,Ngrundul,Malangjiwan,Karangduren,Menden
08=2001:Pakahan,Ngering,Rejoso,Titang,Somopuro,Tangkisan Pos,Gondangan,Bakung,Sumyang,Karangdukuh,Plawikan,Kraguman,Granting,Prawatan,Wonoboyo,Dompyongan,Joton,Tambakan
09=2001:Nangsri,Barukan,Borangan,Sukorini,Ngemplakseneng,Sapen,Kecemen,Tijayan,Bendan,Tanjungsari,Solodiran,Taskombang,Kranggan,Kebonalas,Leses,Kepurun
10=2001:Gumul,Banyuaeng,Kadilajo,Somokaton,Jetis,Karangnongko,Jagalan,Demakijo,Blimbing,Kanoman,Gemampir,Jiwan,Logede,Ngemplak
11=2001:Srebegan,Kajen,Jambukidul,Kujon,Pokak,Pasungan,Mlese,Jombor,Meger,Dlimas,Jambukulon,Ceper,Kurung,Cetan,Tegalrejo,Ngawonggo,Klepu,Kuncen
12=2001:Temuwangi,Beji,Ngaren,Jatimulyo,Jetiswetan,Keden,Bendo,Tambakboyo,Kedungan,Sobayan,Kalangan,Troketon,Kaligawe,Lemahireng
13=2001:Tulas,Bulusan,Ringinputih,Soka,Tumpukan,Karangjoho,Demangan,Tambak,Karangdowo,Munggung,Sentono,Pugeran,Ngolodono,Karangwungu,Karangtalun,Babadan,Tegalampel,Bakungan,Kupang
14=2001:Trasan,Sawahan,Juwiran,Jetis,Ketitang,Gondangsari,Serenan,Tlogorandu,Bolopleret,Tanjung,Kenaiban,Bulurejo,Jaten,Mrisen,Pundungan,Juwiring,Kwarasan,Carikan,Taji
15=2001:Sidowarno,Bener,Gunting,Kingkang,Jelobo,Lumbungkerep,Ngreden,Bulan,Boto,Wadunggetas,Tegalgondo,Bolali,Sukorejo,Sekaran,Bentangan,Duwet,Pandanan,Teloyo
16=2001:Dukuh,Jetis,Butuhan,Banaran,Bowan,Sribit,Mendak,Krecek,Karang,Sabrang,Tlobong,Gatak,Delanggu,Kepanjen,Segaran,Sidomulyo
17=2001:Glagahwangi,Kapungan,Kahuman,Ngaran,Borongan,Nganjat,Jimus,Turus,Polan,Karanglo,Ponggok,Wangen,Keprabon,Kranggan,Kebonharjo,Janti,Sidowayah,Sidoharjo
18=2001:Jambeyan,Jungkare,Kadirejo,Tarubasan,Troso,Blanceran,Kunden,Brangkal,Beku,Karangan,Karanganom,Padas,Soropaten,Jurangjero,Ngabeyan,Gledeg,Gempol,Pondok,Jeblog
19=2001:Mundu,Sedayu,Pomah,Bono,Kiringan,Majegan,Dalangan,Gedongjetis,Sorogaten,Beji,Kemiri,Sudimoro,Tulung,Malangan,Pucangmiliran,Cokro,Daleman,Wunut
20=1015:Jatinom,2001:Beteng,Randulanang,Mranggen,Jemawan,Gedaren,Cawan,Tibayan,Bengking,Temuireng,Bandungan,Kayumas,Socokangsi,Glagah,Krajan,2016:Bonyokan,Pandeyan,Puluhan
21=2001:Bawukan,Talun,Panggang,Balerante,Sidorejo,Tegalmulyo,Tlogowatu,Tangkil,Bumiharjo,Kendalsari,Dompol,Kemalang,Keputran
22=2001:Manjung,Gatak,Duwet,Senden,Ngawen,Kahuman,Pepe,Manjungan,Kwaren,Mayungan,Tempursari,Candirejo,Drono
23=2001:Jimbung,Ngemplak,Kalikotes,Krajan,Tambongwetan,Jogosetran,Gemblegan
24=1002:Barenglor,1007:Gergunung,2001:Sekarsuli,2003:Karanganom,Ketandan,Belangwetan,Jonggrangan,2008:Jebugan
25=Bareng,Kabupaten,Klaten,Tonggalan,1006:Buntalan,1008:Mojayan,2005:Semangkak,2007:Jomboran,2009:Gumulan
26=1009:Gayamprit,2001:Kajoran,Glodogan,Ngalas,Danguran,Trunuh,Sumberejo,Merbung,Tegalyoso,2010:Karanglo,Nglinggi,Jetis
`;
export default data;
