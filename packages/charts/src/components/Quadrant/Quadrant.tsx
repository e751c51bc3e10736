import type { ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import type { Locale } from '../../core/format.ts';
import { quadrantModel } from '../../core/quadrant/model.ts';
import type { QuadrantDatum, QuadrantModel, QuadrantSpec } from '../../core/quadrant/types.ts';
import * as styles from '../../internal/Chart.css.ts';
import { axisOf, ChartFigure, type ChartFigureProps, stateItems } from '../../internal/ChartFigure.tsx';

export interface QuadrantDataProps extends ChartFigureProps {
  /** One entry per point. */
  data: readonly QuadrantDatum[];
  /** Words, axes and options; see `QuadrantSpec`. */
  spec: QuadrantSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface QuadrantModelProps extends ChartFigureProps {
  /** A model that `quadrantModel` made before, for instance on a server. */
  model: QuadrantModel;
  data?: never;
  spec?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type QuadrantProps = QuadrantDataProps | QuadrantModelProps;

const id: ChartsContractId = 'charts/Quadrant@1';

/** Room for the highest figure of the upward axis. */
const head = 18;

function Drawing({ model }: { model: QuadrantModel }): ReactElement {
  const { points, divide, ticks, height } = model;
  return (
    <svg width="100%" height={head + height + 24} aria-hidden="true" className={styles.plot}>
      <svg y={head} height={height} overflow="visible" aria-hidden="true">
        {ticks.y.map(({ y, label }) => (
          <line key={label} x2="100%" y1={y} y2={y} className={styles.rule} strokeOpacity="0.5" />
        ))}
        <line x2="100%" y1={height} y2={height} className={styles.rule} />
        {axisOf(ticks.x, height, height)}
        {divide && (
          <g stroke="currentColor" strokeWidth="2" strokeDasharray="6 4" className={styles.ink}>
            <line x1={`${divide.x}%`} x2={`${divide.x}%`} y2={height} />
            <line x2="100%" y1={divide.y} y2={divide.y} />
          </g>
        )}
        {points.map(({ x, y, strong }, i) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: points have no names of their own
            key={i}
            cx={`${x}%`}
            cy={y}
            r={strong ? 7 : 5}
            className={strong ? styles.mark : styles.open}
          />
        ))}
        {ticks.y.map(({ y, label }) => (
          <text key={label} y={y - 4} className={styles.mark}>
            {label}
          </text>
        ))}
        {points.map(
          ({ x, y, strong, name }, i) =>
            name && (
              // biome-ignore lint/suspicious/noArrayIndexKey: points have no names of their own
              <svg key={i} x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
                <text
                  x={name.dx}
                  y={name.dy}
                  textAnchor={name.anchor}
                  className={strong ? styles.name : styles.mark}
                >
                  {name.text}
                </text>
              </svg>
            ),
        )}
      </svg>
    </svg>
  );
}

/**
 * Things by two figures, in four fields parted by the medians or by limits laid down elsewhere. Names stand where they
 * have room at every width; the table has all of them. Needs no script, no measuring and no ids.
 */
export function Quadrant({ data, spec, model, locale = 'id', ...rest }: QuadrantProps): ReactElement {
  const m = model ?? quadrantModel(data, spec, { locale });
  return (
    <ChartFigure
      contract={id}
      model={m}
      locale={locale}
      look={styles.dense}
      columns={m.columns}
      rows={m.rows.map(({ id, label, note, x, y, fieldLabel }) => ({
        id,
        label,
        ...(note ? { note } : {}),
        cells: [
          ...[x, y].map(({ formatted, state }) => ({ text: formatted, quiet: state !== null })),
          { text: fieldLabel, words: true },
        ],
      }))}
      drawing={
        <>
          {m.height > 0 && (
            <>
              <small aria-hidden="true">↑ {m.axes.y}</small>
              <Drawing model={m} />
              <small aria-hidden="true" className={styles.end}>
                {m.axes.x} →
              </small>
            </>
          )}
          {m.rows.length > 0 && (
            <ul className={styles.legend}>
              {m.height > 0 &&
                m.fields.map(({ field, label, count }) => (
                  <li key={field}>
                    <svg width="20" height="20" aria-hidden="true">
                      <path d="M.5 .5h19v19h-19zM10 0v20M0 10h20" fill="none" stroke="currentColor" />
                      <rect
                        x={field.startsWith('high') ? 10 : 0}
                        y={field.endsWith('high') ? 0 : 10}
                        width="10"
                        height="10"
                      />
                    </svg>
                    <span>
                      {label} <small>({count})</small>
                    </span>
                  </li>
                ))}
              {stateItems(m.states, locale)}
            </ul>
          )}
        </>
      }
      {...rest}
    />
  );
}
