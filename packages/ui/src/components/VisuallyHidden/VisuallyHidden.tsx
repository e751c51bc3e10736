import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import * as styles from './VisuallyHidden.css.ts';

export interface VisuallyHiddenProps extends ComponentPropsWithRef<'span'> {}

const id: UiContractId = 'ui/VisuallyHidden@1';

/** Words for screen readers only. */
export function VisuallyHidden({ className, ...rest }: VisuallyHiddenProps): ReactElement {
  return <span data-kpu={id} className={cx(styles.root, className)} {...rest} />;
}
