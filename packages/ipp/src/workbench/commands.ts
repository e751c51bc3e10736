/** What a person can do in the workbench. Every command is checked first; a refusal says why and changes nothing. */
import { instantOf } from '@situs-kpu/ui/core';
import type { LocalText } from '../core/model.ts';
import { evidenceFault } from '../core/progress/check.ts';
import { regionCounts } from '../core/progress/counts.ts';
import { settle } from '../core/progress/merge.ts';
import {
  type Deadline,
  type DeadlineMeasure,
  type DeadlineScope,
  type DeadlineState,
  type Difficulty,
  type DifficultyCategory,
  type DifficultyState,
  type DifficultyStatus,
  type EvidenceVisibility,
  type IndicatorProgress,
  type IndicatorState,
  type IndicatorStatus,
  type IndicatorValue,
  type Progress,
  type ProgressPlan,
  type ProgressRole,
  type RegionProgress,
  type Revision,
  statusNames,
} from '../core/progress/model.ts';
import { deadlineState, difficultyState, indicatorState, untouched } from '../core/progress/normal.ts';
import { plannedFor } from '../core/progress/plan.ts';
import { canonical, compareInstant, distinct, headsOf, rivalsOf } from '../core/progress/revisions.ts';
import { progressLimits } from '../core/progress/schema.ts';
import {
  checkIndicatorTransition,
  progressTransitions,
  type Transition,
} from '../core/progress/transitions.ts';

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

export const refuseCommand = (
  code: CommandFault,
  id: string,
  en: string,
): CommandOutcome & { ok: false } => ({
  ok: false,
  code,
  text: { id: `Situs KPU alat pengisian: ${id}`, en: `Situs KPU workbench: ${en}` },
});

