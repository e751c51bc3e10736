// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Temanggung, one line per kecamatan.
const data: string = `
01=2001:Bulu,Tegalurung,Campursari,Gandurejo,Tegalrejo,Gondosuli,Ngimbrang,Putat,Danupayan,Mondoretno,Pandemulyo,Pasuruan,Pakurejo,Malangsari,Pagergunung,Wonosari,Bansari,Wonotirto,Pengilon
02=2001:Tembarak,Menggoro,Purwodadi,Wonokerso,Kemloko,Gandu,Botoputih,Tawangsari,Greges,Krajan,Jragan,Drono,Banaran
03=Temanggung I,Temanggung II,Butuh,Jampiroso,Jampirejo,Kertosari,Banyuurip,Kowangan,Jurang,Tlogorejo,1012:Kebonsari,Manding,Mungseng,Purworejo,Giyanti,1018:Madureso,1022:Sidorejo,1025:Walitelon Utara,Walitelon Selatan,2011:Joho,2017:Guntur,2019:Lungge,Mudal,Gilingsari,2024:Nampirejo
04=2001:Pringsurat,Kebumen,Soropadan,Kupen,Karangwuni,Gowak,Rejosari,Ngipik,Pingit,Klepu,Soborejo,Nglorog,Pagergunung,Wonokerso
05=2001:Kaloran,Tlogowungu,Gandon,Tleter,Getas,Kalimanggis,Tempuran,Kemiri,Geblog,Tegowanuh,Keblukan,Tepusen,Gandulan,Kwarakan
06=2001:Kandangan,Baledu,Caruban,Wadas,Samiranan,Ngemplak,Kembangsari,Gesing,Margolelo,Blimbing,Kedungumpul,Rowo,Malebo,Tlogopucang,Kedawung,Banjarsari
07=2001:Kedu,Candimulyo,Salamsari,Danurejo,Mojotengah,Karangtejo,Mergowati,Kutoanyar,Kundisari,Ngadimulyo,Gondangwayang,Bojonegoro,Bandunggede,Tegalsari
08=Parakan Wetan,1006:Parakan Kauman,2002:Campursalam,Wanutengah,Nglondong,Bagusan,2007:Dangkel,Mandisari,Tegalroso,Traji,Watukumpul,Ringinanom,Depokharjo,Caturanom,Glapansari,Sunggingsari
09=1019:Manggong,2001:Ngadirejo,Gondangwinangun,Gandu Wetan,Ngaren,Mangunsari,Dlimoyo,Purbosari,Campursari,Tegalrejo,Giripurno,Katekan,Banjarsari,Medari,Karanggedong,Munggangsari,Kataan,Petirejo,Pringapus,2020:Gejagan
10=2001:Jumo,Jamusan,Kertosari,Giyono,Gununggempol,Padureso,Barang,Jombor,Ketitang,Morobongo,Karangtejo,Sukomarto,Gedongsari
11=2001:Tretep,Donorojo,Nglarangan,Sigedong,Bonjor,Tempelsari,Campurejo,Bojong,Bendungan,Simpar,Tlogo
12=2001:Candiroto,Lempuyang,Canggal,Kentengsari,Ngabeyan,Bantir,Krawitan,Muntung,Batursari,Mento,Muneng,Plosogaden,Sidoharjo,Gunungpayung
13=Kranggan,2002:Badran,Bengkal,Pare,Nguwet,Ngropoh,Pendowo,Sanggrahan,Klepu,Kemloko,Gentan,Kramat,Purwosari
14=2001:Tlogomulyo,Candisari,Sriwungu,Langgeng,Tanjungsari,Losari,Balerejo,Kerokan,Legoksari,Tlilir,Gedegan,Pagersari
15=2001:Selopampang,Tanggulanom,Jetis,Salamrejo,Ngaditirto,Bulan,Kacepit,Gambasan,Bumiayu,Kebonagung,Bagusan,Plumbon
16=2001:Bansari,Mojosari,Rejosari,Gunungsari,Balesari,Purborejo,Tlogowero,Mranggen Kidul,Mranggen Tengah,Candisari,Campuranom,Gentingsari,Tanurejo
17=2001:Kledung,Kalirejo,Paponan,Jeketro,Kwadungan Gunung,Kwadungan Jurang,Tlahab,Petarangan,Canggal,Jambu,Kruwisan,Batursari,Tuksari
18=2001:Bejen,Banjarsari,Jlegong,Prangkokan,Lowungu,Larangan Luwok,Congkrang,Kebondalem,Kemuning,Selosabrang,Tanjungsari,Petung,Duren,Ngaliyan
19=2001:Wonoboyo,Pateken,Pitrosari,Purwosari,Kebonsari,Semen,Tening,Wonocoyo,Pesantren,Rejosari,Tawangsari,Cemoro,Wates
20=2001:Gemawang,Muncar,Kemiriombo,Ngadisepi,Krempong,Sucen,Karangseneng,Banaran,Kalibanger,Jambon
`;
export default data;
