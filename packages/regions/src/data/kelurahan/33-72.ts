// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kota Surakarta, one line per kecamatan.
const data: string = `
01=Pajang,Laweyan,Bumi,Panularan,Penumping,Sriwedari,Purwosari,Sondakan,Kerten,Jajar,Karangasem
02=Joyotakan,Danukusuman,Serengan,Tipes,Kratonan,Jayengan,Kemlayan
03=Joyosuran,Semanggi,Pasarkliwon,Gajahan,Baluwarti,Kampungbaru,Kedunglumbu,Sangkrah,Kauman,Mojo
04=Kepatihan Kulon,Kepatihan Wetan,Sudiroprajan,Gandekan,Sewu,Pucangsawit,Jagalan,Purwodiningratan,Tegalharjo,Jebres,Mojosongo
05=Kadipiro,Nusukan,Gilingan,Setabelan,Kestalan,Keprabon,Timuran,Ketelan,Punggawan,Mangkubumen,Manahan,Sumber,Banyuanyar,Banjarsari,Joglo
`;
export default data;
