'use client';
import { type ReactElement, useEffect, useState } from 'react';
import type { Locale } from '../../core/model.ts';
import * as styles from './LivePanel.css.ts';
import { agoText } from './panel-text.ts';

interface AgeProps {
  /** Moment in ms. */
  since: number;
  /** The clock of the source. */
  now: () => number;
  locale: Locale;
}

/** How often it looks at the clock, in ms. Words change at most once a minute. */
const look = 15_000;

/** How long ago, beside a time that is written out. Empty on the server, where nobody knows when it is read. */
export function Age({ since, now, locale }: AgeProps): ReactElement {
  const [text, setText] = useState('');
  useEffect(() => {
    const tell = () => setText(agoText(Math.max(0, now() - since), locale));
    tell();
    const timer = setInterval(tell, look);
    return () => clearInterval(timer);
  }, [since, now, locale]);
  return <span className={styles.age}>{text && `(${text})`}</span>;
}
