/** From results of a legislative contest to seats: what may be calculated, what a source states, and what differs. */
import { checkIdentities, hasErrors } from './identities.ts';
import { type Count, type ElectionResult, inBallotOrder, type ResultOption } from './model.ts';
import { isCount, sumCounts } from './numbers.ts';
import { pow10, printUnits } from './numbers-print.ts';
import { ruleOf } from './rules.ts';
import { allocateSeats } from './seats.ts';
import type { SeatAllocation, SeatInput, SeatThreshold, TieRule } from './seats-types.ts';
import { stepOf } from './status.ts';
import { tolerant } from './tolerant.ts';

/** Why seats are not calculated. */
export const seatBlocks = ['not_seats', 'status', 'no_districts', 'findings'] as const;
export type SeatBlock = (typeof seatBlocks)[number];

export interface SeatsOptions {
  /** One result per dapil, with the votes of its parties. @default the result itself, where it is that of a dapil */
  districts?: readonly ElectionResult[];
  /** Votes of the parties in the whole nation, for the line of the DPR. @default the result itself, where it is national */
  national?: ElectionResult | null;
  /** @default none: ties stay undecided */
  tieRule?: TieRule | null;
}

export interface SeatsOfResult {
  /** `null` where seats may not or cannot be calculated. */
  allocation: SeatAllocation | null;
  /** Why there is no allocation; `null` when there is one. */
  blocked: SeatBlock | null;
}

/** A party is the same in every dapil by its number; ids belong to one result. */
export const partyKey = ({ nomorUrut }: Pick<ResultOption, 'nomorUrut'>): string => String(nomorUrut);

/** Whether seats may be told at a status: they follow from votes that are determined, and not from those to be repeated. */
export function seatsMayBeTold({ status }: Pick<ElectionResult, 'status'>): boolean {
  return stepOf(status) >= stepOf('penetapan_hasil') && status !== 'psu' && status !== 'rekap_ulang';
}

const parties = (result: ElectionResult) =>
  inBallotOrder(result.options).filter(({ kind }) => kind === 'partai');

function thresholdOf(result: ElectionResult, national: ElectionResult | null): SeatThreshold | null {
  if (result.contest.kind !== 'dpr') return null;
  const { threshold } = ruleOf(result);
  return {
    // A line that is not fixed yet is met by nobody and missed by nobody.
    percent: threshold ?? Number.NaN,
    valid: national?.valid ?? null,
    parties: national ? parties(national).map((one) => ({ id: partyKey(one), votes: one.votes })) : [],
  };
}

/** The input of `allocateSeats` that results of dapil make. */
export function seatInputOf(
  given: ElectionResult,
  { districts, national, tieRule = null }: SeatsOptions = {},
): SeatInput {
  const result = tolerant(given);
  const list = districts?.map(tolerant) ?? (result.contest.dapil ? [result] : []);
  const whole = national ? tolerant(national) : result.area.level === 'nasional' ? result : null;
  return {
    threshold: thresholdOf(result, whole),
    tieRule,
    districts: list.map((one) => ({
      code: one.contest.dapil?.code ?? one.area.code,
      name: one.contest.dapil?.name ?? one.area.name,
      seats: one.contest.dapil?.seats ?? null,
      parties: parties(one).map((party) => ({
        id: partyKey(party),
        nomorUrut: party.nomorUrut,
        name: party.shortName ?? party.name,
        votes: party.votes,
        candidates: party.candidates,
      })),
    })),
  };
}

/**
 * Seats of a result, where they may be told: in a contest for seats, from votes that are determined and agree with each
 * other. Provisional votes never become seats.
 */
export function seatsOf(given: ElectionResult, options: SeatsOptions = {}): SeatsOfResult {
  const result = tolerant(given);
  const districts = (options.districts ?? (result.contest.dapil ? [result] : [])).map(tolerant);
  const block = (blocked: SeatBlock): SeatsOfResult => ({ allocation: null, blocked });
  if (ruleOf(result).kind !== 'seats') return block('not_seats');
  const national = options.national ? tolerant(options.national) : null;
  const used = [...districts, ...(national ? [national] : [])];
  if (![result, ...used].every(seatsMayBeTold)) return block('status');
  if (districts.length === 0) return block('no_districts');
  const flagged = (one: ElectionResult) => one.flags.includes('sumber_bermasalah');
  const contradicted = (one: ElectionResult) =>
    hasErrors(checkIdentities(one).filter(({ code }) => code !== 'count_missing'));
  if ([result, ...used].some(flagged) || used.some(contradicted)) return block('findings');
  return {
    allocation: allocateSeats(seatInputOf(result, { ...options, districts, national })),
    blocked: null,
  };
}

/** A party with its seats as a source states them. */
export interface StatedParty {
  /** Number of the party; the key of its seats. */
  id: string;
  seats: Count;
}

export interface StatedSeats {
  parties: readonly StatedParty[];
  /** Seats of the chamber as stated; `null` when not known. */
  size: Count;
  /** Seats of all parties together; `null` when none is stated. */
  sum: number | null;
  /** Whether the sum is the size of the chamber; `null` when one of them is not known. */
  agrees: boolean | null;
}

/** What the source of a result states about seats; `null` when it states none. */
export function statedSeats(given: ElectionResult): StatedSeats | null {
  const result = tolerant(given);
  const list = parties(result).map((one) => ({ id: partyKey(one), seats: one.seats ?? null }));
  const known = list.filter(({ seats }) => isCount(seats));
  if (known.length === 0) return null;
  const sum = sumCounts(known.map(({ seats }) => seats));
  const size = result.contest.dapil?.seats ?? result.contest.seats ?? null;
  return {
    parties: list,
    size,
    sum: sum === null ? null : Number(sum),
    agrees: sum === null || !isCount(size) ? null : sum === BigInt(size),
  };
}

/** A quotient as people write it: whole where it is whole, else with `decimals` digits, rounded half up. */
export function formatQuotient(
  { numerator, denominator }: { numerator: bigint; denominator: bigint },
  locale: 'id' | 'en' = 'id',
  decimals = 2,
): string {
  if (numerator % denominator === 0n) return printUnits(numerator / denominator, 0, locale);
  const units = (2n * numerator * pow10(decimals) + denominator) / (2n * denominator);
  return printUnits(units, decimals, locale);
}

/**
 * Fewest digits, from 2 on, with which different quotients also read differently. Neighbours in the list are enough: it
 * is sorted.
 */
export function quotientDecimals(
  sorted: readonly { quotient: { numerator: bigint; denominator: bigint } }[],
): number {
  let decimals = 2;
  for (let index = 1; index < sorted.length; index += 1) {
    const [a, b] = [sorted[index - 1]?.quotient, sorted[index]?.quotient];
    if (!a || !b || a.numerator * b.denominator === b.numerator * a.denominator) continue;
    while (decimals < 12 && formatQuotient(a, 'id', decimals) === formatQuotient(b, 'id', decimals))
      decimals += 1;
  }
  return decimals;
}
