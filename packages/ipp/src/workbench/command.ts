/** The commands of the workbench, what they are checked against, and how a refusal is told. */
import type { LocalText } from '../core/model.ts';
import type {
  DeadlineMeasure,
  DeadlineScope,
  DifficultyCategory,
  DifficultyState,
  DifficultyStatus,
  EvidenceVisibility,
  IndicatorStatus,
  IndicatorValue,
  Progress,
  ProgressPlan,
  ProgressRole,
  Revision,
} from '../core/progress/model.ts';
import { headsOf } from '../core/progress/revisions.ts';
import type { Transition } from '../core/progress/transitions.ts';

/** A document as evidence, before it is added. The file itself stays with the person. */
export interface NewEvidence {
  name: string;
  type: string;
  size: number;
  sha256: string | null;
  visibility: EvidenceVisibility;
}

export type WorkbenchCommand =
  | { type: 'status'; region: string; indicator: string; to: IndicatorStatus; note?: string | null }
  /** Enters a value; an empty or returned indicator becomes a draft. Send it when a field is left, not for every key. */
  | { type: 'value'; region: string; indicator: string; value: IndicatorValue }
  | { type: 'note'; region: string; indicator: string; note: string | null }
  | { type: 'addEvidence'; region: string; indicator: string; evidence: NewEvidence }
  | { type: 'removeEvidence'; region: string; indicator: string; evidence: string }
  | {
      type: 'raiseDifficulty';
      region: string;
      /** Indicator it hinders; `null` for the region as a whole. */
      indicator: string | null;
      category: string;
      text: string;
      owner: ProgressRole;
      dueAt: string | null;
    }
  | {
      type: 'changeDifficulty';
      region: string;
      difficulty: string;
      change: Partial<Omit<DifficultyState, 'status'>> & { status?: DifficultyStatus };
    }
  | {
      type: 'setDeadline';
      /** Id of one that is there, or a new one. */
      deadline: string;
      label: string;
      opensAt: string | null;
      at: string | null;
      scope: DeadlineScope;
      measure: DeadlineMeasure;
    }
  | { type: 'extend'; deadline: string; region: string; at: string; reason: string }
  | { type: 'addCategory'; category: DifficultyCategory }
  /** Decides a contradiction for one of its versions, by the id of one of its revisions. */
  | { type: 'settle'; kind: 'indicator' | 'difficulty'; region: string; id: string; revision: string }
  | { type: 'settle'; kind: 'deadline'; region: null; id: string; revision: string };

/** Why a command is refused. */
export type CommandFault =
  | 'region'
  | 'indicator'
  | 'difficulty'
  | 'deadline'
  | 'evidence'
  | 'evidence_missing'
  | 'transition'
  | 'locked'
  | 'conflict'
  | 'no_conflict'
  | 'role'
  | 'text'
  | 'moment'
  | 'same'
  | 'value'
  | 'category'
  | 'read_only'
  | 'not_ready';

export type CommandOutcome =
  | { readonly ok: true; readonly progress: Progress }
  | { readonly ok: false; readonly code: CommandFault; readonly text: LocalText };

export interface CommandContext {
  plan: ProgressPlan;
  actor: { role: ProgressRole; name: string | null };
  /** Regions this person may change. @default all */
  regions?: readonly string[];
  /** @default progressTransitions */
  transitions?: readonly Transition[];
  /** Instant of the command. */
  now: string;
  newId: () => string;
}

export const refuseCommand = (code: CommandFault, id: string, en: string): Refusal => ({
  ok: false,
  code,
  text: { id: `Situs KPU alat pengisian: ${id}`, en: `Situs KPU workbench: ${en}` },
});

/** A refusal, or nothing. */
export type Refusal = CommandOutcome & { ok: false };

/** A document and who changes it, for the functions that carry a part of the commands out. */
export interface Doing {
  progress: Progress;
  context: CommandContext;
  /** Who works here verifies, and does not fill in. */
  reviewer: boolean;
  /** A new version that replaces the last ones. */
  revision: <S>(history: readonly Revision<S>[], state: S) => Revision<S>;
}

export function doing(progress: Progress, context: CommandContext): Doing {
  const { actor, now, newId } = context;
  return {
    progress,
    context,
    reviewer: actor.role !== 'kabkota',
    revision: (history, state) => ({
      id: newId(),
      parents: headsOf(history).map(({ id }) => id),
      at: now,
      by: actor.role,
      actor: actor.name,
      state,
    }),
  };
}

export const isText = (text: string, most: number) => text.trim() !== '' && text.length <= most;
export const noText = () =>
  refuseCommand(
    'text',
    'teks ini kosong atau terlalu panjang. Tulis dengan singkat.',
    'this text is empty or too long. Write it shortly.',
  );
export const noMoment = () =>
  refuseCommand(
    'moment',
    'waktu ini tidak lengkap. Tulis tanggal, jam, dan zonanya.',
    'this time is not complete. Give day, time and zone.',
  );
export const same = () => refuseCommand('same', 'tidak ada yang berubah.', 'nothing has changed.');
export const noIndicator = (id: string) =>
  refuseCommand(
    'indicator',
    `indikator ${id} tidak ada dalam instrumen untuk wilayah ini. Muat ulang daftarnya.`,
    `the indicator ${id} is not part of the instrument for this region. Load the list again.`,
  );
