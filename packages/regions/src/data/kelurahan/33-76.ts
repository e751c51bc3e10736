// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kota Tegal, one line per kecamatan.
const data: string = `
01=Pesurungan Kidul,Debong Lor,Kemandungan,Pekauman,Kraton,Tegalsari,Muarareja
02=Kejambon,Slerok,Panggung,Mangkukusuman,Mintaragen
03=Kalinyamat Wetan,Bandung,Debong Kidul,Tunon,Keturen,Debong Kulon,Debong Tengah,Randugunting
04=Kaligangsa,Krandon,Cabawan,Kalinyamat Kulon,Margadana,Sumurpanggang,Pesurungan Lor
`;
export default data;
