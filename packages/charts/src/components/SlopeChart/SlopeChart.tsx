import type { ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import type { Locale } from '../../core/format.ts';
import { slopeModel } from '../../core/slope/model.ts';
import type { SlopeDatum, SlopeModel, SlopeSpec } from '../../core/slope/types.ts';
import * as styles from '../../internal/Chart.css.ts';
import { ChartFigure, type ChartFigureProps, markAt, stateItems } from '../../internal/ChartFigure.tsx';

export interface SlopeChartDataProps extends ChartFigureProps {
  /** One entry per line. */
  data: readonly SlopeDatum[];
  /** Words and options; see `SlopeSpec`. */
  spec: SlopeSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface SlopeChartModelProps extends ChartFigureProps {
  /** A model that `slopeModel` made before, for instance on a server. */
  model: SlopeModel;
  data?: never;
  spec?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type SlopeChartProps = SlopeChartDataProps | SlopeChartModelProps;

const id: ChartsContractId = 'charts/SlopeChart@1';

const lineHeight = 16;

/** A torn line, twice: the sign of a scale that does not go on. */
function tear(height: number): ReactElement {
  let path = 'M0 0';
  for (let y = 24; y <= height; y += 24) path += 'l4 6-8 12 4 6';
  return (
    <g fill="none" stroke="currentColor" strokeWidth="1.5">
      <path d={path} />
      <path d={path} transform="translate(6)" />
    </g>
  );
}

/** Lines of one text, from the first one's baseline. */
function linesOf(lines: readonly string[], x: number, y: number): ReactElement[] {
  return lines.map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text keep their places
    <tspan key={i} x={x} y={y + i * lineHeight}>
      {i < lines.length - 1 ? `${line} ` : line}
    </tspan>
  ));
}

function Drawing({ model }: { model: SlopeModel }): ReactElement {
  const { rows, height, sides, heads, break: broken } = model;
  const head = 8 + Math.max(heads.from.length, heads.to.length) * lineHeight;
  const middle = (sides.from + sides.to) / 2;
  return (
    <svg width="100%" height={head + height} aria-hidden="true" className={styles.plot}>
      {heads.centred ? (
        <text x={`${sides.from}%`} y="13" textAnchor="middle" className={styles.name}>
          {heads.from[0]}
        </text>
      ) : (
        <text className={styles.name}>{linesOf(heads.from, 0, 13)}</text>
      )}
      <svg x={`${sides.to}%`} overflow="visible" aria-hidden="true">
        <text className={styles.name}>{linesOf(heads.to, 0, 13)}</text>
      </svg>
      {/* A drawing in the drawing moves everything below the heads. */}
      <svg y={head} height={height} overflow="visible" aria-hidden="true">
        {[sides.from, sides.to].map((x) => (
          <line key={x} x1={`${x}%`} x2={`${x}%`} y2={height} className={styles.rule} />
        ))}
        {broken !== null && (
          <svg x={`${middle}%`} overflow="visible" aria-hidden="true">
            {tear(height)}
          </svg>
        )}
        {rows.map(
          ({ id, from, to, strong }) =>
            broken === null &&
            from.y !== null &&
            to.y !== null && (
              <line
                key={id}
                x1={`${sides.from}%`}
                x2={`${sides.to}%`}
                y1={from.y}
                y2={to.y}
                stroke="currentColor"
                strokeWidth={strong ? 4 : 1.5}
              />
            ),
        )}
        {rows.map(({ id, from, to }) => (
          <g key={id}>
            {from.y !== null && markAt(sides.from, from.y, 0)}
            {to.y !== null && markAt(sides.to, to.y, broken === null ? 0 : 1)}
          </g>
        ))}
        {rows.map(({ id, from, to, lines, strong }) => (
          <g key={id} className={strong ? styles.name : undefined}>
            {from.textY !== null && (
              <svg x={`${sides.from}%`} y={from.textY} overflow="visible" aria-hidden="true">
                <text x="-12" y="4" textAnchor="end">
                  {from.formatted}
                </text>
              </svg>
            )}
            {to.textY !== null && (
              <svg
                x={`${sides.to}%`}
                y={to.textY - ((lines.length - 1) * lineHeight) / 2}
                overflow="visible"
                aria-hidden="true"
              >
                <text>{linesOf(lines, 12, 4)}</text>
              </svg>
            )}
          </g>
        ))}
      </svg>
    </svg>
  );
}

/**
 * Two figures of each thing, on the left and on the right of one scale. A line joins them, except where the two sides
 * must not be compared: then a break stands between them, with the reason in words. Needs no script, no measuring and no
 * ids.
 */
export function SlopeChart({ data, spec, model, locale = 'id', ...rest }: SlopeChartProps): ReactElement {
  const m = model ?? slopeModel(data, spec, { locale });
  return (
    <ChartFigure
      contract={id}
      model={m}
      locale={locale}
      columns={m.columns}
      rows={m.rows.map(({ id, label, note, from, to, difference }) => ({
        id,
        label,
        ...(note ? { note } : {}),
        cells: [
          ...[from, to].map(({ formatted, state }) => ({ text: formatted, quiet: state !== null })),
          ...(m.columns.length > 3 ? [{ text: difference ?? '–' }] : []),
        ],
      }))}
      drawing={
        <>
          {m.height > 0 && <Drawing model={m} />}
          {m.break !== null && m.rows.length > 0 && (
            <p className={styles.notice}>
              <svg width="20" height="20" viewBox="-5 -1 17 26" aria-hidden="true">
                {tear(24)}
              </svg>{' '}
              {m.break}
            </p>
          )}
          {m.states.length > 0 && <ul className={styles.legend}>{stateItems(m.states, locale)}</ul>}
        </>
      }
      {...rest}
    />
  );
}
