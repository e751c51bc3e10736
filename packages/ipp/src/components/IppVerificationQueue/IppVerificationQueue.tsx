import { Table } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { textIn } from '../../core/model.ts';
import type { ProgressPlan } from '../../core/progress/model.ts';
import { regionName, regionZone } from '../../core/progress/plan.ts';
import { verificationQueue } from '../../core/progress/views.ts';
import { Frame, Moment, type ProgressWidgetProps } from '../../progress/Frame.tsx';
import { titleOf } from '../../progress/words.ts';
import { verificationQueueText } from '../../texts/progress-queue.ts';

export interface IppVerificationQueueProps extends ProgressWidgetProps {
  /** Gives indicators and dimensions their names. Without it they are called by their ids. */
  plan?: ProgressPlan;
  /** Instant at which waiting days are counted, with offset. */
  now: string;
  /** Code of one region. @default all */
  region?: string;
  /** Most rows; the others are counted. @default 50 */
  most?: number;
}

const id: IppContractId = 'ipp/IppVerificationQueue@1';

/** What the province has to review next: the oldest first, with the days that it waits. */
export function IppVerificationQueue({
  progress: given,
  plan,
  now,
  region,
  most = 50,
  locale = 'id',
  ...rest
}: IppVerificationQueueProps): ReactElement {
  const text = verificationQueueText[locale];
  const names = new Map(plan?.indicators.map(({ id, label }) => [id, textIn(label, locale)]));
  const limit = most >= 1 ? Math.floor(most) : 50;
  return (
    <Frame contract={id} progress={given} locale={locale} {...rest}>
      {(progress) => {
        const all = verificationQueue(progress, now).filter(
          (one) => region === undefined || one.region === region,
        );
        if (all.length === 0) return <p>{text.none}</p>;
        const zone = regionZone(region ?? progress.regions[0]?.region ?? '');
        return (
          <>
            <Table
              caption={titleOf(progress, text.title, zone, locale)}
              columns={[
                { header: text.indicator, rowHeader: true },
                { header: text.region },
                { header: text.since },
                { header: text.days, numeric: true },
                { header: text.evidence, numeric: true },
              ]}
              rows={all.slice(0, limit).map((item) => {
                const files = item.indicator.evidence.filter(({ removedAt }) => removedAt === null).length;
                return [
                  <bdi key="indicator">{names.get(item.indicator.id) ?? item.indicator.id}</bdi>,
                  <bdi key="region">{regionName(item.region)}</bdi>,
                  <Moment key="since" at={item.since} zone={regionZone(item.region)} locale={locale} />,
                  item.days === null ? text.unknown : item.days === 0 ? text.today : text.dayCount(item.days),
                  files === 0 ? text.noFile : text.files(files),
                ];
              })}
              locale={locale}
            />
            {all.length > limit && <p>{text.more(all.length - limit)}</p>}
          </>
        );
      }}
    </Frame>
  );
}
