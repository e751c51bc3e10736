import { type RulerDatum, ThresholdRuler } from '@situs-kpu/charts';
import { rulerModel } from '@situs-kpu/charts/core';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { bandsAt } from '../../core/bands.ts';
import type { IppModel } from '../../core/ipp-model.ts';
import type { IppLevel, Locale } from '../../core/model.ts';
import { type RegionScore, regionScore } from '../../core/region-score.ts';
import { bandName } from '../../core/story-parts.ts';
import { ippBandRulerText, ippText } from '../../i18n.ts';
import {
  areaState,
  bandWords,
  breakable,
  findingsOf,
  hasFigures,
  indexLabel,
  instrumentName,
  retold,
  sourcesOf,
  stateWords,
  titleOf,
  unitOf,
} from '../../internal/facts.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';

export interface IppBandRulerProps extends IppWidgetProps {
  /** Region that the ruler is about, by its Kemendagri code with dots; `0` for the nation. */
  region: string;
  /**
   * Other regions to compare it with, e.g. its province and the nation. They need bounds of the same classes.
   * @default none
   */
  compare?: readonly string[];
}

const id: IppContractId = 'ipp/IppBandRuler@1';

/**
 * The index of a region on its scale, cut into the classes with their bounds in words. Where the bounds are not published
 * no class is drawn. An announced class that differs from the one of the index is said beside it.
 */
export function IppBandRuler({
  model,
  region,
  compare = [],
  locale = 'id',
  ...rest
}: IppBandRulerProps): ReactElement {
  const own = regionScore(model, region, { locale });
  const scores = [
    own,
    ...[...new Set(compare)]
      .filter((code) => code !== region)
      .map((code) => regionScore(model, code, { locale })),
  ];
  const text = ippText[locale];
  const { scale, bandsBasis } = model.instrument;
  const open = bandsBasis !== 'published';
  const drawn = rulerModel(
    scores.map((score) => datumOf(model, score, locale)),
    {
      title: titleOf(model, ippBandRulerText[locale].title(instrumentName(model, locale), own.name), locale),
      bands: open ? [] : bandsOf(model, own.level, locale),
      labelHeader: text.region,
      valueHeader: text.index,
      bandHeader: text.band,
      unit: unitOf(model, locale),
      domain: [scale.min, scale.max],
      direction: scale.direction === 'higher-better' ? 'higher-better' : 'lower-better',
      decimals: scale.decimals,
    },
    { locale },
  );
  // The class has a column of its own, and that of figures is narrow.
  const words = new Map(
    scores.map((score) => [
      score.region,
      breakable(score.state === 'band' ? text.bandAlone : stateWords(score, locale)),
    ]),
  );
  const rows = retold(drawn.rows, words).map((row, at) => {
    // The class of the chart follows from the figure; where that is unknown the announced one is all there is.
    const score = scores[at];
    const said = score && (score.index === null || open) ? bandWords(score, locale) : '';
    return said ? { ...row, bandLabel: said } : row;
  });
  return (
    <IppWidget
      contract={id}
      model={model}
      locale={locale}
      sources={sourcesOf(scores)}
      figures={hasFigures(scores)}
      findings={findingsOf(model, scores)}
      {...rest}
    >
      <ThresholdRuler model={{ ...drawn, rows }} locale={locale}>
        {open && <p>{text.openBounds}</p>}
      </ThresholdRuler>
    </IppWidget>
  );
}

function datumOf(model: IppModel, score: RegionScore, locale: Locale): RulerDatum {
  const { region, name, index, level, mismatch } = score;
  return {
    id: region,
    label: name,
    value: index,
    ...(index === null
      ? { state: areaState(score.state) }
      : { formatted: indexLabel(model, level, index, locale) }),
    ...(mismatch && { note: bandWords(score, locale) }),
  };
}

const bandsOf = ({ instrument }: IppModel, level: IppLevel, locale: Locale) =>
  bandsAt(instrument, level).map((band) => ({
    id: band.id,
    label: bandName(band, locale),
    min: band.min,
    minInclusive: band.minInclusive,
    max: band.max,
    maxInclusive: band.maxInclusive,
  }));
