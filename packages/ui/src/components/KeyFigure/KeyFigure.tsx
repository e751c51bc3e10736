import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { NumberText, type NumberTextProps, type NumberTextSize } from '../NumberText/NumberText.tsx';
import * as styles from './KeyFigure.css.ts';
import { changeOf, type FigureOrigin, originLine } from './parts.tsx';

export type { FigureOrigin } from './parts.tsx';

interface KeyFigureOwnProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children'>,
    Pick<
      NumberTextProps,
      | 'value'
      | 'unit'
      | 'denominator'
      | 'denominatorUnit'
      | 'reason'
      | 'locale'
      | 'maximumFractionDigits'
      | 'minimumFractionDigits'
    > {
  /** What is counted: "Suara sah". */
  label: ReactNode;
  /** The state of the figure: a StatusBadge. It stands before the figure. */
  status?: ReactNode;
  /** The figure before: the change is said in words. Left out, nothing is said. */
  previous?: number | bigint | null;
  /** When that was: "Pilwalkot 2020". */
  previousLabel?: string;
  /** Size of the figure. `figure` once per page: the number people came for. @default 'figure' */
  size?: NumberTextSize;
}

/** A figure by itself. */
export interface KeyFigureAloneProps extends KeyFigureOwnProps, FigureOrigin {
  shared?: false;
}

/** A figure whose time and source are said once for all, in the block around it. */
export interface KeyFigureSharedProps extends KeyFigureOwnProps, Partial<FigureOrigin> {
  /** Time and source stand in the block around it. FigureGroup sets this. @default false */
  shared: true;
}

export type KeyFigureProps = KeyFigureAloneProps | KeyFigureSharedProps;

const id: UiContractId = 'ui/KeyFigure@1';

/** One figure with its unit, its whole, its state, its change, its time and its source in one block. */
export function KeyFigure({
  label,
  value,
  unit,
  denominator,
  denominatorUnit,
  reason,
  locale,
  maximumFractionDigits,
  minimumFractionDigits,
  status,
  previous,
  previousLabel,
  size = 'figure',
  shared,
  asOf,
  source,
  sourceHref,
  timeZone,
  className,
  ...rest
}: KeyFigureProps): ReactElement {
  if (process.env.NODE_ENV !== 'production' && !shared && !(asOf && source)) {
    complain(
      'KeyFigure',
      `the figure has no ${asOf ? 'source' : 'time'}. Nobody can check it, and the page says so. Give asOf and source.`,
    );
  }
  const format = { locale, maximumFractionDigits, minimumFractionDigits };
  const number = { value, unit, denominator, denominatorUnit, reason, size, ...format } as NumberTextProps;
  return (
    <div
      data-kpu={id}
      data-kpu-as-of={asOf}
      data-kpu-source={source}
      className={cx(styles.root, className)}
      {...rest}
    >
      <p>{label}</p>
      {status}
      <p>
        <NumberText {...number} />
      </p>
      {previous !== undefined && <p>{changeOf(value, previous, unit, previousLabel, format)}</p>}
      {(!shared || asOf || source) &&
        originLine({ asOf, source, sourceHref, timeZone } as FigureOrigin, locale, shared)}
    </div>
  );
}
