/** What a browser kept: read with care, and told apart when it cannot be used. */
import { instantOf } from '@situs-kpu/ui/core';
import type { LocalText } from '../core/model.ts';
import type { Progress, ProgressPlan } from '../core/progress/model.ts';
import { normalProgress } from '../core/progress/normal.ts';
import { parseProgress } from '../core/progress/parse.ts';
import { contentId } from '../core/progress/revisions.ts';
import type { StoredDraft } from './storage.ts';
import type { RecoveryKind } from './types.ts';

export const recoveryTexts: Readonly<Record<RecoveryKind, LocalText>> = {
  sebelumnya: {
    id: 'Simpanan terakhir rusak, jadi yang ditampilkan adalah simpanan sebelumnya. Perubahan terakhir mungkin tidak ada. Unduh simpanan mentahnya bila ingin diperiksa.',
    en: 'The last saved copy was damaged, so the one before is shown. The latest changes may be missing. Download the raw copy to have it examined.',
  },
  hilang: {
    id: 'Simpanan di peramban ini rusak dan tidak bisa dibaca. Alat dimulai dari awal; simpanan mentahnya tetap ada. Unduh, atau impor berkas ekspor terakhir.',
    en: 'What was kept in this browser is damaged and cannot be read. The tool begins anew; the raw copy is kept. Download it, or import your last export.',
  },
  versi_lain: {
    id: 'Simpanan di peramban ini dibuat dengan versi alat yang lain. Agar tidak rusak, simpanan itu tidak diubah. Perbarui alat ini, atau unduh simpanannya lalu mulai dari awal.',
    en: 'What was kept in this browser was made by another version of this tool. It is left alone so that nothing breaks. Update this tool, or download the copy and begin anew.',
  },
  instrumen_lain: {
    id: 'Simpanan di peramban ini untuk instrumen lain. Simpanan itu tidak diubah. Buka dengan instrumen itu, atau unduh simpanannya lalu mulai dari awal.',
    en: 'What was kept in this browser is about another instrument. It is left alone. Open it with that instrument, or download the copy and begin anew.',
  },
  tidak_bisa_dibaca: {
    id: 'Peramban ini tidak memberi tempat untuk menyimpan. Isian hanya ada selama halaman terbuka. Ekspor sebelum menutup halaman.',
    en: 'This browser gives no place to keep anything. Entries last only while the page is open. Export before you close it.',
  },
};

/** A draft that was read; `none` where nothing was kept. */
export type Kept =
  | { kind: 'none' }
  | { kind: 'good'; progress: Progress; sinceExport: number; savedAt: string }
  | { kind: 'damaged' }
  | { kind: 'versi_lain' | 'instrumen_lain' };

/** Reads a draft. `clock` gives its moment where it has none that can be read. */
export function readDraft(raw: unknown, plan: ProgressPlan, clock: () => string): Kept {
  if (raw === undefined || raw === null) return { kind: 'none' };
  const { format, body, check, savedAt: at } = raw as Partial<Record<keyof StoredDraft, unknown>>;
  if (typeof format === 'number' && format > 1) return { kind: 'versi_lain' };
  if (format !== 1 || typeof body !== 'string' || contentId(body) !== check) return { kind: 'damaged' };
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch {
    return { kind: 'damaged' };
  }
  const { progress: kept, sinceExport: count } = (given ?? {}) as Record<string, unknown>;
  const read = parseProgress(kept);
  if (!read.ok) return { kind: read.code === 'other_version' ? 'versi_lain' : 'damaged' };
  if (read.progress.instrument !== plan.instrument) return { kind: 'instrumen_lain' };
  return {
    kind: 'good',
    progress: normalProgress(read.progress, plan),
    sinceExport: Number.isSafeInteger(count) && (count as number) > 0 ? (count as number) : 0,
    savedAt: typeof at === 'string' && instantOf(at) !== null ? at : clock(),
  };
}

/** What was kept, as text that can be downloaded; `null` for nothing. */
export const rawText = (value: unknown): string | null => {
  if (value === undefined) return null;
  try {
    return JSON.stringify(value, null, 2) ?? null;
  } catch {
    return String(value);
  }
};
