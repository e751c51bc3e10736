import { fillerNames, type PageId, pageType } from '@situs-kpu/standard';
import { Text } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../i18n.ts';
import { officeText } from './officeText.ts';

/** A part that the standard asks for and nobody has filled in: it is said, with who fills it. */
export function Missing({
  what,
  page,
  locale,
}: {
  /** What is missing, as a noun: "jumlah kursi". */
  what: string;
  page: PageId;
  locale: Locale;
}): ReactElement {
  const text = officeText[locale];
  const who = fillerNames[pageType(page).filledBy][locale];
  return <Text tone="muted">{`${text.missingPart}: ${what}. ${text.filledBy(who)}`}</Text>;
}
