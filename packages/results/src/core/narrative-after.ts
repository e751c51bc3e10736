/** How areas differ, what happens next, and how to check it oneself. Used by `narrative.ts` only. */
import { decidingCase, isOpen } from './cases.ts';
import { capitalise, fill, listOf, type Part, textOf } from './messages.ts';
import {
  day,
  dayIn,
  figure,
  isPaired,
  mostOptions,
  sourceWith,
  type Telling,
  untilParts,
  who,
} from './narrative-parts.ts';
import { formatShare, formatVotes, isCount } from './numbers.ts';
import { formatSpreadShare, type Spread, type SpreadPoint, spreadOf } from './spread.ts';
import { statuses } from './status.ts';

/** More areas than this are counted, not named. */
const mostAreas = 3;

function areaNames({ result, locale }: Telling, rows: readonly { child: number }[]): Part[] {
  const names = rows
    .slice(0, mostAreas)
    .map(({ child }): Part[] => [
      { type: 'name', text: result.children[child]?.area.name ?? '', path: `children.${child}.area.name` },
    ]);
  return listOf(locale, names);
}

/** Where an end of a range lies: up to three areas by name, or how many they are. */
function placesOf(telling: Telling, rows: readonly { child: number }[]): Part[] {
  if (rows.length <= mostAreas) return areaNames(telling, rows);
  const n = areasFigure(telling, rows.length, 'count(children at this end)');
  return fill(telling.locale, 'areas', { n: [n] });
}

/** The smallest and the largest share below, and where the order is another one; or, before, how far the areas are. */
export function tellSpread(telling: Telling): Part[] | null {
  const { result, locale } = telling;
  if (result.children.length < 2 || result.children.some(({ area }) => area.name === '')) return null;
  // Beside an option whose votes are invalid, the shares of the others say nothing of the areas.
  if (result.options.some(({ disqualified }) => disqualified)) return null;
  if (result.status === 'hitung_sementara') return progressSpread(telling);
  const spread = spreadOf(result);
  if (spread.kind !== 'spread' || spread.options.length > mostOptions || spread.without.length > 0)
    return null;
  const range = rangeClause(telling, spread);
  const clauses = [range, orderClause(telling, spread, range.length > 0)].filter((one) => one.length > 0);
  const [a, b] = clauses;
  if (!a) return null;
  return capitalise(fill(locale, 'sentence', { words: b ? fill(locale, 'spread_and', { a, b }) : a }));
}

/** With two options the share of the first tells both; with more, only the order is told. */
function rangeClause(telling: Telling, spread: Spread): Part[] {
  const { options, areas } = spread;
  const { result, locale } = telling;
  const [first] = options;
  const [min, max] = [first?.min[0], first?.max[0]];
  const option = first && result.options[first.option];
  if (options.length !== 2 || !option || !min || !max) return [];
  const share = (point: SpreadPoint): Part => ({
    ...figure(
      result,
      'share',
      'children',
      point.path,
      (point.votes / Number(point.whole)) * 100,
      formatSpreadShare(spread, first, point, locale),
      point.formula,
    ),
  });
  const values = { who: who(telling, option, 'ref'), min: [share(min)], max: [share(max)] };
  // Two ends that read the same, as <0,01% and <0,01%, are no range.
  if (!first.same && share(min).text === share(max).text) return [];
  if (first.same) return fill(locale, 'spread_even', { ...values, areas: [areasFigure(telling, areas)] });
  return fill(locale, 'spread', {
    ...values,
    minArea: placesOf(telling, first.min),
    maxArea: placesOf(telling, first.max),
  });
}

function areasFigure({ result, locale }: Telling, areas: number, formula = 'count(children)') {
  return figure(result, 'areas', 'children', 'children', areas, formatVotes(areas, locale), formula);
}

