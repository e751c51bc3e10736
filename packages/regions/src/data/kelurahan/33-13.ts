// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Karanganyar, one line per kecamatan.
const data: string = `
01=2001:Ngepungsari,Jatipurwo,Jatipuro,Jatisobo,Jatiwarno,Jatimulyo,Jatisuko,Jatiharjo,Jatikuwung,Jatiroyo
02=2001:Jatisawit,Petung,Wonokeling,Jatiyoso,Tlobo,Wonorejo,Beruk,Karangsari,Wukirsawit
03=2001:Paseban,Lemahbang,Jatirejo,Kwangsan,Karangbangun,Ploso,Giriwondo,Kadipiro,Jumantoro,Kedawung,Jumapolo,Bakalan
04=2001:Sedayu,Kebak,Gemantar,Tunggulrejo,Genengan,Ngunut,Tugu,Sukosari,Sambirejo,Blorong,Sringin
05=2001:Ngadiluwih,Dawung,Matesih,Karangbangun,Koripan,Girilayu,Pablengan,Plosorejo,Gantiwarno
06=1002:Blumbang,Kalisoro,Tawangmangu,2001:Gondosuli,2005:Sepanjang,Bandardawung,Karanglo,Nglebak,Plumbon,Tengklik
07=2001:Puntukrejo,Berjo,Girimulyo,Segorogunung,Kemuning,Nglegok,Dukuh,Jatirejo,Ngargoyoso
08=2001:Bangsri,Ngemplak,Doplang,Gerdu,Karang,Salam,Karangpandan,Tohkuning,Gondangmanis,Dayu,Harjosari
09=Lalung,Bolong,Jantiharjo,Tegalgede,Jungke,Cangakan,Karanganyar,Bejen,Popongan,Gayamdompo,Delingan,Gedong
10=2001:Buran,Papahan,Ngijo,Gaum,Suruh,Pandeyan,Karangmojo,Kaling,Wonolopo,Kalijirak
11=2001:Suruhkalang,Jati,Jaten,Dagen,Ngringo,Jetis,Sroyo,Brujul
12=2001:Ngasem,Bolon,Malangjiwan,Paulan,Gajahan,Blulukan,Gawanan,Gedongan,Tohudan,Baturan,Klodran
13=2001:Wonorejo,Plesungan,Jatikuwung,Selokaton,Bulurejo,Rejosari,Jeruksawit,Karangturi,Kragan,Wonosari,Dayu,Tuban,Krendowahono
14=2001:Banjarharjo,Alastuwo,Macanan,Nangsri,Kemiri,Kebak,Waru,Pulosari,Malanggaten,Kaliwuluh
15=2001:Sewurejo,Ngadirejo,Mojogedang,Pojok,Mojoroto,Kaliboto,Buntar,Gebyog,Gentungan,Pendem,Pereng,Munggur,Kedungjeruk
16=2001:Kuto,Tamansari,Ganten,Gempolan,Plosorejo,Karangrejo,Kwadungan,Botok,Sumberejo,Tawangsari
17=2001:Gumeng,Anggrasmanis,Jenawi,Trengguli,Sidomukti,Balong,Seloromo,Menjing,Lempong
`;
export default data;
