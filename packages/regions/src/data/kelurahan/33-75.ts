// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kota Pekalongan, one line per kecamatan.
const data: string = `
01=1002:Medono,Podosugih,Sapuro Kebulen,1006:Bendan Kergon,1008:Pasirkratonkramat,Tirto,1012:Pringrejo
02=1002:Noyontaansari,1004:Kauman,1007:Poncol,Klego,Gamer,Setono,1012:Kali Baros
03=1002:Krapyak,Kandang Panjang,Panjang Wetan,1006:Padukuhan Kraton,Degayu,1009:Bandengan,Panjang Baru
04=1002:Banyurip,Buaran Kradenan,Jenggot,1006:Kuripan Kertoharjo,1008:Kuripan Yosorejo,1010:Sokoduwet
`;
export default data;
