/** Style sheets of the pages of `families/office.ts`; see `../page-styles.ts`. */
import { text } from './shared.ts';

export const officeStyles = {
  'text-page': text,
} as const satisfies Readonly<Record<string, readonly string[]>>;
