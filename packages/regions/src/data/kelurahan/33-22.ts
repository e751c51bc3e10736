// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Semarang, one line per kecamatan.
const data: string = `
01=2001:Tajuk,Batur,Kopeng,Tolokan,Wates,Getasan,Sumogawe,Samirono,Jetak,Polobogo,Manggihan,Ngrawan,Nogosaren
02=2001:Duren,Sugihan,Sruwen,Tegalrejo,Tengaran,Klero,Regunung,Cukil,Karangduren,Butuh,Patemon,Bener,Tegalwaton,Barukan,Nyamat
03=2001:Badran,Timpik,Tawang,Bakalrejo,Ketapang,Susukan,Sidoharjo,Gentan,Muncar,Ngasinan,Koripan,Kenteng,Kemetul
04=2001:Kebowan,Beji Lor,Jatirejo,Dersansari,Purworejo,Ketanggi,Medayu,Bonomerto,Sukorejo,Kedungringin,Gunung Tumpeng,Reksosari,Suruh,Plumbon,Krandon Lor,Cukilan,Dadap Ayam
05=2001:Sumberejo,Ujung-ujung,Sukoharjo,Karang Gondang,Segiri,Terban,Tukang,Semowo,Bendungan,Jembrak,Glawan,Pabelan,Kauman Lor,Bejaten,Kadirejo,Giling,Padaan
06=2001:Gedangan,Kalibeji,Rowosari,Sraten,Jombor,Candirejo,Kesongo,Watuagung,Lopait,Tuntang,Delik,Tlogo,Karangtengah,Karanganyar,Tlompakan,Ngajaran
07=2001:Gedong,Kebumen,Sepakung,Wirogomo,Kemambang,Tegaron,Rowoboni,Kebondowo,Banyubiru,Ngrapah
08=1006:Gondoriyo,2001:Gemawang,Bedono,Kelurahan,Brongkol,Jambu,2007:Kuwarasan,Kebondalem,Rejosari,Genting
09=2001:Kebonagung,Candigaron,Ngadikerso,Lanjan,Jubelan,Sumowono,Trayu,Kemitir,Duren,Pledokan,Mendongan,Bumen,Losari,Kemawi,Piyanggang,Keseneng
10=Ngampin,Pojoksari,1004:Tambakboyo,Lodoyong,Kupang,Kranggan,Panjang,1010:Baran,2003:Bejalen,2009:Pasekan
11=1002:Bawen,1007:Harjosari,2001:Doplang,2003:Asinan,Polosiri,Kandangan,Lemahireng,2008:Samban,Poncoruso
12=2001:Bringin,Popongan,Pakis,Rembes,Tanjung,Sambirejo,Kalijambe,Kalikurmo,Gogodalem,Lebak,Wiru,Nyemoh,Tempuran,Sendang,Truko,Banding
13=Ngempon,Karangjati,1005:Wujil,1009:Bergas Lor,2003:Wringinputih,Gondoriyo,2006:Gebugan,Pagersari,Munding,2010:Bergas Kidul,Randugunting,Jatijajar,Diwak
15=1004:Pringapus,2001:Klepu,Derekan,Jatirunggo,2005:Pringsari,Wonorejo,Wonoyoso,Candirejo,Penawangan
16=2001:Bancak,Wonokerto,Jlumpang,Bantal,Rejosari,Plumutan,Lembu,Pucung,Boto
17=2001:Kaliwungu,Jetis,Kener,Kradenan,Mukiran,Pager,Papringan,Payungan,Rogomulyo,Siwal,Udanwuh
18=1006:Candirejo,Genuk,Ungaran,Bandarjo,Langensari,2001:Branjang,Kalisidi,Keji,Lerep,Nyatnyono,2011:Gogik
19=Sidomulyo,Kalirejo,Susukan,1007:Gedanganak,Beji,2004:Mluweh,Kawengen,Kalikayen,2009:Leyangan,Kalongan
20=1011:Bandungan,2001:Mlilir,Duren,Jetis,Kenteng,Candi,Jimbaran,Pakopen,Sidomukti,Banyukuning
`;
export default data;
