/** What files of others would change, before anything has happened. */
import {
  type ConflictVersion,
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
} from '../core/progress/model.ts';
import { canonical } from '../core/progress/revisions.ts';
import type { ProgressCellError } from '../core/progress/sheet/cells.ts';
import type { ImportChange, ImportFile, ImportPreview } from './types.ts';

/** Name of the document of this browser among the files of an import. */
export const ownName = '(alat ini)';

/** Reads files and puts them together with the document of this browser, on the side. Never rejects. */
export async function previewFiles(
  files: readonly ImportFile[],
  base: Progress,
  { plan, now, within }: { plan: ProgressPlan; now: () => string; within: string | undefined },
): Promise<ImportPreview> {
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
      const book = await readWorkbook(content, { plan, now: now(), sample: base.sample });
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
    ...(within !== undefined && { within }),
  });
  const known = new Set(normalConflicts(base).map(({ kind, region, id }) => canonical([kind, region, id])));
  return {
    outcome,
    changes: outcome.progress ? changesBetween(base, outcome.progress) : [],
    added: outcome.conflicts.filter(({ kind, region, id }) => !known.has(canonical([kind, region, id]))),
    cells,
    base,
  };
}

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
