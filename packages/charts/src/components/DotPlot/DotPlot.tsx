import type { ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import { dotModel } from '../../core/dots/model.ts';
import type { DotDatum, DotModel, DotRow, DotSpec } from '../../core/dots/types.ts';
import type { Locale } from '../../core/format.ts';
import * as styles from '../../internal/Chart.css.ts';
import {
  ChartFigure,
  type ChartFigureProps,
  markAt,
  markSample,
  stateItems,
} from '../../internal/ChartFigure.tsx';

export interface DotPlotDataProps extends Omit<ChartFigureProps, 'table'> {
  /** One entry per row. */
  data: readonly DotDatum[];
  /** Words, series and options; see `DotSpec`. */
  spec: DotSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface DotPlotModelProps extends Omit<ChartFigureProps, 'table'> {
  /** A model that `dotModel` made before, for instance on a server. */
  model: DotModel;
  data?: never;
  spec?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type DotPlotProps = DotPlotDataProps | DotPlotModelProps;

const id: ChartsContractId = 'charts/DotPlot@1';

const height = 32;
const middle = height / 2;

/** Marks that would cover each other stand a little above and below the line, in turn. */
const offset = (lane: number) => (lane % 2 ? -1 : 1) * Math.ceil(lane / 2) * 5;

function plotOf({ marks, range }: DotRow, ticks: DotModel['ticks']): ReactElement {
  return (
    <svg width="100%" height={height} aria-hidden="true" className={styles.plot}>
      {ticks.map(({ x }) => (
        <line key={x} x1={`${x}%`} x2={`${x}%`} y2={height} className={styles.rule} strokeOpacity="0.5" />
      ))}
      <line x2="100%" y1={middle} y2={middle} className={styles.rule} />
      {range && (
        <rect x={`${range.x}%`} y={middle - 5} width={`${range.w}%`} height="10" className={styles.track} />
      )}
      {range && range.median !== null && (
        <line
          x1={`${range.median}%`}
          x2={`${range.median}%`}
          y1={middle - 10}
          y2={middle + 10}
          stroke="currentColor"
          strokeWidth="2"
        />
      )}
      {/* The most important series is drawn last, on top. */}
      {[...marks]
        .reverse()
        .map(({ x, shape, lane }) => x !== null && markAt(x, middle + offset(lane), shape, shape))}
    </svg>
  );
}

/**
 * Rows of marks on one axis, each kind with a shape of its own, over the range of a group: a table whose rows hold the
 * marks, so each figure stands once in the page. Needs no script, no measuring and no ids.
 */
export function DotPlot({ data, spec, model, locale = 'id', ...rest }: DotPlotProps): ReactElement {
  const m = model ?? dotModel(data, spec, { locale });
  const [first, ...others] = m.columns;
  const series = m.rows[0]?.marks.length ?? 0;
  return (
    <ChartFigure
      contract={id}
      model={m}
      locale={locale}
      look={`${styles.rows} ${styles.dense}`}
      columns={[
        <>
          {first}
          <div>
            <svg width="100%" height="20" aria-hidden="true" className={styles.plot}>
              {m.ticks.map(({ x, label, anchor }) => (
                <text key={x} x={`${x}%`} y="14" textAnchor={anchor}>
                  {label}
                </text>
              ))}
            </svg>
          </div>
        </>,
        ...others.map((label, i) => (
          <>
            {i < series && markSample(i)}
            {label}
          </>
        )),
      ]}
      rows={m.rows.map((row) => ({
        id: row.id,
        label: row.label,
        ...(row.note ? { note: row.note } : {}),
        plot: plotOf(row, m.ticks),
        cells: [
          ...row.marks.map(({ formatted, state }) => ({ text: formatted, quiet: state !== null })),
          ...(others.length > series
            ? [
                {
                  text: row.range?.formatted ?? '–',
                  words: true,
                  ...(row.range?.formattedMedian ? { note: row.range.formattedMedian } : {}),
                },
              ]
            : []),
        ],
      }))}
      drawing={m.states.length > 0 && <ul className={styles.legend}>{stateItems(m.states, locale)}</ul>}
      {...rest}
      table="open"
    />
  );
}
