import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import type { Locale } from '../../core/format.ts';
import { hemicycleModel } from '../../core/hemicycle/model.ts';
import { openPattern, type SeatPattern, seatPatterns } from '../../core/hemicycle/patterns.ts';
import type {
  HemicycleGroup,
  HemicycleModel,
  HemicycleRow,
  HemicycleSpec,
} from '../../core/hemicycle/types.ts';
import * as styles from './Hemicycle.css.ts';

interface HemicycleOwnProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /** Source, time and remarks, below the table. A figure without a source is hearsay: give one. */
  children?: ReactNode;
}

export interface HemicycleDataProps extends HemicycleOwnProps {
  /** Groups in the order in which they sit, from left to right. */
  data: readonly HemicycleGroup[];
  /** Words and options; see `HemicycleSpec`. */
  spec: HemicycleSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface HemicycleModelProps extends HemicycleOwnProps {
  /** A model that `hemicycleModel` made before, for instance on a server. */
  model: HemicycleModel;
  data?: never;
  spec?: never;
  locale?: never;
}

export type HemicycleProps = HemicycleDataProps | HemicycleModelProps;

const id: ChartsContractId = 'charts/Hemicycle@1';

/** Seats of one shape: strokes of no length, with a hole where the shape has one. */
function seats(path: string, dot: number, { cap, width, hole, core }: SeatPattern): ReactElement {
  const size = (part: number) => Math.round(dot * part * 10) / 10;
  return (
    <>
      <path d={path} strokeWidth={size(width)} strokeLinecap={cap} />
      {hole && (
        <path d={path} strokeWidth={size(hole.width)} strokeLinecap={hole.cap} className={styles.hole} />
      )}
      {core && <path d={path} strokeWidth={size(core.width)} strokeLinecap={core.cap} />}
    </>
  );
}

const patternOf = ({ pattern }: HemicycleRow) => seatPatterns[pattern] ?? openPattern;

function rowOf(row: HemicycleRow): ReactElement {
  const { id, label, mark, note, value, formatted } = row;
  return (
    <tr key={id}>
      <th scope="row">
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          {seats('M10 10h0', 16, patternOf(row))}
        </svg>
        {mark && <b>{mark}</b>}
        {mark && ' '}
        <span>
          {label}
          {note && ' '}
          {note && <small>{note}</small>}
        </span>
      </th>
      <td>{value === null ? <small>{formatted}</small> : formatted}</td>
    </tr>
  );
}

/**
 * Seats of a chamber as dots in arcs, each group beside the next, over a real table that holds every figure. Needs no
 * script, no measuring and no ids, so it can be sent, printed and pasted.
 */
export function Hemicycle({
  data,
  spec,
  locale,
  model,
  className,
  children,
  ...rest
}: HemicycleProps): ReactElement {
  const m = model ?? hemicycleModel(data, spec, { locale });
  const { columns, rows, view, total } = m;
  const drawn = m.rest ? [...rows, m.rest] : rows;
  return (
    <figure data-kpu={id} className={className ? `${styles.root} ${className}` : styles.root} {...rest}>
      <table>
        <caption>
          {m.title} {!m.empty && <small>{m.description}</small>}
          {view && (
            <svg viewBox={`0 0 ${view.width} ${view.height}`} aria-hidden="true" className={styles.drawing}>
              {drawn.map(
                (row) => row.path && <g key={row.id}>{seats(row.path, view.dot, patternOf(row))}</g>,
              )}
              {drawn.map(
                ({ id, mark, at }) =>
                  at && (
                    <g key={id}>
                      {at.line && <path d={at.line} />}
                      <text x={at.x} y={at.y} dy="5">
                        {mark}
                      </text>
                    </g>
                  ),
              )}
              <text x={view.width / 2} y={view.middle - 4} className={styles.count}>
                {total.formatted}
              </text>
              <text x={view.width / 2} y={view.middle + 16}>
                {m.unit}
              </text>
            </svg>
          )}
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
          {drawn.map(rowOf)}
        </tbody>
        {!m.empty && (
          <tfoot>
            <tr>
              <th scope="row">
                {total.label}
                {total.note && ' '}
                {total.note && <small>{total.note}</small>}
              </th>
              <td>{total.formatted}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {children && <div>{children}</div>}
    </figure>
  );
}
