/** What holds for every output of every result. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { add, makeChild, makeOptions, makeResult, makeSource } from '../../fixtures/build.ts';
import { formatMoment } from '../dates.ts';
import { type ElectionResult, inBallotOrder, type Locale, locales, votersOf } from '../model.ts';
import { resultStory, storyLengths } from '../narrative.ts';
import { formatShare, formatShares, formatVotes, noData, roundingNote, sumCounts } from '../numbers.ts';
import { parseResult } from '../parse.ts';
import { statuses } from '../status.ts';
import { tolerant } from '../tolerant.ts';
import {
  altLimit,
  chatLimit,
  copyText,
  resultAlt,
  resultAreasCsv,
  resultCaption,
  resultChat,
  resultHtml,
  resultJsonLdScript,
  resultMarkdown,
  resultOptionsCsv,
  resultText,
  toJson,
} from './index.ts';
import { outputWords } from './words.ts';

vi.setConfig({ testTimeout: 20_000 });

const url = 'https://kab-contoh.kpu.go.id/hasil';
const sources = [
  makeSource('keputusan_kpu', 'KPU Kabupaten Contoh', 'Keputusan', { number: 'tujuh', date: '2024-12-05' }),
  makeSource('berita_acara', 'KPU Kabupaten Contoh', 'Berita acara', { number: 'sembilan' }),
];
const spoken = [
  'belum_ada',
  'hitung_sementara',
  'tps_lengkap_belum_rekap',
  'rekap_kecamatan',
  'rekap_kabkota',
  'rekap_provinsi',
  'penetapan_hasil',
  'masa_permohonan_mk',
  'sengketa_mk',
  'psu',
] as const;

const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '=HYPERLINK("x")',
  '+A',
  '-B',
  '@C',
  '*D* _E_ ~F~ `G`',
  '[H](javascript:I)',
  '| J |',
  '# K',
  '\u202eLUG\u202c',
  'M\r\nN',
  '\u0627\u0628',
  'O & P; "Q", \'R\'',
];
const names = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('Anggrek – Bougenvil', 'Cempaka – Dahlia', 'Dr. H. Edelweis, S.E.'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  {
    weight: 1,
    arbitrary: fc.string({ minLength: 1, maxLength: 90 }).map((text) => text.replace(/\p{N}/gu, 'x')),
  },
);

/** Results of every status that speaks, with one to seven options and children; no digit in any name. */
const results = fc
  .record({
    status: fc.constantFrom(...spoken),
    votes: fc.array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 1, maxLength: 7 }),
    names: fc.array(names, { minLength: 8, maxLength: 8 }),
    invalid: fc.integer({ min: 0, max: 100_000 }),
    stations: fc.integer({ min: 1, max: 60_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    broken: fc.boolean(),
    sample: fc.boolean(),
    flags: fc.subarray(['koreksi', 'data_terlambat'] as const),
    timed: fc.boolean(),
  })
  .map((given): ElectionResult => {
    const { status, votes, invalid, stations } = given;
    const provisional = status === 'hitung_sementara' || status === 'tps_lengkap_belum_rekap';
    const none = status === 'belum_ada';
    const valid = add(votes) + (given.broken ? 1 : 0);
    const reported =
      status === 'hitung_sementara' ? Math.max(1, Math.floor(stations * given.part)) : stations;
    const ids = votes.map((_, index) => `id-${index}`);
    return makeResult({
      contest: {
        kind: 'pilbup',
        name: `Pemilihan ${given.names[7]}`,
        shortName: `Pilbup ${given.names[7]}`,
        date: '2024-11-27',
        regionCode: '0000',
        level: 'kabkota',
      },
      area: { code: '0000', name: given.names[7] ?? '', level: 'kabkota' },
      status,
      flags: given.flags,
      options: makeOptions(
        votes.map((_, index) => [ids[index] ?? '', index + 1, given.names[index] ?? '']),
        none ? [] : votes,
      ),
      ...(provisional || none
        ? {}
        : { valid, invalid, total: valid + invalid, voters: votersOf(50_000_000) }),
      progress: none ? { reported: null, total: null } : { reported, total: stations },
      children: none
        ? []
        : [makeChild({ code: '000001', name: given.names[6] ?? '', level: 'kecamatan' }, ids, votes)],
      asOf: none ? null : given.timed ? '2024-11-28T09:05:00+07:00' : '2024-11-28',
      sources: none ? [] : sources,
      sample: given.sample,
    });
  });

