/** What changed: corrections, the version before, former figures, late data. Used by `narrative.ts` only. */
import { dayOf, formatMoment, instantOf } from '@situs-kpu/ui/core';
import { capitalise, fill, listOf, type Metric, type Part, type Values } from './messages.ts';
import type { Correction, Count, ElectionResult, Measure, ResultOption } from './model.ts';
import { documentAt, figure, mostOptions, type Telling, who } from './narrative-parts.ts';
import { formatVotes, isCount } from './numbers.ts';
import { statuses, stepOf } from './status.ts';
import { wordsOf } from './status-words.ts';

function moment({ result, locale }: Telling, at: string, path: string): Part[] {
  return [{ type: 'date', text: formatMoment(at, result.timeZone, locale), iso: at, path }];
}

/** "Data terakhir diterima …", with its age where the time of telling is known. */
export function tellLate(telling: Telling, key: 'late' | 'line_late'): Part[] {
  const { result, locale, now } = telling;
  if (result.asOf === null) return fill(locale, `${key}_unknown`);
  return fill(locale, key, { at: moment(telling, result.asOf, 'asOf'), age: ageOf(telling, now) });
}

function ageOf({ result, locale }: Telling, now: string | null): Part[] {
  const [then, told] = [instantOf(result.asOf ?? ''), instantOf(now ?? '')];
  if (then === null || told === null || told < then) return [];
  const minutes = Math.floor((told - then) / 60_000);
  const [key, value] =
    minutes < 60
      ? ['age_minutes', minutes]
      : minutes < 48 * 60
        ? ['age_hours', Math.floor(minutes / 60)]
        : ['age_days', Math.floor(minutes / 1440)];
  const n = figure(
    result,
    'age',
    'votes',
    'asOf',
    Number(value),
    formatVotes(Number(value), locale),
    'now - asOf',
  );
  return fill(locale, 'age', { age: fill(locale, String(key), { n: [n] }) });
}

/** The latest correction; of equal times the last in the list. */
function latest(corrections: readonly Correction[]): number {
  let found = -1;
  corrections.forEach((one, index) => {
    const best = corrections[found];
    if (!best || timeOf(one) >= timeOf(best)) found = index;
  });
  return found;
}

/** Times of different zones are not in the order of their texts. */
const timeOf = ({ at }: Correction): number => instantOf(at) ?? Date.parse(dayOf(at, 'WIB') ?? '0000-01-01');

const whatKeys: Readonly<Record<string, string>> = {
  valid: 'what_valid',
  invalid: 'what_invalid',
  total: 'what_total',
  dpt: 'what_dpt',
  'voters.dpt.total': 'what_dpt',
  'voters.dpt': 'what_dpt',
  'progress.reported': 'what_reported',
  'progress.total': 'what_stations',
};

/** The name of a corrected figure: "suara pasangan calon nomor urut 2", also of an area below. */
function whatOf(telling: Telling, path: string): Part[] {
  const { result, locale } = telling;
  const votes = (option: ResultOption | undefined) =>
    option ? fill(locale, 'what_votes', { who: who(telling, option, 'ref') }) : fill(locale, 'what_other');
  const own = /^options\.(\d+)\.votes$/.exec(path);
  if (own) return votes(result.options[Number(own[1])]);
  const below = /^children\.(\d+)\.(.+)$/.exec(path);
  const child = result.children[Number(below?.[1])];
  if (!below || !child) return fill(locale, whatKeys[path] ?? 'what_other');
  const position = /^options\.(\d+)\.votes$/.exec(below[2] ?? '');
  const id = child.options[Number(position?.[1])]?.id;
  const what = position
    ? votes(result.options.find((option) => option.id === id))
    : fill(locale, whatKeys[below[2] ?? ''] ?? 'what_other');
  if (child.area.name === '') return what;
  const area: Part[] = [{ type: 'name', text: child.area.name, path: `children.${below[1]}.area.name` }];
  return fill(locale, 'what_in', { what, area });
}

