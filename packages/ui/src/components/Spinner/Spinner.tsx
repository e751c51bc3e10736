import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, spinnerText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { IconHourglass } from '../Icon/index.ts';
import * as styles from './Spinner.css.ts';

export interface SpinnerProps extends Omit<ComponentPropsWithRef<'span'>, 'children' | 'role'> {
  /** What is going on: "Memuat daftar pemilih…". @default 'Memuat…' */
  children?: ReactNode;
  /** Appears half a second late, so that what is quick does not flash. `false` after a press of a button. @default true */
  delayed?: boolean;
  /** The words are read out when they appear. Once per page, and not on what is there from the start. @default false */
  live?: boolean;
  /** Language of "Memuat…". @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/Spinner@1';

/** Something goes on and will end: an hourglass with words. It stands still, so it disturbs nobody. */
export function Spinner({
  children,
  delayed = true,
  live = false,
  locale,
  className,
  ...rest
}: SpinnerProps): ReactElement {
  return (
    <span
      data-kpu={id}
      className={cx(styles.root, delayed && styles.delayed, className)}
      role={live ? 'status' : undefined}
      {...rest}
    >
      <IconHourglass size={16} />
      <span>{children || words(spinnerText, locale).loading}</span>
    </span>
  );
}
