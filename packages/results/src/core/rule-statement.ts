/** What the figures of a result say about the line of its contest. See `rules.ts`. */
import { checkIdentities, hasErrors } from './identities.ts';
import { listOf, textOf } from './messages.ts';
import {
  type Count,
  type ElectionResult,
  inBallotOrder,
  type Locale,
  type LocalText,
  type ResultChild,
  type ResultOption,
} from './model.ts';
import { formatVotes, isCount } from './numbers.ts';
import { ruleOf, type WinningRule } from './rules.ts';
import { statuses, stepOf } from './status.ts';
import { tolerant } from './tolerant.ts';

/**
 * Why nothing can be said: figures missing · figures contradict each other · the count is provisional · the figures are
 * of a part of the contest only · something is being repeated · the rule has no line, and nothing is determined yet ·
 * seats are shared out by dapil.
 */
export const undecidedReasons = [
  'missing',
  'identities',
  'provisional',
  'part',
  'repeat',
  'not_determined',
  'by_dapil',
] as const;
export type UndecidedReason = (typeof undecidedReasons)[number];

export interface RuleLine {
  /** Id of the option. */
  id: string;
  nomorUrut: number;
  /** Path of its votes. */
  path: string;
  votes: number;
  /** Whether its votes pass the line. */
  reached: boolean;
  /** Votes above the least number that passes the line; below it a negative number. */
  margin: number;
  /** Provinces with at least the share that is needed, where the rule asks for it. */
  provinces: number | null;
}

export interface RuleStatement {
  rule: WinningRule;
  /** `reached`: one option passes every line · `not_reached`: none does · `undecided`: nothing can be said, see `reason`. */
  outcome: 'reached' | 'not_reached' | 'undecided';
  reason: UndecidedReason | null;
  /** Paths of the figures that are missing. */
  missing: readonly string[];
  /** Whether KPU has determined these figures. Before that they only say where the count stands. */
  determined: boolean;
  /** Valid votes that the line is a share of. */
  valid: number | null;
  /** The least number of votes that passes the line; `null` without a line. */
  least: number | null;
  /** Every option against the line, in ballot order. Empty without a line. */
  lines: readonly RuleLine[];
  /** Provinces that count, and how many of them must have the share; `null` without such a condition. */
  provinces: { total: number; needed: number } | null;
  /**
   * Ids with the most votes, as many as there are places, more when votes are equal: only once the result is determined
   * and the rule has no line. In ballot order.
   */
  most: readonly string[];
  /** Whether equal votes leave open who has the last place. */
  tied: boolean;
  /** The statement in words. */
  text: LocalText;
}

/** Says where the figures stand against the line of the contest. Never throws; what cannot be said is `undecided`. */
export function applyRule(given: ElectionResult): RuleStatement {
  const result = tolerant(given);
  const rule = ruleOf(result);
  const determined = isDetermined(result);
  const base: Untold = {
    rule,
    outcome: 'undecided',
    reason: null,
    missing: [],
    determined,
    valid: null,
    least: null,
    lines: [],
    provinces: null,
    most: [],
    tied: false,
  };
  const undecided = (reason: UndecidedReason): RuleStatement => ({
    ...base,
    reason,
    text: reasonText[reason],
  });

  if (rule.kind === 'seats') {
    if (rule.threshold === null || result.area.level !== 'nasional') return undecided('by_dapil');
  } else if (result.area.code !== result.contest.regionCode) return undecided('part');
  if (!statuses[result.status].complete) return undecided('provisional');
  if (statuses[result.status].step === 'pelaksanaan_putusan') return undecided('repeat');
  const missing = missingIn(result, rule);
  if (missing.length > 0) return { ...undecided('missing'), missing };
  if (hasErrors(checkIdentities(result))) return undecided('identities');
  const valid = sumOf(result.options.map(({ votes }) => votes));
  if (rule.threshold !== null) return againstLine({ ...base, valid }, result, valid, rule.threshold);
  if (!determined || rule.places === null) return undecided('not_determined');
  return byVotes({ ...base, valid }, result, rule.places);
}

type Untold = Omit<RuleStatement, 'text'>;

/** Votes that were found known before. */
const known = (votes: Count): number => votes ?? 0;
const sumOf = (votes: readonly Count[]): number => votes.reduce<number>((sum, one) => sum + known(one), 0);

