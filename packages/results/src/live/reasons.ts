/** Every reason why live figures are not fresh, in words for the public. */
import type { LocalText } from '../core/model.ts';
import type { checkReasons } from './check-reasons.ts';

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

/**
 * What can happen before the checks are loaded, and what it tells a reader. The rest is in `check-reasons.ts`, which
 * comes with the checks. None of the texts says anything about the count itself.
 */
export const firstReasons = {
  jaringan: {
    id: 'Alamat data tidak dapat dihubungi dari perangkat ini',
    en: 'The address of the data cannot be reached from this device',
  },
  waktu_habis: { id: 'Jawaban terlalu lama ditunggu', en: 'The answer took too long' },
  server: { id: 'Server data sedang bermasalah', en: 'The data server has a problem' },
  tidak_ditemukan: { id: 'Berkas data tidak ditemukan', en: 'The data file was not found' },
  jenis_salah: { id: 'Jawaban yang diterima bukan berkas data', en: 'What was received is not a data file' },
  tidak_terdaftar: {
    id: 'Hasil ini tidak ada dalam daftar berkas data',
    en: 'This result is not in the list of data files',
  },
  pemeriksa: {
    id: 'Pemeriksa data belum dapat dimuat',
    en: 'The checker of the data could not be loaded yet',
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
export type LiveReason = keyof typeof firstReasons | keyof typeof checkReasons;

/** Reasons of a file that is what its hash says: it will be the same next time, so it is not fetched again. */
export const lastingReasons: ReadonlySet<LiveReason> = new Set([
  'skema',
  'berbeda',
  'tidak_cocok',
  'lebih_lama',
  'turun',
  'catatan',
  'status_mundur',
  'terlalu_besar',
]);

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
