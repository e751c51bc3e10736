import { DescriptionList, Table } from '@situs-kpu/ui';
import { instantOf } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import type { Locale } from '../../core/model.ts';
import { bindsRegion, extensionOf } from '../../core/progress/deadlines.ts';
import { type Deadline, type Progress, type ProgressPlan, roleNames } from '../../core/progress/model.ts';
import { regionName, regionZone } from '../../core/progress/plan.ts';
import { type Standing, standingOf } from '../../core/progress/standing.ts';
import { DeadlineLine } from '../../progress/DeadlineLine.tsx';
import { Frame, Moment, type ProgressWidgetProps } from '../../progress/Frame.tsx';
import * as styles from '../../progress/ProgressParts.css.ts';
import { titleOf } from '../../progress/words.ts';
import { deadlinesText } from '../../texts/progress-deadlines.ts';

export interface IppDeadlinesProps extends ProgressWidgetProps {
  /** Code of one region: its own end and its own extension. Without it all of them. */
  region?: string;
  /** What has to be filled in, by `planOf`: decides what is complete. */
  plan?: ProgressPlan;
  /** Instant at which days are counted, with offset. */
  now: string;
}

const id: IppContractId = 'ipp/IppDeadlines@1';

/** Deadlines with the days that are left, what must be complete, and every extension with its reason. */
export function IppDeadlines({
  progress: given,
  region,
  plan,
  now,
  locale = 'id',
  ...rest
}: IppDeadlinesProps): ReactElement {
  const text = deadlinesText[locale];
  return (
    <Frame contract={id} progress={given} locale={locale} {...rest}>
      {(progress) => {
        const shown = progress.deadlines.filter((one) => region === undefined || bindsRegion(one, region));
        if (shown.length === 0) return <p>{region === undefined ? text.none : text.noneForRegion}</p>;
        const standings = progress.regions
          .filter((one) => region === undefined || one.region === region)
          .map((one) => standingOf(progress, one, { now, ...(plan && { plan }) }));
        return (
          <ol className={styles.entries}>
            {shown.map((deadline) => (
              <li key={deadline.id}>
                <Entry
                  deadline={deadline}
                  progress={progress}
                  region={region}
                  standings={standings}
                  now={now}
                  locale={locale}
                />
              </li>
            ))}
          </ol>
        );
      }}
    </Frame>
  );
}

interface EntryProps {
  deadline: Deadline;
  progress: Progress;
  region: string | undefined;
  standings: readonly Standing[];
  now: string;
  locale: Locale;
}

function Entry({ deadline, progress, region, standings, now, locale }: EntryProps): ReactElement {
  const text = deadlinesText[locale];
  const { id: key, label, at, opensAt, scope, measure } = deadline;
  const extensions = deadline.extensions.filter((one) => region === undefined || one.region === region);
  const own = region === undefined ? null : extensionOf(deadline, region);
  const zone = regionZone(region ?? progress.regions[0]?.region ?? '');
  const bound = standings.flatMap(({ deadlines }) => deadlines.filter((one) => one.deadline.id === key));
  const complete = bound.filter(({ state }) => state === 'selesai' || state === 'tidakAda').length;
  return (
    <>
      <DeadlineLine
        label={label}
        at={own?.at ?? at}
        original={own ? at : null}
        done={bound.length > 0 && complete === bound.length}
        zone={zone}
        now={now}
        locale={locale}
      />
      <DescriptionList
        locale={locale}
        items={[
          {
            label: text.binds,
            value: typeof scope === 'string' ? text.scope[scope] : text.named(scope.length),
          },
          { label: text.needs, value: text.measure[measure] },
          ...(opensAt === null
            ? []
            : [{ label: text.opens, value: <Moment at={opensAt} zone={zone} locale={locale} /> }]),
        ]}
      />
      {region === undefined && bound.length > 0 && <p>{text.complete(complete, bound.length)}</p>}
      {extensions.length === 0 ? (
        <p>{text.noExtension}</p>
      ) : (
        <Table
          caption={titleOf(progress, text.extensions(label), zone, locale)}
          columns={[
            { header: text.region },
            { header: text.until },
            { header: text.reason },
            { header: text.by },
            { header: text.granted },
          ]}
          rows={extensions.map((one) => {
            const theirs = regionZone(one.region);
            const [end, before] = [instantOf(one.at), at === null ? null : instantOf(at)];
            return [
              <bdi key="region">{regionName(one.region)}</bdi>,
              <span key="until">
                <Moment at={one.at} zone={theirs} locale={locale} />
                {end !== null && before !== null && end < before && ` (${text.earlier})`}
              </span>,
              <bdi key="reason">{one.reason}</bdi>,
              roleNames[one.by][locale],
              <Moment key="granted" at={one.grantedAt} zone={theirs} locale={locale} />,
            ];
          })}
          locale={locale}
        />
      )}
    </>
  );
}