/** The decision was made and nothing is being repeated. A dispute leaves it standing until the Court rules. */
const isDetermined = ({ status }: ElectionResult): boolean =>
  stepOf(status) >= stepOf('penetapan_hasil') && statuses[status].step !== 'pelaksanaan_putusan';

const missingIn = ({ options, children }: ElectionResult, { spread }: WinningRule): string[] => {
  if (options.length === 0) return ['options'];
  const own = options.flatMap(({ votes }, index) => (isCount(votes) ? [] : [`options.${index}.votes`]));
  if (!spread) return own;
  const provinces = children.flatMap((child, index) => (isProvince(child) ? [{ child, index }] : []));
  if (provinces.length === 0) return [...own, 'children'];
  const rows = provinces.flatMap(({ child, index }) =>
    options.flatMap(({ id }) => (isCount(votesOf(child, id)) ? [] : [`children.${index}.options`])),
  );
  return [...own, ...new Set(rows)];
};

/** Votes from abroad count for the nation, but are no province. */
const isProvince = ({ area }: ResultChild): boolean =>
  area.level === 'provinsi' && area.voting !== 'luar_negeri' && area.code !== '99';
const votesOf = (child: ResultChild, id: string): number | null =>
  child.options.find((one) => one.id === id)?.votes ?? null;

/** The least whole number of votes that passes a line in whole percent of `whole`. */
function leastVotes(whole: number, threshold: number, passes: WinningRule['passes']): number {
  const hundredfold = BigInt(whole) * BigInt(threshold);
  return Number(passes === 'above' ? hundredfold / 100n + 1n : (hundredfold + 99n) / 100n);
}

/** An option beside its line of the statement. */
interface Row {
  option: ResultOption;
  line: RuleLine;
}

function againstLine(base: Untold, result: ElectionResult, valid: number, threshold: number): RuleStatement {
  const { rule } = base;
  const least = leastVotes(valid, threshold, rule.passes);
  const provinces = result.children.filter(isProvince);
  const spread = rule.spread && {
    total: provinces.length,
    needed: Math.floor(provinces.length / 2) + 1,
    share: rule.spread.share,
  };
  const wide = (id: string, share: number): number =>
    provinces.filter((child) => {
      const all = sumOf(result.options.map((one) => votesOf(child, one.id)));
      // Where nobody voted, nobody has a share.
      return all > 0 && known(votesOf(child, id)) >= leastVotes(all, share, 'at_least');
    }).length;
  const rows = inBallotOrder(result.options).map((option): Row => {
    const votes = known(option.votes);
    const line = {
      id: option.id,
      nomorUrut: option.nomorUrut,
      path: `options.${result.options.indexOf(option)}.votes`,
      votes,
      reached: votes >= least,
      margin: votes - least,
      provinces: spread && wide(option.id, spread.share),
    };
    return { option, line };
  });
  const passes = ({ reached, provinces: own }: RuleLine) =>
    reached && (spread === null || known(own) >= spread.needed);
  // The blank column above the line leaves the pair below it.
  const passed = rows.some(({ option, line }) => option.kind !== 'kolom_kosong' && passes(line));
  return {
    ...base,
    least,
    lines: rows.map(({ line }) => line),
    provinces: spread && { total: spread.total, needed: spread.needed },
    outcome: passed ? 'reached' : 'not_reached',
    text: lineText(rows, { passes: rule.passes, threshold, valid, least, spread }),
  };
}

/** Without a line the votes alone decide, for as many as there are places. */
function byVotes(base: Untold, { options }: ElectionResult, places: number): RuleStatement {
  const ranked = options.map(({ votes }) => known(votes)).sort((a, b) => b - a);
  const last = Math.min(...ranked.slice(0, places));
  const most = inBallotOrder(options).filter(({ votes }) => known(votes) >= last);
  const tied = most.length > places;
  // Only those at the limit are equal; whoever has more than they have is not.
  const clear = tied ? most.filter(({ votes }) => votes !== last) : most;
  const equal = tied ? most.filter(({ votes }) => votes === last) : [];
  const told: LocalText[] = [];
  if (clear.length > 0) {
    const [id, en] = numbersOf(clear);
    told.push({ id: `${id} memperoleh suara terbanyak.`, en: `${en} received the most votes.` });
  }
  if (equal.length > 0) {
    const [id, en] = numbersOf(equal);
    told.push({
      id: `${id} memiliki suara yang sama pada batas terakhir; persebaran suara menentukan.`,
      en: `${en} have equal votes at the last place; the spread of the votes decides.`,
    });
  }
  return {
    ...base,
    outcome: 'reached',
    most: most.map(({ id }) => id),
    tied,
    text: { id: told.map(({ id }) => id).join(' '), en: told.map(({ en }) => en).join(' ') },
  };
}

