import type { ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import type { Locale } from '../../core/format.ts';
import { stripModel } from '../../core/strip/model.ts';
import type { PointDatum, StripModel, StripSpec } from '../../core/strip/types.ts';
import * as styles from '../../internal/Chart.css.ts';
import {
  axisOf,
  ChartFigure,
  type ChartFigureProps,
  lineItems,
  linesOf,
  stateItems,
} from '../../internal/ChartFigure.tsx';

export interface StripPlotDataProps extends ChartFigureProps {
  /** One entry per dot. */
  data: readonly PointDatum[];
  /** Words, lines and options; see `StripSpec`. */
  spec: StripSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface StripPlotModelProps extends ChartFigureProps {
  /** A model that `stripModel` made before, for instance on a server. */
  model: StripModel;
  data?: never;
  spec?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type StripPlotProps = StripPlotDataProps | StripPlotModelProps;

const id: ChartsContractId = 'charts/StripPlot@1';

function Drawing({ model }: { model: StripModel }): ReactElement {
  const { height, ticks, lines, path, dot, names } = model;
  return (
    <svg width="100%" height={height + 24} aria-hidden="true" className={styles.plot}>
      <line x2="100%" y1={height} y2={height} className={styles.rule} />
      {axisOf(ticks, height, height)}
      {linesOf(lines, 0, height)}
      {path && (
        <svg
          viewBox={`0 0 1000 ${height}`}
          height={height}
          preserveAspectRatio="none"
          overflow="visible"
          aria-hidden="true"
        >
          <path d={path} className={styles.dots} strokeWidth={dot - 0.75} vectorEffect="non-scaling-stroke" />
        </svg>
      )}
      <g className={styles.ink}>
        {names.map(({ x, y, textY, row }) => (
          <g key={row}>
            <line x1={`${x}%`} x2={`${x}%`} y1={textY + 4} y2={y} stroke="currentColor" />
            <circle cx={`${x}%`} cy={y} r="6" fill="currentColor" className={styles.mark} />
          </g>
        ))}
        {names.map(({ x, textY, text, anchor, row }) => (
          <text key={row} x={`${x}%`} y={textY} textAnchor={anchor} className={styles.name}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

/**
 * One dot per thing along a scale, moved apart so that none hides another, with limits as lines and chosen dots named.
 * Needs no script, no measuring and no ids.
 */
export function StripPlot({ data, spec, model, locale = 'id', ...rest }: StripPlotProps): ReactElement {
  const m = model ?? stripModel(data, spec, { locale });
  return (
    <ChartFigure
      contract={id}
      model={m}
      locale={locale}
      columns={m.columns}
      rows={m.rows.map(({ id, label, formatted, state, note }) => ({
        id,
        label,
        cells: [{ text: formatted, quiet: state !== null, ...(note ? { note } : {}) }],
      }))}
      drawing={
        <>
          {m.height > 0 && <Drawing model={m} />}
          {(m.lines.length > 0 || m.states.length > 0) && (
            <ul className={styles.legend}>
              {m.height > 0 && lineItems(m.lines)}
              {stateItems(m.states, locale)}
            </ul>
          )}
        </>
      }
      {...rest}
    />
  );
}
