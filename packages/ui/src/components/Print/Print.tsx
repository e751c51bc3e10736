import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import * as styles from './Print.css.ts';

/** `print`: on paper only. `screen`: not on paper. */
export const printMedia = ['print', 'screen'] as const;
export type PrintMedium = (typeof printMedia)[number];

export interface PrintProps extends ComponentPropsWithRef<'div'> {
  /** Where it is shown. */
  only: PrintMedium;
  /** `span` inside a paragraph. @default 'div' */
  as?: 'div' | 'span';
}

const id: UiContractId = 'ui/Print@1';

/** What is only printed, or only shown on a screen. */
export function Print({ only, as: Tag = 'div', className, ...rest }: PrintProps): ReactElement {
  return <Tag data-kpu={id} className={cx(styles.only[only], className)} {...(rest as object)} />;
}
