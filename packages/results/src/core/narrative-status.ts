/** What kind of figures these are, who made them and when. Used by `narrative.ts` only. */
import { formatMoment } from '@situs-kpu/ui/core';
import { capitalise, fill, listOf, type Part, textOf, type Values } from './messages.ts';
import type { CourtCase, ElectionResult, ResultOption } from './model.ts';
import {
  count,
  dayIn,
  decreeAt,
  decreeParts,
  documentIndex,
  documentParts,
  figure,
  frame,
  levelOf,
  progressParts,
  sourceWith,
  type Telling,
  who,
} from './narrative-parts.ts';
import type { WithheldReason } from './narrative-types.ts';
import { formatVotes } from './numbers.ts';
import { officeOf } from './status-words.ts';

/** Sentences about the status, or why the story may not be told. */
export type StatusTold = { sentences: Part[][]; ruling?: Part[] } | { reason: WithheldReason };

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
      const until = dayIn(telling, 'until', result.schedule.petitionUntil, 'schedule.petitionUntil');
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

function ruled(telling: Telling, easy: boolean, one: One): StatusTold {
  const { result, locale } = telling;
  const index = result.cases.findIndex(({ ruling }) => ruling !== null);
  const found = result.cases[index];
  const ruling = found?.ruling;
  if (!found || !ruling) return say(one('s_putusan_mk_bare'));
  const order: Part[] | null =
    ruling.order === null
      ? null
      : fill(locale, 'quoted', {
          order: [
            { type: 'name', text: ruling.order.replace(/\.\s*$/, ''), path: `cases.${index}.ruling.order` },
          ],
        });
  const outcome = ruling.outcome === null ? order : fill(locale, `outcome_${ruling.outcome}`);
  if (!outcome) return say(one('s_putusan_mk_bare'));
  const values = {
    case: casePart(telling, found, index) ?? fill(locale, 'case_unknown'),
    on: dayIn(telling, 'on', ruling.date, `cases.${index}.ruling.date`),
    outcome,
  };
  const told = easy
    ? say(one('e_putusan_mk', values), one('e_outcome', values))
    : say(one('s_putusan_mk', values));
  if (ruling.outcome === null || !order || !('sentences' in told)) return told;
  return { ...told, ruling: fill(locale, 's_ruling', { order }) };
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
              sourceIndex: repeat.sourceIndex,
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

/** " berdasarkan Putusan MK No. …": the document that orders a repeat, when its number is known. */
function orderOf(telling: Telling, index: number | null): Part[] {
  const { result, locale } = telling;
  const source = index === null ? undefined : result.sources[index];
  if (index === null || !source || source.number === null) return [];
  if (source.kind === 'keputusan_kpu')
    return fill(locale, 'order', { document: decreeAt(telling, index)?.dated ?? [] });
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
