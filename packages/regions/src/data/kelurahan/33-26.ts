// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Pekalongan, one line per kecamatan.
const data: string = `
01=2001:Klesem,Bodas,Sukoharjo,Gembong,Garungwiyoro,Bojongkoneng,Bubak,Wangkelang,Kandangserang,Luragung,Lambur,Tajur,Trajumas,Karanggondang
02=2001:Werdi,Winduaji,Krandegan,Lumeneng,Tangeran,Kaliboja,Kaliombo,Botosari,Sawangan,Paninggaran,Domiyang,Notogiwang,Lambanggelun,Tenogo,Bedagung
03=2001:Tembelangunung,Pamutuh,Depok,Wonosido,Timbangsari,Sidomulyo,Kutorembet,Lebakbarang,Kapundutan,Bantarkulon,Mendolo
04=2001:Simego,Gumelem,Tlogohendro,Yosorejo,Curugmuncar,Songgodadi,Tlogopakis,Kasimpar,Kayupuring
05=2001:Mesoyi,Jolotigo,Sengare,Donowangun,Talun,Banjarsari,Kalirejo,Batursari,Karangasem,Krompeng
06=2001:Pungangan,Sidoharjo,Lemahabang,Rogoselo,Harjosari,Larikan,Sawangan,Dororejo,Randusari,Kutosari,Wringinagung,Kalimojosari,Bligorejo,Doro
07=2001:Gutomo,Limbangan,Karanggondang,Lolong,Pedawang,Pododadi,Legokalong,Karangsari,Kulu,Banjarejo,Wonosari,Sokosari,Sidomukti,Kayugeritan,Kutosari
08=1016:Kajen,2001:Tambakroto,Kutorojo,Linggoasri,Brengkolang,Pringsurat,Sokoyoso,Sinangohprendeng,Kajongan,Pekiringanageng,Gandarum,Sabarwangi,Kalijoyo,Wonorejo,Pekiringanalit,Kutorejo,2017:Nyamok,Tanjungkulon,Tanjungsari,Gejlig,Kebonagung,Sangkanjoyo,Salit,Sambiroto,Rowolaku
09=2001:Windurojo,Ujungnegoro,Brondong,Podosari,Langensari,Jagung,Kwasen,Karyomukti,Kesesi,Srinahan,Kaibahan,Karangrejo,Watugajah,Watupayung,Krandon,Ponolawen,Kalimade,Sidomulyo,Sidosari,Mulyorejo,Pantirejo,Kwigaran,Sukorejo
10=1017:Sragi,2001:Ketanonageng,Mrican,Bulaksari,Sumubkidul,Kalijambe,Sumublor,Krsakageng,Sijeruk,Tegalsuruh,Bulakpelem,Gebangkerep,Purworejo,Kedungjaran,Klunjukan,Tegalontar,Purwodadi
11=2001:Bukur,Kalipancur,Sumurjomblangbogo,Pantianom,Randumuktiwaren,Legokclile,Bojongwetan,Duwet,Wangandowo,Ketitangkidul,Menjangan,Ketitanglor,Rejosari,Bojonglor,Bojongminggir,Wiroditan,Kemasan,Jajarwayang,Babalanlor,Babalankidul,Karagsari,Sembungjambu
12=2001:Jetakkidul,Sastrodirjan,Legokgunung,Galangpengampon,Kwagean,Getas,Rowokembu,Wonopringgo,Sampih,Wonorejo,Gondang,Jetaklengkong,Pengadentengah,Surobayan
13=1013:Pekajangan,1019:Kedungwuni Timur,Kedungwuni Barat,2001:Kedungpatangewu,Pakisputih,Rowocacing,Langkap,Tosaran,Pajomblangan,Proto,Kwayangan,2010:Podo,Salakbrojo,Ambokembang,2014:Tangkiltengah,Karangdowo,Bugangan,Rengas,Tangkilkulon
14=1002:Sapugarut,1004:Bligo,1008:Simbangkulon,2001:Coprayan,2003:Wonoyoso,2005:Pakumbulan,Watusalam,Simbangwetan,2009:Kertijayan,Paweden
15=2001:Wuled,Ngalian,Pandanarum,Karanganyar,Silirejo,Pucung,Sidorejo,Samborejo,Tanjung,Pacar,Dadirejo,Karangjompo,Tegaldowo,Mulyorejo,Jeruksari,Curug
16=1010:Gumawang,Kepatihan,Mayangan,Pekuncen,Bener,2001:Kadipaten,Delegtukang,Karangjati,Petukangan,Wiradesa,Warukidul,Bondansari,Warulor,Kampil,2015:Kemplong,Kauman
17=2001:Mejasem,Wonosari,Tengengkulon,Tunjungsari,Pait,Tengengwetan,Rembun,Yosorejo,Siwalan,Boyoteluk,Depok,Blacanan,Blimbingwuluh
18=2001:Logandeng,Jrebengkembang,Pagumenganmas,Kedungkebo,Kaligawe,Karangdadap,Kalilembu,Pangkah,Kebonrowopucang,Kebonsari,Pegandon
19=2001:Pesanggrahan,Sijambe,Bebel,2006:Werdi,Rowoyoso,Semut,Tratebang,Wonokertokulon,Wonokertowetan,Api-Api,Pecakaran
`;
export default data;
