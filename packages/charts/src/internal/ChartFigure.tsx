import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { AreaState } from '../core/areas/types.ts';
import type { Tick } from '../core/axis.ts';
import type { Locale } from '../core/format.ts';
import type { StateCount } from '../core/read.ts';
import { markShapes } from '../core/shapes.ts';
import type { PlacedLine } from '../core/strip/types.ts';
import { chartText } from '../i18n.ts';
import * as styles from './Chart.css.ts';
import { stateSamples } from './states.ts';

/** The table of all figures: in sight, or folded into one line that opens. */
export const chartTables = ['open', 'folded'] as const;
export type ChartTable = (typeof chartTables)[number];

/** What the charts of points share. */
export interface ChartFigureProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /**
   * How the table of all figures stands below the drawing. It is in the page in both cases, and printed.
   * @default 'open' up to 12 rows, else 'folded'
   */
  table?: ChartTable | undefined;
  /** Source, time and remarks, below the table. A figure without a source is hearsay: give one. */
  children?: ReactNode;
}

interface Cells {
  id: string;
  label: string;
  note?: string;
  /** Stands before the name. */
  glyph?: ReactNode;
  /** A drawing of the row, below its name and figures. */
  plot?: ReactNode;
  cells: readonly { text: string; quiet?: boolean; words?: boolean; note?: string }[];
}

interface Parts extends ChartFigureProps {
  contract: string;
  model: { title: string; description: string; empty?: string };
  locale?: Locale | undefined;
  columns: readonly ReactNode[];
  rows: readonly Cells[];
  /** Sum, or whatever the rows are compared with. */
  foot?: Cells | undefined;
  /** Drawing and legend; left out where there is nothing to draw. */
  drawing: ReactNode;
  /** The table may have many columns: where there is no room it scrolls by itself, by keys as well. @default false */
  wide?: boolean | undefined;
  /** Further classes of the root. */
  look?: string | undefined;
}

function rowOf({ id, label, note, glyph, plot, cells }: Cells): ReactElement {
  return (
    <tr key={id}>
      <th scope="row" dir="auto">
        {glyph}
        {label}
        {note && ' '}
        {note && <small>{note}</small>}
        {plot && <div>{plot}</div>}
      </th>
      {cells.map(({ text, quiet, words, note: remark }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table keep their places
        <td key={i}>
          {quiet ? <i>{text}</i> : words ? <span>{text}</span> : text}
          {remark && ' '}
          {remark && <small>{remark}</small>}
        </td>
      ))}
    </tr>
  );
}

/** Title, drawing and table of a chart. The drawing is hidden from ears: the table says all of it. */
export function ChartFigure({
  contract,
  model,
  locale = 'id',
  columns,
  rows,
  foot,
  drawing,
  look,
  wide = false,
  table: list,
  className,
  children,
  ...rest
}: Parts): ReactElement {
  const text = chartText[locale] ?? chartText.id;
  const plain = rows.length > 0 && (
    <table>
      <caption>{model.title}</caption>
      <thead>
        <tr>
          {columns.map((column, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same head
            <th key={i} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map(rowOf)}</tbody>
      {foot && <tfoot>{rowOf(foot)}</tfoot>}
    </table>
  );
  const table =
    plain && wide ? (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      <div className={styles.scroll} role="group" aria-label={model.title} tabIndex={0}>
        {plain}
      </div>
    ) : (
      plain
    );
  return (
    <figure
      data-kpu={contract}
      className={[styles.root, look, className].filter(Boolean).join(' ')}
      {...rest}
    >
      <figcaption>
        <b>{model.title}</b> <small>{model.description}</small>
      </figcaption>
      {drawing}
      {(list ?? (rows.length > 12 ? 'folded' : 'open')) === 'folded' && table ? (
        <details>
          <summary>{text.list(`${rows.length}`)}</summary>
          {table}
        </details>
      ) : (
        table
      )}
      {children && <div>{children}</div>}
    </figure>
  );
}

/** A mark at a place in a drawing: per cent along it, pixels down. */
export function markAt(x: number | string, y: number, shape: number, key?: string | number): ReactElement {
  const { path, filled } = markShapes[shape] ?? { path: '', filled: true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a place within a drawing, which is hidden as a whole
    <svg key={key} x={typeof x === 'number' ? `${x}%` : x} y={y} overflow="visible">
      <path d={path} className={filled ? styles.mark : styles.open} />
    </svg>
  );
}

/** The same mark beside words. */
export function markSample(shape: number): ReactElement {
  return (
    <svg width="16" height="16" aria-hidden="true">
      {markAt('50%', 8, shape)}
    </svg>
  );
}

/** The marks of named lines, in the legend. */
export function lineItems(lines: readonly PlacedLine[]): ReactElement[] {
  return lines.map(({ label, formatted, dash }) => (
    <li key={`${label} ${formatted}`}>
      <svg width="24" height="12" aria-hidden="true" className={styles.ink}>
        <line
          x2="24"
          y1="6"
          y2="6"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray={dash || undefined}
        />
      </svg>
      <span>
        {label}: {formatted}
      </span>
    </li>
  ));
}

/** Named lines across a drawing. */
export function linesOf(lines: readonly PlacedLine[], top: number, bottom: number): ReactElement {
  return (
    <g stroke="currentColor" strokeWidth="2" className={styles.ink}>
      {lines.map(({ x, label, formatted, dash }) => (
        <line
          key={`${label} ${formatted}`}
          x1={`${x}%`}
          x2={`${x}%`}
          y1={top}
          y2={bottom}
          strokeDasharray={dash || undefined}
        />
      ))}
    </g>
  );
}

/** Round figures along a horizontal axis, with a line at each from `top` to `bottom`. */
export function axisOf(marks: readonly Tick[], top: number, bottom: number): ReactElement {
  return (
    <g>
      {marks.map(({ x, label, anchor }) => (
        <g key={`${x} ${label}`}>
          <line x1={`${x}%`} x2={`${x}%`} y1={top} y2={bottom + 4} className={styles.rule} />
          <text x={`${x}%`} y={bottom + 18} textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The texture of a state: the same lines as in maps. */
export function stateSample(state: AreaState): ReactElement {
  const dotted = state === 'not-measured';
  return (
    <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
      <g fill="none" stroke="currentColor">
        <path d="M1 1h30v18h-30z" />
        <path
          d={stateSamples[state]}
          strokeWidth={dotted ? 2 : undefined}
          strokeDasharray={dotted ? '0 6' : undefined}
          strokeLinecap={dotted ? 'round' : undefined}
        />
      </g>
    </svg>
  );
}

/** Names and counts of the states that some values are in, each with its texture. */
export function stateItems(states: readonly StateCount[], locale: Locale): ReactElement[] {
  const text = chartText[locale] ?? chartText.id;
  return states.map(({ state, label, count }) => (
    <li key={state}>
      {stateSample(state)}
      <span>
        {label} <small>({text.values(count)})</small>
      </span>
    </li>
  ));
}
