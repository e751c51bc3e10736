import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import { tone } from '../../styles/Tone.css.ts';
import * as styles from './Badge.css.ts';

export interface BadgeProps extends ComponentPropsWithRef<'span'> {}

const id: UiContractId = 'ui/Badge@1';

/** A short label: category, number of items. What has a state is a StatusBadge. */
export function Badge({ className, ...rest }: BadgeProps): ReactElement {
  return <span data-kpu={id} className={cx(styles.root, tone.neutral, className)} {...rest} />;
}
