import type { ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import { burnUpModel } from '../../core/burnUp/model.ts';
import {
  type BurnUpModel,
  type BurnUpPoint,
  type BurnUpSpec,
  burnUpHeight,
  burnUpWidth,
} from '../../core/burnUp/types.ts';
import type { Locale } from '../../core/format.ts';
import { burnUpText } from '../../i18n.ts';
import * as styles from '../../internal/Chart.css.ts';
import { ChartFigure, type ChartFigureProps } from '../../internal/ChartFigure.tsx';

export interface BurnUpDataProps extends ChartFigureProps {
  /** Counts over time, in any order. */
  data: readonly BurnUpPoint[];
  /** Words, target, limits and forecast; see `BurnUpSpec`. */
  spec: BurnUpSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface BurnUpModelProps extends ChartFigureProps {
  /** A model that `burnUpModel` made before, for instance on a server. */
  model: BurnUpModel;
  data?: never;
  spec?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type BurnUpProps = BurnUpDataProps | BurnUpModelProps;

const id: ChartsContractId = 'charts/BurnUp@1';

/** Lines are told apart by width and rhythm, not by colour. */
const lines = {
  done: { strokeWidth: 3 },
  target: { strokeWidth: 1.5, strokeDasharray: '2 3' },
  forecast: { strokeWidth: 2.5, strokeDasharray: '8 5' },
} as const;

/** Height of a row of numbers above the plot, and of the days below it, in pixels. */
const level = 24;
const foot = 24;

/** The number of a mark in time: round for an event, square for a limit, doubled where it was granted later. */
function badge(number: number, kind: BurnUpModel['marks'][number]['kind']): ReactElement {
  return (
    <>
      <rect x="-10" y="1" width="20" height="20" rx={kind === 'event' ? 10 : 0} className={styles.open} />
      {kind === 'extension' && <rect x="-7" y="4" width="14" height="14" fill="none" stroke="currentColor" />}
      <text y="16" textAnchor="middle">
        {number}
      </text>
    </>
  );
}

function Drawing({
  model,
  plot,
}: {
  model: BurnUpModel;
  plot: NonNullable<BurnUpModel['plot']>;
}): ReactElement {
  const top = plot.levels * level + 8;
  const bottom = top + burnUpHeight;
  return (
    <svg width="100%" height={bottom + foot} aria-hidden="true" className={styles.plot}>
      {plot.yTicks.map(({ y, label }) => (
        <g key={y}>
          <line x2="100%" y1={top + y} y2={top + y} className={styles.rule} />
          <text y={top + y - 4} className={styles.mark}>
            {label}
          </text>
        </g>
      ))}
      {plot.xTicks.map(({ x, label, anchor }) => (
        <g key={x}>
          <line x1={`${x}%`} x2={`${x}%`} y1={bottom} y2={bottom + 5} className={styles.rule} />
          <text x={`${x}%`} y={bottom + 19} textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
      {model.marks.map(
        ({ number, kind, x, level: row }) =>
          x !== null && (
            <g key={number} className={styles.ink}>
              <line
                x1={`${x}%`}
                x2={`${x}%`}
                y1={row * level + 20}
                y2={bottom}
                stroke="currentColor"
                strokeDasharray={kind === 'deadline' ? undefined : '6 3'}
              />
              {/* biome-ignore lint/a11y/noSvgWithoutTitle: part of a drawing that is hidden */}
              <svg x={`${x}%`} y={row * level} overflow="visible">
                {badge(number, kind)}
              </svg>
            </g>
          ),
      )}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: part of a drawing that is hidden */}
      <svg
        y={top}
        width="100%"
        height={burnUpHeight}
        viewBox={`0 0 ${burnUpWidth} ${burnUpHeight}`}
        preserveAspectRatio="none"
        overflow="visible"
        fill="none"
        stroke="currentColor"
      >
        {(['target', 'forecast', 'done'] as const).map(
          (line) =>
            plot[line] && (
              <path key={line} d={plot[line]} vectorEffect="non-scaling-stroke" {...lines[line]} />
            ),
        )}
        <path d={plot.dots} vectorEffect="non-scaling-stroke" strokeWidth="8" strokeLinecap="round" />
      </svg>
    </svg>
  );
}

/**
 * How much is done over time, as steps, beside a straight target line to a deadline, with later deadlines and a
 * forecast that is called one. Needs no script, no measuring and no ids.
 */
export function BurnUp({ data, spec, model, locale = 'id', ...rest }: BurnUpProps): ReactElement {
  const m = model ?? burnUpModel(data, spec, { locale });
  const text = burnUpText[locale] ?? burnUpText.id;
  const target = m.columns.length > 2;
  const forecast = m.forecast?.rows ?? [];
  return (
    <ChartFigure
      contract={id}
      model={m}
      locale={locale}
      columns={m.columns}
      rows={[
        ...m.rows.map(({ date, formatted, state, target: at, note }, i) => ({
          id: `${i}`,
          label: date,
          ...(note ? { note } : {}),
          cells: [{ text: formatted, quiet: state !== null }, ...(target ? [{ text: at }] : [])],
        })),
        ...forecast.map(({ date, formatted }, i) => ({
          id: `f${i}`,
          label: date,
          note: text.forecast,
          cells: [{ text: formatted, quiet: true }, ...(target ? [{ text: '–' }] : [])],
        })),
      ]}
      drawing={
        !m.empty && (
          <>
            {m.plot && <Drawing model={m} plot={m.plot} />}
            {m.legend.length > 0 && (
              <ul className={styles.legend}>
                {m.legend.map(({ line, label }) => (
                  <li key={line}>
                    <svg width="36" height="16" aria-hidden="true">
                      <line x2="36" y1="8" y2="8" stroke="currentColor" {...lines[line]} />
                      {line === 'done' && <circle cx="18" cy="8" r="4" />}
                    </svg>
                    {label}
                  </li>
                ))}
              </ul>
            )}
            {m.marks.length > 0 && (
              <ul className={styles.legend} aria-label={text.marks}>
                {m.marks.map(({ number, kind, label, note }) => (
                  <li key={number}>
                    <svg width="22" height="22" aria-hidden="true">
                      <g transform="translate(11)" className={styles.ink}>
                        {badge(number, kind)}
                      </g>
                    </svg>
                    <span>
                      {label}
                      {note && ' '}
                      {note && <small>({note})</small>}
                    </span>
                  </li>
                ))}
              </ul>
            )}
            {m.forecast && (
              <p>
                {text.forecast}. {m.forecast.method}
              </p>
            )}
          </>
        )
      }
      {...rest}
    />
  );
}
