/** Words of ResultBoard. */
export const resultBoardText = {
  id: {
    option: 'Pilihan',
    votes: 'Suara',
    share: 'Bagian',
    unit: 'suara',
    ofValid: (share: string, valid: string) => `${share} dari ${valid} suara sah`,
    noShares: 'Persentase tidak ditampilkan karena ada angka yang perlu diperiksa.',
    disqualified:
      'Dibatalkan setelah surat suara dicetak; suara untuk nomor ini dihitung sebagai suara tidak sah.',
    elected: (decision: string) => `Ditetapkan sebagai terpilih dengan ${decision}`,
    decision: (publisher: string, number: string | null) =>
      `Keputusan ${publisher}${number ? ` No. ${number}` : ' (nomor belum dicantumkan)'}`,
    electedUnknown:
      'Tidak ada yang ditandai sebagai terpilih, karena keputusannya belum dicantumkan dalam sumber.',
    none: 'Belum ada daftar pilihan untuk wilayah ini.',
  },
  en: {
    option: 'Option',
    votes: 'Votes',
    share: 'Part',
    unit: 'votes',
    ofValid: (share: string, valid: string) => `${share} of ${valid} valid votes`,
    noShares: 'Percentages are not shown because there are figures to be checked.',
    disqualified:
      'Disqualified after the ballots were printed; votes for this number are counted as invalid.',
    elected: (decision: string) => `Named as elected by ${decision}`,
    decision: (publisher: string, number: string | null) =>
      `Decision ${number ? `No. ${number}` : '(number not given yet)'} of ${publisher}`,
    electedUnknown: 'Nobody is marked as elected, because the decision is not given in the sources yet.',
    none: 'There is no list of options for this area yet.',
  },
} as const;
