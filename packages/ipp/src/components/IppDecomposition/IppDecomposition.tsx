import { BarChart } from '@situs-kpu/charts';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { decompose, refusalTexts } from '../../core/aggregate.ts';
import { printFixed, printNumber } from '../../core/decimal.ts';
import { textIn } from '../../core/model.ts';
import { regionScore, scoreStateWords } from '../../core/region-score.ts';
import { ippDecompositionText, ippText } from '../../i18n.ts';
import {
  dimensionLabel,
  findingsOf,
  hasFigures,
  indexLabel,
  instrumentName,
  sourcesOf,
  titleOf,
  unitOf,
} from '../../internal/facts.ts';
import * as widget from '../../internal/IppWidget.css.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';

export interface IppDecompositionProps extends IppWidgetProps {
  /** Region by its Kemendagri code with dots; `0` for the nation. */
  region: string;
}

const id: IppContractId = 'ipp/IppDecomposition@1';

/**
 * How many points of the index each dimension adds, by the published weights of the instrument. While they are not
 * published, or a dimension is not known, it refuses and says why: a guess about weights is never shown.
 */
export function IppDecomposition({
  model,
  region,
  locale = 'id',
  ...rest
}: IppDecompositionProps): ReactElement {
  const text = ippDecompositionText[locale];
  const words = ippText[locale];
  const score = regionScore(model, region, { locale });
  const { instrument } = model;
  const { decimals } = instrument.scale;
  const found = decompose(
    instrument,
    Object.fromEntries(score.dimensions.map(({ dimension, value }) => [dimension.id, value])),
  );
  const title = titleOf(model, text.title(instrumentName(model, locale), score.name), locale);
  const unit = unitOf(model, locale);
  const print = (value: number) => printFixed(value, decimals, locale);
  return (
    <IppWidget
      contract={id}
      model={model}
      locale={locale}
      sources={sourcesOf([score])}
      figures={hasFigures([score])}
      findings={findingsOf(model, [score])}
      {...rest}
    >
      {found.ok ? (
        <BarChart
          data={found.contributions.map(({ id: key, score: points, weight, points: adds }) => ({
            id: key,
            label: textIn(instrument.dimensions.find((one) => one.id === key)?.label ?? { id: key }, locale),
            value: adds,
            formatted: print(adds),
            note: text.weight(
              printNumber(weight, locale),
              dimensionLabel(model, score.level, points, locale),
            ),
          }))}
          spec={{
            title,
            labelHeader: words.dimension,
            valueHeader: text.points,
            unit,
            decimals,
            domain: instrument.scale.max,
          }}
          locale={locale}
        >
          <p>{text.sum(`${print(found.index)} ${unit}`)}</p>
          {score.index !== null && print(score.index) !== print(found.index) && (
            <p>{text.unlike(indexLabel(model, score.level, score.index, locale))}</p>
          )}
        </BarChart>
      ) : (
        <div className={widget.said}>
          <p>
            <b>{title}</b>
          </p>
          <p>
            {text.refused} {refusalTexts[found.reason][locale]}
          </p>
        </div>
      )}
      {!found.ok && score.dimensions.length > 0 && (
        <dl className={widget.lines}>
          {score.dimensions.map(({ dimension, value, missing }) => (
            <div key={dimension.id}>
              <dt>{textIn(dimension.label, locale)}</dt>
              <dd>
                {value === null
                  ? scoreStateWords[missing ?? 'not-published'][locale]
                  : `${dimensionLabel(model, score.level, value, locale)} ${unit}`}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </IppWidget>
  );
}
