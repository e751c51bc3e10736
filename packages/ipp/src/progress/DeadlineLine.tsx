import { Deadline } from '@situs-kpu/ui';
import { instantOf } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { Locale } from '../core/model.ts';
import type { ProgressZone } from '../core/progress/model.ts';
import { progressSummaryText } from '../texts/progress-summary.ts';
import { timeZones } from './words.ts';

interface DeadlineLineProps {
  label: string;
  /** When it ends; `null` while it is not set. */
  at: string | null;
  /** When it would have ended without an extension. */
  original?: string | null;
  done: boolean;
  zone: ProgressZone;
  now: string;
  locale: Locale;
}

/** A deadline with the days that are left. One that is not set is said to be so. */
export function DeadlineLine({
  label,
  at,
  original = null,
  done,
  zone,
  now,
  locale,
}: DeadlineLineProps): ReactElement {
  const end = at === null ? null : instantOf(at);
  if (at === null || end === null) return <p>{progressSummaryText[locale].unset(label)}</p>;
  const before = original === null ? null : instantOf(original);
  return (
    <Deadline
      label={label}
      date={at}
      // A deadline that was moved forward is no extension.
      extendedFrom={original !== null && before !== null && before < end ? original : undefined}
      done={done}
      timeZone={timeZones[zone]}
      now={instantOf(now) === null ? undefined : now}
      locale={locale}
    />
  );
}
