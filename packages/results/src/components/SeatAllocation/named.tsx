import type { ReactElement } from 'react';
import * as styles from '../../internal/tableData.css.ts';

/** Number of a party in its box, then its name. */
export function named(number: string, name: string): ReactElement {
  return (
    <span className={styles.named}>
      <b>{number}</b> <bdi>{name}</bdi>
    </span>
  );
}
