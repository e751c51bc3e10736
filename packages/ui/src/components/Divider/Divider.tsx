import type { ComponentPropsWithRef, HTMLAttributes, ReactElement, ReactNode, RefAttributes } from 'react';
import type { UiContractId } from '../../contract.ts';
import { blank } from '../../internal/blank.ts';
import { cx } from '../../internal/cx.ts';
import * as styles from './Divider.css.ts';

export interface DividerProps
  extends Omit<HTMLAttributes<HTMLElement>, 'children'>,
    RefAttributes<HTMLElement> {
  /** A word in the line, which is read out as text: "atau". Without it the line is an `<hr>`. */
  label?: ReactNode;
}

const id: UiContractId = 'ui/Divider@1';

/** A line between parts that have no heading of their own. */
export function Divider({ label, className, ...rest }: DividerProps): ReactElement {
  return blank(label) ? (
    <hr data-kpu={id} className={className} {...(rest as ComponentPropsWithRef<'hr'>)} />
  ) : (
    <p data-kpu={id} className={cx(styles.root, className)} {...(rest as ComponentPropsWithRef<'p'>)}>
      <span>{label}</span>
    </p>
  );
}
