import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import type { LayoutProps, LayoutTag } from '../../internal/layout.ts';
import * as styles from './Prose.css.ts';

export interface ProseProps extends LayoutProps {
  /**
   * The element it is.
   * @default 'div'
   */
  as?: Exclude<LayoutTag, 'ul' | 'ol' | 'nav'>;
}

const id: UiContractId = 'ui/Prose@1';

/** Reading text: what an editor wrote, as plain HTML elements. Figures and tables may be wider than the lines. */
export function Prose({ as = 'div', className, ...rest }: ProseProps): ReactElement {
  const Tag = as as 'div';
  return (
    <Tag data-kpu={id} className={cx(styles.root, className)} {...(rest as ComponentPropsWithRef<'div'>)} />
  );
}
