/**
 * The workbench without a page: a document in one browser that is saved by itself, undone, exported, and put together
 * with other files. Nothing in it needs a network. Whatever goes wrong is said in the snapshot, and what was entered
 * stays.
 */
import { instantOf } from '@situs-kpu/ui/core';
import type { Locale, LocalText } from '../core/model.ts';
import {
  type ConflictVersion,
  type MergeConflict,
  type MergeOutcome,
  mergeProgress,
  normalConflicts,
  type ProgressFile,
} from '../core/progress/merge.ts';
import type {
  DeadlineState,
  DifficultyState,
  IndicatorState,
  Progress,
  ProgressPlan,
  ProgressRole,
} from '../core/progress/model.ts';
import { joinProgress, normalProgress } from '../core/progress/normal.ts';
import { parseProgress } from '../core/progress/parse.ts';
import { canonical, contentId } from '../core/progress/revisions.ts';
import type { ProgressCellError } from '../core/progress/sheet/cells.ts';
import type { Transition } from '../core/progress/transitions.ts';
import { applyCommand, type CommandFault, refuseCommand, type WorkbenchCommand } from './commands.ts';
import { generationOf, type StoredDraft, type WorkbenchStorage, type WorkbenchTabs } from './storage.ts';

/** `memuat`: reading what was kept; `siap`: ready; `baca`: what was kept cannot be used and is left alone; `tertutup`: closed. */
export type WorkbenchStatus = 'memuat' | 'siap' | 'baca' | 'tertutup';

/** `tersimpan`: on the disk; `menunggu`: will be saved in a moment; `menyimpan`: being saved; `gagal`: could not be saved. */
export type SaveStatus = 'tersimpan' | 'menunggu' | 'menyimpan' | 'gagal';

/**
 * What happened to the kept document. `sebelumnya`: the last one was damaged, the one before is shown; `hilang`: both are
 * damaged; `versi_lain`: it has another format; `instrumen_lain`: it is about another instrument; `tidak_bisa_dibaca`:
 * the browser keeps nothing.
 */
export type RecoveryKind = 'sebelumnya' | 'hilang' | 'versi_lain' | 'instrumen_lain' | 'tidak_bisa_dibaca';

export interface Recovery {
  readonly kind: RecoveryKind;
  readonly text: LocalText;
  /** What was kept, as text to download; `null` where there is nothing. */
  readonly raw: string | null;
}

/** Something a person has to know that needs no answer. */
export interface WorkbenchNotice {
  readonly id: number;
  readonly kind: 'tab_lain' | 'digabung' | 'diimpor' | 'gagal_simpan';
  readonly text: LocalText;
}

export interface WorkbenchSnapshot {
  readonly status: WorkbenchStatus;
  readonly progress: Progress;
  readonly save: SaveStatus;
  /** When it was saved last; `null` for never. */
  readonly savedAt: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why undo goes no further back: the file was exported, or another tab changed it. `null` for no such reason. */
  readonly undoStop: 'ekspor' | 'tab_lain' | null;
  /** Something is not on the disk yet: warn before the page is left. */
  readonly unsaved: boolean;
  /** Changes since the last export. They are in this browser only. */
  readonly sinceExport: number;
  /** Contradictions that wait for a decision. */
  readonly conflicts: readonly MergeConflict[];
  readonly recovery: Recovery | null;
  readonly notices: readonly WorkbenchNotice[];
}