/** Carries a command out. The given document is never changed. */
export function applyCommand(
  progress: Progress,
  command: WorkbenchCommand,
  context: CommandContext,
): CommandOutcome {
  const { actor, now, newId } = context;
  const reviewer = actor.role !== 'kabkota';
  const revision = <S>(history: readonly Revision<S>[], state: S): Revision<S> => ({
    id: newId(),
    parents: headsOf(history).map(({ id }) => id),
    at: now,
    by: actor.role,
    actor: actor.name,
    state,
  });

  switch (command.type) {
    case 'addCategory': {
      const { id, label } = command.category;
      if (![id, label.id, label.en].every((text) => isText(text, progressLimits.name))) return noText();
      if (progress.categories.some((one) => one.id === id))
        return refuseCommand(
          'category',
          `kategori ${id} sudah ada. Dua kategori dengan id sama tidak bisa dibedakan. Pakai id lain.`,
          `the category ${id} is there already. Two with one id cannot be told apart. Use another id.`,
        );
      return {
        ok: true,
        progress: { ...progress, categories: [...progress.categories, { id, label: { ...label } }] },
      };
    }
    case 'setDeadline':
    case 'extend':
      return changeDeadline(command);
    case 'settle':
      return settleConflict(command);
    default:
      return inRegion(command.region, (region) => changeRegion(region, command));
  }

  function inRegion(
    code: string,
    change: (region: RegionProgress) => RegionProgress | (CommandOutcome & { ok: false }),
  ): CommandOutcome {
    const region = progress.regions.find((one) => one.region === code);
    if (!region)
      return refuseCommand(
        'region',
        `wilayah ${code} tidak ada dalam berkas ini. Pilih wilayah yang ada, atau impor berkasnya.`,
        `the region ${code} is not in this file. Choose one that is, or import its file.`,
      );
    if (context.regions && !context.regions.includes(code))
      return refuseCommand(
        'role',
        `wilayah ${code} bukan wilayah Anda. Isian wilayah lain hanya bisa dilihat.`,
        `the region ${code} is not yours. Entries of other regions can only be read.`,
      );
    const changed = change(region);
    if ('ok' in changed) return changed;
    const listed = changed.indicators.length > 0;
    // Counts that were stated before indicators were listed stay readable.
    const stated =
      listed && region.indicators.length === 0 && region.summary
        ? distinct([...changed.series, { at: region.asOf, counts: region.summary }], (a, b) =>
            compareInstant(a.at, b.at),
          )
        : changed.series;
    const dated: RegionProgress = {
      ...changed,
      asOf: now,
      lastActivity: now,
      series: stated,
      summary: listed ? regionCounts(changed, context.plan) : changed.summary,
    };
    return {
      ok: true,
      progress: { ...progress, regions: progress.regions.map((one) => (one === region ? dated : one)) },
    };
  }

  function changeRegion(
    region: RegionProgress,
    command: Exclude<WorkbenchCommand, { type: 'addCategory' | 'setDeadline' | 'extend' | 'settle' }>,
  ): RegionProgress | (CommandOutcome & { ok: false }) {
    if (command.type === 'raiseDifficulty') return raise(region, command);
    if (command.type === 'changeDifficulty') {
      const found = region.difficulties.find(({ id }) => id === command.difficulty);
      if (!found)
        return refuseCommand(
          'difficulty',
          `kendala ${command.difficulty} tidak ada di wilayah ini. Muat ulang daftarnya.`,
          `there is no difficulty ${command.difficulty} in this region. Load the list again.`,
        );
      const state: DifficultyState = { ...difficultyState(found), ...command.change };
      const fault = difficultyFault(state);
      if (fault) return fault;
      if (state.status === 'selesai' && (state.resolution ?? '').trim() === '')
        return refuseCommand(
          'text',
          'kendala yang selesai perlu keterangan. Tanpa itu wilayah lain tidak bisa belajar darinya. Tulis bagaimana diselesaikan.',
          'a solved difficulty needs words. Without them nobody can learn from it. Write how it was solved.',
        );
      if (canonical(state) === canonical(difficultyState(found))) return same();
      const changed: Difficulty = {
        ...found,
        ...state,
        history: [...found.history, revision(found.history, state)],
      };
      return { ...region, difficulties: region.difficulties.map((one) => (one === found ? changed : one)) };
    }
    const planned = plannedFor(context.plan, region.region).find(({ id }) => id === command.indicator);
    const there = region.indicators.find(({ id }) => id === command.indicator);
    if (!planned && !there) return noIndicator(command.indicator);
    const indicator: IndicatorProgress = there ?? {
      id: command.indicator,
      ...untouched,
      evidence: [],
      difficulties: [],
      history: [],
    };
    const put = (changed: IndicatorProgress): RegionProgress => ({
      ...region,
      indicators: there
        ? region.indicators.map((one) => (one === there ? changed : one))
        : [...region.indicators, changed],
    });
    const change = (state: IndicatorState): RegionProgress =>
      put({ ...indicator, ...state, history: [...indicator.history, revision(indicator.history, state)] });
    if (
      rivalsOf(indicator.history).length > 0 &&
      command.type !== 'addEvidence' &&
      command.type !== 'removeEvidence'
    )
      return refuseCommand(
        'conflict',
        'indikator ini punya dua versi. Mengubahnya sekarang akan membuang salah satunya tanpa diputuskan. Putuskan dahulu versi yang berlaku.',
        'this indicator has two versions. Changing it now would drop one without a decision. Decide first which one holds.',
      );
    switch (command.type) {
      case 'status': {
        const note = command.note === undefined ? null : command.note;
        if (note !== null && !isText(note, progressLimits.text)) return noText();
        const check = checkIndicatorTransition(
          indicator.status,
          command.to,
          actor.role,
          note,
          context.transitions ?? progressTransitions,
        );
        if (!check.ok) return { ok: false, code: 'transition', text: check.text };
        const proofs = indicator.evidence.filter(({ removedAt }) => removedAt === null);
        if (command.to === 'terkirim' && planned?.evidence.required && proofs.length === 0)
          return refuseCommand(
            'evidence_missing',
            'indikator ini wajib disertai bukti. Tanpa bukti akan dikembalikan. Lampirkan buktinya dahulu.',
            'this indicator needs evidence. Without it, it will be returned. Attach it first.',
          );
        return change({ status: command.to, value: indicator.value, note });
      }
      case 'value': {
        const { value } = command;
        if (
          typeof value === 'number'
            ? !Number.isFinite(value)
            : value !== null && value.length > progressLimits.text
        )
          return refuseCommand(
            'value',
            'nilai ini tidak bisa disimpan. Tulis angka atau teks pendek.',
            'this value cannot be kept. Write a number or a short text.',
          );
        const locked = fillable();
        if (locked) return locked;
        if (value === indicator.value) return same();
        return change({ status: 'draf', value, note: indicator.status === 'draf' ? indicator.note : null });
      }
      case 'note': {
        if (command.note !== null && !isText(command.note, progressLimits.text)) return noText();
        const locked = fillable();
        if (locked) return locked;
        if (command.note === indicator.note) return same();
        return change({ status: 'draf', value: indicator.value, note: command.note });
      }
      case 'addEvidence': {
        const { name, type, size, sha256, visibility } = command.evidence;
        if (!isText(name, progressLimits.name) || !isText(type || 'x', progressLimits.name)) return noText();
        const locked = fillable();
        if (locked) return locked;
        const fault = planned ? evidenceFault(command.evidence, planned.evidence) : null;
        if (fault === 'type')
          return refuseCommand(
            'evidence',
            `jenis berkas ini tidak diterima. Provinsi mungkin tidak bisa membukanya. Pakai ${planned?.evidence.accept.join(', ')}.`,
            `this type of file is not accepted. The province may not be able to open it. Use ${planned?.evidence.accept.join(', ')}.`,
          );
        if (fault === 'size' || !Number.isSafeInteger(size) || size < 0)
          return refuseCommand(
            'evidence',
            `berkas ini lebih besar dari ${planned?.evidence.maxMB} MB. Mungkin tidak terkirim. Perkecil berkasnya.`,
            `this file is larger than ${planned?.evidence.maxMB} MB. It may not go through. Make it smaller.`,
          );
        const hash = sha256 !== null && /^[0-9a-fA-F]{64}$/.test(sha256) ? sha256.toLowerCase() : null;
        if (hash !== null && indicator.evidence.some((one) => one.sha256 === hash && one.removedAt === null))
          return refuseCommand(
            'same',
            'berkas dengan isi yang sama sudah terlampir. Pilih berkas lain.',
            'a file with the same content is attached already. Choose another one.',
          );
        const added = {
          id: newId(),
          name,
          type: type || 'application/octet-stream',
          size,
          sha256: hash,
          visibility,
          addedAt: now,
          removedAt: null,
        };
        return put({ ...indicator, evidence: [...indicator.evidence, added] });
      }
      case 'removeEvidence': {
        const found = indicator.evidence.find(
          ({ id, removedAt }) => id === command.evidence && removedAt === null,
        );
        if (!found)
          return refuseCommand(
            'evidence',
            'bukti ini tidak ada atau sudah dihapus. Muat ulang daftarnya.',
            'this evidence does not exist or was taken away. Load the list again.',
          );
        const locked = fillable();
        if (locked) return locked;
        return put({
          ...indicator,
          evidence: indicator.evidence.map((one) => (one === found ? { ...one, removedAt: now } : one)),
        });
      }
    }

    /** Entries change only while they are with the office that fills in. */
    function fillable(): (CommandOutcome & { ok: false }) | null {
      if (actor.role !== 'kabkota')
        return refuseCommand(
          'role',
          'isian hanya diubah oleh KPU kabupaten/kota. Yang memeriksa mengembalikannya dengan alasan.',
          'entries are changed only by the KPU of the regency or city. Who reviews returns them with a reason.',
        );
      if (['kosong', 'draf', 'dikembalikan'].includes(indicator.status)) return null;
      return refuseCommand(
        'locked',
        `indikator ini ${statusNames[indicator.status].id.toLowerCase()}, jadi isinya tidak diubah. Provinsi sedang atau sudah memeriksanya. Minta dikembalikan dahulu.`,
        `this indicator is ${statusNames[indicator.status].en.toLowerCase()}, so it is not changed. The province reviews or has reviewed it. Ask for its return first.`,
      );
    }
  }

  function raise(
    region: RegionProgress,
    command: Extract<WorkbenchCommand, { type: 'raiseDifficulty' }>,
  ): RegionProgress | (CommandOutcome & { ok: false }) {
    const state: DifficultyState = {
      category: command.category,
      text: command.text,
      status: 'terbuka',
      owner: command.owner,
      resolution: null,
      dueAt: command.dueAt,
    };
    const fault = difficultyFault(state);
    if (fault) return fault;
    const target = command.indicator;
    const planned =
      target === null || plannedFor(context.plan, region.region).some(({ id }) => id === target);
    const there = region.indicators.find(({ id }) => id === target);
    if (target !== null && !planned && !there) return noIndicator(target);
    const id = newId();
    const difficulty: Difficulty = { id, ...state, raisedAt: now, history: [revision([], state)] };
    const difficulties = [...region.difficulties, difficulty];
    if (target === null) return { ...region, difficulties };
    const linked: IndicatorProgress = there
      ? { ...there, difficulties: [...there.difficulties, id] }
      : { id: target, ...untouched, evidence: [], difficulties: [id], history: [] };
    const indicators = there
      ? region.indicators.map((one) => (one === there ? linked : one))
      : [...region.indicators, linked];
    return { ...region, indicators, difficulties };
  }

  function difficultyFault(state: DifficultyState): (CommandOutcome & { ok: false }) | null {
    if (!progress.categories.some(({ id }) => id === state.category))
      return refuseCommand(
        'category',
        `kategori ${state.category} tidak ada dalam daftar. Kendalanya tidak akan terhitung. Pilih dari daftar, atau tambahkan kategorinya.`,
        `the category ${state.category} is not in the list. The difficulty would not be counted. Choose one, or add it.`,
      );
    if (!isText(state.text, progressLimits.text)) return noText();
    if (state.resolution !== null && state.resolution.length > progressLimits.text) return noText();
    return state.dueAt !== null && instantOf(state.dueAt) === null ? noMoment() : null;
  }

  function changeDeadline(
    command: Extract<WorkbenchCommand, { type: 'setDeadline' | 'extend' }>,
  ): CommandOutcome {
    if (!reviewer)
      return refuseCommand(
        'role',
        'tenggat hanya ditetapkan oleh KPU provinsi atau KPU RI. Ajukan perpanjangan kepada mereka.',
        'deadlines are set only by the province or KPU RI. Ask them for an extension.',
      );
    const found = progress.deadlines.find(({ id }) => id === command.deadline);
    if (command.type === 'extend') {
      if (!found)
        return refuseCommand(
          'deadline',
          `tenggat ${command.deadline} tidak ada. Pilih dari daftar.`,
          `there is no deadline ${command.deadline}. Choose from the list.`,
        );
      if (instantOf(command.at) === null) return noMoment();
      if (!isText(command.reason, progressLimits.text)) return noText();
      if (!progress.regions.some(({ region }) => region === command.region))
        return refuseCommand(
          'region',
          `wilayah ${command.region} tidak ada dalam berkas ini.`,
          `the region ${command.region} is not in this file.`,
        );
      const { region, at, reason } = command;
      const extension = { region, at, reason, by: actor.role, grantedAt: now };
      return withDeadline({ ...found, extensions: [...found.extensions, extension] });
    }
    const { label, opensAt, at, scope, measure } = command;
    if (!isText(label, progressLimits.name) || !isText(command.deadline, progressLimits.name))
      return noText();
    if ([opensAt, at].some((moment) => moment !== null && instantOf(moment) === null)) return noMoment();
    if (opensAt !== null && at !== null && (instantOf(opensAt) ?? 0) >= (instantOf(at) ?? 0))
      return refuseCommand(
        'moment',
        'tenggat berakhir sebelum pengisian dibuka. Periksa kedua tanggalnya.',
        'the deadline ends before filling begins. Check both days.',
      );
    const state: DeadlineState = deadlineState({ label, opensAt, at, scope, measure });
    if (!found)
      return withDeadline({ id: command.deadline, ...state, extensions: [], history: [revision([], state)] });
    if (rivalsOf(found.history).length > 0)
      return refuseCommand(
        'conflict',
        'tenggat ini punya dua versi. Putuskan dahulu versi yang berlaku.',
        'this deadline has two versions. Decide first which one holds.',
      );
    if (canonical(state) === canonical(deadlineState(found))) return same();
    return withDeadline({ ...found, ...state, history: [...found.history, revision(found.history, state)] });
  }

  function withDeadline(changed: Deadline): CommandOutcome {
    const there = progress.deadlines.some(({ id }) => id === changed.id);
    const deadlines = there
      ? progress.deadlines.map((one) => (one.id === changed.id ? changed : one))
      : [...progress.deadlines, changed];
    return { ok: true, progress: { ...progress, deadlines } };
  }

  function settleConflict(command: Extract<WorkbenchCommand, { type: 'settle' }>): CommandOutcome {
    const made = { id: newId(), at: now, by: actor.role, actor: actor.name };
    const decide = <S>(history: readonly Revision<S>[]): Revision<S> | null => {
      const chosen =
        rivalsOf(history).length > 0 ? headsOf(history).find(({ id }) => id === command.revision) : null;
      return chosen ? settle(history, chosen.state, made) : null;
    };
    const none = () =>
      refuseCommand(
        'no_conflict',
        'pertentangan ini tidak ada lagi. Mungkin sudah diputuskan. Muat ulang daftarnya.',
        'this contradiction is not there any more. It may have been decided. Load the list again.',
      );
    if (command.kind === 'deadline') {
      const found = progress.deadlines.find(({ id }) => id === command.id);
      const decided = found && decide(found.history);
      if (!reviewer && decided)
        return refuseCommand(
          'role',
          'tenggat diputuskan oleh KPU provinsi.',
          'deadlines are decided by the province.',
        );
      if (!found || !decided) return none();
      return withDeadline({ ...found, ...decided.state, history: [...found.history, decided] });
    }
    return inRegion(command.region, (region) => {
      if (command.kind === 'difficulty') {
        const found = region.difficulties.find(({ id }) => id === command.id);
        const decided = found && decide(found.history);
        if (!found || !decided) return none();
        const changed = { ...found, ...decided.state, history: [...found.history, decided] };
        return { ...region, difficulties: region.difficulties.map((one) => (one === found ? changed : one)) };
      }
      const found = region.indicators.find(({ id }) => id === command.id);
      const decided = found && decide(found.history);
      if (!found || !decided) return none();
      const fault = reviewer ? null : ownDecision(found, command.revision);
      if (fault) return fault;
      const changed = { ...found, ...decided.state, history: [...found.history, decided] };
      return { ...region, indicators: region.indicators.map((one) => (one === found ? changed : one)) };
    });
  }
}