/** The latest correction in one sentence, or in plain words in two. A correction is never silent. */
export function tellCorrection(telling: Telling, form: 'line' | 'full' | 'easy'): Part[][] {
  const { result, locale } = telling;
  const { corrections, flags } = result;
  const index = latest(corrections);
  const one = corrections[index];
  if (!one) {
    if (!flags.includes('koreksi')) return [];
    return [fill(locale, form === 'line' ? 'line_correction_unknown' : 'correction_unknown')];
  }
  const number = (value: Count, key: 'before' | 'after'): Part[] =>
    isCount(value)
      ? [
          {
            ...figure(
              result,
              metricOf(one.path),
              'votes',
              `corrections.${index}.${key}`,
              value,
              formatVotes(value, locale),
            ),
            sourceIndex: key === 'after' ? documentAt(result, one.sourceIndex) : null,
            asOf: key === 'after' ? one.at : null,
          },
        ]
      : fill(locale, 'unknown');
  // A time that cannot be read is not told.
  const at = (key: 'at' | 'on_moment'): Part[] =>
    one.at === '' ? [] : fill(locale, key, { moment: moment(telling, one.at, `corrections.${index}.at`) });
  const more = corrections.length - 1;
  const n = figure(
    result,
    'corrections',
    'votes',
    'corrections',
    more,
    formatVotes(more, locale),
    'count(corrections) - 1',
  );
  const values = {
    at: at('at'),
    on: at('on_moment'),
    what: whatOf(telling, one.path),
    before: number(one.before, 'before'),
    after: number(one.after, 'after'),
    reason: [
      { type: 'name', text: one.reason.replace(/\.\s*$/, ''), path: `corrections.${index}.reason` },
    ] as Part[],
    others: more > 0 ? fill(locale, 'correction_others', { n: [n] }) : [],
  };
  if (form === 'line') return [fill(locale, 'line_correction', values)];
  const reasoned = one.reason !== '';
  if (form === 'full') return [fill(locale, reasoned ? 'correction' : 'correction_no_reason', values)];
  const told = [capitalise(fill(locale, 'e_correction', values))];
  return reasoned ? [...told, fill(locale, 'e_reason', values)] : told;
}

function metricOf(path: string): Metric {
  if (path.endsWith('votes')) return 'votes';
  if (path.endsWith('invalid')) return 'invalid';
  if (path.endsWith('valid')) return 'valid';
  if (path.endsWith('total') && !path.includes('.')) return 'total';
  if (path.includes('dpt')) return 'dpt';
  return path.endsWith('reported') ? 'tps_reported' : 'tps_total';
}

interface Changed {
  option: ResultOption;
  was: number;
  is: number;
  /** Index into the options of the version before. */
  position: number;
}

/** Options whose votes are others than before, in ballot order. */
function changedVotes({ before, ordered }: Telling): Changed[] {
  return ordered.flatMap((option) => {
    const position = before?.options.findIndex(({ id }) => id === option.id) ?? -1;
    const was = before?.options[position]?.votes ?? null;
    return isCount(was) && isCount(option.votes) && was !== option.votes
      ? [{ option, was, is: option.votes, position }]
      : [];
  });
}

/** A figure before and now. */
function fromTo({ result, before, locale }: Telling, metric: Metric, was: Figured, is: Figured): Values {
  const text = (value: number) => formatVotes(value, locale);
  const earlier = figure(
    before ?? result,
    metric,
    is.measure,
    `before.${was.path}`,
    was.value,
    text(was.value),
  );
  return {
    before: [{ ...earlier, sourceIndex: null }],
    after: [figure(result, metric, is.measure, is.path, is.value, text(is.value))],
  };
}
interface Figured {
  path: string;
  value: number;
  measure: Measure;
}

function changeList(telling: Telling, key: string, list: readonly Changed[]): Part[] {
  const { result, locale } = telling;
  return listOf(
    locale,
    list.slice(0, mostOptions).map(({ option, was, is, position }) =>
      fill(locale, key, {
        who: who(telling, option, 'ref'),
        ...fromTo(
          telling,
          'votes',
          { path: `options.${position}.votes`, value: was, measure: 'votes' },
          { path: `options.${result.options.indexOf(option)}.votes`, value: is, measure: 'votes' },
        ),
      }),
    ),
  );
}

