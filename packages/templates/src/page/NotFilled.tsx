import { type Filler, fillerNames, type PageId, pageType } from '@situs-kpu/standard';
import { Text } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../i18n.ts';
import { fill } from './fill.ts';
import { serviceText } from './serviceText.ts';

/** Who fills in, for the label "Diisi oleh:". Nobody does where the site makes it itself. */
export function fillerOf(page: PageId, locale: Locale): string | undefined {
  const { filledBy } = pageType(page);
  return filledBy === 'otomatis' ? undefined : fillerNames[filledBy][locale];
}

/** Roles, not names of units: small within a sentence. */
const roles: readonly Filler[] = ['humas', 'pengembang'];

function sentence(by: Filler, locale: Locale): string {
  if (by === 'otomatis') return '';
  const name = fillerNames[by][locale];
  const who = roles.includes(by) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return ` ${fill(serviceText[locale].who, { who })}`;
}

/** What the standard demands and nobody has filled in yet: said in its place, with who fills it. */
export function NotFilled({
  what,
  part,
  by,
  page,
  locale,
}: {
  /** A sentence that says what is missing. @default 'Belum diisi.' */
  what?: string;
  /** Or what is missing as a noun: "jumlah kursi". */
  part?: string;
  locale: Locale;
} & (
  | { by: Filler; page?: never }
  | { /** The one who fills this page. */ page: PageId; by?: never }
)): ReactElement {
  const text = serviceText[locale];
  const said = what ?? (part ? fill(text.missingPart, { part }) : text.missing);
  return <Text tone="muted">{`${said}${sentence(by ?? pageType(page as PageId).filledBy, locale)}`}</Text>;
}
