export const errorPageText = {
  id: {
    tidakDitemukan:
      'Alamat ini tidak ada di situs kami. Halamannya mungkin dipindahkan, atau alamatnya salah tulis.',
    terlarang: 'Halaman ini tidak dibuka untuk umum, atau Anda perlu masuk lebih dulu.',
    galat:
      'Ada gangguan di server kami. Bukan karena perangkat Anda, dan tidak ada data yang perlu Anda kirim ulang sekarang.',
    pemeliharaan: 'Situs sedang dalam pemeliharaan dan sementara tidak dapat dibuka seluruhnya.',
    what: {
      tidakDitemukan: 'Yang dapat dilakukan: cari di situs ini, buka peta situs, atau kembali ke beranda.',
      terlarang:
        'Yang dapat dilakukan: kembali ke beranda, atau hubungi kantor bila Anda seharusnya dapat membukanya.',
      galat: 'Yang dapat dilakukan: muat ulang beberapa menit lagi. Bila tetap terganggu, hubungi kantor.',
      pemeliharaan: 'Yang dapat dilakukan: kembali nanti. Untuk hal yang mendesak, hubungi kantor.',
    },
    until: 'Dapat dibuka kembali',
    noUntil: 'Waktu selesainya belum diumumkan.',
    reference: 'Nomor gangguan',
    search: 'Cari di situs ini',
    home: 'Kembali ke beranda',
    siteMap: 'Peta situs',
    pages: 'Halaman yang sering dicari',
    contact: 'Hubungi kantor',
  },
  en: {
    tidakDitemukan: 'This address is not on our site. The page may have moved, or the address is misspelt.',
    terlarang: 'This page is not open to the public, or you have to sign in first.',
    galat:
      'Our server has a problem. It is not your device, and there is nothing that you need to send again now.',
    pemeliharaan: 'The site is being maintained and cannot be opened as a whole for the time being.',
    what: {
      tidakDitemukan: 'What you can do: search this site, open the site map, or go back to the home page.',
      terlarang:
        'What you can do: go back to the home page, or ask the office if you should be able to open it.',
      galat: 'What you can do: load the page again in a few minutes. If it still fails, ask the office.',
      pemeliharaan: 'What you can do: come back later. For urgent matters ask the office.',
    },
    until: 'Open again',
    noUntil: 'When it will be done has not been announced.',
    reference: 'Number of the incident',
    search: 'Search this site',
    home: 'Back to the home page',
    siteMap: 'Site map',
    pages: 'Pages that are often looked for',
    contact: 'Ask the office',
  },
} as const;
