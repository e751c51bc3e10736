'use client';
import { Button, Heading } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { MergeConflict } from '../../core/progress/merge.ts';
import { roleNames } from '../../core/progress/model.ts';
import { regionZone } from '../../core/progress/plan.ts';
import { Moment } from '../../progress/Frame.tsx';
import * as parts from '../../progress/ProgressParts.css.ts';
import { progressPartsText } from '../../texts/progress-parts.ts';
import { workbenchText } from '../../texts/progress-workbench.ts';
import type { WorkbenchCommand } from '../../workbench/command.ts';
import { type Names, nameOf, stateText } from './describe.ts';

/** The command that decides a conflict; `null` for what has no revisions to choose from. */
function settling({ kind, region, id, versions }: MergeConflict, index: number): WorkbenchCommand | null {
  const revision = versions[index]?.revisions[0];
  if (revision === undefined) return null;
  if (kind === 'deadline') return { type: 'settle', kind, region: null, id, revision };
  if ((kind === 'indicator' || kind === 'difficulty') && region !== null)
    return { type: 'settle', kind, region, id, revision };
  return null;
}

/** Every contradiction with all its versions, to be decided one by one. */
export function Conflicts({
  conflicts,
  names,
  level,
  headingRef,
  onSettle,
}: {
  conflicts: readonly MergeConflict[];
  names: Names;
  level: 3 | 4 | 5;
  headingRef: (element: HTMLHeadingElement | null) => void;
  onSettle: (command: WorkbenchCommand, what: string) => void;
}): ReactElement | null {
  const { locale, progress } = names;
  const text = workbenchText[locale];
  if (conflicts.length === 0) return null;
  return (
    <section className={parts.widget} aria-label={text.conflicts(conflicts.length)}>
      <Heading level={level} size="lg" ref={headingRef} tabIndex={-1}>
        {text.conflicts(conflicts.length)}
      </Heading>
      <p>{text.conflictsHelp}</p>
      <ol className={parts.entries}>
        {conflicts.map((conflict) => {
          const { kind, region, id, versions } = conflict;
          const what = nameOf(conflict, names);
          const zone = regionZone(region ?? progress.regions[0]?.region ?? '');
          return (
            <li key={`${kind} ${region} ${id}`}>
              <p>
                <b>
                  <bdi>{what}</bdi>
                </b>
              </p>
              <ol className={parts.entries}>
                {versions.map((version, index) => {
                  const command = settling(conflict, index);
                  const { at, by, actor, files } = version;
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: their place is their name
                    <li key={index}>
                      <p>
                        {text.version(index + 1)}:{' '}
                        <b>
                          <bdi>{stateText(kind, version.state, region, names)}</bdi>
                        </b>
                      </p>
                      <p className={parts.notes}>
                        <Moment at={at} zone={zone} locale={locale} />,{' '}
                        {by === null ? progressPartsText[locale].nobody : roleNames[by][locale]}
                        {actor !== null && (
                          <>
                            {' '}
                            (<bdi>{actor}</bdi>)
                          </>
                        )}
                        {files.length > 0 && (
                          <>
                            , {text.from} <bdi>{files.join(', ')}</bdi>
                          </>
                        )}
                      </p>
                      {command && (
                        <Button
                          variant="secondary"
                          aria-label={text.chooseOf(index + 1, what)}
                          onClick={() => onSettle(command, what)}
                        >
                          {text.choose(index + 1)}
                        </Button>
                      )}
                    </li>
                  );
                })}
              </ol>
              {versions.every((_, index) => settling(conflict, index) === null) && <p>{text.cannotSettle}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
