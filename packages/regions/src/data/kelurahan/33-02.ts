// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Banyumas, one line per kecamatan.
const data: string = `
01=2001:Cirahab,Canduk,Parungkamal,Besuki,Karanggayam,Cidora,Lumbir,Dermaji,Kedunggede,Cingebul
02=2001:Randegan,Rawaheng,Pengadegan,Klapagading,Wangon,Banteran,Jambu,Jurangbahas,Cikakak,Wlahar,Windunegara,Klapagading Kulon
03=2001:Gunung Wetan,Pekuncen,Karanglewas,Karanganyar,Margasana,Adisara,Kedungwringin,Bantar,Tinggarjaya,Tunjung,Gentawangi
04=2001:Losari,Menganti,Banjarparakan,Rawalo,Tambaknegara,Sidamulih,Pesawahan,Tipar,Sanggreman
05=2001:Adisana,Bangsa,Karangsari,Randegan,Kaliwedi,Sawangan,Kalisalak,Cindaga,Kebasen,Gambarsari,Tumiyang,Mandirancan
06=2001:Grujugan,Sirau,Sibalung,Sibrama,Kedungpring,Kecila,Nusamangir,Karangjati,Kebarongan,Sidamulya,Pageralang,Alasmalang,Petarangan,Karanggintung,Karangsalam
07=1012:Kebokura,Sumpiuh,Kradenan,2001:Nusadadi,Selandaka,Karanggedang,Kemiri,Pandak,Kuntili,Lebeng,Selanegara,Bogangin,Banjarpanepen,Ketanda
08=2001:Plangkapan,Gumelar Lor,Gumelar Kidul,Karangpetir,Gebangsari,Prembun,Buniayu,Pesantren,Karangpucung,Kamulyan,Purwodadi,Watuagung
09=2001:Tanggeran,Sokawera,Somagede,Klinting,Kemawi,Piasa Kulon,Kanding,Somakaton,Plana
10=2001:Srowot,Suro,Kaliori,Wlahar Wetan,Pekaja,Karangdadap,Kalibagor,Pajerukan,Petir,Kalicupak Kidul,Kalicupak Lor,Kalisogra Wetan
11=2001:Binangun,Pasinggangan,Kedunggede,Karangrau,Kejawar,Danaraja,Kedunguter,Sudagaran,Pekunden,Kalisube,Dawuhan,Papringan
12=2001:Wlahar Kulon,Sokawera,Pegalongan,Patikraja,Notog,Karangendep,Sawangan Wetan,Kedungwuluh Kidul,Kedungrandu,Kedungwuluh Lor,Karanganyar,Sidabowa,Kedungwringin
13=2001:Gerduren,Karangtalun Kidul,Kaliurip,Karangtalun Lor,Purwojati,Klapasawit,Karangmangu,Kaliputih,Kaliwangi,Kalitapen
14=2001:Darmakradenan,Tipar Kidul,Sawangan,Jingkang,Banjarsari,Kalibenda,Pancurendang,Pancasan,Karangbawang,Kracak,Ajibarang Kulon,Ajibarang Wetan,Lesmana,Pandansari,Ciberung
15=2001:Karangkemojing,Paningkaban,Cihonje,Gancang,Kedungurang,Gumelar,Cilangkap,Tlaga,Samudra,Samudra Kulon
16=2001:Cikembulan,Candinegara,Karangklesem,Cikawung,Cibangkong,Petahunan,Semedo,Banjaranyar,Pasiraman Lor,Pasiraman Kidul,Tumiyang,Glempang,Pekuncen,Karangkemiri,Kranggan,Krajan
17=2001:Panusupan,Jatisaba,Kasegeran,Pejogol,Langgongsari,Pageraji,Sudimara,Batuanten,Cipete,Cilongok,Pernasidi,Cikidang,Karanglo,Kalisari,Karangtengah,Panembangan,Rancamaya,Sambirata,Gununglurah,Sokawera
18=2001:Kediri,Pangebatan,Tamansari,Karanglewas Kidul,Karangkemiri,Pasir Wetan,Pasir Lor,Pasir Kulon,Jipang,Karanggude Kulon,Singasari,Babakan,Sunyalangu
19=2001:Kalikidang,Wiradadi,Karangkedawung,Sokaraja Tengah,Sokaraja Kidul,Klahang,Banjarsari Kidul,Sokaraja Wetan,Jompo Kulon,Banjaranyar,Lemberang,Karangduren,Sokaraja Lor,Kedondong,Pamijen,Sokaraja Kulon,Karangnanas,Karangrau
20=2001:Ledug,Pliken,Purwodadi,Karang Tengah,Kramat,Sambeng Wetan,Sambeng Kulon,Purbadana,Kembaran,Bojongsari,Karangsoka,Dukuhwaluh,Tambaksari Kidul,Bantarwuni,Karangsari,Linggasari
21=2001:Silado,Karangturi,Karangcegak,Sumbang,Tambaksogra,Kebanggan,Kawungcarang,Karanggintung,Datar,Banjarsari Kulon,Banjarsari Wetan,Banteran,Ciberem,Susukan,Sikapat,Gandatapa,Kotayasa,Limpakuwus,Kedungmalang
22=2001:Purwosari,Kutasari,Pandak,Pamijen,Rempoah,Kebumen,Karang Tengah,Kemutug Kidul,Karangsalam Lor,Kemutug Lor,Karangmangu,Ketenger
23=2001:Karangsalam Kidul,Kebocoran,Kedungbanteng,Beji,Karangnangka,Keniten,Dawuhan Wetan,Dawuhan Kulon,Baseh,Kalisalak,Windujaya,Kalikesur,Kutaliman,Melung
24=Karangklesem,Teluk,Berkoh,Purwokerto Kidul,Purwokerto Kulon,Karangpucung,Tanjung
25=Karanglewas Lor,Pasir Kidul,Rejasari,Pasirmuncang,Bantarsoka,Kober,Kedungwuluh
26=Sokanegara,Kranji,Purwokerto Lor,Purwokerto Wetan,Mersi,Arcawinangun
27=Purwanegara,Bancarkembar,Sumampir,Pabuwaran,Grendeng,Karangwangkal,Bobosan
`;
export default data;
