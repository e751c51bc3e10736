// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kota Salatiga, one line per kecamatan.
const data: string = `
01=Blotongan,Sidorejo Lor,Salatiga,Bugel,Kauman Kidul,Pulutan
02=Kutowinangun Kidul,Gendongan,Sidorejo Kidul,Kalibening,Tingkir Lor,Tingkir Tengah,Kutowinangun Lor
03=Noborejo,Ledok,Tegalrejo,Kumpulrejo,Randuacir,Cebongan
04=Kecandran,Dukuh,Mangunsari,Kalicacing
`;
export default data;
