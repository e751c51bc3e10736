import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import type { LayoutProps } from '../../internal/layout.ts';
import * as styles from './Container.css.ts';

/** The page, a reading column with its figures, or a line of text. */
export const containerWidths = ['page', 'content', 'measure'] as const;
export type ContainerWidth = (typeof containerWidths)[number];

export interface ContainerProps extends LayoutProps {
  /**
   * Widest it gets; the gutter of the page is kept at any width.
   * @default 'page'
   */
  width?: ContainerWidth;
}

const id: UiContractId = 'ui/Container@1';

/** Centres content on the page and keeps it off the edges. */
export function Container({ as = 'div', width = 'page', className, ...rest }: ContainerProps): ReactElement {
  const Tag = as as 'div';
  const size = width === 'page' ? undefined : styles.size[width];
  return (
    <Tag
      data-kpu={id}
      className={cx(styles.root, size, className)}
      {...(rest as ComponentPropsWithRef<'div'>)}
    />
  );
}
