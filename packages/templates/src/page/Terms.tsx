import { type DeadlineStep, deadlines, serviceCost, serviceRegimes } from '@situs-kpu/standard';
import { Table } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../i18n.ts';
import { fill } from './fill.ts';
import { serviceText } from './serviceText.ts';
import { VerificationNote } from './VerificationNote.tsx';

/** "10 hari kerja", as the check of the standard reads it; "belum diketahui" where no source gives a term. */
export const termWords = (days: number | undefined, locale: Locale): string => {
  const text = serviceText[locale];
  return days === undefined ? text.noTerm : fill(text.days, { n: days });
};

/** The terms of some steps in both regimes, the cost, and what of them is not verified (PPID-06, PPID-07, PPID-08). */
export function Terms({
  steps,
  locale,
}: {
  /** Steps that are shown, in the order of the standard. */
  steps: readonly DeadlineStep[];
  locale: Locale;
}): ReactElement {
  const text = serviceText[locale];
  const shown = deadlines.filter(({ step }) => steps.includes(step));
  const limits = shown.flatMap(({ terms }) => serviceRegimes.flatMap((regime) => terms[regime] ?? []));
  const unknown = shown.some(({ terms }) => serviceRegimes.some((regime) => terms[regime] === null));
  const allOpen = limits.every(({ verification }) => verification.state === 'unverified');
  const mark = ` (${text.unverified.toLowerCase()})`;
  return (
    <>
      <Table
        caption={`${text.terms}${allOpen ? mark : ''}`}
        columns={[
          { header: text.step },
          ...serviceRegimes.map((regime) => ({ header: text.regimes[regime] })),
          { header: text.from },
          { header: text.whose },
        ]}
        rows={shown.map(({ name, terms, from, by }) => [
          name[locale],
          ...serviceRegimes.map((regime) => {
            const limit = terms[regime];
            const open = !allOpen && limit?.verification.state === 'unverified';
            return `${termWords(limit?.value, locale)}${open ? mark : ''}`;
          }),
          from[locale],
          text.by[by],
        ])}
        locale={locale}
      />
      {unknown && <p>{text.noTermWhy}</p>}
      <p>
        <b>{text.cost}</b>
        {`: ${serviceCost.text[locale]}.`}
      </p>
      <VerificationNote stated={limits} what={text.terms} locale={locale} />
    </>
  );
}
