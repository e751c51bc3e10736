import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { AreaModel, AreaRow, AreaState, AreaTone } from '../core/areas/types.ts';
import type { Locale } from '../core/format.ts';
import { areaText } from '../i18n.ts';
import * as styles from './Areas.css.ts';
import { stateSamples } from './states.ts';

/** The list of all areas: in sight, or folded into one line that opens. */
export const areaLists = ['open', 'folded'] as const;
export type AreaList = (typeof areaLists)[number];

/** What maps and tile grids share. */
export interface AreaFigureProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /**
   * How the list of all areas stands below the drawing. It is in the page in both cases, and printed.
   * @default 'open' up to 40 areas, else 'folded'
   */
  list?: AreaList | undefined;
  /**
   * Keeps a place between drawing and legend in which the interactive layer says one area. Set it where the figure
   * stands inside that layer; without the layer the place explains what cannot be done.
   * @default false
   */
  readout?: boolean | undefined;
  /** Source, time and remarks, below the list. A figure without a source is hearsay: give one. */
  children?: ReactNode;
}

const toneOf = (tone: AreaTone) => styles.tone[tone];

function texture(state: AreaState, path: string): ReactElement {
  return <path key={state} d={path} className={state === 'not-measured' ? styles.dotted : undefined} />;
}

/** Least width of the page, in rem, at which text of 13 units is still read. */
function readableFrom(width: number): keyof typeof styles.from {
  const steps = [18, 34, 44, 54] as const;
  return steps.find((rem) => rem * 16 >= width * 0.85) ?? 62;
}

function sample(tone: AreaTone, state?: AreaState): ReactElement {
  return (
    <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
      <path d="M1 1h30v18h-30z" className={toneOf(tone)} />
      {state && <g className={styles.over}>{texture(state, stateSamples[state])}</g>}
    </svg>
  );
}

/** One row, as plain elements: a component per row would cost more than it could skip. */
function rowOf({ id, label, formatted, note, state }: AreaRow): ReactElement {
  const space = note ? ' ' : '';
  return (
    <tr key={id}>
      <th scope="row" dir="auto">
        {label}
      </th>
      <td>
        {state ? <i>{formatted}</i> : formatted + space}
        {state && space}
        {note && <small>{note}</small>}
      </td>
    </tr>
  );
}

/** All areas of one step as one shape, a line of its path for each, and the row of each line. */
interface Step {
  tone: AreaTone;
  lines: string[];
  rows: number[];
}

/**
 * A browser styles, lays out and keeps ten shapes where it would have hundreds; when figures come new, ten paths change.
 * The interactive layer takes the lines apart again.
 */
function stepsOf({ shapes, extra }: AreaModel): Step[] {
  const steps = new Map<AreaTone, Step>();
  const add = (path: string, tone: AreaTone, row: number) => {
    const step = steps.get(tone) ?? { tone, lines: [], rows: [] };
    steps.set(tone, step);
    // A line is one area, and does not go on from where the one before it ended.
    step.lines.push(/^M[^\n\r]*$/.test(path) ? path : `M0 0${path.replace(/\s+/g, ' ')}`);
    step.rows.push(row);
  };
  shapes.forEach(({ path, tone }, row) => {
    add(path, tone, row);
  });
  for (const { path, tone, row } of extra) add(path, tone, row);
  return [...steps.values()].sort((a, b) => a.tone - b.tone);
}

function Drawing({ model }: { model: AreaModel }): ReactElement {
  const { width, height, frames, textures, labels } = model;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <g>
        {stepsOf(model).map(({ tone, lines, rows }) => (
          <path key={tone} d={lines.join('\n')} className={toneOf(tone)} data-rows={rows.join(' ')} />
        ))}
      </g>
      {(frames.length > 0 || textures.length > 0) && (
        <g className={styles.over}>
          {textures.map(({ state, path }) => texture(state, path))}
          {frames.map(({ frame: [x, y, w, h], label }) => (
            <g key={`${x},${y}`}>
              <rect x={x} y={y} width={w} height={h} className={styles.frame} />
              <text x={x} y={y - 4} className={styles.level.name}>
                {label}
              </text>
            </g>
          ))}
        </g>
      )}
      {labels.map(({ x, y, text, tone, kind }) => (
        <text key={`${kind},${x},${y}`} x={x} y={y} className={`${toneOf(tone)} ${styles.level[kind]}`}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** A sheet over the drawing, in a layer of its own: to move the mark, the map below is not painted again. */
function Cursor({ width, height }: Pick<AreaModel, 'width' | 'height'>): ReactElement {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <path />
      <path />
    </svg>
  );
}

/** Title, drawing, legend and list of a model. */
export function AreaFigure({
  model,
  locale = 'id',
  contract,
  list,
  readout = false,
  className,
  children,
  ...rest
}: AreaFigureProps & { model: AreaModel; locale?: Locale | undefined; contract: string }): ReactElement {
  const text = areaText[locale] ?? areaText.id;
  const { rows, shapes, legend } = model;
  const drawn = shapes.length;
  const table = rows.length > 0 && (
    <table>
      <caption>{model.title}</caption>
      <thead>
        <tr>
          {model.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.slice(0, drawn).map(rowOf)}</tbody>
      {drawn < rows.length && (
        <tbody>
          {drawn > 0 && (
            <tr>
              <th colSpan={2} scope="rowgroup">
                {text.notDrawn}
              </th>
            </tr>
          )}
          {rows.slice(drawn).map(rowOf)}
        </tbody>
      )}
    </table>
  );
  return (
    <figure data-kpu={contract} className={className ? `${styles.root} ${className}` : styles.root} {...rest}>
      <figcaption>
        <b>{model.title}</b> <small>{model.description}</small>
      </figcaption>
      {drawn > 0 && (
        <div
          className={`${styles.map} ${styles.from[readableFrom(model.width)]}${drawn > 100 ? '' : ` ${styles.few}`}`}
          data-areas=""
        >
          <Drawing model={model} />
          {readout && <Cursor width={model.width} height={model.height} />}
        </div>
      )}
      {drawn > 0 && readout && (
        <p className={styles.readout}>
          <span role="status">{text.hint}</span>
          <span aria-hidden="true">{model.longest}</span>
          <span aria-hidden="true">{text.hint}</span>
        </p>
      )}
      {drawn > 0 && (
        <ul className={styles.legend}>
          {legend.classes.map(({ label, count, tone }) => (
            <li key={label}>
              {sample(tone)}
              <span>
                {label} <small>({text.size(count)})</small>
              </span>
            </li>
          ))}
          {legend.states.map(({ state, label, count }) => (
            <li key={state}>
              {sample(0, state)}
              <span>
                {label} <small>({text.size(count)})</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {(list ?? (rows.length > 40 ? 'folded' : 'open')) === 'open' ? (
        table
      ) : (
        <details>
          <summary>{text.list(`${rows.length}`)}</summary>
          {table}
        </details>
      )}
      {children && <div>{children}</div>}
    </figure>
  );
}
