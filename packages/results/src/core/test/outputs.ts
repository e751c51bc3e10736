/** Results of every status that speaks, written out in every way, and the figures in them. For tests only. */

import { formatMoment } from '@situs-kpu/ui/core';
import fc from 'fast-check';
import { add, makeChild, makeOptions, makeResult, makeSource } from '../../fixtures/build.ts';
import { type ElectionResult, inBallotOrder, type Locale, votersOf } from '../model.ts';
import { resultStory, storyLengths } from '../narrative.ts';
import { formatShare, formatShares, formatVotes, roundingNote, sumCounts } from '../numbers.ts';
import {
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
} from '../outputs/index.ts';

/** Address of the page whose results are written out. */
export const url = 'https://kab-contoh.kpu.go.id/hasil';
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
export const results = fc
  .record({
    status: fc.constantFrom(...spoken),
    votes: fc.array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 1, maxLength: 7 }),
    names: fc.array(names, { minLength: 8, maxLength: 8 }),
    invalid: fc.integer({ min: 0, max: 100_000 }),
    stations: fc.integer({ min: 1, max: 60_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    // Figures that contradict each other are rarely told.
    broken: fc.nat({ max: 7 }).map((one) => one === 0),
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

/** Whether the options are not the valid votes. */
export const isBroken = ({ valid, options }: ElectionResult) =>
  valid !== null && sumCounts(options.map(({ votes }) => votes)) !== BigInt(valid);

/** Writes a result out. */
export type Write = (result: ElectionResult, locale: Locale) => string;
/** Every output that is text. */
export const readable: Record<string, Write> = {
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
export function figuresOf(result: ElectionResult, locale: Locale): Set<string> {
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
export function figuresIn(text: string, result: ElectionResult, locale: Locale): string[] {
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
