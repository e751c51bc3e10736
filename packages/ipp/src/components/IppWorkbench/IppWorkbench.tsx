'use client';
import { ChoroplethInteractive, type MapGeometry } from '@situs-kpu/charts';
import { Alert, Button, Heading, Select } from '@situs-kpu/ui';
import {
  type ComponentPropsWithRef,
  type ReactElement,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { IppContractId } from '../../contract.ts';
import type { Locale } from '../../core/model.ts';
import type { ProgressPlan, ProgressRole } from '../../core/progress/model.ts';
import { regionName, regionZone } from '../../core/progress/plan.ts';
import { type ProgressRule, suggestedRule } from '../../core/progress/rule.ts';
import { progressTransitions, type Transition } from '../../core/progress/transitions.ts';
import { Sample } from '../../progress/Frame.tsx';
import { trustProgress } from '../../progress/reading.ts';
import { cx } from '../../progress/words.ts';
import { workbenchText } from '../../texts/progress-workbench.ts';
import type { WorkbenchCommand } from '../../workbench/command.ts';
import type { Workbench, WorkbenchOutcome } from '../../workbench/types.ts';
import { IppBurnUp } from '../IppBurnUp/IppBurnUp.tsx';
import { IppChecklist } from '../IppChecklist/IppChecklist.tsx';
import { IppDeadlines } from '../IppDeadlines/IppDeadlines.tsx';
import { IppDifficultyLog } from '../IppDifficultyLog/IppDifficultyLog.tsx';
import { IppDifficultyPareto } from '../IppDifficultyPareto/IppDifficultyPareto.tsx';
import { IppProgressMap } from '../IppProgressMap/IppProgressMap.tsx';
import { IppProgressMatrix } from '../IppProgressMatrix/IppProgressMatrix.tsx';
import { IppProgressSummary } from '../IppProgressSummary/IppProgressSummary.tsx';
import { IppVerificationQueue } from '../IppVerificationQueue/IppVerificationQueue.tsx';
import { Bar } from './Bar.tsx';
import { Conflicts } from './Conflicts.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import * as styles from './IppWorkbench.css.ts';
import { Recovered } from './Recovered.tsx';
import { startedFrom } from './started.ts';
import { useLeaving } from './useLeaving.ts';

export interface IppWorkbenchProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The engine, made once outside of components by `createWorkbench`. The widget opens it. */
  workbench: Workbench;
  /** What has to be filled in; the same that the workbench was made with. */
  plan: ProgressPlan;
  /** Who works here; the same that the workbench was made with. @default 'kabkota' */
  actor?: ProgressRole;
  /** Codes of the regions that may be changed; the same that the workbench was made with. @default all */
  regions?: readonly string[];
  /** Which change is allowed to whom; the same that the workbench was made with. @default progressTransitions */
  transitions?: readonly Transition[];
  /** When a region is late or at risk, as data. @default suggestedRule */
  rule?: ProgressRule;
  /** Map of the regions, for whoever sees all of them: `regionMap` of the regions package. @default no map */
  geometry?: MapGeometry | undefined;
  /** The present, as an instant with offset. @default the clock of this computer, read when something changes */
  now?: string;
  /** Level of the title in the outline; parts are one below. @default 2 */
  level?: 2 | 3;
  /** Language. @default 'id' */
  locale?: Locale;
}

const id: IppContractId = 'ipp/IppWorkbench@1';

/** All regions together. No code of a region reads like this. */
const everywhere = '*';

/**
 * The tool for filling in, in one browser: indicators, evidence, difficulties, decisions, files of others. It saves by
 * itself, works offline, can undo, and warns before something would be lost.
 */
