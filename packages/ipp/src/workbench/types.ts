/** What a workbench is given, what it shows, and what can be asked of it. */
import type { Locale, LocalText } from '../core/model.ts';
import type { MergeConflict, MergeOutcome, ProgressFile } from '../core/progress/merge.ts';
import type {
  DeadlineState,
  DifficultyState,
  IndicatorState,
  Progress,
  ProgressPlan,
  ProgressRole,
} from '../core/progress/model.ts';
import type { ProgressCellError } from '../core/progress/sheet/cells.ts';
import type { Transition } from '../core/progress/transitions.ts';
import type { CommandFault, WorkbenchCommand } from './command.ts';
import type { WorkbenchStorage, WorkbenchTabs } from './storage.ts';

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
