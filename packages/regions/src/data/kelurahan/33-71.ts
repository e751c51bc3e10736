// Generated; how and from what: NOTICE.md. Kelurahan (1…) and desa (2…) of Kota Magelang, one line per kecamatan.
const data: string = `
01=1003:Rejowinangun Selatan,1007:Magersari,Jurangombo Utara,Jurangombo Selatan,Tidar Utara,Tidar Selatan
02=1003:Wates,Potrobangsan,Kedungsari,1008:Kramat Utara,Kramat Selatan
03=Kemirirejo,Cacaban,Rejowinangun Utara,Magelang,Panjang,Gelangan
`;
export default data;