const check = (runs: number, run: (result: ElectionResult) => void) =>
  fc.assert(fc.property(results, run), { numRuns: runs });

const isBroken = ({ valid, options }: ElectionResult) =>
  valid !== null && sumCounts(options.map(({ votes }) => votes)) !== BigInt(valid);

type Write = (result: ElectionResult, locale: Locale) => string;
const readable: Record<string, Write> = {
  text: (result, locale) => resultText(result, { locale, url }),
  html: (result, locale) => resultHtml(result, { locale, url }),
  markdown: (result, locale) => resultMarkdown(result, { locale, url }),
  chat: (result, locale) => resultChat(result, { locale, url }),
  copy: (result, locale) => copyText(result, { locale, url }),
  caption: (result, locale) => resultCaption(result, { locale, url }),
  alt: (result, locale) => resultAlt(result, { locale, url }),
  jsonLd: (result, locale) => resultJsonLdScript(result, { locale, url }),
  optionsCsv: (result, locale) => resultOptionsCsv(result, { locale, url, delimiter: '\t' }),
  areasCsv: (result, locale) => resultAreasCsv(result, { locale, url, delimiter: '\t' }),
};

const numerals = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*(?:e-?\d+)?/g) ?? [];

/** Every figure that the model can print: as people read it, and as machines do. */
function figuresOf(result: ElectionResult, locale: Locale): Set<string> {
  const votes = inBallotOrder(result.options).map((option) => option.votes);
  const whole = sumCounts(votes);
  const counts = [
    ...votes,
    result.valid,
    result.invalid,
    result.total,
    whole === null ? null : Number(whole),
    result.voters.dpt.total,
    result.progress.reported,
    result.progress.total,
    result.options.length,
    ...result.options.map((option) => option.nomorUrut),
    // One more or less than half, and differences, as the story tells them.
    ...votes.flatMap((a) => votes.map((b) => Math.abs((a ?? 0) - (b ?? 0)))),
  ].filter((value) => value !== null);
  const shares = [
    ...formatShares(votes, { locale }).shares,
    formatShare(result.progress.reported, result.progress.total, { locale, thresholds: [] }),
    formatShare(result.total, result.voters.dpt.total, { locale, thresholds: [] }),
  ];
  // What the sentences print: their figures are checked where they are made.
  const told = storyLengths.flatMap((length) => {
    const story = resultStory(result, { locale, length });
    return story.kind !== 'story'
      ? []
      : story.parts.flatMap((part) =>
          part.type === 'figure'
            ? [...numerals(part.text), String(part.value)]
            : [...numerals(part.text), ...(part.type === 'link' ? numerals(part.href) : [])],
        );
  });
  return new Set([
    ...told,
    ...counts.map((value) => formatVotes(value, locale)),
    ...counts.map(String),
    ...shares.map((share) => share.replace(/[<>%]/g, '')),
    ...votes.map((one) => (whole ? String(((one ?? 0) / Number(whole)) * 100) : '')),
    String(((result.progress.reported ?? 0) / (result.progress.total ?? 1)) * 100),
  ]);
}

