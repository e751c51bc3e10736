/** Commands about difficulties. */
import { instantOf } from '@situs-kpu/ui/core';
import type {
  Difficulty,
  DifficultyState,
  IndicatorProgress,
  Progress,
  RegionProgress,
} from '../core/progress/model.ts';
import { difficultyState, untouched } from '../core/progress/normal.ts';
import { plannedFor } from '../core/progress/plan.ts';
import { canonical } from '../core/progress/revisions.ts';
import { progressLimits } from '../core/progress/schema.ts';
import {
  type Doing,
  isText,
  noIndicator,
  noMoment,
  noText,
  type Refusal,
  refuseCommand,
  same,
  type WorkbenchCommand,
} from './command.ts';

export function changeDifficulty(
  { progress, revision }: Doing,
  region: RegionProgress,
  command: Extract<WorkbenchCommand, { type: 'changeDifficulty' }>,
): RegionProgress | Refusal {
  const found = region.difficulties.find(({ id }) => id === command.difficulty);
  if (!found)
    return refuseCommand(
      'difficulty',
      `kendala ${command.difficulty} tidak ada di wilayah ini. Muat ulang daftarnya.`,
      `there is no difficulty ${command.difficulty} in this region. Load the list again.`,
    );
  const state: DifficultyState = { ...difficultyState(found), ...command.change };
  const fault = difficultyFault(progress, state);
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

export function raiseDifficulty(
  { progress, context, revision }: Doing,
  region: RegionProgress,
  command: Extract<WorkbenchCommand, { type: 'raiseDifficulty' }>,
): RegionProgress | Refusal {
  const { now, newId } = context;
  const state: DifficultyState = {
    category: command.category,
    text: command.text,
    status: 'terbuka',
    owner: command.owner,
    resolution: null,
    dueAt: command.dueAt,
  };
  const fault = difficultyFault(progress, state);
  if (fault) return fault;
  const target = command.indicator;
  const planned = target === null || plannedFor(context.plan, region.region).some(({ id }) => id === target);
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

function difficultyFault(progress: Progress, state: DifficultyState): Refusal | null {
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
