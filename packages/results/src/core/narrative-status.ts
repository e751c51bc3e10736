/** What kind of figures these are, who made them and when. Used by `narrative.ts` only. */

import { dayOf, formatMoment } from '@situs-kpu/ui/core';
import { decidingCase } from './cases.ts';
import { capitalise, fill, listOf, type Part, textOf, type Values } from './messages.ts';
import type { CourtCase, ElectionResult, ResultOption, Ruling } from './model.ts';
import {
  count,
  dayIn,
  decreeAt,
  decreeParts,
  documentAt,
  documentIndex,
  documentParts,
  figure,
  frame,
  levelOf,
  progressParts,
  sourceWith,
  type Telling,
  untilParts,
  who,
} from './narrative-parts.ts';
import type { WithheldReason } from './narrative-types.ts';
import { formatVotes } from './numbers.ts';
import { officeOf } from './status-words.ts';

/** Sentences about the status, or why the story may not be told. */
export type StatusTold =
  | { sentences: Part[][]; ruling?: Part[]; others?: Part[] }
  | { reason: WithheldReason };

const say = (...sentences: (Part[] | null)[]): StatusTold => ({
  sentences: sentences.filter((one) => one !== null && one.length > 0).map((one) => capitalise(one ?? [])),
});

/** The status of a result in one sentence; in plain words (`easy`) one sentence for each fact. */
export function tellStatus(telling: Telling, easy: boolean): StatusTold {
  const { result, locale } = telling;
  const values = frame(telling);
  const one = (key: string, more: Values = {}) => fill(locale, key, { ...values, ...more });
  switch (result.status) {
    case 'belum_ada':
      return say(one('s_belum_ada'));
    case 'hitung_sementara':
    case 'tps_lengkap_belum_rekap':
      return provisional(telling, easy, one);
    case 'rekap_kecamatan':
    case 'rekap_kabkota':
    case 'rekap_provinsi': {
      const document = documentParts(telling);
      if (!document) return { reason: 'document' };
      const level = fill(locale, `level_${levelOf(result)}`);
      const office = officeOf(result);
      const actor: Part[] =
        office === null
          ? fill(locale, `actor_${levelOf(result)}`)
          : [
              { type: 'text', text: office.slice(0, -result.area.name.length) },
              { type: 'name', text: result.area.name, path: 'area.name' },
            ];
      if (easy) return say(one('e_rekap', { level, ...document }), easySource(telling, document));
      return say(one('s_rekap', { level, actor, ...document }));
    }
    case 'penetapan_hasil':
    case 'masa_permohonan_mk': {
      const decree = decreeParts(telling);
      const document = documentParts(telling);
      if (!decree && !document) return { reason: 'document' };
      const until = untilParts(telling);
      const on = dayIn(telling, 'on', result.asOf, 'asOf');
      const by_decree = decree
        ? fill(locale, 'by_decree', { decree: decree.dated })
        : fill(locale, 'by_kpu', { on, ...document });
      if (!easy) return say(one(`s_${result.status}`, { by_decree, until }));
      return say(
        one('e_penetapan_hasil', { on: decree ? [] : on }),
        decree ? one('e_decree', { decree: decree.dated }) : document && easySource(telling, document),
        result.status === 'masa_permohonan_mk' ? one('e_masa_permohonan_mk', { until }) : null,
      );
    }
    case 'sengketa_mk': {
      const named = pending(telling);
      const inCase = named.length === 0 ? [] : fill(locale, 'in_case', { cases: listOf(locale, named) });
      if (easy) return say(one('e_sengketa_mk', { case: trimComma(inCase) }), one('e_undecided'));
      return say(one('s_sengketa_mk', { case: inCase }));
    }
    case 'putusan_mk':
      return ruled(telling, easy, one);
    case 'psu':
    case 'rekap_ulang':
    case 'perbaikan_keputusan':
      return repeated(telling, easy, one);
    case 'penetapan_terpilih':
      return elected(telling, easy, one);
    case 'pemilihan_berikutnya':
      return nextElection(telling, easy, one);
  }
}

/** The source in a sentence of its own: a report is no document. */
function easySource(telling: Telling, document: Values): Part[] {
  const kind = telling.result.sources[documentIndex(telling) ?? -1]?.kind;
  return fill(telling.locale, kind === 'press' ? 'e_source_press' : 'e_source', document);
}

type One = (key: string, more?: Values) => Part[];

