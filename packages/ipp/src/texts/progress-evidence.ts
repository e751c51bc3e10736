/** Words of IppEvidenceList and IppEvidenceUpload. */
import type { Locale } from '../core/model.ts';
import type { EvidenceVisibility } from '../core/progress/model.ts';

interface EvidenceText {
  none: string;
  list: string;
  added: string;
  removed: string;
  remove: string;
  removeFile: (name: string) => string;
  noHash: string;
  visibility: Readonly<Record<EvidenceVisibility, string>>;
  onlyDescribed: string;
  label: string;
  hint: string;
  anyType: string;
  required: string;
  reading: (name: string) => string;
  recorded: (name: string) => string;
  recordedNoHash: (name: string) => string;
}

export const evidenceText: Readonly<Record<Locale, EvidenceText>> = {
  id: {
    none: 'Belum ada bukti.',
    list: 'Bukti',
    added: 'dicatat',
    removed: 'dihapus',
    remove: 'Hapus',
    removeFile: (name) => `Hapus ${name} dari daftar`,
    noHash: 'sidik berkas tidak dihitung',
    visibility: { internal: 'internal', publik: 'boleh disebut di halaman publik' },
    onlyDescribed:
      'Yang dicatat hanya nama, jenis, ukuran, dan sidik SHA-256. Berkasnya tetap di komputer Anda.',
    label: 'Catat bukti',
    hint: 'Berkas dibaca di peramban ini dan tidak dikirim ke mana pun. Simpan berkasnya untuk diserahkan.',
    anyType: 'Instrumen ini tidak membatasi jenis berkas; alat ini menerima jenis yang biasa dipakai.',
    required: 'Indikator ini wajib disertai bukti.',
    reading: (name) => `Membaca ${name} …`,
    recorded: (name) => `${name} dicatat sebagai bukti. Berkasnya tidak dikirim.`,
    recordedNoHash: (name) =>
      `${name} dicatat tanpa sidik SHA-256, karena peramban hanya menghitungnya pada halaman aman (https).`,
  },
  en: {
    none: 'No evidence yet.',
    list: 'Evidence',
    added: 'recorded',
    removed: 'taken away',
    remove: 'Remove',
    removeFile: (name) => `Remove ${name} from the list`,
    noHash: 'no hash was computed',
    visibility: { internal: 'internal', publik: 'may be named on public pages' },
    onlyDescribed: 'Only name, type, size and SHA-256 are recorded. The file itself stays on your computer.',
    label: 'Record evidence',
    hint: 'The file is read in this browser and sent nowhere. Keep it to hand it over.',
    anyType: 'This instrument does not limit the type of file; this tool takes the usual ones.',
    required: 'This indicator needs evidence.',
    reading: (name) => `Reading ${name} …`,
    recorded: (name) => `${name} is recorded as evidence. The file was not sent.`,
    recordedNoHash: (name) =>
      `${name} is recorded without SHA-256, because browsers compute it on secure pages (https) only.`,
  },
};
