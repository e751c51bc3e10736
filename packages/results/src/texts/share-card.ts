/** Words around the picture for sharing. */
export const resultShareCardText = {
  id: {
    described: 'Isi gambar',
    copy: 'Teks untuk disalin',
    copyHint: 'Salin seluruhnya: status, waktu, dasar persentase, dan alamat menyertai angkanya.',
  },
  en: {
    described: 'What the picture shows',
    copy: 'Text to copy',
    copyHint: 'Copy all of it: status, time, base of the percentages and address belong to the figures.',
  },
} as const;
