import { type Filler, fillerNames } from '@situs-kpu/standard';
import { Text } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../i18n.ts';
import { fill } from './fill.ts';
import { serviceText } from './serviceText.ts';

/** What the standard demands and nobody has filled in yet: said in its place, with who fills it. */
export function NotFilled({
  what,
  by,
  locale,
}: {
  /** A sentence that says what is missing. @default 'Belum diisi.' */
  what?: string;
  by: Filler;
  locale: Locale;
}): ReactElement {
  const text = serviceText[locale];
  return (
    <Text tone="muted">{`${what ?? text.missing} ${fill(text.who, { who: fillerNames[by][locale] })}`}</Text>
  );
}
