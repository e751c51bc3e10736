import { DateTime, Link, Text } from '@situs-kpu/ui';
import type { ReactElement, ReactNode } from 'react';
import type { Locale } from '../i18n.ts';
import { type DecisionContent, hasDecision, isDayOrYear, type PeriodContent } from './office.ts';
import { officeText } from './officeText.ts';
import { str } from './values.ts';

/** A document by which a fact can be checked: "Keputusan KPU Kota … Nomor 12 Tahun 2024, 2 Mei 2024". */
export function Decision({
  decision,
  locale,
}: {
  decision: DecisionContent | null | undefined;
  locale: Locale;
}): ReactElement {
  const text = officeText[locale];
  if (!hasDecision(decision))
    return (
      <Text as="span" tone="muted">
        {text.missing}
      </Text>
    );
  const number = str(decision.number);
  const name = [str(decision.title), number && `${text.number} ${number}`].filter(Boolean).join(' ');
  const href = str(decision.href);
  return (
    <>
      {href ? <Link href={href}>{name}</Link> : name}
      {str(decision.date) && (
        <>
          {', '}
          <DayOrYear value={str(decision.date)} locale={locale} />
        </>
      )}
    </>
  );
}

/** A day as a date, a year as it is. */
export function DayOrYear({ value, locale }: { value: string; locale: Locale }): ReactNode {
  return /^\d{4}$/.test(value) ? value : <DateTime value={value} locale={locale} />;
}

/** "2023–2028", or both days. */
export function Period({
  period,
  locale,
}: {
  period: PeriodContent | null | undefined;
  locale: Locale;
}): ReactElement | null {
  const text = officeText[locale];
  const [from, to] = [str(period?.from), str(period?.to)];
  if (!from && !to) return null;
  const years = [from, to].every((value) => /^\d{4}$/.test(value));
  if (years) return <>{`${from}–${to}`}</>;
  return (
    <>
      {from && <DayOrYear value={from} locale={locale} />}
      {` ${text.to} `}
      {to ? <DayOrYear value={to} locale={locale} /> : text.untilNow}
    </>
  );
}

/** Whether there is a period to show. */
export const hasPeriod = (period: PeriodContent | null | undefined): boolean =>
  [period?.from, period?.to].some((value) => isDayOrYear(str(value)));
