import { BarChart } from '@situs-kpu/charts';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { textIn } from '../../core/model.ts';
import { regionZone } from '../../core/progress/plan.ts';
import { difficultyPareto } from '../../core/progress/views.ts';
import { Frame, type ProgressWidgetProps } from '../../progress/Frame.tsx';
import { titleOf } from '../../progress/words.ts';
import { difficultyParetoText } from '../../texts/progress-pareto.ts';

export interface IppDifficultyParetoProps extends ProgressWidgetProps {}

const id: IppContractId = 'ipp/IppDifficultyPareto@1';

/** Which kinds of difficulty are the most frequent, in how many regions, and how far the first few of them reach. */
export function IppDifficultyPareto({
  progress: given,
  locale = 'id',
  ...rest
}: IppDifficultyParetoProps): ReactElement {
  const text = difficultyParetoText[locale];
  return (
    <Frame contract={id} progress={given} locale={locale} {...rest}>
      {(progress) => {
        const groups = difficultyPareto(progress);
        const all = groups.at(-1)?.cumulative ?? 0;
        if (groups.length === 0) return <p>{text.none}</p>;
        return (
          <BarChart
            data={groups.map(({ category, label, open, all: total, regions, cumulative }) => ({
              id: category,
              label: textIn(label, locale),
              value: open,
              note: text.note(regions.length, cumulative, all, total - open),
              pattern: 0,
            }))}
            spec={{
              title: titleOf(progress, text.title, regionZone(progress.regions[0]?.region ?? ''), locale),
              labelHeader: text.category,
              valueHeader: text.open,
              unit: text.unit,
            }}
            locale={locale}
          />
        );
      }}
    </Frame>
  );
}
