import { fill, type Locale, readDateText, words } from '../../i18n.ts';
import type { Answer } from '../../internal/answer.ts';
import { formatDate, months, readMoment } from '../../internal/dates.ts';

/** Parts of a date, in the order in which Indonesians write it; `<name>-hari` and so on in a form. */
export const dateParts = ['hari', 'bulan', 'tahun'] as const;
export type DatePart = (typeof dateParts)[number];
/** What was typed. */
export type DateText = Readonly<Partial<Record<DatePart, string>>>;

export interface ReadDateOptions {
  /** First day, as `2024-11-27`. */
  min?: string | undefined;
  /** Last day, as `2024-11-27`. */
  max?: string | undefined;
  /** Language of the reason. @default 'id' */
  locale?: Locale | undefined;
}

/** A day as `2024-11-27`, or the reason and the part that is wrong. */
export type DateAnswer = Answer<string> & { part?: DatePart };

/** Spellings of letters and older grammars: Pebruari, Agt, Nopember. */
const spellings: Readonly<Record<string, number>> = { peb: 2, agt: 8, ags: 8, nop: 11 };

/** Number of a month that was typed as a number, a name, or the first three letters of one; 0 for anything else. */
function monthOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text) > 12 ? 0 : Number(text);
  const name = text.toLowerCase().replace(/\.$/, '');
  if (!/^[a-z]{3,}$/.test(name)) return 0;
  const starts = (list: readonly string[]) => list.findIndex((m) => m.toLowerCase().startsWith(name)) + 1;
  return (
    starts(months.id) ||
    starts(months.en) ||
    (/^(peb(ruari)?|agt|ags|nop(ember)?)$/.test(name) ? (spellings[name.slice(0, 3)] ?? 0) : 0)
  );
}

/**
 * Reads the three parts of a `DateField`. Runs on the server as well: give it `<name>-hari`, `<name>-bulan` and
 * `<name>-tahun` of the form. Three empty parts give `{ value: null }`.
 */
export function readDate(typed: DateText, { min, max, locale }: ReadDateOptions = {}): DateAnswer {
  const say = words(readDateText, locale);
  const [hari, bulan, tahun] = dateParts.map((part) => (typed[part] ?? '').trim()) as [
    string,
    string,
    string,
  ];
  const missing = dateParts.filter((part) => !typed[part]?.trim());
  if (missing.length === 3) return { value: null };
  const because = (part: DatePart, reason: string, values = {}) => ({ part, reason: fill(reason, values) });
  if (missing[0])
    return because(missing[0], say.missing, { parts: missing.map((part) => say[part]).join(say.and) });
  const day = Number(hari);
  if (!/^\d{1,2}$/.test(hari) || day < 1 || day > 31) return because('hari', say.day);
  const month = monthOf(bulan);
  if (!month) return because('bulan', say.month);
  if (!/^[1-9]\d{3}$/.test(tahun)) return because('tahun', say.year);
  const last = new Date(Date.UTC(Number(tahun), month, 0)).getUTCDate();
  if (day > last) {
    // Only February changes from year to year.
    const name = `${months[locale === 'en' ? 'en' : 'id'][month - 1]}${month === 2 ? ` ${tahun}` : ''}`;
    return because('hari', say.none, { day, month: name, last });
  }
  const value = `${tahun}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const limit = (bound: string | undefined) =>
    bound && readMoment(bound)?.day ? formatDate(bound, { locale: locale === 'en' ? 'en' : 'id' }) : null;
  if (min && limit(min) && value < min) return because('hari', say.min, { date: limit(min) });
  if (max && limit(max) && value > max) return because('hari', say.max, { date: limit(max) });
  return { value };
}
