/** Words of the interface. Messages, dialogs and notices. */

/** Takes away what has appeared. */
export const closeText = { id: 'Tutup', en: 'Close' } as const;

export const confirmDialogText = {
  id: {
    cancel: 'Batal',
    busy: 'Sedang diproses…',
    failure: 'Belum berhasil. Periksa sambungan internet, lalu coba lagi.',
  },
  en: {
    cancel: 'Cancel',
    busy: 'Working…',
    failure: 'It did not work. Check the internet connection, then try again.',
  },
} as const;

export const notificationText = {
  id: { label: 'Pemberitahuan', more: 'Dan {n} pemberitahuan lain.' },
  en: { label: 'Notifications', more: 'And {n} more notifications.' },
} as const;

export const toastText = { id: { undo: 'Urungkan' }, en: { undo: 'Undo' } } as const;

export const offlineNoticeText = {
  id: {
    offline: 'Anda sedang luring',
    asOf: 'Data di halaman ini diambil pada',
    online: 'Anda kembali daring',
    reload: 'Data di halaman ini mungkin sudah lama.',
    again: 'Muat ulang halaman',
  },
  en: {
    offline: 'You are offline',
    asOf: 'The data on this page were fetched on',
    online: 'You are online again',
    reload: 'The data on this page may be out of date.',
    again: 'Reload page',
  },
} as const;

export const consentNoticeText = {
  id: {
    label: 'Persetujuan',
    kept: 'Tidak ada yang dimuat sebelum Anda setuju. Pilihan Anda, juga penolakan, disimpan di peramban ini.',
    policy: 'Baca kebijakan privasi',
    denied: 'Tolak',
    granted: 'Setuju',
    withdrawn: 'Muat ulang halaman untuk menghentikan yang sudah berjalan.',
    change: 'Ubah pilihan',
  },
  en: {
    label: 'Consent',
    kept: 'Nothing is loaded before you agree. Your choice, also a refusal, is kept in this browser.',
    policy: 'Read the privacy policy',
    denied: 'Decline',
    granted: 'Agree',
    withdrawn: 'Reload the page to stop what is already running.',
    change: 'Change choice',
  },
} as const;
