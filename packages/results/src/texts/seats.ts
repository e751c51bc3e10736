/** Words of SeatAllocation. */
export const seatAllocationText = {
  id: {
    title: (contest: string) => `Kursi: ${contest}`,
    party: 'Partai',
    seats: 'Kursi',
    unit: 'kursi',
    order: 'Urutan menurut nomor urut partai.',
    stated: 'Jumlah kursi menurut sumber yang dicantumkan.',
    computed: 'Jumlah kursi dihitung dari suara per dapil. Penetapan kursi adalah keputusan KPU tersendiri.',
    none: (names: string) => `Tanpa kursi: ${names}.`,
    open: 'Belum dapat ditentukan',
    atLeast: (seats: string) => (seats === '0' ? 'belum dapat ditentukan' : `paling sedikit ${seats}`),
    noSeats: 'Belum ada jumlah kursi yang dapat ditampilkan.',
    blocked: {
      not_seats: 'Pemilihan ini tidak membagi kursi per dapil.',
      status:
        'Kursi belum ditampilkan: kursi dibagi dari suara yang sudah ditetapkan, dan itu belum sampai pada langkah ini.',
      no_districts:
        'Suara per dapil belum tersedia, jadi pembagian kursi tidak dapat dihitung ulang di sini.',
      findings: 'Pembagian kursi tidak dihitung karena ada angka yang perlu diperiksa.',
    },
    wrongSum: (sum: string, size: string) =>
      `Jumlah kursi semua partai ${sum}, sedangkan seluruh kursi tertulis ${size}. Cocokkan dengan dokumen sumber.`,
    compare: 'Kursi menurut sumber dan menurut hitungan',
    bySource: 'Sumber',
    byVotes: 'Hitungan',
    total: 'Jumlah',
    agrees: 'Kursi menurut sumber sama dengan hitungan dari suara per dapil.',
    differs: (stated: string, computed: string) =>
      `menurut sumber ${stated}, menurut hitungan ${computed}. Cocokkan dengan dokumen sumber.`,
    line: (percent: string) => `Ambang batas ${percent} dari suara sah nasional`,
    lineIs: (percent: string, valid: string, line: string, fewest: string) =>
      `${percent} dari ${valid} suara sah adalah ${line}; jadi diperlukan paling sedikit ${fewest} suara.`,
    lineUnknown: 'Suara sah nasional atau ambang batas belum diketahui, jadi batasnya belum dapat dihitung.',
    votes: 'Suara',
    side: { true: 'mencapai ambang batas', false: 'tidak mencapai ambang batas' },
    dapil: (name: string, seats: string) => `${name}: ${seats} kursi, langkah demi langkah`,
    method:
      'Suara setiap partai dibagi 1, 3, 5, 7, dan seterusnya. Kursi diberikan satu per satu kepada hasil bagi terbesar, sampai semua kursi habis.',
    steps: (name: string) => `Urutan kursi di ${name}`,
    seat: (number: string) => `Kursi ke-${number}`,
    next: 'Tidak mendapat kursi',
    tie: (seats: string) => `Seri untuk ${seats} kursi`,
    tied: 'seri',
    step: 'Partai dan hitungan',
    all: (name: string) => `Semua pembagian di ${name}`,
    by: (divisor: string) => `Dibagi ${divisor}`,
    out: 'tidak ikut, di bawah ambang batas',
    decidedBy: {
      more_votes: 'Hasil bagi yang sama dibedakan menurut suara yang lebih banyak.',
      wider_spread: 'Hasil bagi yang sama dibedakan menurut sebaran suara yang lebih luas.',
    },
    rounded: 'Hasil bagi dibulatkan untuk dibaca; urutannya dihitung tepat.',
  },
  en: {
    title: (contest: string) => `Seats: ${contest}`,
    party: 'Party',
    seats: 'Seats',
    unit: 'seats',
    order: 'In order of the party numbers.',
    stated: 'Numbers of seats as the sources given state them.',
    computed:
      'Numbers of seats calculated from the votes by dapil. Seats are determined by a KPU decision of its own.',
    none: (names: string) => `Without seats: ${names}.`,
    open: 'Cannot be decided yet',
    atLeast: (seats: string) => (seats === '0' ? 'cannot be decided yet' : `at least ${seats}`),
    noSeats: 'There are no numbers of seats to show yet.',
    blocked: {
      not_seats: 'This election does not share out seats by dapil.',
      status:
        'Seats are not shown yet: they are shared out by votes that are determined, and this step has not come to that.',
      no_districts: 'Votes by dapil are not available, so the seats cannot be calculated again here.',
      findings: 'Seats are not calculated because there are figures to be checked.',
    },
    wrongSum: (sum: string, size: string) =>
      `The seats of all parties are ${sum}, yet ${size} seats are given in all. Compare with the source document.`,
    compare: 'Seats as stated and as calculated',
    bySource: 'As stated',
    byVotes: 'As calculated',
    total: 'Total',
    agrees: 'The seats stated are those calculated from the votes by dapil.',
    differs: (stated: string, computed: string) =>
      `stated ${stated}, calculated ${computed}. Compare with the source document.`,
    line: (percent: string) => `Line of ${percent} of the valid votes of the nation`,
    lineIs: (percent: string, valid: string, line: string, fewest: string) =>
      `${percent} of ${valid} valid votes is ${line}; so at least ${fewest} votes are needed.`,
    lineUnknown: 'The valid votes of the nation or the line are not known, so it cannot be calculated yet.',
    votes: 'Votes',
    side: { true: 'meets the line', false: 'does not meet the line' },
    dapil: (name: string, seats: string) => `${name}: ${seats} seats, step by step`,
    method:
      'The votes of each party are divided by 1, 3, 5, 7 and so on. Seats go one by one to the largest quotient until all are given.',
    steps: (name: string) => `Order of the seats in ${name}`,
    seat: (number: string) => `Seat ${number}`,
    next: 'Brings no seat',
    tie: (seats: string) => `Tied for ${seats} ${seats === '1' ? 'seat' : 'seats'}`,
    tied: 'tied',
    step: 'Party and calculation',
    all: (name: string) => `All divisions in ${name}`,
    by: (divisor: string) => `Divided by ${divisor}`,
    out: 'takes no part, below the line',
    decidedBy: {
      more_votes: 'Equal quotients are told apart by more votes.',
      wider_spread: 'Equal quotients are told apart by votes spread over more areas.',
    },
    rounded: 'Quotients are rounded for reading; their order is calculated exactly.',
  },
} as const;