function provisional(telling: Telling, easy: boolean, one: One): StatusTold {
  const { result, locale } = telling;
  const progress = progressParts(telling);
  if (!progress || result.asOf === null) return { reason: 'no-data' };
  const asOf: Part[] = [
    {
      type: 'date',
      text: formatMoment(result.asOf, result.timeZone, locale),
      iso: result.asOf,
      path: 'asOf',
    },
  ];
  const index = sourceWith(result, () => true);
  const source = result.sources[index];
  const by = !source
    ? []
    : source.kind === 'sirekap'
      ? fill(locale, 'by_sirekap')
      : source.publisher === ''
        ? []
        : fill(locale, 'by_publisher', {
            publisher: [{ type: 'name', text: source.publisher, path: `sources.${index}.publisher` }],
          });
  const station = result.area.level === 'tps';
  if (!easy) {
    const key = station ? 'hitung_sementara_tps' : result.status;
    return say(one(`s_${key}`, { by, asOf, ...progress }));
  }
  if (station) return say(one('e_hitung_sementara'), one('e_asof', { asOf }));
  const key = result.status === 'hitung_sementara' ? 'e_progress' : 'e_tps_lengkap_belum_rekap';
  return say(one('e_hitung_sementara'), one(key, progress), one('e_asof', { asOf }));
}

/** "Perkara No. …" of a case; `null` without a number. */
function casePart({ locale }: Telling, { number }: CourtCase, index: number): Part[] | null {
  if (number === null) return null;
  return fill(locale, 'case', { number: [{ type: 'name', text: number, path: `cases.${index}.number` }] });
}

function pending(telling: Telling): Part[][] {
  return telling.result.cases.flatMap((one, index) => {
    const part = one.ruling === null ? casePart(telling, one, index) : null;
    return part ? [part] : [];
  });
}

/** At the end of a sentence the comma behind a case is the full stop's place. */
function trimComma(parts: Part[]): Part[] {
  const last = parts.at(-1);
  return last?.type === 'text'
    ? [...parts.slice(0, -1), { ...last, text: last.text.replace(/,$/, '') }]
    : parts;
}

function orderPart({ locale }: Telling, { order }: Ruling, index: number): Part[] | null {
  if (order === null) return null;
  const text = order.replace(/\.\s*$/, '');
  return fill(locale, 'quoted', { order: [{ type: 'name', text, path: `cases.${index}.ruling.order` }] });
}

/** Case, day and outcome of a ruling; `null` where nothing of its content is known. */
function rulingParts(telling: Telling, index: number): Values | null {
  const { result, locale } = telling;
  const found = result.cases[index];
  if (!found?.ruling) return null;
  const { outcome, date } = found.ruling;
  const content =
    outcome === null ? orderPart(telling, found.ruling, index) : fill(locale, `outcome_${outcome}`);
  return (
    content && {
      case: casePart(telling, found, index) ?? fill(locale, 'case_unknown'),
      on: dayIn(telling, 'on', date, `cases.${index}.ruling.date`),
      outcome: content,
    }
  );
}

/** Cases beside the one that is told: those still open in the same sentence, those decided in one of their own. */
function ruled(telling: Telling, easy: boolean, one: One): StatusTold {
  const { result, locale } = telling;
  const index = decidingCase(result);
  const values = rulingParts(telling, index);
  const ruling = result.cases[index]?.ruling;
  if (!values || !ruling) return say(one('s_putusan_mk_bare'));
  const open = pending(telling);
  const all = {
    ...values,
    pending: open.length === 0 ? [] : fill(locale, 'pending', { case: listOf(locale, open) }),
  };
  const told = easy ? say(one('e_putusan_mk', all), one('e_outcome', all)) : say(one('s_putusan_mk', all));
  if (!('sentences' in told)) return told;
  const order = ruling.outcome === null ? null : orderPart(telling, ruling, index);
  const others = result.cases.flatMap((other, at) => (other.ruling !== null && at !== index ? [at] : []));
  const [first] = others;
  const also = others.length === 1 && first !== undefined ? rulingParts(telling, first) : null;
  const named = first !== undefined && result.cases[first]?.number !== null;
  return {
    ...told,
    ruling: order ? fill(locale, 's_ruling', { order }) : [],
    others:
      also && named ? fill(locale, 's_ruling_also', also) : others.length > 0 ? one('s_ruling_more') : [],
  };
}

