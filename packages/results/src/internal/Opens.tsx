import type { ReactElement, ReactNode } from 'react';
import * as styles from './Opens.css.ts';

/** A line that opens what is below it, without script. What is inside a closed `<details>` could not be printed. */
export function Opens({ summary, children }: { summary: ReactNode; children: ReactNode }): ReactElement {
  return (
    <div className={styles.root}>
      <details>
        <summary>{summary}</summary>
      </details>
      <div>{children}</div>
    </div>
  );
}
