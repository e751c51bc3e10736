/** What must hold for every story, as functions that return what is wrong. For tests only. */
import { readFigures } from '../../internal/figures.ts';
import { findForbidden } from '../lexicon.ts';
import type { FigurePart, Part } from '../messages.ts';
import { type ElectionResult, inBallotOrder, type Locale, valueAt } from '../model.ts';
import { type Story, storyProse } from '../narrative.ts';
import { statuses } from '../status.ts';

export interface Told {
  result: ElectionResult;
  story: Story;
  before?: ElectionResult | undefined;
}

export const figuresOf = (parts: readonly Part[]): FigurePart[] =>
  parts.filter((part) => part.type === 'figure');

/** Words of a sentence without names and documents. */
export const proseOf = (parts: readonly Part[]) => storyProse({ parts });

const shares = new Set(['share', 'tps_share', 'turnout', 'invalid_share', 'points']);

/** The number that a figure stands for, from the data alone. */
export function evaluate(result: ElectionResult, part: FigurePart, before?: ElectionResult): number {
  const { formula, path } = part;
  const read = (name: string): number => {
    if (name === 'rules.threshold') return 50;
    const from = name.startsWith('before.') ? before : result;
    return Number(valueAt(from, name.replace(/^before\./, '')));
  };
  const value = formula === null ? read(path) : calculate(formula, result, read);
  return shares.has(part.metric) ? value * 100 : value;
}

function calculate(formula: string, result: ElectionResult, read: (name: string) => number): number {
  const tokens = formula.match(/(?:sum|count)\([^)]*\)|floor|[\w.*]+|[-+/()]/g) ?? [];
  let at = 0;
  const product = (): number => {
    let value = atom();
    while (tokens[at] === '/') {
      at += 1;
      value /= atom();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      at += 1;
      value += (tokens[at - 1] === '+' ? 1 : -1) * product();
    }
    return value;
  };
  const atom = (): number => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === 'floor') return Math.floor(atom());
    if (token === '(') {
      const value = sum();
      at += 1;
      return value;
    }
    const call = /^(sum|count)\((.*)\)$/.exec(token);
    if (call?.[1] === 'sum') return sumOf(result, call[2] ?? '');
    if (call?.[1] === 'count') return countOf(result, call[2] ?? '');
    return /^\d+$/.test(token) ? Number(token) : read(token);
  };
  return sum();
}

/** `sum(options.*.votes)` and the like. */
function sumOf(result: ElectionResult, pattern: string): number {
  const [list = '', key = ''] = pattern.split('.*.');
  const values = valueAt(result, list) as Record<string, number | null>[];
  return values.reduce((total, value) => total + (value[key] ?? Number.NaN), 0);
}

function countOf(result: ElectionResult, what: string): number {
  if (what === 'children in another order') return inAnotherOrder(result);
  // Which end is meant depends on the sentence; that it is a part of the areas is all that is known here.
  if (what === 'children at this end') return Number.NaN;
  return (valueAt(result, what) as readonly unknown[]).length;
}

function inAnotherOrder({ options, children }: ElectionResult): number {
  return children.filter((child) => {
    const here = (id: string) => child.options.find((one) => one.id === id)?.votes ?? 0;
    return options.some((a) =>
      options.some((b) => (a.votes ?? 0) > (b.votes ?? 0) && here(a.id) < here(b.id)),
    );
  }).length;
}

/** The number that a reader sees. */
export const parseFigure = (text: string, locale: Locale) =>
  Number(
    locale === 'id' ? text.replace('%', '').replaceAll('.', '').replace(',', '.') : text.replace(/[,%]/g, ''),
  );

/** P1: every numeral is a figure that follows from its path, reads back to it, and says where it is from. */
export function checkProvenance({ result, story, before }: Told): string[] {
  const wrong: string[] = [];
  for (const part of story.parts) {
    if ((part.type === 'text' || part.type === 'term') && /\d/.test(part.text))
      wrong.push(`numeral outside a figure: ${part.text}`);
    if (part.type !== 'figure') continue;
    const value = part.metric === 'age' ? part.value : evaluate(result, part, before);
    const close = Math.abs(value - part.value) <= 1e-9 * Math.max(1, Math.abs(value));
    if (!close && part.formula !== 'count(children at this end)')
      wrong.push(`${part.metric} ${part.path}: ${part.value} but data give ${value}`);
    if (part.text !== part.formatted) wrong.push(`${part.text} is not ${part.formatted}`);
    const seen = parseFigure(part.text.replace(/^[<>]/, ''), story.locale);
    const ratio = shares.has(part.metric);
    const near = /^[<>]/.test(part.text) || Math.abs(seen - part.value) < 0.0101;
    if (ratio ? !near : seen !== part.value) wrong.push(`reads ${seen}, is ${part.value}: ${part.text}`);
    const last = result.sources.length - 1;
    if (part.sourceIndex !== null && (part.sourceIndex < 0 || part.sourceIndex > last))
      wrong.push(`no document at ${part.sourceIndex}`);
  }
  return wrong;
}

