/** What a version or a change says, in one line. */
import type { Locale } from '../../core/model.ts';
import { textIn } from '../../core/model.ts';
import type { ConflictKind, MergeConflict } from '../../core/progress/merge.ts';
import {
  type DeadlineState,
  type DifficultyState,
  difficultyStatusNames,
  type Evidence,
  type IndicatorState,
  type Progress,
  type ProgressPlan,
  roleNames,
  type StatusCounts,
  statusNames,
} from '../../core/progress/model.ts';
import { regionName, regionZone } from '../../core/progress/plan.ts';
import { momentText, sizeText, valueText } from '../../progress/words.ts';
import { progressPartsText } from '../../texts/progress-parts.ts';
import { workbenchText } from '../../texts/progress-workbench.ts';

export interface Names {
  progress: Progress;
  plan: ProgressPlan;
  locale: Locale;
}

/** Name of the thing that a change or a conflict is about, with its region. */
export function nameOf(
  { kind, region, id }: { kind: ConflictKind | 'region'; region: string | null; id: string },
  { progress, plan, locale }: Names,
): string {
  const text = workbenchText[locale];
  const where = region === null ? '' : `, ${regionName(region)}`;
  if (kind === 'region') return regionName(id);
  const of = `${text.kinds[kind]} `;
  switch (kind) {
    case 'indicator': {
      const planned = plan.indicators.find((one) => one.id === id);
      return `${of}${planned ? textIn(planned.label, locale) : id}${where}`;
    }
    case 'difficulty': {
      const there = progress.regions.find((one) => one.region === region);
      return `${of}${there?.difficulties.find((one) => one.id === id)?.text ?? id}${where}`;
    }
    case 'deadline':
      return `${of}${progress.deadlines.find((one) => one.id === id)?.label ?? id}`;
    case 'summary':
      return `${of}${momentText(id, regionZone(region ?? ''), locale)}${where}`;
    default:
      return `${of}${id}${where}`;
  }
}

type State = MergeConflict['versions'][number]['state'];

/** What a state says. */
export function stateText(
  kind: ConflictKind,
  state: State,
  region: string | null,
  { progress, locale }: Names,
): string {
  const text = workbenchText[locale];
  const parts = progressPartsText[locale];
  const zone = regionZone(region ?? progress.regions[0]?.region ?? '');
  switch (kind) {
    case 'indicator': {
      const { status, value, note } = state as IndicatorState;
      return [
        statusNames[status]?.[locale] ?? String(status),
        `${text.value} ${valueText(value, locale) || parts.noValue}`,
        ...(note === null ? [] : [`${text.note}: ${note}`]),
      ].join('; ');
    }
    case 'difficulty': {
      const { text: words, status, owner, resolution, dueAt } = state as DifficultyState;
      return [
        words,
        difficultyStatusNames[status]?.[locale] ?? String(status),
        roleNames[owner]?.[locale] ?? String(owner),
        ...(dueAt === null ? [] : [momentText(dueAt, zone, locale)]),
        ...(resolution === null ? [] : [resolution]),
      ].join('; ');
    }
    case 'deadline': {
      const { label, at } = state as DeadlineState;
      return `${label}: ${at === null ? parts.notSet : momentText(at, zone, locale)}`;
    }
    case 'summary': {
      const { terverifikasi, total } = state as StatusCounts;
      return text.counts(String(terverifikasi ?? parts.nobody), String(total ?? parts.nobody));
    }
    case 'evidence': {
      const { name, size, sha256 } = state as unknown as Evidence;
      return [name, sizeText(size, locale), sha256 ?? ''].filter(Boolean).join('; ');
    }
    case 'category':
      return textIn(state as unknown as { id: string; en?: string }, locale);
  }
}
