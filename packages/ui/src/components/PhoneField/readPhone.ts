import { fill, type Locale, readPhoneText, words } from '../../i18n.ts';
import type { Answer } from '../../internal/answer.ts';

export interface ReadPhoneOptions {
  /** Language of the reason. @default 'id' */
  locale?: Locale | undefined;
}

/**
 * Reads a telephone number as people write it, and gives it as `+6281234567890` (ITU-T E.164). `0812-3456-7890`,
 * `+62 812 …`, `(0271) 123456`, also numbers of other countries with their `+`. Runs on the server as well. Empty text
 * gives `{ value: null }`. It reads the form of a number; whether somebody answers, nobody knows.
 */
export function readPhone(text: string, { locale }: ReadPhoneOptions = {}): Answer<string> {
  const say = words(readPhoneText, locale);
  const typed = text.trim();
  if (!typed) return { value: null };
  // Dashes and spaces of every kind: they come along when a number is pasted.
  const bare = typed.replace(/[\s\u200e\u200f\u202a-\u202e().\-‐-―−/]/g, '');
  if (!/^\+?\d+$/.test(bare)) return { reason: say.digits };
  const known = /^(?:\+62|0062|62(?=8\d{8})|0(?!0)|(?=8\d{8}))0?(?!0)(\d*)$/.exec(bare);
  if (!known) {
    // Abroad: at most 15 digits with the code of the country; fewer than 7 is no subscriber anywhere.
    if (/^(\+|00)(?!62)[1-9]\d{6,14}$/.test(bare)) return { value: bare.replace(/^\+|^00/, '+') };
    return { reason: /^\+|^00/.test(bare) ? say.abroad : say.area };
  }
  const number = known[1] ?? '';
  const mobile = number.startsWith('8');
  const [least, most] = mobile ? [9, 12] : [8, 11];
  if (number.startsWith('1') || !number) return { reason: say.area };
  if (number.length < least || number.length > most)
    return {
      reason: fill(say.length, {
        count: number.length + 1,
        least: least + 1,
        most: most + 1,
        kind: mobile ? say.mobile : say.landline,
      }),
    };
  return { value: `+62${number}` };
}
