/**
 * Tests on plain data, by name: what a checker has collected goes in, whether the rule is kept comes out. Data that is
 * missing or of another form gives `null`: it cannot be told, which is no failure.
 */
import { workingDaysBetween } from '../calendar/workingDays.ts';
import { deadline, type ServiceRegime } from '../config/deadlines.ts';
import { annualReport } from '../config/forms.ts';
import { noticeParts } from '../config/information.ts';
import { limits } from '../config/limits.ts';
import { divisions, hostPattern, newsCategories } from '../config/office.ts';
import { addMonths, dayNumber } from '../internal/days.ts';
import {
  readAbbreviations,
  readCredit,
  readDateline,
  readElements,
  readPartisan,
  wordsIn,
} from '../news/read.ts';

/** Kept, not kept, or cannot be told. */
export type DataResult = boolean | null;

type Data = Readonly<Record<string, unknown>>;
const text = (value: unknown): value is string => typeof value === 'string';
const filled = (value: unknown): value is string => text(value) && value.trim() !== '';
const number = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const count = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const day = (value: unknown): value is string => dayNumber(value) !== null;
const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rows = (value: unknown): Data[] | null =>
  Array.isArray(value) && value.every(isData) ? (value as Data[]) : null;
const yearOf = (value: string): number => Number(value.slice(0, 4));
const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** The edition that must be there: last year's from the due day on, the one before until then. */
const neededYear = (today: string): number =>
  yearOf(today) - (today.slice(5) > annualReport.dueMonthDay ? 1 : 2);
const withinMonths = (updated: string, months: number, today: string): boolean => {
  const until = dayNumber(addMonths(updated, months));
  return until !== null && Number(dayNumber(today)) <= until;
};
/** `10 hari kerja` stands in the text as a number of its own, in figures, perhaps with the word in parentheses. */
const states = (value: string, days: number): boolean =>
  new RegExp(`(?<!\\d)${days}(?!\\d)\\s*(?:\\([^)]{1,30}\\)\\s*)?hari\\s+kerja`, 'iu').test(value);
const host = (address: string): string | null => {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
};

