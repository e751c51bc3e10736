/** News: where it stands, how often it comes, and how it is written. */
import { workingDaysBetween } from '../../calendar/workingDays.ts';
import { limits } from '../../config/limits.ts';
import { newsCategories } from '../../config/office.ts';
import { dayNumber } from '../../internal/days.ts';
import { readCredit, readDateline } from '../../news/frame.ts';
import { readAbbreviations, readElements, readPartisan } from '../../news/read.ts';
import { wordsIn } from '../../news/text.ts';
import { type Data, type DataResult, day, number, rows, text, withinMonths } from './read.ts';

export const newsTests = {
  /** `{ category }`: slug or name. */
  categoryKnown: ({ category }: Data) =>
    text(category)
      ? newsCategories.some(
          ({ slug, name }) => slug === category || name.id.toLowerCase() === category.trim().toLowerCase(),
        )
      : null,

  /** `{ regime, from, to, published: day[] }` */
  publishingPace: ({ regime, from, to, published }: Data) => {
    if (!day(from) || !day(to) || to < from || !Array.isArray(published)) return null;
    const within = published.filter((each) => day(each) && each > from && each <= to).length;
    if (regime === 'tahapan') {
      if (Number(dayNumber(to)) - Number(dayNumber(from)) > 366) return null;
      const working = workingDaysBetween(from, to);
      return working === null ? null : within >= working * limits.newsPerWorkingDayDuringStages.value;
    }
    if (regime !== 'luar-tahapan') return null;
    const weeks = Math.floor((Number(dayNumber(to)) - Number(dayNumber(from))) / 7);
    return within >= weeks * limits.newsPerWeekOutsideStages.value;
  },

  /** `{ items: [{ published: instant, event: day }] }` */
  noBatch: ({ items }: Data) => {
    const entries = rows(items);
    if (!entries) return null;
    const read = entries.map(({ published, event }) => ({ at: Date.parse(String(published)), event }));
    if (read.some(({ at, event }) => !Number.isFinite(at) || !day(event))) return null;
    return read.every(({ at }) => {
      const hour = read.filter((each) => each.at >= at && each.at < at + 3_600_000);
      return new Set(hour.map(({ event }) => event)).size <= limits.batchItems.value;
    });
  },

  /** `{ text, host? }` */
  dateline: ({ text: given, host: of }: Data) => {
    if (!text(given)) return null;
    const found = readDateline(given);
    return found !== undefined && (!text(of) || found.host === of.toLowerCase());
  },

  /** `{ lead, city?, year? }` */
  leadComplete: ({ lead, city, year }: Data) => {
    if (!text(lead)) return null;
    const found = readElements(lead, text(city) ? city : undefined, number(year) ? year : undefined);
    return ['siapa', 'kapan', 'di-mana'].every((id) => id in found);
  },

  /** `{ text }` */
  credit: ({ text: given }: Data) => (text(given) ? readCredit(given) !== undefined : null),

  /** `{ title, paragraphs: string[] }` */
  lengths: ({ title, paragraphs }: Data) => {
    if (!text(title) || !Array.isArray(paragraphs) || !paragraphs.every(text)) return null;
    const each = paragraphs.map((paragraph) => wordsIn(paragraph).length);
    const words = each.reduce((sum, n) => sum + n, 0);
    return (
      [...title].length <= limits.titleCharactersMost.value &&
      words >= limits.newsWordsLeast.value &&
      words <= limits.newsWordsMost.value &&
      each.every((n) => n <= limits.paragraphWordsMost.value)
    );
  },

  /** `{ today, items: [{ published: day, text }] }` */
  opinionAlive: ({ today, items }: Data) => {
    const entries = rows(items);
    if (!day(today) || !entries) return null;
    return entries.some(
      ({ published, text: given }) =>
        day(published) &&
        withinMonths(published, limits.opinionMonths.value, today) &&
        text(given) &&
        /^\s*oleh\s*:?\s*\p{L}/iu.test(given),
    );
  },

  /** `{ text }` */
  neutral: ({ text: given }: Data) => (text(given) ? readPartisan(given).length === 0 : null),

  /** `{ text }` */
  abbreviationsExplained: ({ text: given }: Data) =>
    text(given) ? readAbbreviations(given).length === 0 : null,
} satisfies Record<string, (data: Data) => DataResult>;
