import { IconAlertTriangle } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { Line, Mark } from './figures.ts';
import * as styles from './Lines.css.ts';

/** What the checks found about one line: icon, word, both figures. */
export function Marks({ marks }: { marks: readonly Mark[] }): ReactElement[] {
  return marks.map(({ word, text }) => (
    <small key={word + text} className={styles.mark}>
      <IconAlertTriangle size={16} /> <b>{word}</b>
      {text && `: ${text}`}
    </small>
  ));
}

/** Sums as ruled lines. */
export function Lines({ lines }: { lines: readonly Line[] }): ReactElement {
  return (
    <dl className={styles.lines}>
      {lines.map(({ path, label, text, marks }) => (
        <div key={path}>
          <dt>
            {label}
            <Marks marks={marks} />
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Findings that belong to no line in view. */
export function Rest({ marks }: { marks: readonly Mark[] }): ReactElement | null {
  if (marks.length === 0) return null;
  return (
    <div>
      <Marks marks={marks} />
    </div>
  );
}
