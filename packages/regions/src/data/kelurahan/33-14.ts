// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Sragen, one line per kecamatan.
const data: string = `
01=2001:Keden,Trobayan,Kalimacan,Jetiskarangpung,Krikilan,Bukuran,Ngebung,Tegalombo,Banaran,Karangjati,Saren,Sambirembe,Donoyudan,Wonorejo
02=2001:Karangwaru,Ngrombo,Sambirejo,Somomorodukuh,Cangkol,Manyarejo,Pungsari,Jembangan,Sidokerto,Jabung,Gedongan,Plupuh,Dari,Karanganyar,Karungan,Gentanbanaran
03=2001:Sidodadi,Karangmalang,Krebet,Sepat,Jirapan,Gebang,Dawungan,Masaran,Jati,Kliwonan,Pilang,Pringanom,Krikilan
04=2001:Pengkok,Celep,Karangpelem,Mojodoyong,Jenggrik,Mojokerto,Wonorejo,Wonokerso,Kedawung,Bendungan
05=2001:Sukorejo,Jambeyan,Jetis,Musuk,Kadipiro,Sambirejo,Blimbing,Dawung,Sambi
06=2001:Srimulyo,Tegalrejo,Tunggul,Glonggong,Kaliwedi,Wonotolo,Plosorejo,Gondang,Bumiaji
07=2001:Plumbon,Karanganyar,Cemeng,Bedoro,Toyogo,Banyurip,Gringging,Banaran,Sambungmacan
08=2001:Ngarum,Bener,Pilangsari,Bandung,Kebonromo,Gabus,Karangudi,Klandungan
09=1009:Plumbungan,Kroyo,2001:Kedungwaduk,Jurangjero,Saradan,Plosokerep,Guworejo,Puro,Mojorejo,Pelemgadung
10=Sine,Sragen Kulon,Sragen Tengah,Sragen Wetan,Nglorog,Karang Tengah,2007:Tangkil,Kedungupit
11=2001:Bentak,Purwosuman,Patihan,Duyungan,Jetak,Sidoharjo,Singopadu,Taraman,Tenggak,Sribit,Jambanan,Pandak
12=2001:Karangasem,Slogo,Jono,Gawan,Kecik,Pengkol,Suwatu,Ketro,Padas,Tanon,Gabugan,Sambiduwur,Karangtalun,Bonagung,Kalikobok,Gading
13=1002:Ngembatpadas,Kragilan,1009:Gemolong,Kwangen,2001:Kaloran,2004:Brangkal,Jatibatur,Peleman,Genengduwur,Tegaldowo,2011:Purworejo,Jenalas,Kalangan,Nganti
14=2001:Geneng,Jeruk,Sunggingan,Girimargo,Doyong,Soko,Brojol,Bagor,Gilirejo,Gilirejo Baru
15=2001:Pendem,Hadiluwih,Jati,Cepoko,Mojopuro,Ngandul,Kacangan,Pagak,Tlogotirto,Ngargosari,Ngargotirto
16=2001:Sono,Tempelrejo,Trombol,Pare,Jekani,Kedawung,Jambangan,Gemantar,Sumberejo
17=2001:Newung,Jatitengah,Bendo,Juwok,Pantirejo,Majenang,Karanganom,Gebang,Baleharjo
18=2001:Tanggan,Pilangsari,Blangu,Gesi,Srawung,Poleng,Slendro
19=2001:Katelan,Dukuh,Jekawal,Galeh,Ngrombo,Sigit,Denanyar
20=2001:Japoh,Ngepringan,Mlale,Dawung,Kandangsapi,Jenar,Banyurip
`;
export default data;
