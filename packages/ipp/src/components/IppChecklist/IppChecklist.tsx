import { Heading } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { type Locale, textIn } from '../../core/model.ts';
import type {
  Difficulty,
  IndicatorProgress,
  PlannedIndicator,
  ProgressPlan,
  ProgressRole,
  ProgressZone,
  RegionProgress,
} from '../../core/progress/model.ts';
import { plannedFor, regionZone } from '../../core/progress/plan.ts';
import { rivalsOf } from '../../core/progress/revisions.ts';
import { progressTransitions, type Transition } from '../../core/progress/transitions.ts';
import { dimensionCounts } from '../../core/progress/views.ts';
import { Frame, InRegion, type ProgressWidgetProps, StatusMark } from '../../progress/Frame.tsx';
import * as parts from '../../progress/ProgressParts.css.ts';
import { Trail } from '../../progress/Trail.tsx';
import { cx, doneText, shareText, valueText } from '../../progress/words.ts';
import { checklistText } from '../../texts/progress-checklist.ts';
import { progressPartsText } from '../../texts/progress-parts.ts';
import type { WorkbenchCommand } from '../../workbench/command.ts';
import type { WorkbenchOutcome } from '../../workbench/types.ts';
import { IppEvidenceList } from '../IppEvidenceList/IppEvidenceList.tsx';
import { ChecklistEditor } from './ChecklistEditor.tsx';
import * as styles from './IppChecklist.css.ts';

export interface IppChecklistProps extends ProgressWidgetProps {
  /** Code of the region. */
  region: string;
  /** What has to be filled in, by `planOf`. */
  plan: ProgressPlan;
  /**
   * Carries a change out, such as `workbench.dispatch`. Without it the list is only read, and needs no JavaScript.
   */
  onCommand?: (command: WorkbenchCommand) => WorkbenchOutcome;
  /** Who works here: decides what can be done. @default 'kabkota' */
  actor?: ProgressRole;
  /** Which change is allowed to whom. @default progressTransitions */
  transitions?: readonly Transition[];
  /** Level of the headings of dimensions. @default 3 */
  level?: 2 | 3 | 4 | 5 | 6;
}

const id: IppContractId = 'ipp/IppChecklist@1';

/** An indicator of the plan, or one that only the file has, with what is known about it. */
interface Row {
  id: string;
  label: string;
  planned: PlannedIndicator | undefined;
  indicator: IndicatorProgress;
}

const emptyRow = (key: string): IndicatorProgress => ({
  id: key,
  status: 'kosong',
  value: null,
  note: null,
  evidence: [],
  difficulties: [],
  history: [],
});

/** Every indicator of a region with its state, value, evidence, note of return and history; to be read or to be filled in. */
export function IppChecklist({
  progress: given,
  region: code,
  plan,
  onCommand,
  actor = 'kabkota',
  transitions = progressTransitions,
  level = 3,
  locale = 'id',
  ...rest
}: IppChecklistProps): ReactElement {
  const text = checklistText[locale];
  return (
    <Frame contract={id} progress={given} locale={locale} {...rest}>
      {(progress) => (
        <InRegion progress={progress} region={code} locale={locale}>
          {(region) => {
            const planned = plannedFor(plan, code);
            const there = new Map(region.indicators.map((one) => [one.id, one]));
            const rows = planned.map(
              (one): Row => ({
                id: one.id,
                label: textIn(one.label, locale),
                planned: one,
                indicator: there.get(one.id) ?? emptyRow(one.id),
              }),
            );
            const known = new Set(planned.map((one) => one.id));
            const others = region.indicators
              .filter((one) => !known.has(one.id))
              .map((one): Row => ({ id: one.id, label: one.id, planned: undefined, indicator: one }));
            const listOf = (list: readonly Row[]) => (
              <ul className={parts.entries}>
                {list.map((row) => (
                  <li key={row.id}>
                    <Item
                      row={row}
                      region={region}
                      actor={actor}
                      transitions={transitions}
                      onCommand={onCommand}
                      locale={locale}
                    />
                  </li>
                ))}
              </ul>
            );
            return (
              <>
                {rows.length === 0 && <p>{text.noPlan}</p>}
                {dimensionCounts(region, plan).map((dimension) => {
                  const mine = rows.filter(({ planned: one }) => one?.dimension === dimension.dimension);
                  if (mine.length === 0) return null;
                  return (
                    <section
                      key={dimension.dimension}
                      className={styles.dimension}
                      aria-label={textIn(dimension.label, locale)}
                    >
                      <Heading level={level} size="lg">
                        {textIn(dimension.label, locale)}
                      </Heading>
                      <p>
                        {shareText(dimension.share, locale)}
                        {dimension.share.known && ` (${doneText(dimension.share, locale)})`}
                      </p>
                      {listOf(mine)}
                    </section>
                  );
                })}
                {others.length > 0 && (
                  <section className={styles.dimension} aria-label={text.unlisted}>
                    <Heading level={level} size="lg">
                      {text.unlisted}
                    </Heading>
                    {listOf(others)}
                  </section>
                )}
              </>
            );
          }}
        </InRegion>
      )}
    </Frame>
  );
}

