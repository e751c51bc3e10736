export const printSheetText = {
  id: {
    print: 'Cetak halaman ini dari menu peramban (Ctrl+P). Kertas A4, satu lembar.',
    number: 'Nomor',
    steps: 'Langkah',
    contact: 'Bertanya',
    more: 'Selengkapnya di',
    phone: 'Telepon',
    email: 'Surel',
  },
  en: {
    print: "Print this page from the browser's menu (Ctrl+P). Paper A4, one sheet.",
    number: 'Number',
    steps: 'Steps',
    contact: 'Questions',
    more: 'More at',
    phone: 'Telephone',
    email: 'E-mail',
  },
} as const;
