'use client';
import { announce } from '@situs-kpu/ui';
import { useEffect, useRef } from 'react';
import type { ElectionResult, Locale } from '../../core/model.ts';
import type { LiveResult } from '../../live/snapshot.ts';
import { lateLines, summaryText } from './panel-text.ts';

/**
 * Reads out what has changed, politely: one summary for all changes of the last `every` seconds, against what was last
 * read out. What the page came with is not read out, and no passing of time is.
 */
export function useSpoken(one: LiveResult | undefined, every: number, locale: Locale): void {
  const told = useRef<{ result: ElectionResult | null; at: number; late: boolean } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef(one);
  latest.current = one;
  const result = one?.result ?? null;
  const late = one?.late ?? false;
  useEffect(() => {
    told.current ??= { result, at: Number.NEGATIVE_INFINITY, late };
    const speak = () => {
      timer.current = null;
      const now = latest.current;
      const last = told.current;
      if (!now || !last) return;
      const summary = summaryText(last.result, now, locale);
      const waiting = now.late && !last.late ? lateLines(now, locale).join(' ') : '';
      told.current = { result: now.result, at: performance.now(), late: now.late };
      const message = [summary, waiting].filter(Boolean).join(' ');
      if (message) announce(message);
    };
    const { result: before, at, late: wasLate } = told.current;
    if (result === before && late === wasLate) return;
    // A timer that is set speaks of what is then the latest.
    timer.current ??= setTimeout(speak, Math.max(0, at + every * 1000 - performance.now()));
  }, [result, late, every, locale]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
}
