/** Cells of charts with several figures per region. No React. */
import type { Cell, Cells, DataState } from '@situs-kpu/charts';
import type { IppModel } from '../core/ipp-model.ts';
import type { Locale, MissingReason } from '../core/model.ts';
import { type RegionScore, type ScoreState, scoreStateWords } from '../core/region-score.ts';
import { areaState, dimensionLabel, indexLabel, stateWords } from './facts.ts';

/** Key of the index beside the dimensions. A dimension cannot have it: ids hold no colon. */
export const indexKey = ':index';

/** Scores of the dimensions of a region by their ids, and the index by `indexKey` where it is asked for. */
export function cellsOf(model: IppModel, score: RegionScore, locale: Locale, index: boolean): Cells {
  const { level } = score;
  const cell = (value: number | null, state: ScoreState | MissingReason, formatted: string): Cell =>
    value === null ? { value, state: areaState(state) } : { value, formatted };
  return Object.fromEntries([
    ...(index
      ? [
          [
            indexKey,
            cell(
              score.index,
              score.state,
              score.index === null ? '' : indexLabel(model, level, score.index, locale),
            ),
          ] as const,
        ]
      : []),
    ...score.dimensions.map(
      ({ dimension, value, missing }) =>
        [
          dimension.id,
          cell(
            value,
            missing ?? score.state,
            value === null ? '' : dimensionLabel(model, level, value, locale),
          ),
        ] as const,
    ),
  ]);
}

/** The state of each cell without a figure, as `cellsOf` orders them. */
export const statesOf = (score: RegionScore, index: boolean): (ScoreState | MissingReason)[] => [
  ...(index && score.index === null ? [score.state] : []),
  ...score.dimensions.flatMap(({ missing }) => missing ?? []),
];

/** Puts the exact words of states into the cells of a chart. `keys` are the columns in their order. */
export function retoldCells<C extends { formatted: string; state: DataState | null }>(
  cells: readonly C[],
  keys: readonly string[],
  score: RegionScore | undefined,
  locale: Locale,
): C[] {
  return cells.map((cell, at) => {
    if (!score || cell.state === null) return cell;
    if (keys[at] === indexKey) return { ...cell, formatted: stateWords(score, locale) };
    const missing = score.dimensions.find(({ dimension }) => dimension.id === keys[at])?.missing;
    return missing ? { ...cell, formatted: scoreStateWords[missing][locale] } : cell;
  });
}
