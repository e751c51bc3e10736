import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import type { Locale } from '../../core/format.ts';
import { heatModel } from '../../core/heat/model.ts';
import type { HeatModel, HeatModelCell, HeatModelRow, HeatRow, HeatSpec } from '../../core/heat/types.ts';
import { heatMatrixText } from '../../i18n.ts';
import { tone } from '../../internal/Areas.css.ts';
import * as styles from '../../internal/Cells.css.ts';
import * as chart from '../../internal/Chart.css.ts';
import { swatch, textureOf } from '../../internal/pieces.tsx';

interface HeatMatrixOwnProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /** Source, time and remarks, below the matrix. A figure without a source is hearsay: give one. */
  children?: ReactNode;
}

export interface HeatMatrixDataProps extends HeatMatrixOwnProps {
  /** One entry per row. */
  data: readonly HeatRow[];
  /** Words, columns and scale; see `HeatSpec`. */
  spec: HeatSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface HeatMatrixModelProps extends HeatMatrixOwnProps {
  /** A model that `heatModel` made before, for instance on a server. */
  model: HeatModel;
  data?: never;
  spec?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type HeatMatrixProps = HeatMatrixDataProps | HeatMatrixModelProps;

const id: ChartsContractId = 'charts/HeatMatrix@1';

function cellOf({ formatted, state, tone: step, note }: HeatModelCell, column: string): ReactElement {
  return (
    <td key={column} className={`${tone[step]} ${styles.cell}`}>
      <svg width="100%" height="24" aria-hidden="true">
        <rect width="100%" height="100%" />
        {state && textureOf(state)}
      </svg>
      {state ? <i>{formatted}</i> : formatted}
      {note && ' '}
      {note && <sup>({note})</sup>}
    </td>
  );
}

/** One row, as plain elements: a component per row would cost more than it could skip. */
function rowOf({ id, label, note, cells }: HeatModelRow, columns: HeatModel['columns']): ReactElement {
  return (
    <tr key={id}>
      <th scope="row" dir="auto">
        {label}
        {note && ' '}
        {note && <small>{note}</small>}
      </th>
      {cells.map((cell, i) => cellOf(cell, columns[i]?.id ?? `${i}`))}
    </tr>
  );
}

/**
 * A table whose cells are filled by steps of one hue, each with its figure: the picture and the table are one. With one
 * row it is a heat strip. Needs no script, no measuring and no ids.
 */
export function HeatMatrix({
  data,
  spec,
  model,
  locale = 'id',
  className,
  children,
  ...rest
}: HeatMatrixProps): ReactElement {
  const m = model ?? heatModel(data, spec, { locale });
  const text = heatMatrixText[locale] ?? heatMatrixText.id;
  const shortened = m.columns.filter(({ label, short }) => short !== label);
  return (
    <figure data-kpu={id} className={className ? `${chart.root} ${className}` : chart.root} {...rest}>
      <figcaption>
        <b>{m.title}</b> <small>{m.description}</small>
      </figcaption>
      {!m.empty && (
        <ul className={chart.legend}>
          {m.legend.classes.map(({ label, count, tone: step }) => (
            <li key={label}>
              {swatch(step)}
              <span>
                {label} <small>({count})</small>
              </span>
            </li>
          ))}
          {m.legend.states.map(({ state, label, count }) => (
            <li key={state}>
              {swatch(0, state)}
              <span>
                {label} <small>({count})</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {!m.empty && (
        // biome-ignore lint/a11y/useSemanticElements: a group of form fields is something else
        <div
          className={styles.matrix}
          role="group"
          aria-label={m.title}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, also without script
          tabIndex={0}
        >
          <table aria-label={m.title}>
            <thead>
              <tr>
                <th scope="col">{m.labelHeader}</th>
                {m.columns.map(({ id, label, short }) => (
                  <th key={id} scope="col" abbr={short === label ? undefined : label}>
                    {short}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{m.rows.map((row) => rowOf(row, m.columns))}</tbody>
          </table>
        </div>
      )}
      {!m.empty && shortened.length > 0 && (
        <p>
          <small>{shortened.map(({ label, short }) => `${short}: ${label}`).join(' · ')}</small>
        </p>
      )}
      {m.notes.length > 0 && (
        <ol aria-label={text.notes}>
          {m.notes.map((note) => (
            <li key={note}>
              <small>{note}</small>
            </li>
          ))}
        </ol>
      )}
      {children && <div>{children}</div>}
    </figure>
  );
}
