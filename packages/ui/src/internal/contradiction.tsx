import type { ReactElement } from 'react';
import { StatusBadge } from '../components/StatusBadge/StatusBadge.tsx';
import { contradictionText, type Locale, words } from '../i18n.ts';

/** The visible note beside data that contradict each other. */
export function contradiction(locale: Locale | undefined): ReactElement {
  return <StatusBadge tone="warning">{words(contradictionText, locale)}</StatusBadge>;
}