export function IppWorkbench({
  workbench,
  plan,
  actor = 'kabkota',
  regions,
  transitions = progressTransitions,
  rule = suggestedRule,
  geometry,
  now: given,
  level = 2,
  locale = 'id',
  className,
  ref,
  ...rest
}: IppWorkbenchProps): ReactElement {
  const text = workbenchText[locale];
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => root.current as HTMLDivElement);
  const snapshot = useSyncExternalStore(workbench.subscribe, workbench.getSnapshot, workbench.getSnapshot);
  const [said, setSaid] = useState('');
  const [chosen, setChosen] = useState<string>();
  const status = useRef<HTMLParagraphElement>(null);
  const conflictHeading = useRef<HTMLHeadingElement | null>(null);

  useEffect(() => {
    void workbench.open();
  }, [workbench]);
  useLeaving(workbench, root);

  const dispatch = useCallback(
    (command: WorkbenchCommand): WorkbenchOutcome => {
      setSaid('');
      return workbench.dispatch(command);
    },
    [workbench],
  );
  const tell = (outcome: WorkbenchOutcome, done: string) => setSaid(outcome.ok ? done : outcome.text[locale]);

  const kept = trustProgress(snapshot.progress);
  const progress = actor === 'kabkota' ? startedFrom(kept, plan, regions) : kept;
  const below = (level + 1) as 3 | 4;
  const codes = progress.regions.map(({ region }) => region);
  const mine = regions?.filter((code) => codes.includes(code)) ?? codes;
  const first = actor === 'kabkota' ? mine[0] : everywhere;
  const known = chosen === everywhere || (chosen !== undefined && codes.includes(chosen));
  const shown = (known ? chosen : first) ?? everywhere;
  const zone = regionZone(shown === everywhere ? (codes[0] ?? '') : shown);
  const [clock, setClock] = useState(progress.asOf);
  // The clock of the computer is read in the browser only, so that the server says the same at first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: again with each change
  useEffect(() => {
    if (given === undefined) setClock(new Date().toISOString());
  }, [given, snapshot.progress]);
  const now = given ?? clock;
  const names = { progress, plan, locale };
  const view = { progress, plan, now, locale, hideSample: true } as const;
  const canChange = snapshot.status === 'siap' && (regions === undefined || regions.includes(shown));

  return (
    <div
      data-kpu={id}
      data-kpu-status={snapshot.status}
      data-kpu-as-of={progress.asOf}
      className={cx(styles.tool, className)}
      {...rest}
      ref={root}
    >
      <div className={styles.part}>
        <Heading level={level}>{text.title}</Heading>
        {progress.sample && (
          <p>
            <Sample locale={locale} />
          </p>
        )}
        <p>{text.local}</p>
        <noscript>
          <p>{text.noScript}</p>
        </noscript>
      </div>
      {snapshot.status === 'memuat' && <p role="status">{text.loading}</p>}
      {snapshot.status === 'tertutup' && <p role="status">{text.closed}</p>}
      {snapshot.status !== 'memuat' && (
        <Bar
          workbench={workbench}
          snapshot={snapshot}
          zone={zone}
          said={said}
          statusRef={status}
          onTell={tell}
          onSay={setSaid}
          locale={locale}
        />
      )}
      <Recovered workbench={workbench} snapshot={snapshot} locale={locale} />
      {snapshot.notices.map((notice) => (
        <Alert
          key={notice.id}
          tone={notice.kind === 'gagal_simpan' ? 'warning' : 'info'}
          live="polite"
          locale={locale}
        >
          <p>{notice.text[locale]}</p>
          <Button
            variant="quiet"
            onClick={() => {
              workbench.dismiss(notice.id);
              status.current?.focus();
            }}
          >
            {text.dismiss}
          </Button>
        </Alert>
      ))}
      {snapshot.status !== 'memuat' && (
        <>
          <Conflicts
            conflicts={snapshot.conflicts}
            names={names}
            level={below}
            headingRef={(element) => {
              conflictHeading.current = element;
            }}
            onSettle={(command, what) => {
              const outcome = workbench.dispatch(command);
              tell(outcome, text.settled(what));
              // The button that was pressed is gone; the next decision, or the word that all are made, is nearest.
              if (outcome.ok)
                requestAnimationFrame(() => (conflictHeading.current ?? status.current)?.focus());
            }}
          />
          {codes.length > 1 && (
            <Select
              name="wilayah"
              id={`wilayah-${plan.instrument.replace(/[^\w-]/g, '-')}`}
              label={text.which}
              options={[
                { value: everywhere, label: text.all },
                ...codes.map((code) => ({ value: code, label: regionName(code) })),
              ]}
              control={{ value: shown, onChange: (event) => setChosen(event.target.value || everywhere) }}
              locale={locale}
            />
          )}
          {codes.length === 0 && <p>{text.noRegions}</p>}
          {shown !== everywhere ? (
            <>
              <Part label={text.summary} level={below}>
                {/* The list below has each dimension with what is done of it. */}
                <IppProgressSummary {...view} region={shown} rule={rule} />
              </Part>
              <Part label={text.checklist} level={below}>
                <IppChecklist
                  {...view}
                  region={shown}
                  actor={actor}
                  transitions={transitions}
                  level={(below + 1) as 4 | 5}
                  {...(canChange && { onCommand: dispatch })}
                />
              </Part>
              <Part label={text.difficulties} level={below}>
                <IppDifficultyLog {...view} region={shown} {...(canChange && { onCommand: dispatch })} />
              </Part>
              <Part label={text.deadlines} level={below}>
                <IppDeadlines {...view} region={shown} />
              </Part>
            </>
          ) : (
            codes.length > 0 && (
              <>
                <Part label={text.summary} level={below}>
                  <IppProgressSummary {...view} rule={rule} />
                  {geometry && (
                    <ChoroplethInteractive>
                      <IppProgressMap {...view} rule={rule} geometry={geometry} list="folded" readout />
                    </ChoroplethInteractive>
                  )}
                  <IppProgressMatrix {...view} rule={rule} />
                </Part>
                <Part label={text.queue} level={below}>
                  <IppVerificationQueue {...view} />
                </Part>
                <Part label={text.difficulties} level={below}>
                  <IppDifficultyPareto progress={progress} locale={locale} hideSample />
                  <IppDifficultyLog {...view} />
                </Part>
                <Part label={text.burnUp} level={below}>
                  <IppBurnUp progress={progress} plan={plan} locale={locale} hideSample />
                </Part>
                <Part label={text.deadlines} level={below}>
                  <IppDeadlines {...view} />
                </Part>
              </>
            )
          )}
          {snapshot.status === 'siap' && (
            <ImportPanel
              workbench={workbench}
              names={names}
              level={below}
              onDone={(words, merged) => {
                setSaid(words);
                requestAnimationFrame(() => ((merged && conflictHeading.current) || status.current)?.focus());
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

function Part({
  label,
  level,
  children,
}: {
  label: string;
  level: 3 | 4;
  children: React.ReactNode;
}): ReactElement {
  return (
    <section className={styles.part} aria-label={label}>
      <Heading level={level} size="xl">
        {label}
      </Heading>
      {children}
    </section>
  );
}
