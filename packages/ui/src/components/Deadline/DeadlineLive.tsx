'use client';
import { type ReactElement, useEffect, useState } from 'react';
import { endOf } from '../../internal/dates.ts';
import { nextMidnight } from '../../internal/days.ts';
import { Deadline, type DeadlineProps } from './Deadline.tsx';

export interface DeadlineLiveProps extends DeadlineProps {}

/**
 * Deadline that counts by the clock of the visitor's device. The first render is that of the server; from then on it
 * changes at midnight of the area and at the deadline itself, and says nothing aloud.
 */
export function DeadlineLive(props: DeadlineLiveProps): ReactElement {
  const { date, timeZone, now } = props;
  const [seen, setSeen] = useState<string>();
  useEffect(() => {
    const end = endOf(date, timeZone);
    if (end === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const at = Date.now();
      const midnight = nextMidnight(at, timeZone);
      timer = setTimeout(look, (end > at ? Math.min(end, midnight) : midnight) - at);
      setSeen(new Date(at).toISOString());
    };
    look();
    return () => clearTimeout(timer);
  }, [date, timeZone]);
  return <Deadline {...props} now={seen ?? now} />;
}
