/** Words of LivePanel. Those of faults are in `live/reasons.ts`, because a source tells them as well. */

/** How long ago, in words. An age below a minute has no number, so that nothing seems to count. */
const agoId = (amount: number, unit: 'minute' | 'hour' | 'day') =>
  `${amount} ${{ minute: 'menit', hour: 'jam', day: 'hari' }[unit]} lalu`;
const agoEn = (amount: number, unit: 'minute' | 'hour' | 'day') =>
  `${amount} ${unit}${amount === 1 ? '' : 's'} ago`;

export const livePanelText = {
  id: {
    pause: 'Jeda pembaruan',
    resume: 'Lanjutkan pembaruan',
    now: 'baru saja',
    ago: agoId,
    data: (time: string) => `Angka per ${time}`,
    noTime: 'Waktu angka belum diketahui',
    noFigures: 'Belum ada angka yang diterima.',
    state: {
      memuat: 'Angka dari saat halaman ini dibuat',
      segar: 'Angka terbaru',
      terlambat: 'Belum ada pembaruan',
      gagal: 'Angka baru belum dapat diperiksa',
      dijeda: 'Pembaruan dijeda',
      selesai: 'Tahap terakhir',
    },
    waiting: 'Angka baru diperiksa sendiri selama halaman ini terbuka dan JavaScript aktif.',
    checked: (time: string) => `Terakhir diperiksa ${time}.`,
    noUpdate: (time: string) => `Tidak ada pembaruan sejak ${time}.`,
    noUpdateMeans:
      'Itu tidak berarti penghitungan berhenti: angka dapat terbit sekaligus setelah beberapa waktu.',
    lastGood: 'Yang tampil adalah angka terakhir yang lolos pemeriksaan.',
    again: 'Pemeriksaan diulang otomatis.',
    ended: 'Angka ini tidak diperiksa lagi secara otomatis.',
    stored: (time: string) => `Angka ini disimpan oleh peramban pada kunjungan sebelumnya, ${time}.`,
    clock: 'Jam perangkat ini berbeda dari jam server, jadi lama waktu dihitung menurut jam server.',
    signed: 'Tanda tangan digital terbitan ini sah.',
    unsigned:
      'Peramban ini tidak dapat memeriksa tanda tangan digital terbitan; sidik SHA-256 tetap diperiksa.',
    updated: 'Angka diperbarui',
    loaded: 'Angka diterima',
    stage: (label: string) => `Tahap sekarang: ${label}`,
    corrected: (amount: string) => `${amount} angka dikoreksi, lihat daftar koreksi`,
    more: (amount: string) => `dan ${amount} koreksi sebelumnya.`,
    sources: 'Dokumen sumber',
    blank: 'Kolom kosong tidak bergambar',
    area: 'Wilayah',
    percent: (share: number) => `${String(share).replace('.', ',')}% TPS`,
    rows: { 'no-data': 'belum ada data', partial: 'sebagian', complete: 'lengkap' },
    areas: 'Rincian per wilayah',
    areasOrder: 'Urutan wilayah tetap selama angka diperbarui.',
  },
  en: {
    pause: 'Pause updates',
    resume: 'Continue updates',
    now: 'just now',
    ago: agoEn,
    data: (time: string) => `Figures as of ${time}`,
    noTime: 'The time of the figures is not known',
    noFigures: 'No figures were received yet.',
    state: {
      memuat: 'Figures of when this page was made',
      segar: 'Latest figures',
      terlambat: 'No update yet',
      gagal: 'New figures cannot be checked yet',
      dijeda: 'Updates are paused',
      selesai: 'Last stage',
    },
    waiting: 'New figures are looked for by themselves while this page is open and JavaScript is on.',
    checked: (time: string) => `Last checked ${time}.`,
    noUpdate: (time: string) => `No update since ${time}.`,
    noUpdateMeans:
      'That does not mean that counting has stopped: figures may be published together after some time.',
    lastGood: 'What is shown are the last figures that passed the checks.',
    again: 'The check is repeated by itself.',
    ended: 'These figures are not checked any more by themselves.',
    stored: (time: string) => `These figures were kept by the browser at an earlier visit, ${time}.`,
    clock: 'The clock of this device differs from the server, so ages are told by the clock of the server.',
    signed: 'The digital signature of this edition is valid.',
    unsigned:
      'This browser cannot check the digital signature of the edition; the SHA-256 fingerprint is checked all the same.',
    updated: 'Figures updated',
    loaded: 'Figures received',
    stage: (label: string) => `Stage now: ${label}`,
    corrected: (amount: string) => `${amount} figures corrected, see the list of corrections`,
    more: (amount: string) => `and ${amount} corrections before these.`,
    sources: 'Source documents',
    blank: 'Blank column',
    area: 'Area',
    percent: (share: number) => `${share}% of polling stations`,
    rows: { 'no-data': 'no data yet', partial: 'partial', complete: 'complete' },
    areas: 'Figures by area',
    areasOrder: 'The order of the areas stays while figures are updated.',
  },
} as const;
