/** What can be read from the text of an article: days, abbreviations, elements, words that take sides. Pure, and total for any text. */
import { dayNumber, weekday } from '../internal/days.ts';
import { type Span, textOf } from './text.ts';
import { abbreviations as known, months, partisanWords, weekdays, wellKnown } from './words.ts';

/** A day that a text names. */
export interface ReadDay extends Span {
  /** `2025-05-09`; without year where neither text nor options give one, or where it is no day of the calendar. */
  day?: string;
  /** The day of the week that the text names, as it stands there. */
  weekday?: string;
  /** The day of the week does not belong to the date. */
  wrongWeekday?: boolean;
}

const named = `(?:(${weekdays.join('|')}|jum'at|ahad)\\s*,?\\s*\\(?)?`;
const written = /* #__PURE__ */ new RegExp(
  `${named}\\b(\\d{1,2})\\s+(${months.join('|')})(?:\\s+(\\d{4}))?\\b`,
  'giu',
);
const figures = /* #__PURE__ */ new RegExp(
  `(?:(${weekdays.join('|')}|jum'at|ahad)\\s*,?\\s*)?\\((\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?\\)`,
  'giu',
);

/**
 * The days that a text names: `Jumat (9/5)`, `Senin (08/12/2025)`, `Jumat, 9 Mei 2025`.
 * @param year of the publication, for days without one
 */
export function readDays(text: unknown, year?: number): ReadDay[] {
  const whole = textOf(text);
  const found: ReadDay[] = [];
  for (const [form, monthOf] of [
    [written, (word: string) => months.indexOf(word.toLowerCase()) + 1],
    [figures, (word: string) => Number(word)],
  ] as const) {
    for (const match of whole.matchAll(form)) {
      const [all, name, date = '', month = '', given] = match;
      const of = given ? Number(given.length === 2 ? `20${given}` : given) : year;
      const two = (n: number) => String(n).padStart(2, '0');
      const day = of === undefined ? undefined : `${of}-${two(monthOf(month))}-${two(Number(date))}`;
      const number = day === undefined ? null : dayNumber(day);
      const said = name?.toLowerCase().replace("jum'at", 'jumat').replace('ahad', 'minggu');
      found.push({
        start: match.index,
        end: match.index + all.length,
        ...(day !== undefined && number !== null ? { day } : {}),
        ...(name ? { weekday: name } : {}),
        ...(said && number !== null && weekdays[weekday(number)] !== said ? { wrongWeekday: true } : {}),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** An abbreviation that is used before it is explained. */
export interface ReadAbbreviation extends Span {
  short: string;
  /** Its long form, where it is one of KPU's. */
  long?: string;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const mixed = Object.keys(known).filter((word) => /[a-z]/.test(word));
const candidates = /* #__PURE__ */ new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:\\p{Lu}{2,6}|\\p{Lu}{2,4}b|${mixed.map(escaped).join('|')})(?![\\p{L}\\p{N}]|\\.\\w|-\\p{L})`,
  'gu',
);

/**
 * Abbreviations that stand in a text without being explained at first use: neither `daftar pemilih tetap (DPT)` nor
 * `DPT (daftar pemilih tetap)`, and their long form does not stand before them. A line in capitals is passed over.
 */
export function readAbbreviations(text: unknown, alsoKnown: readonly string[] = []): ReadAbbreviation[] {
  const whole = textOf(text);
  const seen = new Set<string>([...wellKnown, ...alsoKnown]);
  const found: ReadAbbreviation[] = [];
  for (const match of whole.matchAll(candidates)) {
    const [short] = match;
    if (seen.has(short)) continue;
    seen.add(short);
    const end = match.index + short.length;
    const before = whole.slice(Math.max(0, match.index - 2), match.index);
    const after = whole.slice(end, end + 120);
    const inParentheses = /\($/.test(before.trimEnd()) && /^[^)]{0,60}\)/.test(after);
    const explainedAfter = /^\s*\(\s*\p{L}[\p{L} ,/-]{6,}\)/u.test(after);
    const long = known[short];
    const longBefore =
      long !== undefined && whole.slice(0, match.index).toLowerCase().includes(long.toLowerCase());
    const line = whole.slice(whole.lastIndexOf('\n', match.index) + 1).split('\n')[0] ?? '';
    const shouted = line.length > 12 && line === line.toUpperCase();
    if (inParentheses || explainedAfter || longBefore || shouted) continue;
    found.push({ short, ...(long ? { long } : {}), start: match.index, end });
  }
  return found;
}

/** Patterns with classes of letters are dear to make, and a checklist asks for the same ones in each paragraph. */
const made = new Map<string, RegExp>();
function patternOf(source: string, flags: string): RegExp {
  const key = `${flags} ${source}`;
  let found = made.get(key);
  if (!found) {
    // One office has one city; a server of all offices has 550.
    if (made.size > 1000) made.clear();
    found = new RegExp(source, flags);
    made.set(key, found);
  }
  return found;
}

/** Words in a text that take a side. */
export function readPartisan(
  text: unknown,
): (Span & { found: string; why: (typeof partisanWords)[number]['why'] })[] {
  const whole = textOf(text);
  return partisanWords
    .flatMap(({ pattern, why }) =>
      [...whole.matchAll(patternOf(pattern, 'giu'))].map((match) => ({
        found: match[0],
        why,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Who acts: an office, a function, or a name of two words after one. */
const people =
  /\b(?:KPU|Komisi Pemilihan Umum|KIP|Bawaslu|DKPP|PPK|PPS|KPPS|Ketua|Anggota|Komisioner|Sekretaris|Kadiv|Kasub(?:b)?ag|Kepala|Bupati|Gubernur|Wali\s?[Kk]ota|Menteri)\b/u;

/** The elements that a lead should hold, each with the place where it was found. */
export interface LeadElements {
  siapa?: Span;
  kapan?: Span;
  'di-mana'?: Span;
}

/**
 * Who, when and where in a text. `apa` is not looked for: no pattern tells whether something was said.
 * @param city of the office; without it any `di` or `bertempat di` with a name counts
 */
export function readElements(text: unknown, city?: string, year?: number): LeadElements {
  const whole = textOf(text);
  const span = (match: RegExpExecArray | null): Span | undefined =>
    match ? { start: match.index, end: match.index + match[0].length } : undefined;
  const who = span(people.exec(whole));
  const [when] = readDays(whole, year);
  const spoken = /\b(?:hari ini|kemarin|pagi tadi|malam tadi)\b/iu.exec(whole);
  const at = /\b(?:bertempat\s+)?di\s+(?:\p{L}+\s+)?\p{Lu}[\p{L}.'-]+|\b(?:secara\s+)?(?:daring|virtual)\b/u;
  const placed = city ? patternOf(`(?<!\\p{L})${escaped(city)}(?!\\p{L})`, 'iu') : at;
  const where = span(placed.exec(whole)) ?? span(at.exec(whole));
  const time = when ? { start: when.start, end: when.end } : span(spoken);
  return {
    ...(who ? { siapa: who } : {}),
    ...(time ? { kapan: time } : {}),
    ...(where ? { 'di-mana': where } : {}),
  };
}
