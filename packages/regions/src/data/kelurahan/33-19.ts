// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kabupaten Kudus, one line per kecamatan.
const data: string = `
01=2001:Bakalankrapyak,Prambatan Kidul,Prambatan Lor,Garung Kidul,Setrokalangan,Banget,Blimbing Kidul,Sidorekso,Gamong,Kedungdowo,Garung Lor,Karangampel,Mijen,Kaliwungu,Papringan
02=Purwosari,1004:Sunggingan,Panjunan,Wergu Wetan,Wergu Kulon,Mlati Kidul,Mlatinorowito,1017:Kerjasan,Kajeksan,2002:Janggalan,Demangan,2010:Mlati Lor,Nganguk,Kramat,Demaan,Langgardalem,Kauman,Damaran,2019:Krandon,Singocandi,Glantengan,Kaliputu,Barongan,Burikan,Rendeng
03=2001:Jetiskapuan,Tanjungkarang,Jati Wetan,Pasuruhan Kidul,Pasuruhan Lor,Ploso,Jati Kulon,Getaspejaten,Loram Kulon,Loram Wetan,Jepangpakis,Megawon,Ngembal Kulon,Tumpangkrasak
04=2001:Wonosoco,Lambangan,Kalirejo,Medini,Sambung,Glagahwaru,Kutuk,Undaan Kidul,Undaan Tengah,Karangrowo,Larikrejo,Undaan Lor,Wates,Ngemplak,Terangmas,Berugenjang
05=2001:Gulang,Jepang,Payaman,Kirig,Temulus,Kesambi,Jojo,Hadiwarno,Mejobo,Golantepus,Tenggeles
06=2001:Sadang,Bulungcangkring,Bulung Kulon,Sidomulyo,Gondoharum,Terban,Pladen,Klaling,Jekulo,Hadipolo,Honggosoco,Tanjungrejo
07=2001:Dersalam,Ngembalrejo,Karangbener,Gondangmanis,Pedawang,Bacin,Panjang,Peganjaran,Purworejo,Bae
08=2001:Gribig,Klumpit,Getassrabi,Padurenan,Karangmalang,Besito,Jurang,Gondosari,Kedungsari,Menawan,Rahtawu
09=2001:Samirejo,Cendono,Margorejo,Rejosari,Kandangmas,Glagah Kulon,Tergo,Cranggang,Lau,Piji,Puyoh,Soco,Ternadi,Kajar,Kuwukan,Dukuhwaringin,Japan,Colo
`;
export default data;
