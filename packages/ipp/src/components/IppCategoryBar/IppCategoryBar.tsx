import { CategoryBar } from '@situs-kpu/charts';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { bandRange } from '../../core/bands.ts';
import { nationCode } from '../../core/model.ts';
import { levelWords, regionName } from '../../core/names.ts';
import { regionScores } from '../../core/region-score.ts';
import { scoreStatistics } from '../../core/statistics.ts';
import { bandName } from '../../core/story-parts.ts';
import { ippCategoryBarText, ippText } from '../../i18n.ts';
import {
  findingsOf,
  hasFigures,
  instrumentName,
  type RegionsOption,
  sourceAt,
  sourcesOf,
  titleOf,
} from '../../internal/facts.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';

export interface IppCategoryBarProps extends IppWidgetProps, RegionsOption {}

const id: IppContractId = 'ipp/IppCategoryBar@1';

/**
 * How many regions are in each class, as a bar of all that were measured: as announced, else counted from the rows. The
 * shares are of regions. A class whose number was not announced is said to be unknown and is not 0.
 */
export function IppCategoryBar({
  model,
  level = 'kabkota',
  within = nationCode,
  locale = 'id',
  ...rest
}: IppCategoryBarProps): ReactElement {
  const text = ippCategoryBarText[locale];
  const { instrument } = model;
  const { counts } = scoreStatistics(model, { level, within });
  const published = counts?.basis === 'published';
  const scores = published ? [] : regionScores(model, { level, within, locale });
  const open = instrument.bandsBasis !== 'published';
  return (
    <IppWidget
      contract={id}
      model={model}
      locale={locale}
      sources={sourcesOf(scores, [sourceAt(model, counts?.source ?? null)])}
      figures={hasFigures(scores)}
      findings={findingsOf(model, scores)}
      {...rest}
    >
      <CategoryBar
        data={(counts?.bands ?? []).map(({ band, count }) => ({
          id: band.id,
          label: bandName(band, locale),
          value: count,
          note: count === null ? text.unknown : open ? undefined : bandRange(instrument, band, locale),
        }))}
        spec={{
          title: titleOf(
            model,
            text.title(instrumentName(model, locale), levelWords[level][locale], regionName(within)),
            locale,
          ),
          labelHeader: ippText[locale].band,
          valueHeader: text.count,
          unit: levelWords[level][locale],
          total: counts?.measured ?? null,
          rest: text.rest,
          empty: text.none,
        }}
        locale={locale}
      >
        {counts && `${published ? text.published : text.rows} ${text.share}`}
      </CategoryBar>
    </IppWidget>
  );
}