/** Where the order is another one; that it is the same everywhere only where no range says more. */
function orderClause(
  telling: Telling,
  { ordered, differing, tied, areas, options }: Spread,
  ranged: boolean,
): Part[] {
  const { result, locale } = telling;
  const votes = result.options.map((option) => option.votes);
  if (!ordered || new Set(votes).size < options.length) return [];
  if (differing.length > mostAreas) {
    const n = areasFigure(telling, differing.length, 'count(children in another order)');
    return fill(locale, 'spread_order_many', { n: [n], areas: [areasFigure(telling, areas)] });
  }
  if (differing.length > 0) return fill(locale, 'spread_order', { differ: areaNames(telling, differing) });
  if (tied.length > mostAreas) return [];
  if (tied.length > 0) return fill(locale, 'spread_tied', { tied: areaNames(telling, tied) });
  if (ranged) return [];
  return fill(locale, 'spread_order_same', { areas: [areasFigure(telling, areas)] });
}

/** While the count goes on: between which shares of their TPS the areas are in. */
function progressSpread(telling: Telling): Part[] | null {
  const { result, locale } = telling;
  const rows = result.children.map(({ area, progress: { reported, total } }, child) => ({
    child,
    area,
    reported,
    total,
  }));
  const known = rows.flatMap(({ child, area, reported, total }) =>
    isCount(reported) && isCount(total) && total > 0 && reported <= total
      ? [{ child, code: area.code, reported, total }]
      : [],
  );
  if (known.length < rows.length) return null;
  // The code decides between equal shares, so that the order of the rows does not.
  const sorted = [...known].sort((a, b) => {
    const sides = BigInt(a.reported) * BigInt(b.total) - BigInt(b.reported) * BigInt(a.total);
    return sides === 0n ? (a.code < b.code ? -1 : 1) : sides < 0n ? -1 : 1;
  });
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (!min || !max) return null;
  const as = (end: typeof min) =>
    sorted.filter(
      (one) => BigInt(one.reported) * BigInt(end.total) === BigInt(end.reported) * BigInt(one.total),
    );
  const [least, most] = [as(min), as(max)];
  if (least.length === sorted.length) return null;
  const share = ({ child, reported, total }: typeof min): Part => {
    const path = `children.${child}.progress`;
    return figure(
      result,
      'tps_share',
      'children',
      `${path}.reported`,
      (reported / total) * 100,
      formatShare(reported, total, { locale, thresholds: [] }),
      `${path}.reported / ${path}.total`,
    );
  };
  return fill(locale, 'spread_progress', {
    min: [share(min)],
    minArea: placesOf(telling, least),
    max: [share(most[0] ?? max)],
    maxArea: placesOf(telling, most),
  });
}

/** In plain words: what comes first, and that figures can change. */
export function easyNext(telling: Telling): Part[][] {
  const { result, locale } = telling;
  if (result.status === 'belum_ada') {
    const votingDay = day(telling, result.contest.date, 'contest.date');
    return [fill(locale, 'e_n_belum_ada', { day: votingDay }), fill(locale, 'e_n_count')];
  }
  if (!statuses[result.status].complete) return [fill(locale, 'e_n_change')];
  const undated = { ...telling, result: { ...result, schedule: { ...result.schedule, next: null } } };
  return [tellNext(undated, true), dayIn(telling, 'e_when', result.schedule.next, 'schedule.next')];
}

