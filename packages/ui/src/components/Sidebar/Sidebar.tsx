import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import type { LayoutProps } from '../../internal/layout.ts';
import * as styles from './Sidebar.css.ts';

export interface SidebarProps extends LayoutProps {}

const id: UiContractId = 'ui/Sidebar@1';

/**
 * Two children: the main column, then what stands beside it, 18rem wide. In less than 60rem of its own width the
 * second falls below. Both stay the elements you write (`<main>`, `<aside>`).
 */
export function Sidebar({ as = 'div', className, ...rest }: SidebarProps): ReactElement {
  const Tag = as as 'div';
  return (
    <Tag data-kpu={id} className={cx(styles.root, className)} {...(rest as ComponentPropsWithRef<'div'>)} />
  );
}