export interface WorkbenchTimers {
  set(run: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

export interface WorkbenchOptions {
  storage: WorkbenchStorage;
  plan: ProgressPlan;
  /** Who works here. */
  actor: { role: ProgressRole; name: string | null };
  /** The document to begin with, where nothing is kept yet. */
  initial: Progress;
  /** Regions that may be changed. @default all */
  regions?: readonly string[];
  /** Code of the province; files with other regions are refused on import. @default any */
  within?: string;
  transitions?: readonly Transition[];
  /** Other tabs with the same document. @default none */
  tabs?: WorkbenchTabs | null;
  /** Wait between a change and its saving, in ms. @default 400 */
  autosave?: number;
  /** Steps that can be undone. @default 100 */
  undoSteps?: number;
  /** @default the clock, in the zone of the machine's offset 0 */
  now?: () => string;
  /** @default random */
  newId?: () => string;
  timers?: WorkbenchTimers;
}

export type WorkbenchOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: CommandFault | 'nothing' | 'stale'; readonly text: LocalText };

/** One thing that an import would change. */
export interface ImportChange {
  readonly kind: 'region' | 'indicator' | 'difficulty' | 'deadline';
  readonly region: string | null;
  readonly id: string;
  /** What is shown now; `null` where it is new. */
  readonly before: IndicatorState | DifficultyState | DeadlineState | null;
  /** What would be shown; `null` for a region. */
  readonly after: IndicatorState | DifficultyState | DeadlineState | null;
}

/** What an import would do. Nothing has happened yet. */
export interface ImportPreview {
  readonly outcome: MergeOutcome;
  readonly changes: readonly ImportChange[];
  /** Contradictions that the import would add. */
  readonly added: readonly MergeConflict[];
  /** Cells of XLSX files that could not be read. */
  readonly cells: readonly (ProgressCellError & { readonly file: string; readonly sheet: string })[];
  /** The document it was made for. */
  readonly base: Progress;
}

/** A file to import: JSON as text or as read, or the bytes of an XLSX file. */
export type ImportFile = ProgressFile | { name: string; content: Uint8Array };

export interface Workbench {
  /** For `useSyncExternalStore`. */
  subscribe(changed: () => void): () => void;
  getSnapshot(): WorkbenchSnapshot;
  /** Reads what was kept. Call once, in the browser. Never rejects. */
  open(): Promise<void>;
  dispatch(command: WorkbenchCommand): WorkbenchOutcome;
  undo(): WorkbenchOutcome;
  redo(): WorkbenchOutcome;
  hasUnsavedChanges(): boolean;
  /** Saves now. Resolves when it is on the disk or has failed; the snapshot says which. */
  flush(): Promise<void>;
  exportJson(): { name: string; text: string };
  exportXlsx(locale?: Locale): Promise<{ name: string; bytes: Uint8Array }>;
  /** Reads files and shows what they would change. Never rejects. */
  previewImport(files: readonly ImportFile[]): Promise<ImportPreview>;
  /** Takes the files of a preview over, as one step that can be undone. */
  applyImport(preview: ImportPreview): WorkbenchOutcome;
  dismiss(notice: number): void;
  /** Sets what cannot be read aside and begins with the first document. What is set aside is kept. */
  startAnew(): Promise<void>;
  /** Saves and stops. */
  close(): Promise<void>;
}

const browserTimers: WorkbenchTimers = {
  set: (run, ms) => setTimeout(run, ms),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

const randomId = (): string =>
  globalThis.crypto?.randomUUID?.() ??
  `r${Date.now().toString(36)}${Math.floor(Math.random() * 1e12).toString(36)}`;

const recoveryTexts: Readonly<Record<RecoveryKind, LocalText>> = {
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

type Kept =
  | { kind: 'none' }
  | { kind: 'good'; progress: Progress; sinceExport: number; savedAt: string }
  | { kind: 'damaged' }
  | { kind: 'versi_lain' | 'instrumen_lain' };

/** Makes a workbench. It reads and writes nothing until `open`. */
export function createWorkbench(options: WorkbenchOptions): Workbench {
  const {
    storage,
    plan,
    actor,
    autosave = 400,
    undoSteps = 100,
    timers = browserTimers,
    tabs = null,
  } = options;
  const clock = options.now ?? (() => new Date().toISOString());
  const newId = options.newId ?? randomId;
  const writer = randomId();
  const first = normalProgress({ ...options.initial, instrument: plan.instrument }, plan);

  let status: WorkbenchStatus = 'memuat';
  let progress = first;
  /** The document on the disk; `null` for none. */
  let saved: Progress | null = null;
  let generation: number | null = null;
  let savedAt: string | null = null;
  let save: SaveStatus = 'tersimpan';
  let saving: Promise<void> | null = null;
  let timer: unknown = null;
  let failures = 0;
  /** Whether the kept document is whole and may stay as the one before. */
  let keepBefore = true;
  let undone: { progress: Progress; sinceExport: number }[] = [];
  let done: { progress: Progress; sinceExport: number }[] = [];
  let undoStop: WorkbenchSnapshot['undoStop'] = null;
  let sinceExport = 0;
  let recovery: Recovery | null = null;
  let notices: WorkbenchNotice[] = [];
  let noticeCount = 0;
  let conflictsFor: Progress | null = null;
  let conflicts: readonly MergeConflict[] = [];
  let stopListening: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const make = (): WorkbenchSnapshot => {
    if (conflictsFor !== progress) {
      conflicts = normalConflicts(progress);
      conflictsFor = progress;
    }
    return {
      status,
      progress,
      save,
      savedAt,
      canUndo: done.length > 0 && status === 'siap',
      canRedo: undone.length > 0 && status === 'siap',
      undoStop: done.length > 0 ? null : undoStop,
      unsaved: hasUnsavedChanges(),
      sinceExport,
      conflicts,
      recovery,
      notices,
    };
  };
  const hasUnsavedChanges = () => status === 'siap' && progress !== (saved ?? first);
  let snapshot = make();
  const commit = () => {
    snapshot = make();
    for (const listener of listeners) listener();
  };
  const notice = (kind: WorkbenchNotice['kind'], text: LocalText) => {
    noticeCount += 1;
    // A page that stays open for weeks does not gather them without end.
    notices = [...notices, { id: noticeCount, kind, text }].slice(-20);
  };

  function readKept(raw: unknown): Kept {
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

  const rawText = (value: unknown): string | null => {
    if (value === undefined) return null;
    try {
      return JSON.stringify(value, null, 2) ?? null;
    } catch {
      return String(value);
    }
  };

  function adopt(kept: Extract<Kept, { kind: 'good' }>, at: number | null): void {
    progress = kept.progress;
    saved = progress;
    sinceExport = kept.sinceExport;
    savedAt = kept.savedAt;
    generation = at;
    save = 'tersimpan';
  }

  async function open(): Promise<void> {
    if (status !== 'memuat') return;
    stopListening ??= tabs?.listen((message) => void heard(message.generation, message.writer)) ?? null;
    try {
      const slots = await storage.read();
      generation = generationOf(slots.now);
      const last = readKept(slots.now);
      if (last.kind === 'good') adopt(last, generation);
      else if (last.kind === 'versi_lain' || last.kind === 'instrumen_lain') {
        recovery = { kind: last.kind, text: recoveryTexts[last.kind], raw: rawText(slots.now) };
        status = 'baca';
        commit();
        return;
      } else {
        const former = readKept(slots.before);
        if (last.kind === 'damaged') {
          await storage.setAside(slots.now);
          keepBefore = false;
        }
        if (former.kind === 'good') {
          adopt(former, generation);
          // It is not what stands in the last place, so it has to be saved again.
          saved = null;
        }
        const lost = last.kind === 'damaged' || former.kind !== 'none';
        if (lost) {
          if (former.kind !== 'good' && former.kind !== 'none') await storage.setAside(slots.before);
          const kind = former.kind === 'good' ? 'sebelumnya' : 'hilang';
          recovery = {
            kind,
            text: recoveryTexts[kind],
            raw: rawText(last.kind === 'damaged' ? slots.now : slots.before),
          };
        }
      }
    } catch {
      recovery = { kind: 'tidak_bisa_dibaca', text: recoveryTexts.tidak_bisa_dibaca, raw: null };
    }
    status = 'siap';
    if (hasUnsavedChanges()) schedule();
    commit();
  }

  function schedule(): void {
    timers.clear(timer);
    if (save !== 'gagal') save = 'menunggu';
    // A disk that refuses is asked again, ever more rarely.
    timer = timers.set(() => void flush(), autosave * 2 ** Math.min(failures, 6));
  }

  /** A change of the document by a person. */
  function change(next: Progress): void {
    done = [...done, { progress, sinceExport }].slice(-undoSteps);
    undone = [];
    progress = next;
    sinceExport += 1;
    schedule();
    commit();
  }

  /** A command touches one region or the deadlines; the rest of the document is normal already. */
  function normalAfter(next: Progress): Progress {
    const old = new Set(progress.regions);
    const touched = next.regions.filter((region) => !old.has(region));
    const small = normalProgress({ ...next, regions: touched }, plan);
    const mended = new Map(small.regions.map((region) => [region.region, region]));
    return { ...small, regions: next.regions.map((region) => mended.get(region.region) ?? region) };
  }

  function ready(): WorkbenchOutcome | null {
    if (status === 'siap') return null;
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

  function step(from: typeof done, to: typeof done, id: string, en: string): WorkbenchOutcome {
    const fault = ready();
    if (fault) return fault;
    const last = from.pop();
    if (!last)
      return {
        ok: false,
        code: 'nothing',
        text: { id: `Situs KPU alat pengisian: ${id}`, en: `Situs KPU workbench: ${en}` },
      };
    to.push({ progress, sinceExport });
    ({ progress, sinceExport } = last);
    // New lists, so that a snapshot taken earlier does not change.
    [done, undone] = [[...done], [...undone]];
    schedule();
    commit();
    return { ok: true };
  }

  /** What left this browser cannot be taken back; it is changed by going on. */
  function barrier(reason: NonNullable<WorkbenchSnapshot['undoStop']>): void {
    done = [];
    undone = [];
    undoStop = reason;
  }

  function flush(): Promise<void> {
    saving ??= write().finally(() => {
      saving = null;
    });
    return saving;
  }

  async function write(): Promise<void> {
    timers.clear(timer);
    if (status !== 'siap') return;
    // Changes that come while it is being saved are saved next.
    for (let round = 0; round < 5 && hasUnsavedChanges(); round += 1) {
      save = 'menyimpan';
      commit();
      const target = progress;
      const body = JSON.stringify({ progress: target, sinceExport });
      const at = clock();
      const draft: StoredDraft = {
        format: 1,
        generation: (generation ?? 0) + 1,
        savedAt: at,
        writer,
        check: contentId(body),
        body,
      };
      try {
        if (await storage.replace(draft, generation, keepBefore)) {
          generation = draft.generation;
          saved = target;
          savedAt = at;
          keepBefore = true;
          failures = 0;
          save = progress === target ? 'tersimpan' : 'menunggu';
          tabs?.tell({ generation: draft.generation, writer });
        } else await meet();
      } catch {
        failures += 1;
        if (failures === 1)
          notice('gagal_simpan', {
            id: 'Perubahan belum tersimpan di peramban ini. Alat terus mencoba. Ekspor berkasnya agar aman.',
            en: 'The changes could not be saved in this browser. The tool goes on trying. Export the file to be safe.',
          });
        save = 'gagal';
        schedule();
        commit();
        return;
      }
    }
    if (hasUnsavedChanges() && status === 'siap') schedule();
    commit();
  }

  /** Another tab saved first: both documents are put together. */
  async function meet(): Promise<void> {
    const slots = await storage.read();
    const theirs = readKept(slots.now);
    generation = generationOf(slots.now);
    if (theirs.kind === 'versi_lain' || theirs.kind === 'instrumen_lain') {
      // Its document wins the place; ours stays in this page until it is exported.
      recovery = { kind: theirs.kind, text: recoveryTexts[theirs.kind], raw: rawText(slots.now) };
      status = 'baca';
      return;
    }
    if (theirs.kind !== 'good') {
      if (theirs.kind === 'damaged') {
        await storage.setAside(slots.now);
        keepBefore = false;
      }
      return;
    }
    const before = normalConflicts(progress).length;
    progress = joinProgress([progress, theirs.progress], plan);
    sinceExport = Math.max(sinceExport, theirs.sinceExport);
    barrier('tab_lain');
    const added = normalConflicts(progress).length - before;
    notice('digabung', {
      id: `Berkas ini juga diubah di tab lain. Keduanya digabung${added > 0 ? `; ${added} isian berbeda dan menunggu keputusan` : ''}.`,
      en: `This file was changed in another tab too. Both were put together${added > 0 ? `; ${added} entries differ and wait for a decision` : ''}.`,
    });
  }

  async function heard(theirGeneration: number, who: string): Promise<void> {
    if (who === writer || status !== 'siap' || theirGeneration <= (generation ?? 0)) return;
    if (hasUnsavedChanges() || saving) {
      await flush();
      return;
    }
    try {
      const slots = await storage.read();
      const theirs = readKept(slots.now);
      if (theirs.kind !== 'good' || hasUnsavedChanges()) return;
      adopt(theirs, generationOf(slots.now));
      barrier('tab_lain');
      notice('tab_lain', {
        id: 'Berkas ini diubah di tab lain; yang ditampilkan adalah versi terbaru.',
        en: 'This file was changed in another tab; the newest version is shown.',
      });
      commit();
    } catch {
      // Saving will notice it.
    }
  }

  /** The document as it leaves: with the moment at which it left. */
  function leaving(): Progress {
    const at = clock();
    const mine = options.regions;
    const regions = progress.regions.map((one) => (mine?.includes(one.region) ? { ...one, asOf: at } : one));
    return normalProgress({ ...progress, asOf: at, regions }, plan);
  }

  function fileName(ending: string, given: Progress): string {
    const codes = given.regions.map(({ region }) => region);
    const [only] = codes;
    const whose =
      codes.length === 1 && only !== undefined ? only : (options.within ?? `${codes.length}-wilayah`);
    const day = given.asOf.slice(0, 10);
    return `${given.sample ? 'CONTOH-' : ''}ipp-progres-${whose}-${day}.${ending}`;
  }

  /** `counted`: changes that the file holds. Writing it may take a while, in which people go on. */
  function exported(counted: number): void {
    barrier('ekspor');
    sinceExport -= counted;
    // The count is part of what is kept.
    progress = { ...progress };
    if (status === 'siap') schedule();
    commit();
  }

  return {
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    getSnapshot: () => snapshot,
    open,
    dispatch(command) {
      const fault = ready();
      if (fault) return fault;
      const outcome = applyCommand(progress, command, {
        plan,
        actor,
        now: clock(),
        newId,
        ...(options.regions && { regions: options.regions }),
        ...(options.transitions && { transitions: options.transitions }),
      });
      if (!outcome.ok) return outcome;
      change(normalAfter(outcome.progress));
      return { ok: true };
    },
    undo: () =>
      step(
        done,
        undone,
        undoStop === 'ekspor'
          ? 'yang sudah diekspor tidak bisa dibatalkan, karena mungkin sudah dikirim. Ubah isiannya lagi.'
          : undoStop === 'tab_lain'
            ? 'perubahan sebelum tab lain menyimpan tidak bisa dibatalkan. Ubah isiannya lagi.'
            : 'tidak ada yang bisa dibatalkan.',
        undoStop === 'ekspor'
          ? 'what was exported cannot be undone, because it may have been sent. Change the entry again.'
          : undoStop === 'tab_lain'
            ? 'changes from before another tab saved cannot be undone. Change the entry again.'
            : 'there is nothing to undo.',
      ),
    redo: () => step(undone, done, 'tidak ada yang bisa diulangi.', 'there is nothing to redo.'),
    hasUnsavedChanges,
    flush,
    exportJson() {
      const given = leaving();
      exported(sinceExport);
      return { name: fileName('json', given), text: `${JSON.stringify(given, null, 2)}\n` };
    },
    async exportXlsx(locale = 'id') {
      const given = leaving();
      const counted = sinceExport;
      const { writeWorkbook } = await import('./workbook.ts');
      const bytes = await writeWorkbook(given, plan, locale);
      exported(counted);
      return { name: fileName('xlsx', given), bytes };
    },
    async previewImport(files) {
      const base = progress;
      const cells: (ProgressCellError & { file: string; sheet: string })[] = [];
      const read: ProgressFile[] = [];
      for (const { name, content } of files) {
        if (!(content instanceof Uint8Array)) {
          read.push({ name, content });
          continue;
        }
        // JSON may come as bytes as well.
        if (content[0] !== 0x50 || content[1] !== 0x4b) {
          read.push({ name, content: new TextDecoder().decode(content) });
          continue;
        }
        try {
          const { readWorkbook } = await import('./workbook.ts');
          const book = await readWorkbook(content, { plan, now: clock(), sample: base.sample });
          for (const one of book.errors) cells.push({ ...one, file: name });
          if (book.progress) read.push({ name, content: book.progress });
          else read.push({ name, content: null });
        } catch (error) {
          read.push({ name, content: error instanceof Error ? error.message : null });
        }
      }
      const own: ProgressFile = { name: ownName, content: base };
      const outcome = mergeProgress([own, ...read], {
        plan,
        instrument: plan.instrument,
        sample: base.sample,
        ...(options.within !== undefined && { within: options.within }),
      });
      const known = new Set(
        normalConflicts(base).map(({ kind, region, id }) => canonical([kind, region, id])),
      );
      return {
        outcome,
        changes: outcome.progress ? changesBetween(base, outcome.progress) : [],
        added: outcome.conflicts.filter(({ kind, region, id }) => !known.has(canonical([kind, region, id]))),
        cells,
        base,
      };
    },
    applyImport({ outcome, base }) {
      const fault = ready();
      if (fault) return fault;
      if (base !== progress)
        return {
          ok: false,
          code: 'stale',
          text: {
            id: 'Situs KPU alat pengisian: isian berubah sejak pratinjau dibuat. Pratinjaunya tidak lagi benar. Buat pratinjau lagi.',
            en: 'Situs KPU workbench: entries changed since the preview was made. It is not true any more. Make a new preview.',
          },
        };
      if (!outcome.progress || outcome.accepted.length < 2)
        return {
          ok: false,
          code: 'nothing',
          text: {
            id: 'Situs KPU alat pengisian: tidak ada berkas yang bisa diambil. Alasannya tertulis pada tiap berkas.',
            en: 'Situs KPU workbench: no file can be taken. The reason stands with each.',
          },
        };
      const count = outcome.accepted.length - 1;
      notice('diimpor', {
        id: `${count} berkas digabung. Langkah ini bisa dibatalkan.`,
        en: `${count} ${count === 1 ? 'file was' : 'files were'} put together. This step can be undone.`,
      });
      change(outcome.progress);
      return { ok: true };
    },
    dismiss(id) {
      notices = notices.filter((one) => one.id !== id);
      commit();
    },
    async startAnew() {
      if (status !== 'baca') return;
      try {
        const slots = await storage.read();
        await storage.setAside(slots.now);
        generation = generationOf(slots.now);
        keepBefore = false;
        saved = null;
        recovery = null;
        status = 'siap';
        progress = { ...progress };
        schedule();
      } catch {
        notice('gagal_simpan', {
          id: 'Simpanan lama tidak bisa dipindahkan, jadi tidak diganti. Unduh dahulu, lalu coba lagi.',
          en: 'What was kept could not be set aside, so it was not replaced. Download it first, then try again.',
        });
      }
      commit();
    },
    async close() {
      if (status === 'siap') await flush();
      timers.clear(timer);
      stopListening?.();
      stopListening = null;
      if (status !== 'memuat') status = 'tertutup';
      commit();
      listeners.clear();
    },
  };
}

/** Name of the document of this browser among the files of an import. */
export const ownName = '(alat ini)';

/** What is shown differently in the second document. */
function changesBetween(before: Progress, after: Progress): ImportChange[] {
  const changes: ImportChange[] = [];
  type Shown = ConflictVersion['state'] & (IndicatorState | DifficultyState | DeadlineState);
  const compare = <T extends { id: string }>(
    kind: ImportChange['kind'],
    region: string | null,
    old: readonly T[],
    now: readonly T[],
    shown: (thing: T) => Shown,
  ) => {
    const known = new Map(old.map((one) => [one.id, one]));
    for (const one of now) {
      const there = known.get(one.id);
      // Evidence, links and extensions count as well; what is shown of the state may stay the same.
      if (!there || canonical(there) !== canonical(one))
        changes.push({ kind, region, id: one.id, before: there ? shown(there) : null, after: shown(one) });
    }
  };
  compare('deadline', null, before.deadlines, after.deadlines, ({ label, opensAt, at, scope, measure }) => ({
    label,
    opensAt,
    at,
    scope,
    measure,
  }));
  const known = new Map(before.regions.map((one) => [one.region, one]));
  for (const region of after.regions) {
    const there = known.get(region.region);
    if (!there)
      changes.push({ kind: 'region', region: region.region, id: region.region, before: null, after: null });
    compare(
      'indicator',
      region.region,
      there?.indicators ?? [],
      region.indicators,
      ({ status, value, note }) => ({
        status,
        value,
        note,
      }),
    );
    compare('difficulty', region.region, there?.difficulties ?? [], region.difficulties, (one) => ({
      category: one.category,
      text: one.text,
      status: one.status,
      owner: one.owner,
      resolution: one.resolution,
      dueAt: one.dueAt,
    }));
  }
  return changes;
}
