import type { ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import type { Locale } from '../../core/format.ts';
import { radarModel } from '../../core/radar/model.ts';
import type { RadarModel, RadarSeries, RadarSpec } from '../../core/radar/types.ts';
import * as styles from '../../internal/Chart.css.ts';
import { ChartFigure, type ChartFigureProps } from '../../internal/ChartFigure.tsx';

export interface RadarChartDataProps extends Omit<ChartFigureProps, 'table'> {
  /** One entry per outline; three at most are drawn. */
  data: readonly RadarSeries[];
  /** Words, axes and the values at middle and edge; see `RadarSpec`. */
  spec: RadarSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface RadarChartModelProps extends Omit<ChartFigureProps, 'table'> {
  /** A model that `radarModel` made before, for instance on a server. */
  model: RadarModel;
  data?: never;
  spec?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type RadarChartProps = RadarChartDataProps | RadarChartModelProps;

const id: ChartsContractId = 'charts/RadarChart@1';

/** Outlines are told apart by width and rhythm of their line, and by the size of their corners. */
const outlines = [
  { strokeWidth: 3, dot: 9 },
  { strokeWidth: 2, strokeDasharray: '7 4', dot: 6 },
  { strokeWidth: 2, strokeDasharray: '1 5', strokeLinecap: 'round', dot: 0 },
] as const;

function outline(index: number, path: string, dots: string): ReactElement {
  const { dot, ...look } = outlines[index] ?? outlines[0];
  return (
    <g key={index} fill="none" stroke="currentColor">
      <path d={path} {...look} />
      {dot > 0 && <path d={dots} strokeWidth={dot} strokeLinecap="round" />}
    </g>
  );
}

/**
 * Figures on axes around a middle, always over a table that holds them all, in sight: the shape invites to judge areas,
 * which mean nothing, so it only ever stands beside its figures. Needs no script, no measuring and no ids.
 */
export function RadarChart({ data, spec, model, locale = 'id', ...rest }: RadarChartProps): ReactElement {
  const m = model ?? radarModel(data, spec, { locale });
  const { plot } = m;
  return (
    <ChartFigure
      contract={id}
      model={m}
      locale={locale}
      columns={[m.labelHeader, ...m.series.map(({ label }) => label)]}
      rows={
        m.empty
          ? []
          : m.axes.map(({ id, label, cells }, i) => ({
              id,
              label: plot ? `${i + 1}. ${label}` : label,
              cells: cells.map(({ formatted, state, note }) => ({
                text: formatted,
                quiet: state !== null,
                ...(note ? { note } : {}),
              })),
            }))
      }
      drawing={
        plot && (
          <>
            <svg
              viewBox={`0 0 ${plot.size} ${plot.size}`}
              width={plot.size}
              height={plot.size}
              aria-hidden="true"
              className={styles.plot}
            >
              <path d={plot.grid} fill="none" className={styles.rule} />
              {plot.outlines.map(({ path, dots }, i) => outline(i, path, dots))}
              {plot.rings.map(({ y, label }) => (
                <text key={y} x={plot.size / 2 + 4} y={y + 13} className={styles.mark}>
                  {label}
                </text>
              ))}
              {plot.numbers.map(({ x, y, label }) => (
                <text key={label} x={x} y={y} textAnchor="middle">
                  {label}
                </text>
              ))}
            </svg>
            <ul className={styles.legend}>
              {m.series.map(
                ({ id, label, drawn }) =>
                  drawn !== null && (
                    <li key={id}>
                      <svg width="36" height="16" aria-hidden="true">
                        {outline(drawn, 'M0 8h36', 'M18 8h0')}
                      </svg>
                      {label}
                    </li>
                  ),
              )}
            </ul>
          </>
        )
      }
      {...rest}
      table="open"
    />
  );
}
