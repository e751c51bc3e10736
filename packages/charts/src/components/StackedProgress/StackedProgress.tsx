import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import type { Locale } from '../../core/format.ts';
import { stackedModel } from '../../core/stacked/model.ts';
import type { StackedModel, StackedModelRow, StackedRow, StackedSpec } from '../../core/stacked/types.ts';
import { stackedProgressText } from '../../i18n.ts';
import * as styles from '../../internal/Cells.css.ts';
import * as chart from '../../internal/Chart.css.ts';
import { limitLine, pieceOf, swatch } from '../../internal/pieces.tsx';

interface StackedProgressOwnProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /** Source, time and remarks, below the table. A figure without a source is hearsay: give one. */
  children?: ReactNode;
}

export interface StackedProgressDataProps extends StackedProgressOwnProps {
  /** One entry per bar. */
  data: readonly StackedRow[];
  /** Words and states; see `StackedSpec`. */
  spec: StackedSpec;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface StackedProgressModelProps extends StackedProgressOwnProps {
  /** A model that `stackedModel` made before, for instance on a server. */
  model: StackedModel;
  data?: never;
  spec?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type StackedProgressProps = StackedProgressDataProps | StackedProgressModelProps;

const id: ChartsContractId = 'charts/StackedProgress@1';

/** One row, as plain elements: a component per row would cost more than it could skip. */
function rowOf({
  id,
  label,
  note,
  counts,
  segments,
  limit,
  formattedTotal,
  problem,
}: StackedModelRow): ReactElement {
  return (
    <tr key={id}>
      <th scope="row" dir="auto">
        {label}
        {note && ' '}
        {note && <small>{note}</small>}
      </th>
      <td>
        {segments.length > 0 && (
          <svg width="100%" height="24" aria-hidden="true">
            {segments.map(({ part, x, w, tone }) => pieceOf(part, x, w, tone, part < 0 ? 'no-data' : null))}
            {limit !== null && limitLine(limit)}
          </svg>
        )}
        <ul>
          {counts.map(({ label, formatted, state }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the states keep their places
            <li key={i}>
              {label} {state ? <i>{formatted}</i> : <b>{formatted}</b>}
            </li>
          ))}
          <li>{formattedTotal}</li>
        </ul>
        {problem && (
          <small>
            <b>{problem}</b>
          </small>
        )}
      </td>
    </tr>
  );
}

/**
 * How many things are in each state, as parts of one bar per row, with every count in words. What does not add up is
 * drawn as it is and told. Needs no script, no measuring and no ids.
 */
export function StackedProgress({
  data,
  spec,
  model,
  locale = 'id',
  className,
  children,
  ...rest
}: StackedProgressProps): ReactElement {
  const m = model ?? stackedModel(data, spec, { locale });
  const text = stackedProgressText[locale] ?? stackedProgressText.id;
  return (
    <figure data-kpu={id} className={className ? `${chart.root} ${className}` : chart.root} {...rest}>
      <figcaption>
        <b>{m.title}</b> <small>{m.description}</small>
      </figcaption>
      {!m.empty && (
        <ul className={chart.legend}>
          {m.parts.map(({ id, label, tone }) => (
            <li key={id}>
              {swatch(tone)}
              {label}
            </li>
          ))}
          {m.rest && (
            <li>
              {swatch(0, 'no-data')}
              {text.rest}
            </li>
          )}
        </ul>
      )}
      {!m.empty && (
        <table className={styles.bars} aria-label={m.title}>
          <thead>
            <tr>
              {m.columns.map((column, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same head
                <th key={i} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{m.rows.map(rowOf)}</tbody>
        </table>
      )}
      {children && <div>{children}</div>}
    </figure>
  );
}
