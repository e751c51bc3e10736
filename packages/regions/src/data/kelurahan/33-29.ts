// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Brebes, one line per kecamatan.
const data: string = `
01=2001:Banjaran,Bentar,Bentarsari,Capar,Ciputih,Citimbang,Ganggawang,Gandoang,Gunungjaya,Gununglarang,Gunungsugih,Gunungtajem,Indrajaya,Kadumanis,Pabuaran,Pasirpanjang,Salem,Tembongraja,Wanoja,Winduasri,Windusakti
02=2001:Bangbayang,Banjarsari,Bantarkawung,Bantarwaru,Cibentang,Cinanas,Ciomas,Jipang,Karangpari,Kebandungan,Legok,Pangebatan,Pengarasan,Sindangwangi,Tambakserang,Terlaya,Telaga,Waru
03=2001:Adisana,Bumiayu,Dukuhturi,Jatisawit,Kalierang,Kalilangkap,Kalinusu,Kalisumur,Kaliwadas,Langkap,Laren,Negaradaha,Pamijen,Penggarutan,Pruwatan
04=2001:Cilibur,Cipetung,Kedungoleng,Kretek,Pagojengan,Paguyangan,Pakujati,Pandansari,Ragatunjung,Taraban,Wanatirta,Winduaji
05=2001:Batursari,Benda,Buniwah,Dawuhan,Igirklanceng,Kaligiri,Kaliloka,Manggis,Mendala,Mlayang,Sridadi,Plompong,Wanareja
06=2001:Galuhtimur,Kalijurang,Karangjongkeng,Kutamendala,Kutayu,Linggapura,Negarayu,Pepedan,Purbayasa,Rajawetan,Purwodadi,Tanggeran,Tonjong,Watujaya
07=2001:Bojong,Buaran,Janegara,Jatibarang Kidul,Jatibarang Lor,Kalialang,Kalipucang,Karanglo,Kebogadung,Kebonagung,Kedungtukang,Kemiriamba,Kendawa,Kertasinduyasa,Klampis,Klikiran,Kramat,Pamengger,Pedeslohor,Rengasbandung,Tegalwulung,Tembelang
08=2001:Glonggong,Dukuhwringin,Dumeling,Jagalempeni,Keboledan,Kertabesuki,Klampok,Kupu,Lengkong,Pebatan,Pesantunan,Sawojajar,Siasem,Sidamulya,Sigentong,Sisalam,Siwungkuk,Tanjungsari,Tegalgandu,Wanasari
09=1002:Brebes,Gandasuli,1011:Limbangan Kulon,Limbangan Wetan,1015:Pasarbatang,2001:Banjaranyar,2004:Kaligangsa Kulon,Kaligangsa Wetan,Kalimati,Kaliwlingi,Kedunguter,Krasak,Lembarawa,2013:Padasugih,Pagejugan,2016:Pemaron,Pulosari,Randusanga Kulon,Randusanga Wetan,Sigambir,Tengki,Terlangu,Wangandalem
10=2001:Cenang,Dukuhmaja,Jatirokeh,Karangsembung,Songgom,Wanacala,Wanatawang,Gegerkunci,Jatimakmur,Songgom Lor
11=2001:Ciampel,Cigedog,Cikandang,Jagapura,Kemukten,Kradenan,Kersana,Kramatsampang,Kubangpari,Limbangan,Pende,Sindangjaya,Sutamaja
12=2001:Babakan,Blubuk,Bojongsari,Dukuhsalam,Jatisawit,Kalibuntu,Karangdempel,Karangjunti,Karangsambung,Kecipir,Kedungneng,Limbangan,Losari Kidul,Losari Lor,Negla,Pekauman,Pengabean,Prapag Kidul,Prapag Lor,Randegan,Randusari,Rungkang
13=2001:Karangreja,Kedawung,Kemurang Kulon,Kemurang Wetan,Krakahan,Kubangputat,Luwunggede,Lemahabang,Luwungbata,Mundu,Pejagan,Pengaradan,Sarireja,Sengon,Sidakaton,Tanjung,Tegongan,Tengguli
14=2001:Bangsri,Banjaratma,Bulakamba,Bulakparen,Bulusari,Cimohong,Cipelem,Dukuhlo,Grinting,Jubang,Karangsari,Kluwut,Luwungragi,Pakijangan,Petunjungan,Pulogading,Rancawuluh,Siwuluh,Tegalglagah
15=2001:Kamal,Karangbale,Kedungbokor,Larangan,Luwunggede,Pamulihan,Rengaspendawa,Sitanggal,Slatri,Wlahar,Siandong
16=2001:Baros,Buara,Bulakelor,Ciduwet,Cikeusal Kidul,Cikeusal Lor,Ciseureuh,Dukuhbadag,Dukuhtengah,Jemasih,Karangbandung,Ketanggungan,Kubangjati,Kubangwungu,Kubangsari,Pamedaran,Sindangjaya,Tanggungsari,Karangmalang,Dukuhturi,Padakaton
17=2001:Bandungsari,Banjarlor,Banjarharjo,Blandongan,Ciawi,Cibendung,Cibuniwangi,Cigadung,Cihaur,Cikakak,Cikuya,Cimunding,Cipajang,Dukuhjeruk,Karangmaja,Kertasari,Kubangjero,Malahayu,Parereja,Penanggapan,Pende,Sindangheula,Sukareja,Tegalreja,Tiwulandu
`;
export default data;
