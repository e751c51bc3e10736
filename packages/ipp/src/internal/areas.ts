/** Figures and words of a map or tile grid. No React. */
import type { AreaDatum, AreaModel, AreaSpec } from '@situs-kpu/charts';
import { bandRange, bandsAt } from '../core/bands.ts';
import type { IppModel } from '../core/ipp-model.ts';
import { type Locale, textIn } from '../core/model.ts';
import { type RegionScore, scoreStateWords } from '../core/region-score.ts';
import { bandName } from '../core/story-parts.ts';
import { ippAreasText, ippText } from '../texts/public.ts';
import { drawnName } from './drawnName.ts';
import {
  areaState,
  bandWords,
  byLevel,
  dimensionLabel,
  dimensionsOf,
  indexLabel,
  instrumentName,
  legendWords,
  type RegionsOption,
  regionsOf,
  retold,
  unitOf,
} from './facts.ts';

/**
 * What is shown: the classes, in which a region whose class alone is announced has its place as well; the index in steps;
 * or a dimension by its id.
 */
export type AreaMeasure = 'band' | 'index' | (string & {});

export interface AreaView {
  data: AreaDatum[];
  spec: AreaSpec;
  scores: RegionScore[];
  /** Puts the exact words of states and classes into the model of the chart. */
  told: (model: AreaModel) => AreaModel;
}

/** Data and words of a drawing of regions. */
export function areaView(
  model: IppModel,
  options: RegionsOption,
  measure: AreaMeasure,
  locale: Locale,
): AreaView {
  const text = ippText[locale];
  const level = options.level ?? 'kabkota';
  const scores = regionsOf(model, options, locale, true);
  const dimension = dimensionsOf(model).find(({ id }) => id === measure);
  const bands = bandsAt(model.instrument, level);
  // Without published bounds, or without classes, only announced classes could be drawn; the index itself still can.
  const byBand = measure === 'band' && bands.length > 1;
  const what = dimension ? textIn(dimension.label, locale) : text.index;
  const header = byBand ? ippAreasText[locale].bandHeader : what;
  const figure = (score: RegionScore) => {
    if (!dimension) return { value: score.index, state: score.state };
    const cell = score.dimensions.find((one) => one.dimension.id === dimension.id);
    return { value: cell?.value ?? null, state: cell?.missing ?? score.state };
  };
  const exact = new Map<string, string>();
  const placed = new Set<string>();
  const data = scores.map((score): AreaDatum => {
    const { region, name } = score;
    const base = { id: region, label: name, short: drawnName(region), mark: region.slice(-2) };
    const at = byBand ? bands.findIndex(({ id }) => id === score.bandShown?.id) : -1;
    if (at >= 0) placed.add(region);
    if (at >= 0)
      return {
        ...base,
        value: at,
        formatted: bandWords(score, locale),
        note: indexNote(model, score, locale),
      };
    const { value, state } = figure(score);
    if (!byBand && value !== null)
      return {
        ...base,
        value,
        formatted: dimension
          ? dimensionLabel(model, level, value, locale)
          : indexLabel(model, level, value, locale),
        ...(!dimension && score.bandShown && { note: bandWords(score, locale) }),
      };
    const band = score.bandStated ? text.bandOf(bandName(score.bandStated, locale)) : '';
    // An index outside all classes, or one whose classes are not known, is still told.
    const note = score.index !== null ? indexNote(model, score, locale) : band;
    exact.set(
      region,
      state === 'value' ? scoreStateWords['no-data'][locale] : scoreStateWords[state][locale],
    );
    return { ...base, value: null, state: areaState(state), ...(note && { note }) };
  });
  const names = bands.map((band) => bandName(band, locale));
  const spec: AreaSpec = {
    title: byLevel(
      model,
      dimension ? `${what}, ${instrumentName(model, locale)}` : instrumentName(model, locale),
      options,
      locale,
    ),
    labelHeader: text.region,
    valueHeader: header,
    unit: byBand ? ippAreasText[locale].bandUnit : unitOf(model, locale),
    scale: byBand
      ? { kind: 'breaks', breaks: bands.slice(1).map((_, i) => i + 0.5), includes: 'lower', names }
      : { kind: 'equal' },
    decimals: model.instrument.scale.decimals,
    empty: text.empty,
  };
  const told = (drawn: AreaModel): AreaModel => {
    const rows = retold(drawn.rows, exact);
    const open = model.instrument.bandsBasis !== 'published';
    const classes = byBand
      ? drawn.legend.classes.map((one, at) => {
          const band = bands[at];
          return band
            ? {
                ...one,
                label: open
                  ? bandName(band, locale)
                  : `${bandName(band, locale)}: ${bandRange(model.instrument, band, locale)}`,
              }
            : one;
        })
      : drawn.legend.classes;
    const states = legendWords(
      drawn.legend.states,
      // A region that has its place among the classes is in no state.
      scores.flatMap((score) =>
        byBand ? (placed.has(score.region) ? [] : score.state) : figure(score).state,
      ),
      locale,
    );
    const said = rows.map(({ label, formatted, note }) =>
      [`${label}: ${formatted}`, note].filter(Boolean).join(' '),
    );
    const longest = said.reduce((a, b) => (b.length > a.length ? b : a), drawn.longest);
    return { ...drawn, rows, longest, legend: { classes, states } };
  };
  return { data, spec, scores, told };
}

/** The index beside a class, or why there is none. */
function indexNote(model: IppModel, { index, level, state }: RegionScore, locale: Locale): string {
  const text = ippAreasText[locale];
  if (index !== null) return text.value(indexLabel(model, level, index, locale), unitOf(model, locale));
  return state === 'withheld' ? text.withheldIndex : text.unpublishedIndex;
}