function repeated(telling: Telling, easy: boolean, one: One): StatusTold {
  const { result, locale } = telling;
  const repeat = result.repeat?.kind === result.status ? result.repeat : null;
  const stations =
    repeat?.stations == null || repeat.stations === 0
      ? []
      : fill(locale, 'stations', {
          n: [count(telling, 'repeat_stations', 'progress', 'repeat.stations', repeat.stations)].map(
            (part) => ({
              ...part,
              sourceIndex: documentAt(result, repeat.sourceIndex),
            }),
          ),
        });
  if (easy) {
    const date = dayIn(telling, 'e_repeat_day', repeat?.date ?? null, 'repeat.date');
    return say(one(`e_${result.status}`, { stations }), date);
  }
  return say(
    one(`s_${result.status}`, {
      stations,
      on: dayIn(telling, 'on', repeat?.date ?? null, 'repeat.date'),
      order: orderOf(telling, repeat?.sourceIndex ?? null),
    }),
  );
}

/**
 * " berdasarkan Putusan MK No. …": the document that orders a repeat, when its number is known. A decision is corrected
 * by another one, whose day is told once.
 */
function orderOf(telling: Telling, index: number | null): Part[] {
  const { result, locale } = telling;
  const source = index === null ? undefined : result.sources[index];
  if (index === null || !source || source.number === null) return [];
  if (source.kind === 'keputusan_kpu') {
    const decree = decreeAt(telling, index);
    const days = [result.repeat?.date, source.date].map((date) => date && dayOf(date, result.timeZone));
    const key = result.status === 'perbaikan_keputusan' ? 'order_decree' : 'order';
    return fill(locale, key, { document: (days[0] === days[1] ? decree?.bare : decree?.dated) ?? [] });
  }
  if (source.kind !== 'putusan_mk') return [];
  const number: Part[] = [{ type: 'text', text: source.number }];
  const text = textOf(fill(locale, 'document_ruling', { number }));
  return fill(locale, 'order', {
    document: [{ type: 'document', text, sourceIndex: index, path: `sources.${index}` }],
  });
}

function elected(telling: Telling, easy: boolean, one: One): StatusTold {
  const { result, ordered, locale } = telling;
  const given = result.elected;
  const index = given?.sourceIndex ?? -1;
  const decree = decreeAt(telling, index);
  if (!given || result.sources[index]?.kind !== 'keputusan_kpu' || !decree) return { reason: 'document' };
  const options = ordered.filter(({ id }) => given.ids.includes(id));
  const paired = options.every(({ kind }) => kind === 'paslon');
  const many = options.length !== given.ids.length || options.length > 4;
  if (options.length === 0 && !many) return { reason: 'no-data' };
  const n = figure(
    result,
    'elected',
    'votes',
    'elected.ids',
    given.ids.length,
    formatVotes(given.ids.length, locale),
    'count(elected.ids)',
  );
  const named = (list: readonly ResultOption[]) =>
    listOf(
      locale,
      list.map((option) => who(telling, option, 'who')),
    );
  const values = {
    who: many ? fill(locale, 'elected_many', { n: [{ ...n, sourceIndex: index }] }) : named(options),
    n: [n],
    elected: fill(locale, !many && paired ? 'elected_paslon' : 'elected_calon', { n: [n] }),
    by_decree: fill(locale, 'by_decree', { decree: decree.dated }),
  };
  if (easy) return say(one('e_penetapan_terpilih', values), one('e_decree', { decree: decree.dated }));
  return say(one('s_penetapan_terpilih', values));
}

/** The blank column received the most votes. Said only when the figures say so as well. */
function nextElection(telling: Telling, easy: boolean, one: One): StatusTold {
  const { result } = telling;
  const blank = result.options.find(({ kind }) => kind === 'kolom_kosong');
  const pair = result.options.find(({ kind }) => kind !== 'kolom_kosong');
  if (!blank || !pair || result.options.length !== 2) return { reason: 'status' };
  if (blank.votes === null || pair.votes === null) return { reason: 'no-data' };
  if (pair.votes > blank.votes) return { reason: 'status' };
  const key = `pemilihan_berikutnya${pair.votes === blank.votes ? '_tie' : ''}`;
  const threshold = [halfFigure(result)];
  if (easy) return say(one(`e_${key}`), one('e_not_over', { threshold }));
  return say(one(`s_${key}`, { threshold }));
}

/** The legal limit of half of the valid votes, as a figure that leads to its rule. */
export function halfFigure(result: ElectionResult) {
  return {
    ...figure(result, 'threshold', 'votes', 'rules.threshold', 50, '50%'),
    sourceIndex: null,
    asOf: null,
  };
}
