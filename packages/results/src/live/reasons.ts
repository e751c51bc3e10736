/** Every reason why live figures are not fresh, in words for the public. */
import type { LocalText } from '../core/model.ts';

/**
 * How a source, or one result of it, stands.
 *
 * - `memuat`: nothing was checked yet.
 * - `segar`: the last check succeeded.
 * - `terlambat`: checks succeed, but no new figures of a running count were published for a while.
 * - `gagal`: the last check failed; `reason` says why. The last good figures stay.
 * - `dijeda`: nothing is fetched: the reader asked for it, the tab is hidden, or the device is offline.
 * - `selesai`: the end of the ladder is reached; nothing is fetched any more.
 */
export const liveStatuses = ['memuat', 'segar', 'terlambat', 'gagal', 'dijeda', 'selesai'] as const;
export type LiveStatus = (typeof liveStatuses)[number];

/** What can go wrong, and what it tells a reader. None of the texts says anything about the count itself. */
export const liveReasons = {
  jaringan: {
    id: 'Alamat data tidak dapat dihubungi dari perangkat ini',
    en: 'The address of the data cannot be reached from this device',
  },
  waktu_habis: { id: 'Jawaban terlalu lama ditunggu', en: 'The answer took too long' },
  server: { id: 'Server data sedang bermasalah', en: 'The data server has a problem' },
  tidak_ditemukan: { id: 'Berkas data tidak ditemukan', en: 'The data file was not found' },
  jenis_salah: { id: 'Jawaban yang diterima bukan berkas data', en: 'What was received is not a data file' },
  terpotong: { id: 'Berkas data diterima tidak utuh', en: 'The data file was received incomplete' },
  terlalu_besar: { id: 'Berkas data terlalu besar', en: 'The data file is too large' },
  manifes: { id: 'Daftar berkas data tidak dapat dibaca', en: 'The list of data files cannot be read' },
  tidak_terdaftar: {
    id: 'Hasil ini tidak ada dalam daftar berkas data',
    en: 'This result is not in the list of data files',
  },
  urutan_mundur: {
    id: 'Server mengirim terbitan yang lebih lama',
    en: 'The server sent an older edition',
  },
  urutan_ganda: {
    id: 'Server mengirim dua terbitan berbeda dengan nomor yang sama',
    en: 'The server sent two different editions with the same number',
  },
  hash: {
    id: 'Isi berkas data tidak sama dengan sidiknya (SHA-256)',
    en: 'The data file does not match its fingerprint (SHA-256)',
  },
  tanda_tangan: {
    id: 'Tanda tangan digital data tidak sah',
    en: 'The digital signature of the data is not valid',
  },
  kripto: {
    id: 'Peramban ini tidak dapat memeriksa keaslian data; buka halaman ini melalui https',
    en: 'This browser cannot check that the data are genuine; open this page by https',
  },
  pemeriksa: {
    id: 'Pemeriksa data belum dapat dimuat',
    en: 'The checker of the data could not be loaded yet',
  },
  skema: { id: 'Bentuk data tidak sesuai aturan', en: 'The form of the data does not follow the rules' },
  berbeda: {
    id: 'Isi berkas tidak sesuai dengan daftar berkas data',
    en: 'The file does not agree with the list of data files',
  },
  tidak_cocok: {
    id: 'Ada angka pada data baru yang tidak saling cocok',
    en: 'Figures in the new data do not agree with each other',
  },
  lebih_lama: {
    id: 'Data yang baru diterima lebih lama daripada yang tampil',
    en: 'The data just received are older than what is shown',
  },
  turun: {
    id: 'Ada angka pada data baru yang turun, hilang, atau berubah tanpa catatan koreksi',
    en: 'Figures in the new data fall, vanish or change without a note of correction',
  },
  catatan: {
    id: 'Keterangan yang sudah terbit hilang atau berubah pada data baru',
    en: 'What was already published about the result is gone or changed in the new data',
  },
  status_mundur: {
    id: 'Tahap pada data baru mundur tanpa catatan koreksi',
    en: 'The stage in the new data goes back without a note of correction',
  },
  tanpa_pembaruan: {
    id: 'Belum ada angka baru yang diterbitkan',
    en: 'No new figures were published yet',
  },
  pembaca: { id: 'Pembaruan dijeda oleh Anda', en: 'Updates were paused by you' },
  tersembunyi: {
    id: 'Pembaruan dijeda selama halaman tidak terlihat',
    en: 'Updates are paused while the page is out of sight',
  },
  luring: {
    id: 'Pembaruan dijeda karena perangkat sedang luring',
    en: 'Updates are paused because the device is offline',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** Code of a reason. */
export type LiveReason = keyof typeof liveReasons;

/** What stops a check. Internal: it never leaves the source. */
export class Fault extends Error {
  readonly reason: LiveReason;
  /** Seconds that the server asks to wait. */
  readonly retryAfter: number | null;

  constructor(reason: LiveReason, retryAfter: number | null = null) {
    super(reason);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}
