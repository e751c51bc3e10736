/** Shapes of the allocation of seats. See `seats.ts`. */
import type { Count, LocalText } from './model.ts';
import type { LegalBasis } from './status.ts';

/** A person on a party's list, for the places inside a party. */
export interface SeatCandidate {
  id: string;
  /** Number on the list. It orders the answer; it never decides. */
  nomorUrut: number;
  name: string;
  votes: Count;
  /** Areas of the district in which the votes are spread, as a tie rule counts them. @default not known */
  spread?: Count;
}

/** A party in one district. */
export interface SeatParty {
  /** The same id in every district. */
  id: string;
  nomorUrut: number;
  name: string;
  /** Valid votes for the party and its candidates together. */
  votes: Count;
  /** Areas of the district in which the votes are spread, as a tie rule counts them. @default not known */
  spread?: Count;
  /** The list. Without it only seats are given, no places. */
  candidates?: readonly SeatCandidate[];
}

/** Electoral district (dapil). */
export interface SeatDistrict {
  code: string;
  name: string;
  /** Seats to be given. */
  seats: Count;
  parties: readonly SeatParty[];
}

/** The line that a party must meet in the whole nation before it takes part. */
export interface SeatThreshold {
  /** Percent of the valid votes; reached by exactly that much. DPR: 4. */
  percent: number;
  /** Valid votes of the nation. */
  valid: Count;
  /** Votes of each party in the nation, by id. A party that is not listed is not known to meet the line. */
  parties: readonly { id: string; votes: Count }[];
}

/** What may decide between equal quotients or equal votes: more votes, then votes in more areas. */
export const tieCriteria = ['more_votes', 'wider_spread'] as const;
export type TieCriterion = (typeof tieCriteria)[number];

/** How equals are told apart. Without a rule a tie stays a tie: nothing is drawn and nothing is guessed. */
export interface TieRule {
  /** Tried in this order. */
  by: readonly TieCriterion[];
  /** The rule it comes from. */
  basis: LegalBasis;
}

export interface SeatInput {
  districts: readonly SeatDistrict[];
  /** `null` where every party takes part, as in the DPRD. */
  threshold: SeatThreshold | null;
  /** @default none: ties stay undecided */
  tieRule?: TieRule | null;
}

/** One division: votes of a party by an odd number. */
export interface Division {
  party: string;
  /** 1, 3, 5, 7 … */
  divisor: number;
  /** The exact quotient: numerator the votes, denominator the divisor. */
  quotient: { numerator: bigint; denominator: bigint };
  /** Place among all quotients of the district, from 1; equal quotients share the better place. */
  rank: number;
  /** Seat it brings, from 1; `null` for none or for one that a tie leaves open. */
  seat: number | null;
  /** It is one of the equal quotients between which the last seats cannot be decided. */
  tied: boolean;
}

/** Whether the seats of a district follow from the data. */
export const seatStates = ['decided', 'tied', 'missing', 'no_votes', 'invalid'] as const;
export type SeatState = (typeof seatStates)[number];

/** How many of something cannot be given to more equals. */
export interface OpenTie {
  /** Seats left for them. */
  seats: number;
  /** Ids of the equals, more of them than seats. */
  ids: readonly string[];
}

/** Places inside a party by the votes of its candidates. Who is elected is for KPU's decision to say. */
export interface Places {
  state: 'decided' | 'tied' | 'missing';
  /** Ids by votes, most first: those whose place follows from the votes. */
  ids: readonly string[];
  /** Candidates with equal votes for fewer places. */
  tie: OpenTie | null;
  /** Seats for which the list has nobody left. */
  vacant: number;
}

export interface PartyInDistrict {
  id: string;
  nomorUrut: number;
  name: string;
  votes: Count;
  /** Takes part: meets the national line, or there is none. `null` when that is not known. */
  eligible: boolean | null;
  /** `null` while they cannot be decided. */
  seats: number | null;
  /** Seats that are certain whatever a tie decides. */
  certain: number;
  /** `null` without a list, or while the seats are not decided. */
  places: Places | null;
}

export interface DistrictSeats {
  code: string;
  name: string;
  seats: Count;
  state: SeatState;
  /** Why the seats cannot be decided; `null` when they are. */
  reason: LocalText | null;
  /** Every division that was compared, by rank; empty where votes are missing. */
  divisions: readonly Division[];
  /** Parties in order of their numbers. */
  parties: readonly PartyInDistrict[];
  tie: OpenTie | null;
  /** The criterion that told equals apart; `null` when none had to. */
  decidedBy: TieCriterion | null;
}

export interface ThresholdParty {
  id: string;
  votes: Count;
  /** `null` when it is not known. */
  meets: boolean | null;
}

export interface ThresholdOutcome {
  percent: number;
  valid: Count;
  /** The line in votes, exactly; `null` when the valid votes are not known. */
  line: { numerator: bigint; denominator: bigint } | null;
  /** Fewest whole votes that meet it. */
  fewest: bigint | null;
  parties: readonly ThresholdParty[];
}

export interface PartySeats {
  id: string;
  nomorUrut: number;
  name: string;
  /** Votes of all districts together; `null` when one is not known. */
  votes: bigint | null;
  /** Seats of all districts together; `null` while one of them is not decided. */
  seats: number | null;
  /** Seats that are certain whatever ties decide. */
  certain: number;
}

export interface SeatAllocation {
  /** Every district is decided. */
  decided: boolean;
  threshold: ThresholdOutcome | null;
  districts: readonly DistrictSeats[];
  /** Over all districts, in order of the party numbers. */
  parties: readonly PartySeats[];
  /** Seats to be given in all districts; `null` when one number is not known. */
  seats: number | null;
  /** Seats that are certain. */
  given: number;
}
