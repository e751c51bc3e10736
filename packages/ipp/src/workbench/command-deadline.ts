/** Commands about deadlines, which only reviewers set. */
import { instantOf } from '@situs-kpu/ui/core';
import type { Deadline, DeadlineState, Progress } from '../core/progress/model.ts';
import { deadlineState } from '../core/progress/normal.ts';
import { canonical, rivalsOf } from '../core/progress/revisions.ts';
import { progressLimits } from '../core/progress/schema.ts';
import {
  type CommandOutcome,
  type Doing,
  isText,
  noMoment,
  noText,
  refuseCommand,
  same,
  type WorkbenchCommand,
} from './command.ts';

export function changeDeadline(
  { progress, context, reviewer, revision }: Doing,
  command: Extract<WorkbenchCommand, { type: 'setDeadline' | 'extend' }>,
): CommandOutcome {
  const { actor, now } = context;
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
    return withDeadline(progress, { ...found, extensions: [...found.extensions, extension] });
  }
  const { label, opensAt, at, scope, measure } = command;
  if (!isText(label, progressLimits.name) || !isText(command.deadline, progressLimits.name)) return noText();
  if ([opensAt, at].some((moment) => moment !== null && instantOf(moment) === null)) return noMoment();
  if (opensAt !== null && at !== null && (instantOf(opensAt) ?? 0) >= (instantOf(at) ?? 0))
    return refuseCommand(
      'moment',
      'tenggat berakhir sebelum pengisian dibuka. Periksa kedua tanggalnya.',
      'the deadline ends before filling begins. Check both days.',
    );
  const state: DeadlineState = deadlineState({ label, opensAt, at, scope, measure });
  if (!found)
    return withDeadline(progress, {
      id: command.deadline,
      ...state,
      extensions: [],
      history: [revision([], state)],
    });
  if (rivalsOf(found.history).length > 0)
    return refuseCommand(
      'conflict',
      'tenggat ini punya dua versi. Putuskan dahulu versi yang berlaku.',
      'this deadline has two versions. Decide first which one holds.',
    );
  if (canonical(state) === canonical(deadlineState(found))) return same();
  return withDeadline(progress, {
    ...found,
    ...state,
    history: [...found.history, revision(found.history, state)],
  });
}

export function withDeadline(progress: Progress, changed: Deadline): CommandOutcome {
  const there = progress.deadlines.some(({ id }) => id === changed.id);
  const deadlines = there
    ? progress.deadlines.map((one) => (one.id === changed.id ? changed : one))
    : [...progress.deadlines, changed];
  return { ok: true, progress: { ...progress, deadlines } };
}