/** The text without days, times, codes, hashes, addresses, tags and entities: what is left of digits are figures. */
function figuresIn(text: string, result: ElectionResult, locale: Locale): string[] {
  const rest = text
    .replaceAll(roundingNote[locale], '')
    .replaceAll(url, '')
    .replaceAll('https://schema.org', '')
    .replaceAll(formatMoment(result.asOf ?? '', 'WIB', locale), '')
    .replace(/\d{1,2} (?:Desember|November|December) \d{4}/g, '')
    .replace(/\d{4}-\d{2}-\d{2}(?:T[\d:+]+)?/g, '')
    .replace(/\\u[0-9a-f]{4}/g, '')
    .replace(/&#\d+;|<\/?h\d>|(?:col|row)span="\d"|"0000"|^0000(?:01)?(?=\t)/gm, '');
  return numerals(rest);
}

describe.each(Object.keys(readable))('%s', (name) => {
  const write = readable[name] as Write;

  test('every numeral is a figure of the result', () => {
    check(150, (result) => {
      // Where figures contradict each other, both are told.
      if (isBroken(result)) return;
      for (const locale of locales) {
        const text = write(result, locale);
        const known = figuresOf(result, locale);
        const strange = figuresIn(text, result, locale).filter((figure) => !known.has(figure));
        if (strange.length > 0) expect.fail(`${strange.join(' · ')} in ${text}`);
      }
    });
  });

  test('carries the status, and nothing that is no number', () => {
    check(60, (result) => {
      for (const locale of locales) {
        const text = write(result, locale);
        expect(text).toContain(statuses[result.status].label[locale].replaceAll('&', '&amp;'));
        expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
        expect(text).not.toMatch(/[\u202a-\u202e]/);
        if (result.sample) expect(text).toContain(locale === 'id' ? 'CONTOH' : 'SAMPLE');
        expect(write(structuredClone(result), locale)).toBe(text);
      }
    });
  });
});

test('every copied text carries status, time, base and address', () => {
  check(80, (result) => {
    for (const locale of locales) {
      const words = outputWords[locale];
      for (const text of [
        copyText(result, { locale, url }),
        resultChat(result, { locale, url }),
        resultText(result, { locale, url }),
      ]) {
        for (const label of [words.status, words.time, words.base, words.address])
          expect(text).toMatch(new RegExp(`^${label}: .+$`, 'm'));
        expect(text).toContain(`${words.address}: ${url}`);
      }
      expect(copyText(result, { locale })).toMatch(new RegExp(`^${words.document}: .+$`, 'm'));
    }
  });
});

test('a chat message and an alternative text keep to their length, and their figures whole', () => {
  check(120, (result) => {
    for (const locale of locales) {
      const chat = resultChat(result, { locale, url });
      expect(chat.length).toBeLessThanOrEqual(chatLimit);
      expect(chat.split('\n').filter((line) => line.includes('*')).length).toBeLessThanOrEqual(1);
      expect(resultAlt(result, { locale }).length).toBeLessThanOrEqual(altLimit);
    }
  });
});

test('text, table, file and machine-readable form print the same votes and shares', () => {
  check(80, (result) => {
    if (!statuses[result.status].figures) return;
    const votes = inBallotOrder(result.options).map((option) => formatVotes(option.votes));
    const shares = formatShares(inBallotOrder(result.options).map((option) => option.votes)).shares;
    const html = resultHtml(result);
    const md = resultMarkdown(result);
    const ld = resultJsonLdScript(result);
    const csv = resultOptionsCsv(result, { delimiter: '\t' });
    votes.forEach((one, index) => {
      const value = inBallotOrder(result.options)[index]?.votes;
      expect(html).toContain(`<td><data value="${value}">${one}</data>`);
      expect(md).toContain(` | ${one}`);
      expect(csv).toContain(`\t${value}\t`);
      if (isBroken(result) || shares[index] === noData.id) return;
      expect(html).toContain(`<td>${shares[index]?.replace('<', '&lt;').replace('>', '&gt;')}</td>`);
      expect(ld).toContain(
        `"value": ${value},\n      "description": "${one} (${shares[index]?.replace('<', '\\u003c').replace('>', '\\u003e')})"`,
      );
    });
  });
});

test('no name can make an element, end a script, or run as a formula', () => {
  check(80, (result) => {
    expect(resultHtml(result)).not.toMatch(
      /<(?!\/?(?:article|h[2-6]|p|strong|bdi|data|time|table|caption|thead|tbody|tfoot|tr|th|td|ul|li|a|code)\b)/,
    );
    expect(resultHtml(result)).not.toMatch(/<[^>]*\s(?:on\w+|style|class|id)=/);
    expect(resultJsonLdScript(result)).not.toMatch(/[<>&]/);
    for (const csv of [resultOptionsCsv(result), resultAreasCsv(result)])
      expect(csv.slice(1)).not.toMatch(/(?:^|[,\n])"?[=+@-]/);
  });
});

test('own JSON reads back as the same result, and equal results are equal bytes', () => {
  check(80, (result) => {
    const json = toJson(result);
    const parsed = parseResult(JSON.parse(json));
    // A name of spaces only is refused by the form; everything else comes back.
    if (!parsed.ok) expect(parsed.errors.every(({ path }) => /name|Name/.test(path))).toBe(true);
    else expect(parsed.result).toEqual(tolerant(result));
    const turned = Object.fromEntries(Object.entries(result).reverse()) as unknown as ElectionResult;
    expect(toJson(turned)).toBe(json);
    expect(json.indexOf('"status"')).toBeLessThan(json.indexOf('"votes"'));
  });
});