interface ItemProps {
  row: Row;
  region: RegionProgress;
  actor: ProgressRole;
  transitions: readonly Transition[];
  onCommand: IppChecklistProps['onCommand'];
  locale: Locale;
}

function Item({ row, region, actor, transitions, onCommand, locale }: ItemProps): ReactElement {
  const text = checklistText[locale];
  const { indicator, label, planned } = row;
  const zone = regionZone(region.region);
  const rival = rivalsOf(indicator.history).length > 0;
  const head = (
    <>
      <span>
        <bdi>{label}</bdi>
      </span>{' '}
      <StatusMark status={indicator.status} locale={locale} />
      {rival && (
        <>
          {' '}
          <b>{text.conflict}</b>
        </>
      )}
    </>
  );
  if (!onCommand)
    return (
      <>
        <p className={parts.row}>{head}</p>
        <Facts indicator={indicator} label={label} region={region} zone={zone} locale={locale} />
      </>
    );
  return (
    <details className={styles.item}>
      <summary>{head}</summary>
      <div className={styles.body}>
        <Returned indicator={indicator} locale={locale} />
        <ChecklistEditor
          region={region.region}
          indicator={indicator}
          label={label}
          planned={planned}
          actor={actor}
          transitions={transitions}
          zone={zone}
          locked={rival}
          onCommand={onCommand}
          locale={locale}
        />
        <Hindered indicator={indicator} difficulties={region.difficulties} locale={locale} />
        <Opens label={text.history}>
          <Trail indicator={indicator} label={label} zone={zone} locale={locale} />
        </Opens>
      </div>
    </details>
  );
}

function Opens({ label, children }: { label: string; children: ReactElement }): ReactElement {
  return (
    <details className={cx(parts.opens, parts.printed)}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}

function Returned({
  indicator: { status, note },
  locale,
}: {
  indicator: IndicatorProgress;
  locale: Locale;
}): ReactElement | null {
  const text = checklistText[locale];
  if (status !== 'dikembalikan') return null;
  return (
    <p className={styles.returned}>
      <b>{text.returned}:</b> <bdi>{note?.trim() || text.noNote}</bdi>
    </p>
  );
}

function Hindered({
  indicator,
  difficulties,
  locale,
}: {
  indicator: IndicatorProgress;
  difficulties: readonly Difficulty[];
  locale: Locale;
}): ReactElement | null {
  const mine = difficulties.filter(
    ({ id: key, status }) => status !== 'selesai' && indicator.difficulties.includes(key),
  );
  if (mine.length === 0) return null;
  return (
    <p>
      {checklistText[locale].difficulties}:{' '}
      {mine.map(({ id: key, text }, index) => (
        <span key={key}>
          {index > 0 && '; '}
          <bdi>{text}</bdi>
        </span>
      ))}
    </p>
  );
}

/** What is known about an indicator, to be read. */
function Facts({
  indicator,
  label,
  region,
  zone,
  locale,
}: {
  indicator: IndicatorProgress;
  label: string;
  region: RegionProgress;
  zone: ProgressZone;
  locale: Locale;
}): ReactElement {
  const text = checklistText[locale];
  const { value, note, status, evidence, history } = indicator;
  return (
    <>
      <p>
        {text.value}: <bdi>{valueText(value, locale) || progressPartsText[locale].noValue}</bdi>
      </p>
      <Returned indicator={indicator} locale={locale} />
      {note !== null && status !== 'dikembalikan' && (
        <p>
          {text.note}: <bdi>{note}</bdi>
        </p>
      )}
      <Hindered indicator={indicator} difficulties={region.difficulties} locale={locale} />
      {evidence.length > 0 && (
        <Opens label={text.evidence(evidence.filter(({ removedAt }) => removedAt === null).length)}>
          <IppEvidenceList evidence={evidence} zone={zone} locale={locale} />
        </Opens>
      )}
      {history.length > 0 && (
        <Opens label={text.history}>
          <Trail indicator={indicator} label={label} zone={zone} locale={locale} />
        </Opens>
      )}
    </>
  );
}
