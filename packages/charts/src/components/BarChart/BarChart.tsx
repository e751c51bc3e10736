import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import { barModel } from '../../core/bar/model.ts';
import { barPatterns } from '../../core/bar/patterns.ts';
import type { BarDatum, BarModel, BarRow, BarSpec } from '../../core/bar/types.ts';
import type { Locale } from '../../core/format.ts';
import * as styles from './BarChart.css.ts';

/** `comfortable`: few bars, each below its label over the full width. `compact`: one line per bar. */
export const barChartSizes = ['comfortable', 'compact'] as const;
export type BarChartSize = (typeof barChartSizes)[number];

interface BarChartOwnProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /**
   * Room for each bar.
   * @default 'comfortable' up to 8 bars, else 'compact'
   */
  size?: BarChartSize | undefined;
  /** Source, time and remarks, below the table. A figure without a source is hearsay: give one. */
  children?: ReactNode;
}

export interface BarChartDataProps extends BarChartOwnProps {
  /** One entry per bar. */
  data: readonly BarDatum[];
  /** Words and options; see `BarSpec`. */
  spec: BarSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface BarChartModelProps extends BarChartOwnProps {
  /** A model that `barModel` made before, for instance on a server. */
  model: BarModel;
  data?: never;
  spec?: never;
  locale?: never;
}

export type BarChartProps = BarChartDataProps | BarChartModelProps;

const id: ChartsContractId = 'charts/BarChart@1';

/** One row, as plain elements: a component per row would cost more than it could skip. */
function rowOf(row: BarRow, stacked: boolean, line: number | undefined): ReactElement {
  const { id, label, mark, note, value, formatted, formattedShare, bar, pattern } = row;
  const remark = note && (
    <>
      {' '}
      <small>{note}</small>
    </>
  );
  return (
    <tr key={id}>
      <th scope="row">
        {mark && <b>{mark}</b>}
        {mark && ' '}
        {stacked ? (
          <span>
            {label}
            {remark}
          </span>
        ) : (
          label
        )}
        {!stacked && remark}
      </th>
      <td>
        {bar && (
          <svg width="100%" height="16" aria-hidden="true">
            {pattern ? textured(`${bar.w}%`, pattern) : <rect width={`${bar.w}%`} height="100%" />}
            {line !== undefined && <rect x={`${line}%`} width="2" height="100%" className={styles.line} />}
          </svg>
        )}
        {value === null ? <small>{formatted}</small> : formatted}
      </td>
      {formattedShare && <td>{formattedShare}</td>}
    </tr>
  );
}

function textured(w: string, index: number): ReactElement {
  const { dash, weight } = barPatterns[index] ?? { weight: 0 };
  return (
    <g stroke="currentColor" fill="none">
      <rect width={w} height="100%" strokeWidth="2" />
      {weight > 0 && <line x2={w} y1="50%" y2="50%" strokeWidth={weight} strokeDasharray={dash} />}
    </g>
  );
}

/**
 * Horizontal bars as a real table: each figure stands once in the page, as text, with its bar beside it.
 * Needs no script, no measuring and no ids, so it can be sent, printed and pasted.
 */
export function BarChart({
  data,
  spec,
  locale,
  model,
  size,
  className,
  children,
  ...rest
}: BarChartProps): ReactElement {
  const m = model ?? barModel(data, spec, { locale });
  const { columns, threshold, total } = m;
  const density = size ?? (m.rows.length > 8 ? 'compact' : 'comfortable');
  const shares = columns.length > 2;
  // Beside two figures, or when it would take more than two lines of a phone, a label gets the whole width and stands
  // above its figures. A mark leaves it less room.
  const longest = m.marked ? 26 : 40;
  const stacked = density === 'comfortable' && (shares || m.rows.some(({ label }) => label.length > longest));
  let classes = `${styles.root} ${styles.size[density]}`;
  if (stacked) classes += ` ${styles.stacked}`;
  if (shares) classes += ` ${styles.shares}`;
  if (m.marked) classes += ` ${styles.marked}`;
  if (m.track) classes += ` ${styles.track}`;
  if (m.digits > 7) classes += ` ${m.digits > 11 ? styles.huge : styles.wide}`;
  if (className) classes += ` ${className}`;
  return (
    <figure data-kpu={id} className={classes} {...rest}>
      <table>
        <caption>
          {m.title} {!m.empty && <small>{m.description}</small>}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {m.empty && (
            <tr>
              <td colSpan={columns.length}>{m.empty}</td>
            </tr>
          )}
          {m.rows.map((row) => rowOf(row, stacked, threshold?.x))}
        </tbody>
        {(total || threshold) && (
          <tfoot>
            {total && (
              <tr>
                <th scope="row">
                  {total.label}
                  {total.note && ' '}
                  {total.note && <small>{total.note}</small>}
                </th>
                <td>{total.formatted}</td>
                {shares && <td>{total.formattedShare}</td>}
              </tr>
            )}
            {threshold && (
              <tr>
                <td colSpan={columns.length}>
                  <svg width="2" height="16" aria-hidden="true">
                    <rect width="2" height="100%" className={styles.line} />
                  </svg>{' '}
                  {threshold.label}: {threshold.formatted}
                </td>
              </tr>
            )}
          </tfoot>
        )}
      </table>
      {children && <div>{children}</div>}
    </figure>
  );
}
