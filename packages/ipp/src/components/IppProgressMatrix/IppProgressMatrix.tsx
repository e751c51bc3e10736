import { type Cell, HeatMatrix } from '@situs-kpu/charts';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { type Locale, textIn } from '../../core/model.ts';
import { formatPercent, type ProgressShare } from '../../core/progress/counts.ts';
import { type ProgressPlan, progressDefinitions } from '../../core/progress/model.ts';
import { regionName, regionZone } from '../../core/progress/plan.ts';
import { type ProgressRule, standingNames, suggestedRule } from '../../core/progress/rule.ts';
import { standingOf } from '../../core/progress/standing.ts';
import { dimensionCounts } from '../../core/progress/views.ts';
import { Frame, type ProgressWidgetProps } from '../../progress/Frame.tsx';
import { titleOf } from '../../progress/words.ts';
import { progressMatrixText } from '../../texts/progress-matrix.ts';
import { progressPartsText } from '../../texts/progress-parts.ts';

export interface IppProgressMatrixProps extends ProgressWidgetProps {
  /** What has to be filled in, by `planOf`. Its dimensions are the columns. */
  plan: ProgressPlan;
  /** Instant at which deadlines are judged, with offset. */
  now: string;
  /** When a region is late or at risk. @default suggestedRule */
  rule?: ProgressRule;
}

const id: IppContractId = 'ipp/IppProgressMatrix@1';

/** Column of all dimensions together; no dimension has this id. */
const all = '*';

function cellOf(share: ProgressShare, locale: Locale): Cell {
  if (share.known) return { value: share.percent, formatted: formatPercent(share, locale) };
  const note = progressPartsText[locale].noShare[share.reason];
  return { value: null, state: share.reason === 'nothing' ? 'not-measured' : 'no-data', note };
}

/** Regions by dimensions: how much of each is verified, as a table whose cells are filled. */
export function IppProgressMatrix({
  progress: given,
  plan,
  now,
  rule = suggestedRule,
  locale = 'id',
  ...rest
}: IppProgressMatrixProps): ReactElement {
  const text = progressMatrixText[locale];
  const dimensions = plan.indicators.length > 0 ? plan.dimensions : [];
  return (
    <Frame contract={id} progress={given} locale={locale} {...rest}>
      {(progress) => (
        <HeatMatrix
          data={progress.regions.map((region) => {
            const standing = standingOf(progress, region, { now, rule, plan });
            const cells = dimensions.length > 0 ? dimensionCounts(region, plan) : [];
            return {
              id: region.region,
              label: regionName(region.region),
              note: text.note(standingNames[standing.state][locale], standing.open.length),
              cells: Object.fromEntries([
                [all, cellOf(standing.share, locale)],
                ...cells.map(({ dimension, share }) => [dimension, cellOf(share, locale)]),
              ]),
            };
          })}
          spec={{
            title: titleOf(progress, text.title, regionZone(progress.regions[0]?.region ?? ''), locale),
            labelHeader: progressPartsText[locale].region,
            unit: text.unit,
            columns: [
              { id: all, label: text.all, short: text.allShort },
              ...dimensions.map(({ id, label, short }) => ({
                id,
                label: textIn(label, locale),
                short: textIn(short, locale),
              })),
            ],
            scale: { kind: 'breaks', breaks: [25, 50, 75, 100], includes: 'lower' },
            decimals: 1,
            suffix: '%',
          }}
          locale={locale}
        >
          {dimensions.length === 0 && <p>{text.noPlan}</p>}
          <p>
            {progressDefinitions.progres[locale]} {text.remark}
          </p>
        </HeatMatrix>
      )}
    </Frame>
  );
}
