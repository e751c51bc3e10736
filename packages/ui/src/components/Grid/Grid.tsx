import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import type { LayoutProps, Space } from '../../internal/layout.ts';
import * as gap from '../../styles/Gap.css.ts';
import * as styles from './Grid.css.ts';

/** Narrowest column in rem. */
export const gridMinimums = [10, 14, 18, 24] as const;
export type GridMinimum = (typeof gridMinimums)[number];

export interface GridProps extends LayoutProps {
  /**
   * Narrowest column in rem; the space at hand decides how many there are.
   * @default 14
   */
  min?: GridMinimum;
  /**
   * Distance between the children.
   * @default 5
   */
  space?: Space;
}

const id: UiContractId = 'ui/Grid@1';

/** Equal columns that follow the width of their container, not of the screen. */
export function Grid({ as = 'div', min = 14, space = 5, className, ...rest }: GridProps): ReactElement {
  const Tag = as as 'div';
  return (
    <Tag
      data-kpu={id}
      className={cx(styles.root, styles.size[min], gap.size[space], className)}
      {...(rest as ComponentPropsWithRef<'div'>)}
    />
  );
}
