import { StatusBadge } from '@situs-kpu/ui';
import { instantOf } from '@situs-kpu/ui/core';
import type { ReactElement, ReactNode } from 'react';
import type { IppContractId } from '../../contract.ts';
import { type DataText, type Locale, textIn } from '../../core/model.ts';
import {
  type Difficulty,
  difficultyStatusNames,
  type ProgressPlan,
  type RegionProgress,
  roleNames,
} from '../../core/progress/model.ts';
import { plannedFor, regionName, regionZone } from '../../core/progress/plan.ts';
import { compareInstant, rivalsOf } from '../../core/progress/revisions.ts';
import { Frame, Moment, type ProgressWidgetProps } from '../../progress/Frame.tsx';
import * as parts from '../../progress/ProgressParts.css.ts';
import { cx } from '../../progress/words.ts';
import { difficultyLogText } from '../../texts/progress-difficulties.ts';
import { progressPartsText } from '../../texts/progress-parts.ts';
import type { WorkbenchCommand } from '../../workbench/command.ts';
import type { WorkbenchOutcome } from '../../workbench/types.ts';
import { DifficultyActs, DifficultyForm } from './DifficultyForm.tsx';

export interface IppDifficultyLogProps extends ProgressWidgetProps {
  /** Code of one region. @default all */
  region?: string;
  /** Gives indicators their names. Without it they are called by their ids. */
  plan?: ProgressPlan;
  /** Instant at which due days are judged, with offset. */
  now: string;
  /** Carries a change out, such as `workbench.dispatch`. Without it the log is only read, and needs no JavaScript. */
  onCommand?: (command: WorkbenchCommand) => WorkbenchOutcome;
}

const id: IppContractId = 'ipp/IppDifficultyLog@1';

const tones = { terbuka: 'warning', ditangani: 'info', selesai: 'success' } as const;

/** What hinders the filling: open ones first, the oldest first, with who acts and by when; those solved stay readable. */
export function IppDifficultyLog({
  progress: given,
  region: code,
  plan,
  now,
  onCommand,
  locale = 'id',
  ...rest
}: IppDifficultyLogProps): ReactElement {
  const text = difficultyLogText[locale];
  return (
    <Frame contract={id} progress={given} locale={locale} {...rest}>
      {(progress) => {
        const regions = progress.regions.filter((one) => code === undefined || one.region === code);
        if (code !== undefined && regions.length === 0)
          return <p>{progressPartsText[locale].noRegion(code)}</p>;
        const labels = new Map(progress.categories.map((one) => [one.id, one.label]));
        const names = new Map(plan?.indicators.map((one) => [one.id, textIn(one.label, locale)]));
        const all = regions
          .flatMap((region) => region.difficulties.map((difficulty) => ({ region, difficulty })))
          .sort((a, b) => compareInstant(a.difficulty.raisedAt, b.difficulty.raisedAt));
        const open = all.filter(({ difficulty }) => difficulty.status !== 'selesai');
        const solved = all.filter(({ difficulty }) => difficulty.status === 'selesai');
        const listOf = (list: typeof all, label: string) => (
          <ol className={parts.entries} aria-label={label}>
            {list.map(({ region, difficulty }) => (
              <li key={`${region.region} ${difficulty.id}`}>
                <Entry
                  region={region}
                  difficulty={difficulty}
                  category={labels.get(difficulty.category) ?? { id: difficulty.category }}
                  names={names}
                  now={now}
                  showRegion={code === undefined}
                  locale={locale}
                >
                  {onCommand && rivalsOf(difficulty.history).length === 0 && (
                    <DifficultyActs
                      region={region.region}
                      difficulty={difficulty}
                      onCommand={onCommand}
                      locale={locale}
                    />
                  )}
                </Entry>
              </li>
            ))}
          </ol>
        );
        return (
          <>
            {all.length === 0 && <p>{text.none}</p>}
            {all.length > 0 && open.length === 0 && <p>{text.noneOpen}</p>}
            {open.length > 0 && listOf(open, text.open)}
            {solved.length > 0 && (
              <details className={cx(parts.opens, parts.printed)}>
                <summary>{text.solved(solved.length)}</summary>
                {listOf(solved, text.solved(solved.length))}
              </details>
            )}
            {onCommand && code !== undefined && (
              <DifficultyForm
                region={code}
                zone={regionZone(code)}
                categories={progress.categories.map((one) => ({
                  value: one.id,
                  label: textIn(one.label, locale),
                }))}
                indicators={(plan ? plannedFor(plan, code) : []).map((one) => ({
                  value: one.id,
                  label: textIn(one.label, locale),
                }))}
                onCommand={onCommand}
                locale={locale}
              />
            )}
          </>
        );
      }}
    </Frame>
  );
}

interface EntryProps {
  region: RegionProgress;
  difficulty: Difficulty;
  category: DataText;
  names: ReadonlyMap<string, string>;
  now: string;
  showRegion: boolean;
  locale: Locale;
  children: ReactNode;
}

function Entry({
  region,
  difficulty,
  category,
  names,
  now,
  showRegion,
  locale,
  children,
}: EntryProps): ReactElement {
  const text = difficultyLogText[locale];
  const zone = regionZone(region.region);
  const { status, raisedAt, owner, dueAt, resolution } = difficulty;
  const [due, at] = [dueAt === null ? null : instantOf(dueAt), instantOf(now)];
  const overdue = status !== 'selesai' && due !== null && at !== null && at > due;
  const hindered = region.indicators.filter((one) => one.difficulties.includes(difficulty.id));
  return (
    <>
      <p className={parts.row}>
        <b>
          <bdi>{textIn(category, locale)}</bdi>
        </b>
        <StatusBadge tone={tones[status]} locale={locale}>
          {difficultyStatusNames[status][locale]}
        </StatusBadge>
        {overdue && (
          <StatusBadge tone="danger" locale={locale}>
            {text.overdue}
          </StatusBadge>
        )}
        {rivalsOf(difficulty.history).length > 0 && <b>{text.conflict}</b>}
      </p>
      <p>
        <bdi>{difficulty.text}</bdi>
      </p>
      <p>
        {showRegion && (
          <>
            {text.region}: <bdi>{regionName(region.region)}</bdi>.{' '}
          </>
        )}
        {text.hinders}:{' '}
        {hindered.length === 0
          ? text.whole
          : hindered.map((one, index) => (
              <span key={one.id}>
                {index > 0 && '; '}
                <bdi>{names.get(one.id) ?? one.id}</bdi>
              </span>
            ))}
        . {text.owner}: {roleNames[owner][locale]}. {text.due}:{' '}
        {dueAt === null ? text.noDue : <Moment at={dueAt} zone={zone} locale={locale} />}; {text.raised}{' '}
        <Moment at={raisedAt} zone={zone} locale={locale} />.
      </p>
      {resolution !== null && (
        <p>
          {text.resolution}: <bdi>{resolution}</bdi>
        </p>
      )}
      {children}
    </>
  );
}