/** P2, P18: words that the status forbids. */
export function checkWords({ result, story }: Told): string[] {
  return findForbidden(storyProse(story), result.status).map(({ found }) => found);
}

const orderWords = { id: /terbanyak/, en: /most votes|highest/ };
const sameWords = { id: /\bsama\b/, en: /\bsame\b/ };

/** P4, P5: an order word only where votes differ and the result is determined; equal votes are called the same. */
export function checkOrder({ result, story }: Told): string[] {
  const wrong: string[] = [];
  if (!statuses[result.status].figures) return wrong;
  const counts = result.options.map((option) => option.votes ?? 0);
  const most = Math.max(...counts);
  const top = counts.filter((count) => count === most).length;
  const prose = storyProse(story);
  const allowed = ['penetapan_hasil', 'masa_permohonan_mk', 'pemilihan_berikutnya'].includes(result.status);
  if (orderWords[story.locale].test(prose) && (!allowed || (top === counts.length && top > 1)))
    wrong.push('an order word');
  const rivals = result.options.filter((one) => !one.disqualified).map((option) => option.votes ?? 0);
  const tied = new Set(rivals).size < rivals.length;
  if (tied && counts.length <= 6 && !sameWords[story.locale].test(prose)) wrong.push('a silent tie');
  for (const { metric, value } of figuresOf(story.parts))
    if (metric === 'difference' && value <= 0) wrong.push('a difference of zero or less');
  return wrong;
}

/** P6: printed shares add up to 100, or the note is there. P7: none seems to reach a half that it does not. */
export function checkShares({ result, story }: Told): string[] {
  const wrong: string[] = [];
  const printed = figuresOf(story.parts).filter(
    ({ metric, path }) => metric === 'share' && path.startsWith('options.'),
  );
  const sum = printed.reduce((total, part) => total + parseFigure(part.text, story.locale), 0);
  if (printed.length > 0 && Math.abs(sum - 100) > 1e-9 && story.note === null && !Number.isNaN(sum))
    wrong.push(`shares add up to ${sum} without a note`);
  for (const part of figuresOf(story.parts)) {
    if (part.metric !== 'share' || part.formula === null) continue;
    const [votes = '', whole = ''] = part.formula.split(' / ');
    const half =
      2 * Number(valueAt(result, votes)) - calculate(whole, result, (name) => Number(valueAt(result, name)));
    const seen = parseFigure(part.text.replace(/^[<>]/, ''), story.locale) - 50;
    if (half !== 0 && seen === 0 && !/^[<>]/.test(part.text)) wrong.push(`${part.text} hides a side of half`);
    if (half !== 0 && seen !== 0 && Math.sign(half) !== Math.sign(seen))
      wrong.push(`${part.text} crosses half`);
  }
  return wrong;
}

/** P13: the words show the figures of the table and the chart. */
export function checkLabels({ result, story }: Told): string[] {
  const lines = new Map(
    readFigures(result, story.locale).options.map((line) => [`${line.path}.votes`, line]),
  );
  return figuresOf(story.parts).flatMap(({ metric, path, text }) => {
    const line = lines.get(path);
    if (!line || (metric !== 'votes' && metric !== 'share')) return [];
    const label = metric === 'votes' ? line.text : line.share;
    return label === text ? [] : [`the table shows ${label}, the story ${text}`];
  });
}

/** P14: the blank column is never called a pair or an empty box. */
export function checkBlank({ result, story }: Told): string[] {
  const blank = result.options.find(({ kind }) => kind === 'kolom_kosong');
  if (!blank) return [];
  const text = story.sentences.map(({ parts }) => proseOf(parts)).join(' ');
  const n = blank.nomorUrut;
  const pair = new RegExp(
    `(?:pasangan calon nomor urut|candidate pair number) ${n}\\b|kotak kosong|empty box`,
  );
  return pair.test(text) ? ['the blank column is called a pair'] : [];
}

const limits = { baris: 1, ringkas: 3, lengkap: 8, mudah: 8 } as const;
/**
 * Words of the sentence in the middle: of an everyday story, and of one with flags, old and new figures, many options,
 * or a decree and deadlines that must be told whole.
 */
const wordLimits = { baris: [120, 200], ringkas: [40, 60], lengkap: [18, 40], mudah: [12, 26] } as const;