const tests = {
  /** `{ host }` */
  hostIsKpu: ({ host: of }: Data) =>
    text(of) ? new RegExp(hostPattern, 'i').test(of) || /^www\.kpu\.go\.id$/i.test(of) : null,

  /** `{ host, level: 'kabupaten' | 'kota', name }` */
  hostFollowsName: ({ host: of, level, name }: Data) => {
    if (!text(of) || !filled(name) || (level !== 'kabupaten' && level !== 'kota')) return null;
    return of.toLowerCase() === `${level === 'kota' ? 'kota' : 'kab'}-${letters(name)}.kpu.go.id`;
  },

  /** `{ logos: ('kpu' | 'event')[] }`, in the order of the page. */
  kpuLogoFirst: ({ logos }: Data) => (Array.isArray(logos) && logos.length > 0 ? logos[0] === 'kpu' : null),

  /** `{ today, menu: [{ label, items, expires? }] }` */
  menuFilled: ({ today, menu }: Data) => {
    const entries = rows(menu);
    if (!day(today) || !entries || entries.length === 0) return null;
    return entries.every(
      ({ items, expires }) =>
        count(items) &&
        items > 0 &&
        (expires === undefined || expires === null || (day(expires) && expires >= today)),
    );
  },

  /** `{ links: [{ status, external?, marked? }] }` */
  linksAnswer: ({ links }: Data) => {
    const entries = rows(links);
    if (!entries || entries.some(({ status }) => !number(status))) return null;
    return entries.every(
      ({ status, external, marked }) => status === 200 && (external !== true || marked === true),
    );
  },

  /** `{ members: [{ name, role, division, career }] }` */
  membersComplete: ({ members }: Data) => {
    const entries = rows(members);
    if (!entries || entries.length === 0) return null;
    return entries.every(
      ({ name, role, division, career }) =>
        filled(name) && filled(role) && filled(division) && filled(career),
    );
  },

  /** `{ members: [{ division }], expected }`; divisions by id. */
  membersAsConfigured: ({ members, expected }: Data) => {
    const entries = rows(members);
    if (!entries || !count(expected)) return null;
    return (
      entries.length === expected &&
      entries.every(({ division }) => divisions.some(({ id }) => id === division))
    );
  },

  /** `{ today, documents: [{ type, year }], type }` */
  latestReport: ({ today, documents, type }: Data) => {
    const entries = rows(documents);
    if (!day(today) || !entries || !text(type)) return null;
    return entries.some(
      (each) => each['type'] === type && number(each['year']) && each['year'] >= neededYear(today),
    );
  },

  /** `{ documents: [{ type }] }`: realisasi, neraca, calk, aset. */
  financialSet: ({ documents }: Data) => {
    const entries = rows(documents);
    if (!entries) return null;
    return ['realisasi', 'neraca', 'calk', 'aset'].every((type) =>
      entries.some((each) => each['type'] === type),
    );
  },

  /** `{ today, documents: [{ updated, months? }] }` */
  documentsFresh: ({ today, documents }: Data) => {
    const entries = rows(documents);
    if (!day(today) || !entries || entries.length === 0) return null;
    if (entries.some(({ updated }) => !day(updated))) return null;
    return entries.every(({ updated, months }) =>
      withinMonths(updated as string, count(months) ? months : limits.periodicMonths.value, today),
    );
  },

  /** `{ documents: [{ title, year, bytes, sizeShown }] }` */
  documentsDescribed: ({ documents }: Data) => {
    const entries = rows(documents);
    if (!entries || entries.some(({ bytes }) => !count(bytes))) return null;
    return entries.every(
      ({ title, year, bytes, sizeShown }) =>
        filled(title) && number(year) && sizeShown === true && Number(bytes) <= limits.pdfBytes.value,
    );
  },

  /** `{ text }`: the terms of answer and extension of both regimes, as they are configured. */
  deadlinesStated: ({ text: given }: Data) => {
    if (!text(given)) return null;
    return (['luar-tahapan', 'tahapan'] as const satisfies ServiceRegime[]).every((regime) =>
      (['jawaban', 'perpanjangan'] as const).every((step) => {
        const term = deadline(step).terms[regime];
        return term === null || states(given, term.value);
      }),
    );
  },

  /** `{ text }` */
  objectionPathStated: ({ text: given }: Data) => {
    if (!text(given)) return null;
    const objection = deadline('keberatan').terms['luar-tahapan'];
    const dispute = deadline('sengketa').terms['luar-tahapan'];
    return (
      (objection === null || states(given, objection.value)) &&
      (dispute === null || states(given, dispute.value)) &&
      /komisi informasi/i.test(given)
    );
  },

  /** `{ today, reports: [{ year, requests, days, granted, refused, reasons }] }` */
  annualReportComplete: ({ today, reports }: Data) => {
    const entries = rows(reports);
    if (!day(today) || !entries) return null;
    return entries.some(
      ({ year, requests, days: needed, granted, refused, reasons }) =>
        number(year) &&
        year >= neededYear(today) &&
        count(requests) &&
        number(needed) &&
        count(granted) &&
        count(refused) &&
        (refused === 0 || filled(reasons)),
    );
  },

  /** `{ text }` of a PPID page that cites regulations. */
  citesInForce: ({ text: given }: Data) => {
    if (!text(given)) return null;
    const old =
      /\b(?:PKPU|Peraturan (?:KPU|Komisi Pemilihan Umum))\s+(?:(?:nomor|no\.?)\s*)?1\s*(?:tahun|\/)\s*2015\b/giu;
    const revoked = [...given.matchAll(old)].every(({ index, 0: all }) =>
      /dicabut|tidak berlaku|digantikan?/i.test(
        given.slice(Math.max(0, index - 120), index + all.length + 120),
      ),
    );
    return revoked && /\b22\s*(?:tahun|\/)\s*2023\b/iu.test(given);
  },

  /** `{ text }` outside forms. */
  noPersonalNumbers: ({ text: given }: Data) => {
    if (!text(given)) return null;
    const nik = /(?<![\d.,])\d{16}(?![\d.,])|(?<!\d)\d{4}(?:[ -]\d{4}){3}(?!\d)/;
    const mobile = /(?<![\d.,])(?:\+?62|0)[ -]?8\d{1,2}(?:[ -]?\d{3,4}){2}(?!\d)/g;
    const official = /(?:kantor|layanan|resmi|call center|hotline|pengaduan|kpu)[^\n.]{0,60}$/i;
    return (
      !nik.test(given) &&
      [...given.matchAll(mobile)].every(({ index }) =>
        official.test(given.slice(Math.max(0, index - 80), index)),
      )
    );
  },

  /** `{ notice: { bahaya, terdampak, … } }` */
  noticeComplete: ({ notice }: Data) =>
    isData(notice) ? noticeParts.every((part) => filled(notice[part])) : null,

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

  /** `{ elections: [{ name, page }] }` */
  resultsPublished: ({ elections }: Data) => {
    const entries = rows(elections);
    if (!entries || entries.length === 0) return null;
    return entries.every(({ page }) => filled(page));
  },

  /** `{ men, women, total, valid?, invalid?, voters?, percents?: [{ part, whole, shown }] }` */
  sumsAgree: ({ men, women, total, valid, invalid, voters, percents }: Data) => {
    const sums: [unknown, unknown, unknown][] = [
      [men, women, total],
      [valid, invalid, voters],
    ];
    const given = sums.filter((sum) => sum.every((each) => each !== undefined && each !== null));
    const shares = percents === undefined ? [] : rows(percents);
    if (shares === null || (given.length === 0 && shares.length === 0)) return null;
    if (given.some((sum) => !sum.every(count))) return null;
    // A share of nothing is no number: there is nothing to compare.
    if (shares.some(({ whole }) => whole === 0)) return null;
    return (
      given.every(([a, b, all]) => Number(a) + Number(b) === all) &&
      shares.every(
        ({ part, whole, shown }) =>
          count(part) &&
          count(whole) &&
          number(shown) &&
          // Half of the last digit of two decimals, and what binary numbers lose.
          Math.abs((part / whole) * 100 - shown) <= 0.005 + 1e-9,
      )
    );
  },

  /** `{ today, quarters: [{ year, quarter, total, men, women, kecamatan }] }` */
  quarterCurrent: ({ today, quarters }: Data) => {
    const entries = rows(quarters);
    if (!day(today) || !entries) return null;
    const present = yearOf(today) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3);
    return entries.some(
      ({ year, quarter, total, men, women, kecamatan }) =>
        number(year) &&
        number(quarter) &&
        year * 4 + quarter - 1 >= present - 1 &&
        year * 4 + quarter - 1 <= present &&
        [total, men, women, kecamatan].every(count) &&
        Number(men) + Number(women) === total,
    );
  },

  /** `{ registered: number, announced: number }`: survey and quick-count reports. */
  surveysAnnounced: ({ registered, announced }: Data) =>
    count(registered) && count(announced) ? announced >= registered : null,

  /** `{ score, category, dimensions }` */
  ippBands: ({ score, category, dimensions }: Data) => {
    if (!number(score) || score < 0 || score > 100 || !text(category) || !count(dimensions)) return null;
    const { ippInvolvement, ippParticipatory } = limits;
    const band =
      score > ippParticipatory.value
        ? 'participatory'
        : score >= ippInvolvement.value
          ? 'engagement'
          : 'involvement';
    return category === band && dimensions === 5;
  },

  /** `{ marks: [{ colour, label }], reserved: colour[] }` */
  coloursNotAlone: ({ marks, reserved }: Data) => {
    const entries = rows(marks);
    if (!entries || !Array.isArray(reserved) || !reserved.every(text)) return null;
    const kept = reserved.map((colour) => colour.toLowerCase());
    return entries.every(
      ({ colour, label }) => filled(label) && text(colour) && !kept.includes(colour.toLowerCase()),
    );
  },

  /** `{ text }` */
  numbersIndonesian: ({ text: given }: Data) =>
    text(given)
      ? !/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d.,])\d{1,3}\.\d{1,2}\s?%/.test(given)
      : null,

  /** `{ pairs: [{ ratio, large? }] }` */
  contrast: ({ pairs }: Data) => {
    const entries = rows(pairs);
    if (!entries || entries.length === 0 || entries.some(({ ratio }) => !number(ratio))) return null;
    return entries.every(
      ({ ratio, large }) =>
        Number(ratio) >= (large === true ? limits.contrastLarge : limits.contrastText).value,
    );
  },

  /** `{ controls: [{ reached, focusVisible }] }` */
  keyboard: ({ controls }: Data) => {
    const entries = rows(controls);
    if (!entries || entries.length === 0) return null;
    return entries.every(({ reached, focusVisible }) => reached === true && focusVisible === true);
  },

  /** `{ levels: number[] }`: the headings of a page, in order. */
  headingsInOrder: ({ levels }: Data) => {
    if (!Array.isArray(levels) || levels.length === 0 || !levels.every(count)) return null;
    const list = levels as number[];
    return (
      list[0] === 1 &&
      list.filter((level) => level === 1).length === 1 &&
      list.every((level, i) => i === 0 || level <= Number(list[i - 1]) + 1)
    );
  },

  /** `{ width, scrollWidth, targets: [{ width, height }] }`, drawn at 320 CSS pixels. */
  reflow: ({ width, scrollWidth, targets }: Data) => {
    const entries = rows(targets);
    if (!number(width) || !number(scrollWidth) || !entries || width > limits.reflowPixels.value) return null;
    const least = limits.targetPixels.value;
    return (
      scrollWidth <= width &&
      entries.every(
        (each) =>
          number(each['width']) &&
          number(each['height']) &&
          each['width'] >= least &&
          each['height'] >= least,
      )
    );
  },

  /** `{ reducedMotion, moving: [{ pausable }] }` */
  motion: ({ reducedMotion, moving }: Data) => {
    const entries = rows(moving);
    if (typeof reducedMotion !== 'boolean' || !entries) return null;
    return entries.length === 0 || (reducedMotion && entries.every(({ pausable }) => pausable === true));
  },

  /** `{ documents: [{ text: boolean }] }` */
  documentsAsText: ({ documents }: Data) => {
    const entries = rows(documents);
    return entries && entries.length > 0 ? entries.every((each) => each['text'] === true) : null;
  },

  /** `{ url, requests: address[] }` */
  httpsOnly: ({ url, requests }: Data) => {
    if (!text(url) || !Array.isArray(requests) || !requests.every(text)) return null;
    return [url, ...requests].every((address) => /^(?:https|data|blob):/i.test(address));
  },

  /** `{ host, requests: address[] }` */
  firstParty: ({ host: of, requests }: Data) => {
    if (!text(of) || !Array.isArray(requests) || !requests.every(text)) return null;
    return requests.every(
      (address) => /^(?:data|blob):/i.test(address) || host(address) === of.replace(/^www\./, ''),
    );
  },

  /** `{ bytes, images: bytes[] }` */
  weight: ({ bytes, images }: Data) => {
    if (!count(bytes) || !Array.isArray(images) || !images.every(count)) return null;
    return bytes <= limits.pageBytes.value && images.every((size) => size <= limits.imageBytes.value);
  },

  /** `{ css }` of a component. */
  semanticTokens: ({ css }: Data) => {
    if (!text(css)) return null;
    const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/url\([^)]*\)/g, '');
    return !/:[^;{}]*#[0-9a-f]{3,8}\b|:[^;{}]*\b(?:rgb|hsl|oklch)a?\(/i.test(plain);
  },

  /** `{ samples: [{ sample, marked }] }` */
  samplesMarked: ({ samples }: Data) => {
    const entries = rows(samples);
    return entries ? entries.every(({ sample, marked }) => sample !== true || marked === true) : null;
  },

  /** `{ changes: [{ path, listed }] }`: figures that changed after publication. */
  changesListed: ({ changes }: Data) => {
    const entries = rows(changes);
    return entries ? entries.every(({ listed }) => listed === true) : null;
  },

  /** `{ redirects: [{ from, to, status }] }` */
  oldAddressesLead: ({ redirects }: Data) => {
    const entries = rows(redirects);
    if (!entries || entries.length === 0) return null;
    return entries.every(
      ({ to, status }) =>
        filled(to) && (status === 200 || status === 301 || status === 302 || status === 308),
    );
  },

  /** `{ policy }`: the Content-Security-Policy of the site. */
  strictPolicy: ({ policy }: Data) => {
    if (policy === null || policy === '') return false;
    if (!text(policy)) return null;
    const directives = policy
      .toLowerCase()
      .split(';')
      .map((each) => each.trim());
    const scripts =
      directives.find((each) => each.startsWith('script-src ')) ??
      directives.find((each) => each.startsWith('default-src '));
    return scripts !== undefined && !/'unsafe-inline'|'unsafe-eval'|\s\*(?:\s|$)/.test(scripts);
  },

  /** `{ robots, sitemap, feed }`: whether each answers. */
  discoverable: ({ robots, sitemap, feed }: Data) =>
    [robots, sitemap, feed].every((each) => typeof each === 'boolean')
      ? robots === true && sitemap === true && feed === true
      : null,
} satisfies Record<string, (data: Data) => DataResult>;

/** Name of a test on data. */
export type DataTestName = keyof typeof tests;
/** All names. */
export const dataTestNames = Object.keys(tests) as readonly DataTestName[];

/**
 * Whether data keep a rule.
 * @returns `null` where it cannot be told from these data; never throws for data
 */
export function testData(name: DataTestName, data: unknown): DataResult {
  const test = Object.hasOwn(tests, name) ? tests[name] : undefined;
  if (!test || !isData(data)) return null;
  return test(data);
}
