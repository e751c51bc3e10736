/** Words of ResultPrint. */
export const resultPrintText = {
  id: {
    options: 'Perolehan suara dan jumlah pada formulir',
    areas: 'Per wilayah',
    sources: 'Sumber',
    printed: 'Dicetak',
    page: 'Alamat halaman',
    notice: 'Lembar ini salinan. Yang berlaku adalah dokumen sumbernya.',
    noSources: 'Dokumen sumber belum dicantumkan.',
    noUrl: 'alamat belum dicantumkan',
  },
  en: {
    options: 'Votes and sums of the form',
    areas: 'By area',
    sources: 'Sources',
    printed: 'Printed',
    page: 'Address of the page',
    notice: 'This sheet is a copy. The source documents apply.',
    noSources: 'The source document is not given yet.',
    noUrl: 'address not given yet',
  },
} as const;
