import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import type { LayoutProps, Space } from '../../internal/layout.ts';
import * as gap from '../../styles/Gap.css.ts';
import * as styles from './Stack.css.ts';

export interface StackProps extends LayoutProps {
  /**
   * Distance between the children, a step of the space scale.
   * @default 4
   */
  space?: Space;
}

const id: UiContractId = 'ui/Stack@1';

/** Vertical rhythm: children one below the other at one distance. */
export function Stack({ as = 'div', space = 4, className, ...rest }: StackProps): ReactElement {
  const Tag = as as 'div';
  return (
    <Tag
      data-kpu={id}
      className={cx(styles.root, gap.size[space], className)}
      {...(rest as ComponentPropsWithRef<'div'>)}
    />
  );
}
