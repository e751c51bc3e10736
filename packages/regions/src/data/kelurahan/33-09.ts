// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Boyolali, one line per kecamatan.
const data: string = `
01=2001:Tlogolele,Klakah,Jrakah,Lencoh,Suroteleng,Samiran,Selo,Tarubatang,Senden,Jeruk
02=2002:Tanduk,Banyuanyar,Sidomulyo,Ngargosari,Selodoko,Ngenden,Ngampon,Gondangslamet,Candi,Urutsewu
03=2001:Wonodoyo,Jombong,Gedangan,Sumbung,Paras,Jelok,Bakulan,Candigatak,Cabeankunti,Mliwis,Sukabumi,Genting,Cepogo,Kembangkuning,Gubug
04=2011:Pagerjurang,Sukorejo,Sruni,Cluntang,Kembangsari,Ringinlarik,Kebongulo,Musuk,Sukorame,Pusporenggo
05=Pulisen,Siswodipuran,1004:Banaran,2003:Karanggeneng,2005:Winong,Penggung,Kiringan,Mudal,Kebonbimo
06=1007:Kemiri,1009:Mojosongo,2001:Madu,Singosari,Tambak,Manggis,Jurug,Karangnongko,2008:Butuh,2010:Kragilan,Brajan,Metuk,Dlingo
07=2001:Kopen,Doplang,Kadireso,Nepen,Sudimoro,Bangsalan,Salakan,Teras,Randusari,Mojolegi,Gumukrejo,Tawangsari,Krasak
08=2001:Kateguhan,Manjung,Gombang,Tegalrejo,Tlawong,Jenengan,Cepokosawit,Kemasan,Jatirejo,Bendosari,Karangduren,Guwokajen
09=2001:Dukuh,Jipangan,Jembungan,Sambon,Kuwiran,Cangkringan,Ngaru-aru,Bendan,Ketaon,Banyudono,Batan,Denggungan,Bangak,Trayu,Tanjungsari
10=2001:Canden,Senting,Tempursari,Jatisari,Glintang,Catur,Tawengan,Sambi,Demangan,Kepoh,Jagoan,Babadan,Ngaglik,Trosobo,Cermo,Nglembu
11=2001:Ngargorejo,Sobokerto,Ngesrep,Gagaksipat,Donohudan,Sawahan,Pandeyan,Kismoyoso,Dibal,Sindon,Manggung,Giriroto
12=2001:Kenteng,Potronayan,Sembungan,Jeron,Ketitang,Rembun,Guli,Tegalgiri,Bendo,Keyongan,Pojok,Glonggong,Pulutan
13=2001:Pelem,Bendungan,Temon,Teter,Simo,Walen,Pentur,Gunung,Talakbroto,Kedunglengkong,Blagung,Sumber,Wates
14=2001:Manyaran,Sempulur,Klumpit,Pinggir,Bantengan,Tegalsari,Sranten,Grogolan,Mojosari,Pengkol,Karangkepoh,Sendang,Kebonan,Klari,Bangkok,Dologan
15=2001:Kalangan,Sendangrejo,Tanjung,Jaten,Blumbang,Sangge,Banyuurip,Bade,Klego,Gondanglegi,Karanggatak,Sumberagung,Karangmojo
16=2001:Pakel,Gondangrawe,Sempu,Beji,Mojo,Senggrong,Kedungdowo,Kacangan,Andong,Munggur,Pakang,Pranggong,Kunti,Pelemrejo,Semawung,Kadipaten
17=2001:Watugede,Kedungrejo,Sarimulyo,Klewor,Bawu,Kendel,2010:Kemusu,Genengsari,Kedungmulyo,Wonoharjo
18=2002:Karangjati,Ketoyan,Bolo,Banyusri,Gosono,Wonosegoro,Bandung,2014:Bojong,2019:Kauman,Lemahireng,Guwo
19=1006:Sambeng,2001:Krobokan,Ngaren,Kalimati,Kayen,Jerukan,2007:Pilangrejo,Cerme,Juwangi,Ngleses
20=2001:Seboto,Kaligentong,Gladagsari,Kembang,Ngagrong,Candisari,Ngargoloka,Sampetan,Ngadirojo,Jlarem
21=2001:Lampar,Dragan,Karanganyar,Jemowo,Sumur,Sangup,Mriyan,Lanjaran,Karangkendal,Keposong
22=2001:Ngablak,Kedungpilang,Kalinanas,Gilirejo,Jatilawang,Garangan,Bercak,Bengle,Gunungsari,Repaking
`;
export default data;
