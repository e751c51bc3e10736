import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { textIn } from '../../core/model.ts';
import type { ProgressPlan } from '../../core/progress/model.ts';
import { regionName, regionZone } from '../../core/progress/plan.ts';
import { Frame, InRegion, type ProgressWidgetProps, StatusMark } from '../../progress/Frame.tsx';
import * as styles from '../../progress/ProgressParts.css.ts';
import { Trail } from '../../progress/Trail.tsx';
import { historyText } from '../../texts/progress-history.ts';

export interface IppHistoryProps extends ProgressWidgetProps {
  /** Code of the region. */
  region: string;
  /** Id of the indicator. */
  indicator: string;
  /** Gives the indicator its name. Without it it is called by its id. */
  plan?: ProgressPlan;
}

const id: IppContractId = 'ipp/IppHistory@1';

/** The audit trail of one indicator: every version, also those that another one replaced. */
export function IppHistory({
  progress: given,
  region,
  indicator,
  plan,
  locale = 'id',
  ...rest
}: IppHistoryProps): ReactElement {
  const text = historyText[locale];
  const planned = plan?.indicators.find((one) => one.id === indicator);
  const label = planned ? textIn(planned.label, locale) : indicator;
  return (
    <Frame contract={id} progress={given} locale={locale} {...rest}>
      {(progress) => (
        <InRegion progress={progress} region={region} locale={locale}>
          {({ indicators }) => {
            const found = indicators.find((one) => one.id === indicator);
            if (!found) return <p>{planned ? text.none : text.noIndicator(indicator)}</p>;
            return (
              <>
                <p className={styles.row}>
                  <b>
                    <bdi>{label}</bdi>, {regionName(region)}
                  </b>
                  <StatusMark status={found.status} locale={locale} />
                </p>
                <Trail indicator={found} label={label} zone={regionZone(region)} locale={locale} />
              </>
            );
          }}
        </InRegion>
      )}
    </Frame>
  );
}
