import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import * as styles from './Heading.css.ts';

/** Levels in the outline of a page. */
export const headingLevels = [1, 2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/** 48, 36, 28, 22, 18 and 16 px; the first three are smaller on phones. */
export const headingSizes = ['4xl', '3xl', '2xl', 'xl', 'lg', 'md'] as const;
export type HeadingSize = (typeof headingSizes)[number];

export interface HeadingProps extends Omit<ComponentPropsWithRef<'h2'>, 'children'> {
  /** Place in the outline of the page: one 1, and no level left out on the way down. */
  level: HeadingLevel;
  /** How large it looks. @default by level: 1 '3xl', 2 '2xl', 3 'xl', 4 'lg', 5 and 6 'md' */
  size?: HeadingSize;
  /** Words of the heading. */
  children: ComponentPropsWithRef<'h2'>['children'];
}

const id: UiContractId = 'ui/Heading@1';

const sizeOf = { 1: '3xl', 2: '2xl', 3: 'xl', 4: 'lg', 5: 'md', 6: 'md' } as const;

/** A heading whose level is chosen for the outline and whose size for the eye. */
export function Heading({ level, size, className, ...rest }: HeadingProps): ReactElement {
  let safe = level;
  if (!sizeOf[safe]) {
    safe = Number(level) > 6 ? 6 : 2;
    if (process.env.NODE_ENV !== 'production') {
      complain(
        'Heading',
        `level ${level} does not exist. The heading became an h${safe}, which may break the outline. Give a whole number from 1 to 6.`,
      );
    }
  }
  const Tag = `h${safe}` as 'h2';
  return (
    <Tag data-kpu={id} className={cx(styles.root, styles.size[size ?? sizeOf[safe]], className)} {...rest} />
  );
}
