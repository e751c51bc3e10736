/**
 * The workbench without a page: a document in one browser that is saved by itself, undone, exported, and put together
 * with other files. Nothing in it needs a network. Whatever goes wrong is said in the snapshot, and what was entered
 * stays.
 */
import type { LocalText } from '../core/model.ts';
import { type MergeConflict, normalConflicts } from '../core/progress/merge.ts';
import type { Progress } from '../core/progress/model.ts';
import { joinProgress, normalProgress } from '../core/progress/normal.ts';
import { contentId } from '../core/progress/revisions.ts';
import { applyCommand } from './commands.ts';
import { createHistory, type HistoryStep } from './history.ts';
import { type Kept, readDraft } from './kept.ts';
import { openingOf, recoveryOf } from './opening.ts';
import { previewFiles } from './preview.ts';
import { fileName, notReady, refuse, says } from './says.ts';
import { generationOf, type StoredDraft } from './storage.ts';
import type {
  Recovery,
  SaveStatus,
  Workbench,
  WorkbenchNotice,
  WorkbenchOptions,
  WorkbenchOutcome,
  WorkbenchSnapshot,
  WorkbenchStatus,
  WorkbenchTimers,
} from './types.ts';

const browserTimers: WorkbenchTimers = {
  set: (run, ms) => setTimeout(run, ms),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

const randomId = (): string =>
  globalThis.crypto?.randomUUID?.() ??
  `r${Date.now().toString(36)}${Math.floor(Math.random() * 1e12).toString(36)}`;

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
  const history = createHistory(undoSteps);
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
      canUndo: history.canUndo() && status === 'siap',
      canRedo: history.canRedo() && status === 'siap',
      undoStop: history.stop(),
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

  const readKept = (raw: unknown): Kept => readDraft(raw, plan, clock);

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
      const found = openingOf(slots, readKept);
      recovery = found.recovery;
      if (found.readOnly) {
        status = 'baca';
        commit();
        return;
      }
      if (found.aside.now) {
        await storage.setAside(slots.now);
        keepBefore = false;
      }
      if (found.kept) adopt(found.kept, generation);
      // The one before is not what stands in the last place.
      if (found.former) saved = null;
      if (found.aside.before) await storage.setAside(slots.before);
    } catch {
      recovery = recoveryOf('tidak_bisa_dibaca', undefined);
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
    history.leave({ progress, sinceExport });
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
    return notReady(status);
  }

  function step(
    take: (present: HistoryStep) => HistoryStep | undefined,
    none: () => LocalText,
  ): WorkbenchOutcome {
    const fault = ready();
    if (fault) return fault;
    const next = take({ progress, sinceExport });
    if (!next) return refuse('nothing', none());
    ({ progress, sinceExport } = next);
    schedule();
    commit();
    return { ok: true };
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
        if (failures === 1) notice('gagal_simpan', says.notSaved);
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
      recovery = recoveryOf(theirs.kind, slots.now);
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
    history.close('tab_lain');
    const added = normalConflicts(progress).length - before;
    notice('digabung', says.merged(added));
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
      history.close('tab_lain');
      notice('tab_lain', says.changedElsewhere);
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

  /** `counted`: changes that the file holds. Writing it may take a while, in which people go on. */
  function exported(counted: number): void {
    history.close('ekspor');
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
    undo: () => step(history.undo, () => says.noUndo[history.stop() ?? 'none']),
    redo: () => step(history.redo, () => says.noRedo),
    hasUnsavedChanges,
    flush,
    exportJson() {
      const given = leaving();
      exported(sinceExport);
      return { name: fileName('json', given, options.within), text: `${JSON.stringify(given, null, 2)}\n` };
    },
    async exportXlsx(locale = 'id') {
      const given = leaving();
      const counted = sinceExport;
      const { writeWorkbook } = await import('./workbook.ts');
      const bytes = await writeWorkbook(given, plan, locale);
      exported(counted);
      return { name: fileName('xlsx', given, options.within), bytes };
    },
    previewImport: (files) => previewFiles(files, progress, { plan, now: clock, within: options.within }),
    applyImport({ outcome, base }) {
      const fault = ready();
      if (fault) return fault;
      if (base !== progress) return refuse('stale', says.stale);
      if (!outcome.progress || outcome.accepted.length < 2) return refuse('nothing', says.noFile);
      notice('diimpor', says.imported(outcome.accepted.length - 1));
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
        notice('gagal_simpan', says.notSetAside);
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
