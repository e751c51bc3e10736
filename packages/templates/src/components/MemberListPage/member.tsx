/** What the list of members and the page of one of them say alike. */
import { type Division, divisions } from '@situs-kpu/standard';
import { type FooterLink, StatusBadge, Text } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { Locale } from '../../i18n.ts';
import { hasPeriod, Period } from '../../page/Decision.tsx';
import type { PeriodContent } from '../../page/office.ts';
import { str } from '../../page/values.ts';
import type { CareerContent, MemberFacts } from './content.ts';
import { memberText } from './text.ts';

/** The division of the standard that is meant, by its id or name. */
export const divisionOf = (value: unknown): Division | undefined =>
  divisions.find(({ id, name }) => [id, name.id, name.en].includes(str(value)));

/** Name of a division, as the standard writes it or as it was given. */
export const divisionName = (value: unknown, locale: Locale): string =>
  divisionOf(value)?.name[locale] ?? str(value);

export const careerOf = (
  career: readonly CareerContent[] | null | undefined,
): { period: string; text: string }[] =>
  list(career).flatMap(({ period, text }) => (str(text) ? [{ period: str(period), text: str(text) }] : []));

/** LHKPN and e-mail of the office; the words say whose they are. */
export function officeLinks(
  { lhkpn, lhkpnYear, email }: Pick<MemberFacts, 'lhkpn' | 'lhkpnYear' | 'email'>,
  name: string,
  locale: Locale,
): FooterLink[] {
  const text = memberText[locale];
  const links: FooterLink[] = [];
  if (str(lhkpn)) {
    const label = str(lhkpnYear) ? text.lhkpnYear(str(lhkpnYear)) : text.lhkpn;
    links.push({ label: name ? text.lhkpnOf(label, name) : label, href: str(lhkpn) });
  }
  // Whoever writes more than an address has not given one.
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(str(email)))
    links.push({ label: `${text.email}: ${str(email)}`, href: `mailto:${str(email)}` });
  return links;
}

/** State, period and note of an office. */
export function MemberState({
  member: { acting, note },
  vacant = false,
  period,
  locale,
}: {
  member: Pick<MemberFacts, 'acting' | 'note'>;
  vacant?: boolean;
  period: PeriodContent | undefined;
  locale: Locale;
}): ReactElement {
  const text = memberText[locale];
  return (
    <>
      {(vacant || acting === true) && (
        <p>
          <StatusBadge tone="warning" locale={locale}>
            {vacant ? text.vacantWord : text.acting}
          </StatusBadge>
        </p>
      )}
      {str(note) && <p>{str(note)}</p>}
      {!vacant && hasPeriod(period) && (
        <Text size="sm">
          {`${text.period} `}
          <Period period={period} locale={locale} />
        </Text>
      )}
    </>
  );
}
