import { Heading, type HeadingLevel } from '@situs-kpu/ui';
import type { ReactElement, ReactNode } from 'react';
import * as styles from './TemplatePage.css.ts';

/**
 * A part of a page with its heading. It is no landmark: a page of many parts would have too many of them, and parts may
 * be called alike.
 */
export function Part({
  heading,
  id,
  level = 2,
  children,
}: {
  heading: ReactNode;
  /** Its address on the page: `#dasar-hukum`. */
  id?: string | undefined;
  level?: Exclude<HeadingLevel, 1>;
  children: ReactNode;
}): ReactElement {
  return (
    <section id={id} className={styles.part}>
      <Heading level={level}>{heading}</Heading>
      {children}
    </section>
  );
}