/** Votes that fell since the version before, as a clause; nothing when none did. A fall is never silent. */
export function fewerClause(telling: Telling): Part[] {
  const { result, locale } = telling;
  const fewer = changedVotes(telling).filter(({ was, is }) => is < was);
  if (fewer.length === 0) return [];
  const changes = changeList(telling, 'fewer_one', fewer);
  if (result.asOf === null) return fill(locale, 'fewer_undated', { changes });
  return fill(locale, 'fewer', { at: moment(telling, result.asOf, 'asOf'), changes });
}

/** What else changed since the version before: the status, else what came in. */
export function tellChange(telling: Telling): Part[] | null {
  const { result, before, locale } = telling;
  if (!before) return null;
  if (before.status !== result.status) {
    const back = stepOf(before.status) > stepOf(result.status);
    const label = (status: ElectionResult['status']): Part[] => [
      { type: 'text', text: wordsOf(status, result.contest.kind).label[locale] },
    ];
    const values = { was: label(before.status), now: label(result.status) };
    return fill(locale, back ? 'change_status_back' : 'change_status', values);
  }
  const at =
    before.asOf === null ? fill(locale, 'since_before') : moment(telling, before.asOf, 'before.asOf');
  const { reported } = result.progress;
  const earlier = before.progress.reported;
  const path = 'progress.reported';
  if (isCount(reported) && isCount(earlier) && reported !== earlier) {
    const values = fromTo(
      telling,
      'tps_reported',
      { path, value: earlier, measure: 'progress' },
      { path, value: reported, measure: 'progress' },
    );
    return fill(locale, 'change_progress', { at, ...values });
  }
  const changes = changedVotes(telling);
  if (changes.length > 0)
    return fill(locale, 'change_votes', { at, changes: changeList(telling, 'change_one', changes) });
  return fill(locale, 'change_none', { at });
}

/** The figures that were replaced last, under their own name and never added to those of now. */
export function tellFormer(telling: Telling, easy: boolean): Part[] | null {
  const { result, ordered, locale } = telling;
  const [former] = result.former;
  if (!former || ordered.length > mostOptions || !statuses[result.status].figures) return null;
  const items = ordered.map((option) => {
    const position = former.options.findIndex(({ id }) => id === option.id);
    const votes = former.options[position]?.votes;
    if (!isCount(votes)) return null;
    const path = `former.0.options.${position}.votes`;
    const own = figure(result, 'former', 'votes', path, votes, formatVotes(votes, locale));
    return fill(locale, 'former_one', {
      votes: [{ ...own, sourceIndex: documentAt(result, former.sourceIndex), asOf: former.asOf }],
      who: who(telling, option, 'ref'),
    });
  });
  if (items.length === 0 || items.some((item) => item === null)) return null;
  return capitalise(
    fill(locale, easy ? 'e_former' : 'former', {
      former: fill(locale, `former_${former.reason}`),
      options: listOf(locale, items as Part[][]),
    }),
  );
}

/** How people vote in this area, where it is not by the ballot of each voter at a TPS. */
export function tellMethod({ result, locale }: Telling, easy: boolean): Part[] | null {
  const { voting } = result.area;
  if (voting === undefined || voting === 'tps' || !statuses[result.status].figures) return null;
  return fill(locale, `${easy ? 'e_' : ''}method_${voting}`);
}

/** The version before as something to compare with: the same contest and the same area. */
export function comparable(before: ElectionResult, { contest, area }: ElectionResult): boolean {
  return (
    before.area.code === area.code &&
    before.contest.kind === contest.kind &&
    before.contest.date === contest.date &&
    before.contest.regionCode === contest.regionCode &&
    (before.contest.round ?? 1) === (contest.round ?? 1)
  );
}
