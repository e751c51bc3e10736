'use client';
import { type ReactElement, useEffect, useReducer } from 'react';
import type { Locale } from '../../core/model.ts';
import * as styles from './LivePanel.css.ts';
import { agoText } from './panel-text.ts';

interface AgeProps {
  /** Moment in ms; `null` before the page runs, when nobody knows how late it is. */
  since: number | null;
  /** The clock of the source. */
  now: () => number;
  locale: Locale;
}

/** How often it looks at the clock, in ms. Words change at most once a minute. */
const look = 15_000;

/** How long ago, beside a time that is written out. Its place is kept while it is empty. */
export function Age({ since, now, locale }: AgeProps): ReactElement {
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(tick, look);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className={styles.age}>{since !== null && `(${agoText(Math.max(0, now() - since), locale)})`}</span>
  );
}
