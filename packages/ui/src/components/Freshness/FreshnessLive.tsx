'use client';
import { type ReactElement, useEffect, useState } from 'react';
import { endOf } from '../../internal/dates.ts';
import { Freshness, type FreshnessProps } from './Freshness.tsx';

export interface FreshnessLiveProps extends FreshnessProps {}

/** Longest delay of a timer; a later moment is waited for in steps. */
const longest = 2 ** 31 - 1;

/**
 * Freshness that becomes "Data lama" by itself, by the clock of the visitor's device. The first render is that of the
 * server, so nothing differs while hydrating.
 */
export function FreshnessLive(props: FreshnessLiveProps): ReactElement {
  const { validUntil, timeZone, now } = props;
  const [seen, setSeen] = useState<string>();
  useEffect(() => {
    const end = validUntil ? endOf(validUntil, timeZone) : null;
    if (end === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const rest = end - Date.now();
      if (rest > 0) timer = setTimeout(look, Math.min(rest, longest));
      setSeen(new Date().toISOString());
    };
    look();
    return () => clearTimeout(timer);
  }, [validUntil, timeZone]);
  return <Freshness role="status" {...props} now={seen ?? now} />;
}
