import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, noData, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import * as gap from '../../styles/Gap.css.ts';
import * as grid from '../Grid/Grid.css.ts';
import { type FigureOrigin, KeyFigure, type KeyFigureSharedProps } from '../KeyFigure/KeyFigure.tsx';
import { originLine } from '../KeyFigure/parts.tsx';
import type { NumberTextSize } from '../NumberText/NumberText.tsx';
import * as styles from './FigureGroup.css.ts';

/** One figure. Its own `asOf` and `source` only where they differ from those of the group. */
export type FigureGroupItem = Omit<KeyFigureSharedProps, 'shared' | 'size' | 'locale' | 'ref'>;

export interface FigureGroupProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, FigureOrigin {
  /** The figures in reading order; four to six are remembered. */
  items: readonly FigureGroupItem[];
  /** The state of all figures: a StatusBadge. It stands before them. */
  status?: ReactNode;
  /** Size of the figures. @default '3xl' */
  size?: NumberTextSize;
  /** Language of words and numbers. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/FigureGroup@1';

/** Key figures of one origin on a ruled grid: state, time and source are said once for all. */
export function FigureGroup({
  items: given,
  status,
  asOf,
  source,
  sourceHref,
  timeZone,
  size = '3xl',
  locale,
  className,
  ...rest
}: FigureGroupProps): ReactElement {
  const items = list(given);
  if (process.env.NODE_ENV !== 'production' && !(asOf && source)) {
    complain(
      'FigureGroup',
      `the figures have no ${asOf ? 'source' : 'time'}. Nobody can check them, and the page says so. Give asOf and source.`,
    );
  }
  return (
    <div
      data-kpu={id}
      data-kpu-as-of={asOf}
      data-kpu-source={source}
      className={cx(styles.root, className)}
      {...rest}
    >
      {status}
      {items.length > 0 ? (
        <ul className={`${grid.root} ${grid.size[10]} ${gap.size[5]}`}>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two figures may have one label
            <li key={index}>
              <KeyFigure {...item} shared size={size} {...(locale && { locale })} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{words(noData, locale)}</p>
      )}
      {originLine({ asOf, source, sourceHref, timeZone }, locale)}
    </div>
  );
}
