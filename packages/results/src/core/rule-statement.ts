/** What the figures of a result say about the line of its contest. See `rules.ts`. */
import { checkIdentities, hasErrors } from './identities.ts';
import {
  type ElectionResult,
  inBallotOrder,
  type LocalText,
  type ResultChild,
  type ResultOption,
} from './model.ts';
import { formatVotes, isCount, sumCounts } from './numbers.ts';
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
  const base: RuleStatement = {
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
    text: { id: '', en: '' },
  };
  const undecided = (reason: UndecidedReason, missing: readonly string[] = []): RuleStatement => ({
    ...base,
    reason,
    missing,
    text: reasonText[reason],
  });

  const missing = missingIn(result, rule);
  if (result.area.code !== result.contest.regionCode && rule.kind !== 'seats') return undecided('part');
  if (rule.kind === 'seats' && (rule.threshold === null || result.area.level !== 'nasional'))
    return undecided('by_dapil');
  if (!statuses[result.status].complete) return undecided('provisional');
  if (statuses[result.status].step === 'pelaksanaan_putusan') return undecided('repeat');
  if (missing.length > 0) return undecided('missing', missing);
  if (hasErrors(checkIdentities(result))) return undecided('identities');
  const valid = Number(sumCounts(result.options.map(({ votes }) => votes)) ?? 0n);
  if (rule.threshold === null) {
    if (!determined) return undecided('not_determined');
    return byVotes({ ...base, valid }, result);
  }
  return againstLine({ ...base, valid }, result, rule.threshold);
}

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

/** The least whole number of votes that passes a line in percent of `whole`. The line may have decimals. */
function leastVotes(whole: number, threshold: number, passes: WinningRule['passes']): number {
  const [units = '0', decimals = ''] = String(threshold).split('.');
  const scaled = BigInt(whole) * BigInt(units + decimals);
  const unit = 100n * 10n ** BigInt(decimals.length);
  const floor = scaled / unit;
  return Number(passes === 'above' ? floor + 1n : scaled % unit === 0n ? floor : floor + 1n);
}

function againstLine(base: RuleStatement, result: ElectionResult, threshold: number): RuleStatement {
  const { rule } = base;
  const valid = base.valid ?? 0;
  const least = leastVotes(valid, threshold, rule.passes);
  const rows = rule.spread ? result.children.filter(isProvince) : [];
  const needed = Math.floor(rows.length / 2) + 1;
  const share = rule.spread?.share ?? 0;
  const lines = inBallotOrder(result.options).map((option): RuleLine => {
    const votes = option.votes ?? 0;
    const wide = rows.filter((child) => {
      const own = Number(sumCounts(result.options.map(({ id }) => votesOf(child, id))) ?? 0n);
      return own > 0 && (votesOf(child, option.id) ?? 0) >= leastVotes(own, share, 'at_least');
    });
    return {
      id: option.id,
      nomorUrut: option.nomorUrut,
      path: `options.${result.options.indexOf(option)}.votes`,
      votes,
      reached: votes >= least,
      margin: votes - least,
      provinces: rule.spread ? wide.length : null,
    };
  });
  const counts = (line: RuleLine) => line.reached && (line.provinces === null || line.provinces >= needed);
  // The blank column above the line leaves the pair below it.
  const able = lines.filter((line) => optionOf(result, line.id)?.kind !== 'kolom_kosong');
  const told: RuleStatement = {
    ...base,
    least,
    lines,
    provinces: rule.spread ? { total: rows.length, needed } : null,
    outcome: able.some(counts) ? 'reached' : 'not_reached',
  };
  return { ...told, text: lineText(told, result, threshold) };
}

const optionOf = (result: ElectionResult, id: string): ResultOption | undefined =>
  result.options.find((option) => option.id === id);

function byVotes(base: RuleStatement, result: ElectionResult): RuleStatement {
  const places = base.rule.places ?? 0;
  const ranked = result.options.map(({ votes }) => votes ?? 0).sort((a, b) => b - a);
  const last = ranked[Math.min(places, ranked.length) - 1] ?? 0;
  const most = inBallotOrder(result.options).filter(({ votes }) => (votes ?? 0) >= last && (votes ?? 0) > 0);
  const tied = most.length > places;
  const numbers = { id: listed(most, 'dan'), en: listed(most, 'and') };
  return {
    ...base,
    outcome: 'reached',
    most: most.map(({ id }) => id),
    tied,
    text: tied
      ? {
          id: `Nomor urut ${numbers.id} memiliki suara yang sama pada batas terakhir; persebaran suara menentukan.`,
          en: `Numbers ${numbers.en} have equal votes at the last place; the spread of the votes decides.`,
        }
      : {
          id: `Nomor urut ${numbers.id} memperoleh suara terbanyak.`,
          en: `${most.length > 1 ? 'Numbers' : 'Number'} ${numbers.en} received the most votes.`,
        },
  };
}

const listed = (options: readonly { nomorUrut: number }[], and: string): string => {
  const numbers = options.map(({ nomorUrut }) => String(nomorUrut));
  const last = numbers.pop() ?? '';
  return numbers.length === 0 ? last : `${numbers.join(', ')} ${and} ${last}`;
};

function lineText(told: RuleStatement, result: ElectionResult, threshold: number): LocalText {
  const { lines, least, valid, rule, provinces } = told;
  const v = (value: number | null) => ({ id: formatVotes(value, 'id'), en: formatVotes(value, 'en') });
  const line = v(least);
  const whole = v(valid);
  const percent = { id: String(threshold).replace('.', ','), en: String(threshold) };
  const bound =
    rule.passes === 'above'
      ? {
          id: `Lebih dari ${percent.id}% dari ${whole.id} suara sah berarti ${line.id} suara atau lebih`,
          en: `More than ${percent.en}% of ${whole.en} valid votes means ${line.en} votes or more`,
        }
      : {
          id: `Sekurangnya ${percent.id}% dari ${whole.id} suara sah berarti ${line.id} suara atau lebih`,
          en: `At least ${percent.en}% of ${whole.en} valid votes means ${line.en} votes or more`,
        };
  const each = lines.map((one) => {
    const blank = optionOf(result, one.id)?.kind === 'kolom_kosong';
    const votes = v(one.votes);
    const apart = v(Math.abs(one.margin));
    const name = {
      id: blank
        ? `kolom kosong tidak bergambar (nomor urut ${one.nomorUrut})`
        : `nomor urut ${one.nomorUrut}`,
      en: blank ? `the blank column (number ${one.nomorUrut})` : `number ${one.nomorUrut}`,
    };
    const distance =
      one.margin === 0
        ? { id: 'tepat sebanyak itu', en: 'exactly that many' }
        : one.reached
          ? { id: `${apart.id} di atasnya`, en: `${apart.en} above it` }
          : { id: `${apart.id} di bawahnya`, en: `${apart.en} below it` };
    const spread = provinces
      ? {
          id: `, sedikitnya ${rule.spread?.share}% di ${one.provinces} dari ${provinces.total} provinsi`,
          en: `, at least ${rule.spread?.share}% in ${one.provinces} of ${provinces.total} provinces`,
        }
      : { id: '', en: '' };
    return {
      id: `${name.id} ${votes.id} suara (${distance.id}${spread.id})`,
      en: `${name.en} ${votes.en} votes (${distance.en}${spread.en})`,
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
