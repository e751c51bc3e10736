import { SlopeChart } from '@situs-kpu/charts';
import { slopeModel } from '@situs-kpu/charts/core';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { comparability } from '../../core/instrument-checks.ts';
import type { IppModel } from '../../core/ipp-model.ts';
import { type Locale, textIn } from '../../core/model.ts';
import { shortName } from '../../core/names.ts';
import { type RegionScore, regionScore } from '../../core/region-score.ts';
import { ippSlopeText, ippText } from '../../i18n.ts';
import {
  areaState,
  bandWords,
  breakable,
  findingsOf,
  hasFigures,
  indexLabel,
  instrumentName,
  legendWords,
  noticesOf,
  sourcesOf,
  stateWords,
  titleOf,
  unitOf,
} from '../../internal/facts.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';

export interface IppSlopeProps extends IppWidgetProps {
  /** The scores on the left; `model` is the one on the right. */
  from: IppModel;
  /** Regions to show, by code. */
  regions: readonly string[];
  /** Regions that the page is about: drawn stronger. @default none */
  highlight?: readonly string[];
}

const id: IppContractId = 'ipp/IppSlope@1';

/**
 * Two indices of the same regions beside each other. Only where one of the instruments states that the two may be
 * compared does a line join them; else there is a break mark with the reason, and no difference is worked out.
 */
export function IppSlope({
  model,
  from,
  regions,
  highlight = [],
  locale = 'id',
  ...rest
}: IppSlopeProps): ReactElement {
  const text = ippSlopeText[locale];
  const { comparable, note } = comparability(from.instrument, model.instrument);
  const pairs = [...new Set(regions)].map((code) => ({
    before: regionScore(from, code, { locale }),
    after: regionScore(model, code, { locale }),
  }));
  const heads = [from, model].map((one) =>
    one.scores.period === '' || instrumentName(one, locale).includes(one.scores.period)
      ? instrumentName(one, locale)
      : `${instrumentName(one, locale)}, ${one.scores.period}`,
  ) as [string, string];
  const sample = from.sample || model.sample;
  const drawn = slopeModel(
    pairs.map(({ before, after }) => ({
      id: after.region,
      label: after.name,
      short: shortName(after.region),
      from: before.index,
      to: after.index,
      ...(before.index === null
        ? { fromState: areaState(before.state), fromWords: stateWords(before, locale) }
        : { formattedFrom: indexLabel(from, before.level, before.index, locale) }),
      ...(after.index === null
        ? { toState: areaState(after.state), toWords: stateWords(after, locale) }
        : { formattedTo: indexLabel(model, after.level, after.index, locale) }),
      note: notes(before, after, heads, locale),
    })),
    {
      title: titleOf({ ...model, sample }, comparable ? text.same(...heads) : text.title(...heads), locale),
      labelHeader: ippText[locale].region,
      fromHeader: heads[0],
      toHeader: heads[1],
      unit: unitOf(model, locale),
      ...(!comparable && { break: { note: textIn(note, locale) } }),
      highlight: highlight.filter((code) => regions.includes(code)),
      decimals: model.instrument.scale.decimals,
      empty: ippText[locale].empty,
    },
    { locale },
  );
  // In the drawing the words are cut into lines; in the table a column may be narrower than a word.
  const rows = drawn.rows.map((row) => {
    const end = (side: typeof row.from) =>
      side.state === null ? side : { ...side, formatted: breakable(side.formatted) };
    return { ...row, from: end(row.from), to: end(row.to) };
  });
  const states = pairs.flatMap(({ before, after }) => [before.state, after.state]);
  const scores = pairs.map(({ after }) => after);
  const former = pairs.map(({ before }) => before);
  return (
    <IppWidget
      contract={id}
      // A mark on either side is a mark on the whole.
      model={{ ...model, sample }}
      locale={locale}
      sources={sourcesOf([...former, ...scores])}
      figures={hasFigures(scores)}
      findings={findingsOf(model, scores)}
      notices={noticesOf(from, findingsOf(from, former), locale)}
      {...rest}
    >
      <SlopeChart
        model={{ ...drawn, rows, states: legendWords(drawn.states, states, locale) }}
        locale={locale}
      />
    </IppWidget>
  );
}

/** The announced classes, each with the index that it belongs to. */
function notes(
  before: RegionScore,
  after: RegionScore,
  [from, to]: readonly [string, string],
  locale: Locale,
): string | undefined {
  const said = (name: string, score: RegionScore) => {
    const band = bandWords(score, locale);
    return band === '' ? [] : [`${name}: ${band}`];
  };
  return [...said(from, before), ...said(to, after)].join('; ') || undefined;
}
