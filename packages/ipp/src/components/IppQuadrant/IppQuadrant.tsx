import { Quadrant } from '@situs-kpu/charts';
import { quadrantModel } from '@situs-kpu/charts/core';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { printNumber } from '../../core/decimal.ts';
import { type ContextFigure, nationCode, textIn } from '../../core/model.ts';
import { regionName, shortName } from '../../core/names.ts';
import { ippQuadrantText, ippText } from '../../i18n.ts';
import {
  areaState,
  bandWords,
  findingsOf,
  hasFigures,
  indexLabel,
  instrumentName,
  legendWords,
  type RegionsOption,
  regionsOf,
  sourceAt,
  sourcesOf,
  stateWords,
  titleOf,
  unitOf,
} from '../../internal/facts.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';

export interface IppQuadrantProps extends IppWidgetProps, RegionsOption {
  /**
   * Name of the figure beside the index, as in `context` of the scores.
   * @default 'turnoutRaw', the real turnout
   */
  metric?: string;
  /** Regions that the page is about: large, and named first. @default none */
  highlight?: readonly string[];
}

const id: IppContractId = 'ipp/IppQuadrant@1';

/**
 * The index of each region beside another figure of it, such as the real turnout: two figures of different kinds, each
 * with its own name, unit and source, and median lines. Regions that have neither stay out; one of both is told in the
 * table. Nothing says that one makes the other.
 */
export function IppQuadrant({
  model,
  level = 'kabkota',
  within = nationCode,
  metric = 'turnoutRaw',
  highlight = [],
  locale = 'id',
  ...rest
}: IppQuadrantProps): ReactElement {
  const text = ippQuadrantText[locale];
  const all = regionsOf(model, { level, within }, locale).map((score) => ({
    score,
    beside: score.context.find((one) => one.metric === metric) ?? null,
  }));
  const first = all.find(({ beside }) => beside !== null)?.beside ?? null;
  // Where nothing stands beside any index there is no second axis to draw.
  const pairs = first ? all.filter(({ score, beside }) => score.index !== null || beside !== null) : [];
  const scores = pairs.map(({ score }) => score);
  const name = instrumentName(model, locale);
  const other = first ? textIn(first.label, locale) : metric;
  const unit = first ? textIn(first.unit, locale) : '';
  const { low, high } = text.fields;
  const both = (x: (name: string) => string, y: (name: string) => string) => `${x(name)}; ${y(other)}`;
  const drawn = quadrantModel(
    pairs.map(({ score, beside }) => ({
      id: score.region,
      label: score.name,
      short: shortName(score.region),
      x: score.index,
      y: beside?.value ?? null,
      ...(score.index === null
        ? { xState: areaState(score.state) }
        : { formattedX: indexLabel(model, level, score.index, locale) }),
      ...(beside && { formattedY: printNumber(beside.value, locale) }),
      note: bandWords(score, locale) || undefined,
    })),
    {
      title: titleOf(model, text.title(name, other, regionName(within)), locale),
      labelHeader: ippText[locale].region,
      x: { label: name, unit: unitOf(model, locale), decimals: model.instrument.scale.decimals },
      y: { label: other, unit },
      fields: {
        'low-low': both(low, low),
        'low-high': both(low, high),
        'high-low': both(high, low),
        'high-high': both(high, high),
      },
      highlight: highlight.filter((code) => scores.some(({ region }) => region === code)),
      empty: text.none,
    },
    { locale },
  );
  const rows = drawn.rows.map((row, at) => {
    const score = scores[at];
    return score && row.x.state !== null
      ? { ...row, x: { ...row.x, formatted: stateWords(score, locale) } }
      : row;
  });
  const formulas = [...new Set(pairs.flatMap(({ beside }) => formulaOf(beside, locale)))];
  return (
    <IppWidget
      contract={id}
      model={model}
      locale={locale}
      sources={sourcesOf(
        scores,
        pairs.map(({ beside }) => sourceAt(model, beside?.source ?? null)),
      )}
      figures={hasFigures(scores)}
      findings={findingsOf(model, scores)}
      {...rest}
    >
      {/* What is not the index is marked, for machines and for checks of the wording. */}
      <div data-kpu-metric="context">
        <Quadrant
          model={{
            ...drawn,
            rows,
            ...(drawn.states && {
              states: legendWords(
                drawn.states,
                scores.map(({ state }) => state),
                locale,
              ),
            }),
          }}
          locale={locale}
        >
          {first && <p>{text.apart(`${other} (${unit})`)}</p>}
          {formulas.map((formula) => (
            <p key={formula}>
              {text.formula}: {formula}
            </p>
          ))}
        </Quadrant>
      </div>
    </IppWidget>
  );
}

const formulaOf = (figure: ContextFigure | null, locale: 'id' | 'en'): string[] =>
  figure?.formula ? [textIn(figure.formula, locale)] : [];
