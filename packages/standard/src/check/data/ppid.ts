/** The information service (PPID): terms, reports, personal numbers, notices. */
import { deadline, type ServiceRegime } from '../../config/deadlines.ts';
import { noticeParts } from '../../config/information.ts';
import {
  count,
  type Data,
  type DataResult,
  day,
  filled,
  isData,
  neededYear,
  number,
  rows,
  text,
} from './read.ts';

/** `10 hari kerja` stands in the text as a number of its own, in figures, perhaps with the word in parentheses. */
const states = (value: string, days: number): boolean =>
  new RegExp(`(?<!\\d)${days}(?!\\d)\\s*(?:\\([^)]{1,30}\\)\\s*)?hari\\s+kerja`, 'iu').test(value);

export const ppidTests = {
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
} satisfies Record<string, (data: Data) => DataResult>;
