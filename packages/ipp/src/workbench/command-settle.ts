/** The decision between two versions of one thing. */
import { settle } from '../core/progress/merge.ts';
import type { IndicatorProgress, ProgressRole, Revision } from '../core/progress/model.ts';
import { indicatorState } from '../core/progress/normal.ts';
import { headsOf, rivalsOf } from '../core/progress/revisions.ts';
import {
  type CommandOutcome,
  type Doing,
  type Refusal,
  refuseCommand,
  type WorkbenchCommand,
} from './command.ts';
import { withDeadline } from './command-deadline.ts';
import { inRegion } from './command-region.ts';

export function settleConflict(
  work: Doing,
  command: Extract<WorkbenchCommand, { type: 'settle' }>,
): CommandOutcome {
  const { progress, reviewer } = work;
  const { actor, now, newId } = work.context;
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
    return withDeadline(progress, { ...found, ...decided.state, history: [...found.history, decided] });
  }
  return inRegion(work, command.region, (region) => {
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

/** An office may take over a reviewer's version, but neither set one aside nor verify its own entry. */
function ownDecision({ history }: IndicatorProgress, chosen: string): Refusal | null {
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
