/** What the workbench says: refusals, notices, and the names of files that leave it. */
import type { LocalText } from '../core/model.ts';
import type { Progress } from '../core/progress/model.ts';
import { refuseCommand } from './command.ts';
import type { WorkbenchOutcome, WorkbenchSnapshot, WorkbenchStatus } from './types.ts';

type Refusal = Extract<WorkbenchOutcome, { ok: false }>;

export const refuse = (code: Refusal['code'], { id, en }: LocalText): Refusal => ({
  ok: false,
  code,
  text: { id: `Situs KPU alat pengisian: ${id}`, en: `Situs KPU workbench: ${en}` },
});

/** Why nothing can be changed, in any state but `siap`. */
export function notReady(status: WorkbenchStatus): Refusal {
  if (status === 'baca')
    return refuseCommand(
      'read_only',
      'simpanan di peramban ini tidak boleh ditimpa. Unduh dahulu, lalu mulai dari awal.',
      'what is kept in this browser must not be overwritten. Download it first, then begin anew.',
    );
  return refuseCommand(
    'not_ready',
    status === 'memuat'
      ? 'simpanan masih dibaca. Tunggu sebentar.'
      : 'alat ini sudah ditutup. Muat ulang halaman.',
    status === 'memuat'
      ? 'what was kept is still being read. Wait a moment.'
      : 'the workbench was closed. Load the page again.',
  );
}

/** Why there is no step to undo. */
const noUndo: Readonly<Record<NonNullable<WorkbenchSnapshot['undoStop']> | 'none', LocalText>> = {
  ekspor: {
    id: 'yang sudah diekspor tidak bisa dibatalkan, karena mungkin sudah dikirim. Ubah isiannya lagi.',
    en: 'what was exported cannot be undone, because it may have been sent. Change the entry again.',
  },
  tab_lain: {
    id: 'perubahan sebelum tab lain menyimpan tidak bisa dibatalkan. Ubah isiannya lagi.',
    en: 'changes from before another tab saved cannot be undone. Change the entry again.',
  },
  none: { id: 'tidak ada yang bisa dibatalkan.', en: 'there is nothing to undo.' },
};

export const says = {
  noUndo,
  noRedo: { id: 'tidak ada yang bisa diulangi.', en: 'there is nothing to redo.' },
  stale: {
    id: 'isian berubah sejak pratinjau dibuat. Pratinjaunya tidak lagi benar. Buat pratinjau lagi.',
    en: 'entries changed since the preview was made. It is not true any more. Make a new preview.',
  },
  noFile: {
    id: 'tidak ada berkas yang bisa diambil. Alasannya tertulis pada tiap berkas.',
    en: 'no file can be taken. The reason stands with each.',
  },
  imported: (count: number): LocalText => ({
    id: `${count} berkas digabung. Langkah ini bisa dibatalkan.`,
    en: `${count} ${count === 1 ? 'file was' : 'files were'} put together. This step can be undone.`,
  }),
  merged: (added: number): LocalText => ({
    id: `Berkas ini juga diubah di tab lain. Keduanya digabung${added > 0 ? `; ${added} isian berbeda dan menunggu keputusan` : ''}.`,
    en: `This file was changed in another tab too. Both were put together${added > 0 ? `; ${added} entries differ and wait for a decision` : ''}.`,
  }),
  changedElsewhere: {
    id: 'Berkas ini diubah di tab lain; yang ditampilkan adalah versi terbaru.',
    en: 'This file was changed in another tab; the newest version is shown.',
  },
  notSaved: {
    id: 'Perubahan belum tersimpan di peramban ini. Alat terus mencoba. Ekspor berkasnya agar aman.',
    en: 'The changes could not be saved in this browser. The tool goes on trying. Export the file to be safe.',
  },
  notSetAside: {
    id: 'Simpanan lama tidak bisa dipindahkan, jadi tidak diganti. Unduh dahulu, lalu coba lagi.',
    en: 'What was kept could not be set aside, so it was not replaced. Download it first, then try again.',
  },
} as const;

/** Name of a file that leaves: whose it is, and of which day. A file of made-up data says so. */
export function fileName(ending: string, { regions, asOf, sample }: Progress, within?: string): string {
  const [only] = regions;
  const whose = regions.length === 1 && only ? only.region : (within ?? `${regions.length}-wilayah`);
  return `${sample ? 'CONTOH-' : ''}ipp-progres-${whose}-${asOf.slice(0, 10)}.${ending}`;
}