/** P15: how many sentences, how long, one full stop each, one number pair each. */
export function checkLength({ result, story }: Told): string[] {
  const wrong: string[] = [];
  const { length, sentences } = story;
  if (sentences.length === 0 || sentences.length > limits[length])
    wrong.push(`${sentences.length} sentences`);
  // A rule or a document is one thing to read, as a name is.
  const short = (parts: readonly Part[]) =>
    parts.map((part) => (part.type === 'link' ? { ...part, text: '…' } : part));
  const sizes = sentences.map(({ parts }) => proseOf(short(parts)).split(/\s+/).length).sort((a, b) => a - b);
  const median = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  const over = (result.total ?? 0) > (result.voters.dpt.total ?? Number.POSITIVE_INFINITY);
  const repeated = ['psu', 'rekap_ulang', 'perbaikan_keputusan', 'masa_permohonan_mk'].includes(
    result.status,
  );
  const flagged = result.flags.length > 0 || result.former.length > 0;
  // Equal votes among three name all of them; a disqualified pair, a second round and cases need a clause each.
  const { options, contest, cases } = result;
  const equal = options.length > 2 && new Set(options.map(({ votes }) => votes)).size < options.length;
  const more = equal || options.some(({ disqualified }) => disqualified) || contest.round === 2;
  const busy = over || repeated || flagged || more || cases.length > 0 || options.length > 3;
  // English needs articles, so its long sentences are a little longer.
  const most = wordLimits[length][busy ? 1 : 0] + (story.locale === 'en' ? 2 : 0);
  if (median > most) wrong.push(`median of ${median} words`);
  for (const { id, parts } of sentences) {
    const prose = proseOf(parts).replaceAll('No. ', '');
    if ((prose.match(/\.(?=\s|$)/g) ?? []).length !== 1 || !prose.endsWith('.'))
      wrong.push(`full stops: ${prose}`);
    if (/\s{2}|\s[.,;]|^\s|NaN|undefined|null|\[object|Infinity|[{}]/.test(prose))
      wrong.push(`badly put: ${prose}`);
    const first = parts.find((part) => part.type !== 'sample');
    if (first && first.type !== 'figure' && /^\p{Ll}/u.test(first.text)) wrong.push(`small letter: ${prose}`);
    const plain = figuresOf(parts).filter(({ metric }) => !shares.has(metric) && metric !== 'nomor_urut');
    const listing = ['line', 'votes', 'former', 'correction', 'change'].includes(id);
    if (!listing && plain.length > 2) wrong.push(`${plain.length} numbers: ${prose}`);
  }
  return wrong;
}

/** A provisional figure is called one wherever it is told. */
export function checkProvisional({ result, story }: Told): string[] {
  if (statuses[result.status].complete || !statuses[result.status].figures) return [];
  const word = { id: /sementara|belum direkapitulasi/i, en: /provisional|not yet recapitulated/i }[
    story.locale
  ];
  const told = story.sentences.filter(
    ({ id, parts }) =>
      (id === 'votes' || id === 'line') && figuresOf(parts).some(({ metric }) => metric === 'votes'),
  );
  return told.every(({ parts }) => word.test(proseOf(parts)))
    ? []
    : ['votes that do not say they are provisional'];
}

/** P17: figures from before a repeat are labelled so, and stand in no sentence with the new ones. */
export function checkFormer({ result, story }: Told): string[] {
  const wrong: string[] = [];
  const label = { id: /sebelum /i, en: /before /i }[story.locale];
  const repeats = ['psu', 'rekap_ulang', 'perbaikan_keputusan'];
  const renewed =
    result.former.some(({ reason }) => reason === result.status) ||
    (result.status === 'psu' && result.label === 'Pemungutan Suara Ulang');
  for (const { id, parts } of story.sentences) {
    const metrics = new Set(figuresOf(parts).map(({ metric }) => metric));
    if (metrics.has('former') && !label.test(proseOf(parts))) wrong.push('former votes without a label');
    if (metrics.has('former') && metrics.has('votes')) wrong.push('former and present votes in one sentence');
    const votes = (id === 'votes' || id === 'line') && metrics.has('votes');
    if (votes && repeats.includes(result.status) && !renewed && !label.test(proseOf(parts)))
      wrong.push('old votes without a label');
  }
  return wrong;
}

/** Options are told in ballot order, each once. */
export function checkBallotOrder({ result, story }: Told): string[] {
  const ordered = inBallotOrder(result.options).map((option) => result.options.indexOf(option));
  const told = story.sentences
    .filter(({ id }) => id === 'votes' || id === 'line')
    .flatMap(({ parts }) => figuresOf(parts))
    .filter(({ metric, path }) => metric === 'votes' && /^options\.\d+\.votes$/.test(path))
    .map(({ path }) => Number(path.split('.')[1]));
  if (told.length === 0) return [];
  return String(told) === String(ordered) ? [] : [`told in the order ${told}`];
}

/** Every check that needs one story only. */
export const checks = {
  checkProvenance,
  checkWords,
  checkOrder,
  checkShares,
  checkLabels,
  checkBlank,
  checkLength,
  checkProvisional,
  checkFormer,
  checkBallotOrder,
};
