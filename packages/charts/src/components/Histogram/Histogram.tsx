import type { ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import { drawnWidth } from '../../core/axis.ts';
import type { Locale } from '../../core/format.ts';
import { histogramModel } from '../../core/histogram/model.ts';
import type { HistogramModel, HistogramSpec } from '../../core/histogram/types.ts';
import { narrowest } from '../../core/room.ts';
import type { PointDatum } from '../../core/strip/types.ts';
import * as styles from '../../internal/Chart.css.ts';
import {
  axisOf,
  ChartFigure,
  type ChartFigureProps,
  lineItems,
  linesOf,
  stateItems,
} from '../../internal/ChartFigure.tsx';

export interface HistogramDataProps extends ChartFigureProps {
  /** One entry per value; they are counted, not named. */
  data: readonly PointDatum[];
  /** Words, classes and options; see `HistogramSpec`. */
  spec: HistogramSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface HistogramModelProps extends ChartFigureProps {
  /** A model that `histogramModel` made before, for instance on a server. */
  model: HistogramModel;
  data?: never;
  spec?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type HistogramProps = HistogramDataProps | HistogramModelProps;

const id: ChartsContractId = 'charts/Histogram@1';

/** Room for the count over the tallest bar. */
const head = 18;

function Drawing({ model }: { model: HistogramModel }): ReactElement {
  const { bins, ticks, lines, height } = model;
  const base = head + height;
  return (
    <svg width="100%" height={base + 24} aria-hidden="true" className={styles.plot}>
      {axisOf(ticks, base, base)}
      {bins.map(
        ({ label, x, w, y, h, count }) =>
          count > 0 && (
            <rect key={label} x={`${x}%`} y={head + y} width={`${w}%`} height={h} className={styles.mark} />
          ),
      )}
      <line x2="100%" y1={base} y2={base} className={styles.rule} />
      {linesOf(lines, 0, base)}
      {bins.map(({ label, x, w, y, formatted, count }) => {
        // A count that has no room over its bar in a narrow column shows in a wide one.
        const room = (w / 100) * narrowest >= drawnWidth(formatted) + 2;
        return (
          count > 0 && (
            <text
              key={label}
              x={`${x + w / 2}%`}
              y={head + y - 5}
              textAnchor="middle"
              className={room ? styles.mark : `${styles.mark} ${styles.wide}`}
            >
              {formatted}
            </text>
          )
        );
      })}
    </svg>
  );
}

/**
 * How many values lie in each class of a scale, as bars side by side and as a table whose rows say to which class a
 * limit belongs. Needs no script, no measuring and no ids.
 */
export function Histogram({ data, spec, model, locale = 'id', ...rest }: HistogramProps): ReactElement {
  const m = model ?? histogramModel(data, spec, { locale });
  return (
    <ChartFigure
      contract={id}
      model={m}
      locale={locale}
      columns={m.columns}
      rows={[
        ...m.bins.map(({ label, formatted }) => ({ id: label, label, cells: [{ text: formatted }] })),
        ...m.outside.map(({ label, formatted }) => ({
          id: `outside ${label}`,
          label,
          cells: [{ text: formatted }],
        })),
        ...m.states.map(({ state, label, count }) => ({ id: state, label, cells: [{ text: count }] })),
      ]}
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