/** What happens next, with its day and its legal basis where both are known for certain. */
export function tellNext(telling: Telling, easy = false): Part[] {
  const { result, locale } = telling;
  const { status, schedule, contest, cases } = result;
  const when = dayIn(telling, 'when', schedule.next, 'schedule.next');
  const one = (key: string, more = {}) => fill(locale, key, { when, ...more });
  switch (status) {
    case 'belum_ada':
      return one('n_belum_ada', { day: day(telling, contest.date, 'contest.date') });
    case 'hitung_sementara':
    case 'tps_lengkap_belum_rekap':
      return one('n_provisional');
    case 'rekap_kecamatan':
      return one('n_kabkota');
    case 'rekap_kabkota':
      return one(['pilbup', 'pilwalkot', 'dprdk'].includes(contest.kind) ? 'n_penetapan' : 'n_provinsi');
    case 'rekap_provinsi':
      return one(['ppwp', 'dpr', 'dpd'].includes(contest.kind) ? 'n_nasional' : 'n_penetapan');
    case 'penetapan_hasil':
      // Read years later, the sentence must still be true.
      return schedule.petitionUntil === null
        ? one('n_permohonan_undated')
        : one('n_permohonan', { until: untilParts(telling) });
    case 'masa_permohonan_mk':
      return one('n_tanpa_permohonan', { basis: easy ? [] : basisOf(telling) });
    case 'putusan_mk': {
      const ruling = cases[decidingCase(result)]?.ruling;
      if (!ruling || isOpen(ruling)) return one('n_putusan_mk');
      // Nobody is named while another petition waits.
      if (cases.some((other) => other.ruling === null)) return one('n_putusan_mk_pending');
      return one('n_putusan_mk_closed', { basis: easy ? [] : basisOf(telling) });
    }
    case 'rekap_ulang':
    case 'perbaikan_keputusan':
      return one('n_rekap_ulang');
    case 'penetapan_terpilih':
      return one(`n_penetapan_terpilih${isPaired(contest) ? '' : '_calon'}`);
    case 'pemilihan_berikutnya': {
      const { nextElection } = schedule;
      if (nextElection === null) return one('n_pemilihan_berikutnya');
      return one('n_pemilihan_berikutnya_day', { day: day(telling, nextElection, 'schedule.nextElection') });
    }
    default:
      return one(`n_${status}`);
  }
}

/** The rule about naming who takes office: for regional heads, and only when it was read at its source. */
function basisOf({ result, locale }: Telling): Part[] {
  const { kind } = result.contest;
  if (kind !== 'pilbup' && kind !== 'pilwalkot' && kind !== 'pilgub') return [];
  const list = statuses[result.status].legalBasis;
  const index = list.findIndex(({ verified, text }) => verified && text.startsWith('PKPU 18/2024'));
  const law = list[index];
  if (!law) return [];
  const path = `statuses.${result.status}.legalBasis.${index}`;
  return fill(locale, 'basis', { law: [{ type: 'link', text: law.text, href: law.source, path }] });
}

/** Which form to compare the figures with, and where the document is. In plain words two sentences. */
export function tellVerify(telling: Telling, easy: boolean): Part[][] {
  const { result, locale } = telling;
  const { status, area } = result;
  if (!statuses[status].figures) return [fill(locale, 'verify_before')];
  const key = !statuses[status].complete
    ? area.level === 'tps'
      ? 'verify_one'
      : 'verify_tps'
    : easy || status.startsWith('rekap_k') || status === 'rekap_provinsi'
      ? 'verify_recap'
      : 'verify_decree';
  const source = sourceLink(telling);
  if (easy)
    return [fill(locale, `e_${key}`), source.length > 0 ? fill(locale, 'e_verify_source', { source }) : []];
  return [fill(locale, key, { and_source: source.length > 0 ? fill(locale, 'and_source', { source }) : [] })];
}

/** A link to the document of the figures, before one to a report about them; nothing without an address. */
function sourceLink({ result, locale }: Telling): Part[] {
  const readable = (url: string | null): url is string => url !== null && /^https?:\/\/[^\s/]/i.test(url);
  const official = sourceWith(result, ({ kind, url }) => kind !== 'press' && readable(url));
  const index = official >= 0 ? official : sourceWith(result, ({ url }) => readable(url));
  const source = result.sources[index];
  if (!source?.url) return [];
  const press = source.kind === 'press';
  const text = textOf(fill(locale, press ? 'source_press' : 'source_document'));
  const link: Part[] = [{ type: 'link', text, href: source.url, path: `sources.${index}.url` }];
  if (!press || source.publisher === '') return link;
  const path = `sources.${index}.publisher`;
  return fill(locale, 'press_of', { link, publisher: [{ type: 'name', text: source.publisher, path }] });
}
