// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Demak, one line per kecamatan.
const data: string = `
01=2001:Banyumeneng,Kebonbatur,Sumberejo,Kalitengah,Kangkung,Mranggen,Batursari,Bandungrejo,Brumbung,Kembangarum,Karangsono,Tamansari,Ngemplak,Menur,Jamus,Wringinjajar,Waru,Tegalarum,Candisari
02=2001:Jragung,Wonosekar,Margohayu,Teluk,Tlogorejo,Rejosari,Karangawen,Kuripan,Bumirejo,Brambang,Sidorejo,Pundenarum
03=2001:Blerong,Banjarejo,Wonorejo,Sarirejo,Pamongan,Tlogoweru,Bogosari,Sukorejo,Sidokumpul,Gaji,Krandon,Tangkis,Temuroso,Bakalrejo,Guntur,Bumiharjo,Tlogorejo,Trimulyo,Sidoharjo,Turitempel
04=2001:Bulusari,Dombo,Jetaksari,Kalisari,Karangasem,Prampelan,Pilangsari,Tambakroto,Loireng,Sayung,Sriwulan,Bedono,Purwosari,Sidogemah,Gemulak,Timbulsloko,Surodadi,Tugu,Sidorejo,Banjarsari
05=2001:Ploso,Grogol,Pulosari,Donorejo,Pidodo,Klitih,Sampang,Kedunguter,Dukun,Karangsari,Karangtowo,Wonowoso,Wonokerto,Batu,Rejosari,Wonoagung,Tambakbulusan
06=2001:Doreng,Kalianyar,Tlogodowo,Karangrowo,Lempuyang,Kendaldoyong,Wonosalam,Karangrejo,Jogoloyo,Botorejo,Sidomulyo,Pilangrejo,Tlogorejo,Kerangkulon,Bunderan,Getas,Mojodemak,Kuncir,Trengguli,Mrisen,Mranak
07=2001:Merak,Karangrejo,Sidomulyo,Botosengon,Jerukgulung,Kunir,Brakas,Balerejo,Baleromo,Kedungori,Kuwu,Kebonsari,Gempoldenok,2015:Harjowinangun,Kramat,Dempet
08=2001:Surodadi,Jatisono,Kedondong,Gedangalas,Sambiroto,Tanjunganyar,Wilalung,Medini,Mlatiharjo,Tambirejo,Banjarsari,Boyolali,Gajah,Sari,Mlekang,Sambung,Mojosimo,Tlogopandogan
09=2001:Jatirejo,Ngaluran,Wonoketingal,Cangkringrembang,Cangkring,Tuwang,Undaan Kidul,Undaan Lor,Ketanjung,Ngemplikwetan,Wonorejo,Karanganyar,Kedungwaru Kidul,Kedungwaru Lor,Bandungrejo,Tugu Lor,Kotakan
10=2001:Geneng,Ngelowetan,Mlaten,Bantengmati,Ngelokulon,Pasir,Rejosari,Ngegot,Jleper,Pecuk,Tanggul,Bakung,Bermi,Mijen,Gempolsongo
11=1014:Mangunjiwan,Kalicilik,Singorejo,Betokan,Bintoro,Kadilangu,2001:Bolo,Bango,Kedondong,Sedo,Mulyorejo,Turirejo,Raji,Cabean,Tempuran,Karangmlati,Katonsari,Kalikondang,Donorojo
12=2001:Jatimulyo,Krajanbogo,Sukodono,Sumberejo,Kembangan,Karangrejo,Gebangarum,Gebang,Margolinduk,Morodemak,Purworejo,Betahwalang,Serangan,Tridonorejo,Tlogoboyo,Jatirogo,Bonangrejo,Poncoharjo,Wonosari,Jali,Weding
13=2001:Wedung,Ngawen,Ruwit,Kenduren,Buko,Mandung,Berahan Kulon,Berahan Wetan,Bungo,Tempel,Jetak,Jungsemi,Jungpasir,Mutihwetan,Babalan,Mutihkulon,Tedunan,Kendalasem,Kedungmutih,Kedungkarang
14=2001:Pilangwetan,Kebonagung,Klampok Lor,Mijen,Werdoyo,Mangunrejo,Babat,Mangunanlor,Tlogosih,Prigi,Sarimulyo,Solowire,Sokokidul,Megonten
`;
export default data;
