// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Purbalingga, one line per kecamatan.
const data: string = `
01=2001:Kedungbenda,Bokol,Pelumutan,Majatengah,Kedunglegok,Kemangkon,Panican,Bakulan,Karangkemiri,Pegandekan,Senon,Sumilir,Kalialang,Karangtengah,Muntang,Gambarsari,Toyareka,Jetis,Majasem
02=2001:Tidu,Wirasaba,Kembangan,Cipawon,Karangcengis,Karanggedang,Karangnangka,Kutawis,Kebutuh,Penaruban,Kedungjati,Bukateja,Majasari,Bajong
03=2001:Bandingan,Lamuk,Sokanegara,Gumiwang,Krenceng,Nangkasawit,Pandansari,Kejobong,Langgar,Timbang,Nangkod,Kedarpan,Pangempon
04=2001:Lamongan,Tejasari,Cilapar,Penolih,Sinduraja,Selakambang,Selanegara,Kaligondang,Brecek,Sempor Lor,Penaruban,Kalikajar,Kembaran Wetan,Slinga,Arenan,Sidanegara,Pagerandong,Sidareja
05=Bojong,1003:Kedungmenjangan,1005:Bancar,Purbalingga Wetan,Penambongan,Purbalingga Kidul,Kandanggampang,Purbalingga Kulon,Purbalingga Lor,Kembaran Kulon,Wirasana,2002:Toyareja,2004:Jatisaba
06=1011:Mewek,Karangmanyar,Kalikabong,2001:Jompo,Rabak,Blater,Manduraga,Karangsari,Kalimanah Kulon,Sidakangen,Karangpetir,Kalimanah Wetan,Grecol,2014:Selabaya,Klapasawit,Kedungwuluh,Babakan
07=2001:Karanglewas,Munjul,Sumingkir,Meri,Kutasari,Karangklesem,Karangreja,Karangaren,Limbangan,Cendana,Candiwulan,Karangcegak,Candinata,Karangjengkol
08=2001:Karangturi,Onje,Sindang,Tangkisan,Kradenan,Lambur,Selaganggeng,Mangunegara,Karangnangka,Mrebet,Bojong,Serayu Karanganyar,Serayu Larangan,Campakoah,Pagerandong,Cipaku,Binangun,Pengalusan,Sangkanayu
09=2001:Gandasuli,Kalapacung,Karangmalang,Banjarsari,Majapura,Bobotsari,Karangduren,Pakuncen,Karangtalun,Gunungkarang,Talagening,Tlagayasa,Dagan,Palumbungan,Limbasari,Palumbungan Wetan
10=2001:Serang,Kutabawa,Siwarak,Tlahab Lor,Tlahab Kidul,Karangreja,Gondang
11=2001:Ponjen,Buara,Brakas,Bungkanel,Lumpang,Karanggedang,Kabunderan,Jambudesa,Maribaya,Karanganyar,2012:Banjarkerta,Kalijaran,Kaliori
12=2001:Karangsari,Pepedan,Pekiringan,Grantung,Rajawana,Tajug,Tamansari,Baleraksa,Tunjungmuli,Kramat,Sirau
13=2001:Wlahar,Bantarbarang,Karangbawang,Gunungwuled,Losari,Bodaskarangjati,Wanogara Wetan,Wanogara Kulon,Makam,Sumampir,Tanalum,Panusupan
14=2001:Brobot,Gembong,Galuh,Banjaran,Patemon,Bojongsari,Kajongan,Karangbanjar,Beji,Pagedangan,Pekalongan,Metenggeng,Bumisari
15=1004:Karangsentul,2001:Karangpule,Sokawera,Karangjambe,2005:Bojanegara,Gemuruh,Dawuhan,Prigi,Padamara,Purbayasa,Kalitinggar,Mipiran,Karanggambas,Kalitinggar Kidul
16=2001:Panunggalan,Larangan,Pasunggingan,Pengadegan,Karangjoho,Bedagas,Tumanggal,Tegalpingen,Tetel
17=2001:Purbasari,Sirandu,Karangjambu,Sanguwatang,Jingkang,Danasari
18=2001:Krangean,Darma,Langkap,Adiarsa,Karangasem,Karangpucung,Condong,Kasih,Karangtengah,Kertanegara,Mergasana
`;
export default data;