/** An office may take over a reviewer's version, but neither set one aside nor verify its own entry. */
function ownDecision(
  { history }: IndicatorProgress,
  chosen: string,
): (CommandOutcome & { ok: false }) | null {
  const rivals = rivalsOf(history);
  const mine = rivals.find(({ id }) => id === chosen) ?? headsOf(history).find(({ id }) => id === chosen);
  const isReviewed = ({ by }: { by: ProgressRole | null }) => by !== null && by !== 'kabkota';
  if (!mine || isReviewed(mine)) return null;
  const { status } = indicatorState(mine.state);
  if (!rivals.some(isReviewed) && status !== 'terverifikasi' && status !== 'tidakBerlaku') return null;
  return refuseCommand(
    'role',
    'salah satu versi adalah keputusan pemeriksa. Hanya KPU provinsi yang boleh mengesampingkannya. Pilih versi pemeriksa, atau minta provinsi memutuskan.',
    'one version is a decision of the reviewer. Only the province may set it aside. Take the version of the reviewer, or ask the province to decide.',
  );
}

const isText = (text: string, most: number) => text.trim() !== '' && text.length <= most;
const noText = () =>
  refuseCommand(
    'text',
    'teks ini kosong atau terlalu panjang. Tulis dengan singkat.',
    'this text is empty or too long. Write it shortly.',
  );
const noMoment = () =>
  refuseCommand(
    'moment',
    'waktu ini tidak lengkap. Tulis tanggal, jam, dan zonanya.',
    'this time is not complete. Give day, time and zone.',
  );
const same = () => refuseCommand('same', 'tidak ada yang berubah.', 'nothing has changed.');
const noIndicator = (id: string) =>
  refuseCommand(
    'indicator',
    `indikator ${id} tidak ada dalam instrumen untuk wilayah ini. Muat ulang daftarnya.`,
    `the indicator ${id} is not part of the instrument for this region. Load the list again.`,
  );
