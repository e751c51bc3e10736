import { type DotDatum, DotPlot, RadarChart } from '@situs-kpu/charts';
import { dotModel, median } from '@situs-kpu/charts/core';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { printNumber } from '../../core/decimal.ts';
import type { IppModel } from '../../core/ipp-model.ts';
import { type Locale, nationCode, textIn } from '../../core/model.ts';
import { isWithin, levelWords } from '../../core/names.ts';
import { type RegionScore, regionScore, regionScores, scoreStateWords } from '../../core/region-score.ts';
import { ippDimensionProfileText, ippText } from '../../i18n.ts';
import {
  areaState,
  breakable,
  dimensionLabel,
  dimensionsOf,
  findingsOf,
  hasFigures,
  instrumentName,
  legendWords,
  sourcesOf,
  textOr,
  titleOf,
  unitOf,
} from '../../internal/facts.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';

export interface IppDimensionProfileProps extends IppWidgetProps {
  /** Region whose dimensions are shown, by its Kemendagri code with dots; `0` for the nation. */
  region: string;
  /**
   * Regions beside it.
   * @default its province and the nation, as far as a score of a dimension is known there
   */
  compare?: readonly string[];
  /**
   * Adds a radar below the dots. It shows the same once more and its area means nothing, so it is never alone.
   * @default false
   */
  radar?: boolean;
}

const id: IppContractId = 'ipp/IppDimensionProfile@1';

/**
 * The scores of the dimensions of a region beside its province and the nation, over the range of the regions that are
 * known. A dimension without a score says why; the scores are points, and the one of voter turnout is no turnout.
 */
export function IppDimensionProfile({
  model,
  region,
  compare,
  radar = false,
  locale = 'id',
  ...rest
}: IppDimensionProfileProps): ReactElement {
  const text = ippDimensionProfileText[locale];
  const own = regionScore(model, region, { locale });
  const known = (score: RegionScore) => score.dimensions.some(({ value }) => value !== null);
  const others = [...new Set(compare ?? [region.slice(0, 2), nationCode])]
    .filter((code) => code !== region && code !== '')
    .map((code) => regionScore(model, code, { locale }))
    .filter((score) => compare !== undefined || known(score));
  const scores = [own, ...others];
  const dimensions = dimensionsOf(model);
  const { scale } = model.instrument;
  const title = titleOf(model, text.title(instrumentName(model, locale), own.name), locale);
  const peers = peersOf(model, own, locale);
  const drawn = dotModel(
    dimensions.map((dimension, at): DotDatum => {
      const cells = scores.map(({ dimensions: of }) => of[at]);
      const range = rangeOf(peers.map(({ dimensions: of }) => of[at]?.value ?? null));
      return {
        id: dimension.id,
        label: textIn(dimension.label, locale),
        values: cells.map((cell) => cell?.value ?? null),
        states: cells.map((cell) => (cell?.missing ? areaState(cell.missing) : null)),
        formatted: cells.map((cell) =>
          cell && cell.value !== null ? dimensionLabel(model, own.level, cell.value, locale) : null,
        ),
        ...(range && { range }),
        ...(dimension.note && { note: textOr(dimension.note, locale) }),
      };
    }),
    {
      title,
      labelHeader: ippText[locale].dimension,
      series: scores.map(({ name }) => ({ label: name })),
      unit: unitOf(model, locale),
      ...(peers.length > 1 && {
        range: text.range(printNumber(peers.length, locale), levelWords[own.level][locale]),
      }),
      domain: [scale.min, scale.max],
      decimals: scale.decimals,
      empty: text.none,
    },
    { locale },
  );
  const rows = drawn.rows.map((row, at) => ({
    ...row,
    marks: row.marks.map((mark, series) => {
      const missing = scores[series]?.dimensions[at]?.missing;
      return mark.state !== null && missing
        ? { ...mark, formatted: breakable(scoreStateWords[missing][locale]) }
        : mark;
    }),
  }));
  const missing = scores.flatMap(({ dimensions: of }) => of.flatMap((one) => one.missing ?? []));
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
      <DotPlot
        model={{ ...drawn, rows, states: legendWords(drawn.states, missing, locale) }}
        locale={locale}
      />
      {radar && dimensions.length > 2 && (
        <RadarChart
          data={scores.map((score) => ({
            id: score.region,
            label: score.name,
            cells: Object.fromEntries(
              score.dimensions.map(({ dimension, value, missing: why }) => [
                dimension.id,
                {
                  value,
                  ...(why && { state: areaState(why) }),
                  ...(value !== null && { formatted: dimensionLabel(model, score.level, value, locale) }),
                },
              ]),
            ),
          }))}
          spec={{
            title,
            labelHeader: ippText[locale].dimension,
            unit: unitOf(model, locale),
            axes: dimensions.map(({ id: key, short }) => ({ id: key, label: textIn(short, locale) })),
            domain: [scale.min, scale.max],
            decimals: scale.decimals,
          }}
          locale={locale}
        />
      )}
    </IppWidget>
  );
}

/** Regions of the same level in the same province, or in the nation for a province. */
function peersOf(model: IppModel, { region, level }: RegionScore, locale: Locale): RegionScore[] {
  if (level === 'nasional') return [];
  const within = level === 'kabkota' ? region.slice(0, 2) : nationCode;
  return regionScores(model, { level, within, locale }).filter(
    (score) => isWithin(score.region, within) && score.dimensions.some(({ value }) => value !== null),
  );
}

function rangeOf(
  values: readonly (number | null)[],
): { min: number; max: number; median: number | null } | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  return { min: Math.min(...known), max: Math.max(...known), median: median(known) ?? null };
}
