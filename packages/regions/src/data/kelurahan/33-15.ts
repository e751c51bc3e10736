// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Grobogan, one line per kecamatan.
const data: string = `
01=2001:Karanglangu,Panimbo,Deras,Kentengsari,Ngombak,Prigi,Kedungjati,Klitikan,Padas,Kalimaro,Jumo,Wates
02=2001:Nampu,Karangsono,Jetis,Parakan,Telawah,Cekel,Karanganyar,Sendangharjo,Mangin,Sumberjosari,Ketro,Gunungtumpeng,Temurejo,Putatnganten,Termas,Dempel,Rawoh,Pangkalan,Mojoagung
03=2001:Lajer,Sedadi,Bologarang,Karangwader,Toko,Pengkol,Leyangan,Watupawon,Tunggu,Jipang,Kramat,Curut,Wedoro,Kluwan,Karangpahing,Pulutan,Winong,Wolo,Ngeluk,Penawangan
04=2001:Ngrandah,Kenteng,Genengsari,Bandungharjo,Sindurejo,Genengadal,Dimoro,Katong,Pilangpayung,Sugihan,Krangganharjo,Depok,Tambirejo,Plosoharjo,Boloh,Tunggak
05=2001:Rambat,Kalangbancar,Juworo,Monggot,Ngrandu,Bangsri,Karanganyar,Asemrudung,Jambangan,Geyer,Ledokdawan,Sobo,Suru
06=2001:Randurejo,Mlowokarangtalun,Pojok,Jatiharjo,Sidorejo,Tuko,Panunggalan,Mangunrejo,Jetaksari,Pulokulon,Jambon,Karangharjo,Sembungharjo
07=2001:Sengonwetan,Sambongbangi,Banjardowo,Kradenan,Rejosari,Bago,Simo,Pakis,Crewek,Banjarsari,Kalisari,Kuwu,Grabagan,Tanjungsari
08=2001:Keyongan,Suwatu,Nglinduk,Pelem,Sulursari,Tlogotirto,Gabus,Pandanharum,Tunggulrejo,Tahunan,Bendoharjo,Kalipang,Karangrejo,Banjarejo
09=2001:Sendangrejo,Sarirejo,Kalangdosari,Kalanglundo,Truwolu,Pendem,Bandungsari,Ngaringan,Ngarap-arap,Belor,Tanjungharjo,Sumberagung
10=1006:Wirosari,Kunden,2001:Tambahrejo,Kropak,Kalirejo,Dapurno,Mojorebo,2008:Tanjungrejo,Sambirejo,Gedangan,Tambakselo,Karangasem,Dokoro,Tegalrejo
11=2001:Mayahan,Pulongrambe,Jono,Selo,Tawangharjo,Tarub,Pojok,Plosorejo,Godan,Kemadohbatur
12=Grobogan,2002:Getasrejo,Rejosari,Tanggungharjo,Teguhan,Ngabenrejo,Karangrejo,Putatsari,Lebak,Lebengjumuk,Sedayu,Sumberjatipohon
13=1003:Danyang,Kalongan,1012:Purwodadi,Kuripan,2001:Candisari,Genuksuran,2005:Ngraji,Kandangan,Nambuhan,Warukaranganyar,Nglobar,Kedungrejo,Karanganyar,2014:Ngembak,Cingkrong,Pulorejo,Putat
14=2001:Menduran,Jangkungharjo,Temon,Lemahputih,Tirem,Karangsari,Kronggen,Katekan,Tegalsumur
15=2001:Kandangrejo,Selojari,Taruman,Penganten,Klambu,Menawan,Terkesi,Jenengan,Wandan Kemiri
16=2001:Guyangan,Werdoyo,Guci,Anggaswangi,Ketangirejo,Sambung,Sumurgede,Latak,Tungu,Pahesan,Wanutunggal,Karanggeneng,Manggarwetan,Tinanding,Manggarmas,Harjowinangun,Rajek,Dorolegi,Kopek,Kemloko,Sumberagung,Gundi,Jatilor,Bringin,Klampok,Godong,Ketitang,Bugel
17=2001:Penadaran,Ginggangtani,Glapan,Trisari,Ngroto,Jeketro,Saban,Mlilir,Kemiri,Papanrejo,Kunjeng,Kuwaron,Rowosari,Gubug,Pranten,Baturagung,Jatipecaron,Tambakan,Ringinkidul,Ringinharjo,Tlogomulyo
18=2001:Kebonagung,Tlogorejo,Medani,Sukorejo,Tanggirejo,Mangunsari,Gebangan,Kejawan,Tegowanuwetan,Tegowanukulon,Tajemsari,Karangpasar,Kedungwungu,Pepe,Curug,Cangkring,Gaji,Tunjungharjo
19=2001:Ringinpitu,Ngambakrejo,Kapung,Mrisi,Kaliwenang,Sugihmanik,Tanggungharjo,Brabo,Padang
`;
export default data;
