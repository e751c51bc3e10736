/**
 * How KPU offices begin and end an article. The forms were collected from published articles; the canonical one of
 * each is what new pages print. Old articles are recognised, never rewritten: the standard reads them.
 */
import { readCredit, readDateline } from '@situs-kpu/standard';

/** What stands before the first word of an article. */
export interface Dateline {
  /** Place of the report: `Surakarta`. */
  city?: string | undefined;
  /** Host of the office's site, without `https://`: `kota-surakarta.kpu.go.id`. */
  host?: string | undefined;
}

export interface DatelineMatch {
  city: string;
  host: string;
  /** Length of the dateline with the space after it: the report begins there. */
  length: number;
}

/** The dateline `<Kota>, <host> – ` with which a text begins, or `undefined`. */
export function parseDateline(text: string): DatelineMatch | undefined {
  const found = readDateline(text);
  return found && { city: found.city, host: found.host, length: found.end };
}

/** Other forms that were published: without city, with a date, in capitals. */
const otherForms = [
  /^(?:(?:kab|kota)-)?[a-z]+\.kpu\.go\.id\s*[-–—]/iu,
  /^\p{L}[\p{L} .'-]*[,-]\s+(?:(?:kab|kota)-)?[a-z]+\.kpu\.go\.id\b/iu,
  /^\p{L}[\p{L} .'-]{2,40}(?:,\s*\d{1,2} \p{L}+ \d{4}|\s*\(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\))\s*[-–—]/u,
];

/**
 * Whether a text already begins with a dateline, in any form that was published.
 * @param city also recognises `KARANGANYAR - ` for this city
 */
export function beginsWithDateline(text: string, city?: string): boolean {
  const start = text.slice(0, 160).trimStart();
  if (parseDateline(start) || otherForms.some((form) => form.test(start))) return true;
  if (!city) return false;
  const rest = start.toLowerCase().startsWith(city.toLowerCase()) ? start.slice(city.length) : '';
  return /^\s*[-–—]{1,2}\s/.test(rest);
}

/** `Surakarta, kota-surakarta.kpu.go.id – `, ready to stand before the first word. Missing parts are left out; '' when both are. */
export function formatDateline({ city, host }: Dateline): string {
  const bare = host
    ?.trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*$/, '');
  const parts = [city?.trim(), bare].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')} – ` : '';
}

export interface Credit {
  /** Initials or name of the editor: `Asa`. */
  name: string;
  /** Short name of the office: `kpusurakarta`. */
  office?: string | undefined;
  /** `Ed` editor, `Penulis` writer. @default 'Ed' */
  role?: 'Ed' | 'Penulis';
}

/** `(Ed: Asa/kpusurakarta)`; '' without a name. */
export function formatCredit({ name, office, role = 'Ed' }: Credit): string {
  const who = [name?.trim(), office?.trim()].filter(Boolean).join('/');
  return who === '' ? '' : `(${role}: ${who})`;
}

/** The credit at the end of a text, or `undefined`; the short forms `(HF)` and `[humas kpuska]` name nobody. */
export function parseCredit(text: string): Credit | undefined {
  const { name, office, role } = readCredit(text) ?? {};
  return name && role ? { name, ...(office && { office }), role } : undefined;
}

/** Whether a text already ends with a credit, also in the short forms `(HF)` and `[humas kpuska]`. */
export function hasCredit(text: string): boolean {
  return readCredit(text) !== undefined;
}
