// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Wonosobo, one line per kecamatan.
const data: string = `
01=1007:Wadaslintang,2001:Kaligowong,Sumbersari,Sumberejo,Erorejo,Karanganyar,Panerusan,2008:Plunjaran,Kumejing,Lancar,Somogede,Trimulyo,Tirip,Besuki,Gumelar,Ngalian,Kalidadap
02=1008:Kepil,2001:Gondowulan,Jangkrikan,Tegeswetan,Gadingsukuh,Burat,Bener,Gadingrejo,2009:Beran,Kapulogo,Kagungan,Randusari,Rejosari,Ngalian,Kalipuru,Tanjunganom,Kaliwuluh,Tegalgot,Warangan,Ropoh,Pulosaren
03=1008:Sapuran,2001:Bogoran,Karangsari,Pecekelan,Glagah,Surojoyo,Talunombo,Tempursari,2009:Jolontoro,Sedayu,Ngadisalam,Tempuranduwur,Marongsari,Batursari,Banyumudal,Ngadikerso,Rimpak
04=1015:Kaliwiro,2001:Selomanik,Bendungan,Medono,Ngadisono,Lebak,Ngasinan,Kaliguwo,Pesodongan,Lamuk,Pucungkerep,Gambaran,Purwosari,Grugu,Tracap,2016:Kauman,Cledok,Winongsari,Sukoreno,Kemiriombo,Tanjunganom
05=1006:Leksono,2001:Sawangan,Lipursari,Selokromo,Sojokerto,Besani,2007:Jlamprang,Wonokerto,Jonggolsari,Kalimendong,Timbang,Pacarmulyo,Durensawit,Manggis
06=1008:Selomerto,1011:Wonorejo,2001:Kecis,Kaliputih,Candi,Balekambang,Karangrejo,Krasak,Gunungtawang,2009:Pakuncen,Kalierang,2012:Wilayu,Sinduagung,Sumberwulan,Plobangan,Simbarejo,Wulungsari,Bumitirto,Semayu,Adiwarno,Kadipaten,Sidorejo,Tumenggungan,Ngadimulyo
07=1006:Kalikajar,2001:Mangunrejo,Mungkung,Perboto,Kedalon,Rejosari,2007:Simbang,Karangduwur,Kwadungan,Purwojiwo,Wonosari,Kalikuning,Maduretno,Tegalombo,Kembaran,Lamuk,Bowongso,Butuh,Butuh Kidul
08=Wringinanom,1008:Kertek,2002:Sudungdewo,Bejiarum,Ngadikusuman,Bojasari,Surengede,Sindupaten,2009:Sumberdalem,Purwojati,Karangluhur,Tlogodalem,Banjar,Damarkasiyan,Tlogomulyo,Pagerejo,Candimulyo,Purbosono,Candiyasan,Kapencar,Reco
09=1002:Tawangsari,Mlipak,Jaraksari,1006:Kramatan,1008:Bumireso,Rojoimo,Pagerkukuh,Sambek,1013:Kejiwan,Kalianget,Jlamprang,1020:Wonosobo Barat,Wonosobo Timur,2001:Wonolelo,2005:Jogoyitnan,2007:Pancurwening,2016:Wonosari,Bomerto,Sariyoso,Tlogojati
10=1010:Wonoroto,2001:Bumiroso,Gondang,Limbangan,Kuripan,Banyukembar,Gumawangkidul,Wonosroyo,Watumalang,Pasuruhan,2011:Lumajang,Binangun,Wonokampir,Krinjing,Mutisari,Kalidesel
11=1004:Mudal,Andongsili,1009:Kalibeber,2001:Sojopuro,Candirejo,Keseneng,2006:Krasak,Bumirejo,Blederan,2010:Sukorejo,Larangankulon,Pungangan,Gunturmadu,Mojosari,Wonokromo,Derongisor,Deroduwur,Slukatan,Kebrengan
12=1005:Garung,2001:Lengkong,Gemblengan,Sendangsari,Kayugiyang,2006:Siwuran,Kuripan,Jengkol,Tlogo,Maron,Menjer,Mlandi,Laranganlor,Sitiharjo,Tegalsari
13=1008:Kejajar,2001:Campursari,Sikunang,Sembungan,Kreo,Tambi,Buntu,Sigedang,2009:Serang,Tieng,Parikesit,Jojogan,Dieng,Patakbanteng,Surengede,Igirmranak
14=2001:Kupangan,Mergosari,Sukoharjo,Rogojati,Karanganyar,Sempol,Plodongan,Suroyudan,Gumiwang,Gunungtugel,Pulus,Pucungwetan,Kajeksan,Tlogo,Kalibening,Garunglor,Jebengplampitan
15=2001:Pengarengan,Kalikarung,Dempel,Karangsambung,Tempurejo,Mergolangu,Depok,Kalialang
`;
export default data;