/** "Nomor urut 1, 2, dan 3" and "Numbers 1, 2, and 3". */
function numbersOf(options: readonly ResultOption[]): [id: string, en: string] {
  const items = options.map(({ nomorUrut }) => [{ type: 'text', text: String(nomorUrut) } as const]);
  const list = (locale: Locale) => textOf(listOf(locale, items));
  return [`Nomor urut ${list('id')}`, `${options.length > 1 ? 'Numbers' : 'Number'} ${list('en')}`];
}

interface Line {
  passes: WinningRule['passes'];
  threshold: number;
  valid: number;
  least: number;
  spread: { total: number; share: number } | null;
}

function lineText(rows: readonly Row[], { passes, threshold, valid, least, spread }: Line): LocalText {
  const v = (value: number) => ({ id: formatVotes(value, 'id'), en: formatVotes(value, 'en') });
  const line = v(least);
  const whole = v(valid);
  const more = passes === 'above';
  const bound = {
    id: `${more ? 'Lebih dari' : 'Sekurangnya'} ${threshold}% dari ${whole.id} suara sah berarti ${line.id} suara atau lebih`,
    en: `${more ? 'More than' : 'At least'} ${threshold}% of ${whole.en} valid votes means ${line.en} votes or more`,
  };
  const each = rows.map(({ option: { kind, nomorUrut }, line: one }) => {
    const blank = kind === 'kolom_kosong';
    const votes = v(one.votes);
    const apart = v(Math.abs(one.margin));
    const name = {
      id: blank ? `kolom kosong tidak bergambar (nomor urut ${nomorUrut})` : `nomor urut ${nomorUrut}`,
      en: blank ? `the blank column (number ${nomorUrut})` : `number ${nomorUrut}`,
    };
    const distance =
      one.margin === 0
        ? { id: 'tepat sebanyak itu', en: 'exactly that many' }
        : one.reached
          ? { id: `${apart.id} di atasnya`, en: `${apart.en} above it` }
          : { id: `${apart.id} di bawahnya`, en: `${apart.en} below it` };
    const wide = spread
      ? {
          id: `, sedikitnya ${spread.share}% di ${one.provinces} dari ${spread.total} provinsi`,
          en: `, at least ${spread.share}% in ${one.provinces} of ${spread.total} provinces`,
        }
      : { id: '', en: '' };
    return {
      id: `${name.id} ${votes.id} suara (${distance.id}${wide.id})`,
      en: `${name.en} ${votes.en} votes (${distance.en}${wide.en})`,
    };
  });
  return {
    id: `${bound.id}: ${each.map(({ id }) => id).join('; ')}.`,
    en: `${bound.en}: ${each.map(({ en }) => en).join('; ')}.`,
  };
}

const reasonText: Readonly<Record<UndecidedReason, LocalText>> = {
  missing: {
    id: 'Batas dalam aturan belum dapat diperiksa karena ada angka yang belum diketahui.',
    en: 'The line of the rule cannot be checked yet, because figures are not known.',
  },
  identities: {
    id: 'Batas dalam aturan tidak diperiksa karena ada angka yang tidak cocok.',
    en: 'The line of the rule is not checked, because figures do not agree.',
  },
  provisional: {
    id: 'Batas dalam aturan tidak diperiksa pada hitung sementara, karena angkanya masih dapat berubah.',
    en: 'The line of the rule is not checked on a provisional count, because its figures can change.',
  },
  part: {
    id: 'Batas dalam aturan berlaku untuk seluruh wilayah pemilihan, bukan untuk sebagian wilayah.',
    en: 'The line of the rule holds for the whole area of the contest, not for a part of it.',
  },
  repeat: {
    id: 'Batas dalam aturan diperiksa kembali setelah hasil ditetapkan kembali.',
    en: 'The line of the rule is checked again after the result is determined again.',
  },
  not_determined: {
    id: 'Aturan diterapkan setelah hasil ditetapkan KPU.',
    en: 'The rule is applied after KPU has determined the result.',
  },
  by_dapil: {
    id: 'Kursi dibagi per daerah pemilihan (dapil).',
    en: 'Seats are given by electoral district (dapil).',
  },
};
