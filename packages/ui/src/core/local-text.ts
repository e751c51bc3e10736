import type { Locale } from '../i18n.ts';

/** A text in each language. */
export type LocalText = Readonly<Record<Locale, string>>;
