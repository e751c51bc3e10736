import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import type { LayoutProps, Space } from '../../internal/layout.ts';
import * as gap from '../../styles/Gap.css.ts';
import * as styles from './Cluster.css.ts';

export interface ClusterProps extends LayoutProps {
  /**
   * Distance between the children, along and across.
   * @default 3
   */
  space?: Space;
  /**
   * Pushes the children apart to both edges.
   * @default false
   */
  between?: boolean;
}

const id: UiContractId = 'ui/Cluster@1';

/** A row of small things that wraps: buttons, badges, meta data. */
export function Cluster({
  as = 'div',
  space = 3,
  between = false,
  className,
  ...rest
}: ClusterProps): ReactElement {
  const Tag = as as 'div';
  return (
    <Tag
      data-kpu={id}
      className={cx(styles.root, between && styles.between, gap.size[space], className)}
      {...(rest as ComponentPropsWithRef<'div'>)}
    />
  );
}
