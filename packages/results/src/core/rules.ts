/**
 * Which line a contest is decided by, and what the figures say about that line: exact, and never more. A statement says
 * how many votes lie above or below a line of the law. It never names who is elected; only KPU does, and the data then
 * holds it in `elected`.
 */
import {
  allParties,
  divisors,
  threshold as fourPercent,
  jakarta,
  jakartaNew,
  type LegalBasis,
  mostProvince,
  mostRegency,
  newThreshold,
  president,
  presidentAct,
  presidentSecond,
  senate,
  singlePair,
} from './laws.ts';
import type { ElectionResult, LocalText } from './model.ts';
import { tolerant } from './tolerant.ts';

/** Most votes · more than half · more than half and spread over provinces · seats of parties · four for a province. */
export const ruleKinds = ['most', 'more_than_half', 'ppwp', 'seats', 'dpd'] as const;
export type RuleKind = (typeof ruleKinds)[number];

export interface WinningRule {
  kind: RuleKind;
  /** Line in whole percent of the valid votes; `null` where there is none, or where it is not fixed yet. */
  threshold: number | null;
  /** Whether the line must be passed, or only reached. */
  passes: 'above' | 'at_least';
  /** The rule it rests on. A rule that is not verified is not told as a rule. */
  basis: LegalBasis;
  /** Further rules. */
  also: readonly LegalBasis[];
  /** What comes when the line is not passed. */
  otherwise: 'second_round' | 'next_election' | null;
  /** Spread over the provinces that is needed besides: at least `share` percent in more than half of them. */
  spread: { share: number } | null;
  /** How many are elected here; `null` where seats are shared out by dapil. */
  places: number | null;
  /** The rule in one sentence. */
  text: LocalText;
}

const most: LocalText = {
  id: 'Perolehan suara menentukan; tidak ada batas persentase.',
  en: 'The number of votes decides; there is no line in per cent.',
};
const half = (otherwise: WinningRule['otherwise']): LocalText => ({
  id: `Diperlukan lebih dari 50% suara sah; jika tidak, ${otherwise === 'second_round' ? 'diadakan putaran kedua' : 'diadakan pemilihan berikutnya'}.`,
  en: `More than 50% of the valid votes are needed; otherwise there is ${otherwise === 'second_round' ? 'a second round' : 'another election'}.`,
});

const plain = (basis: LegalBasis, also: readonly LegalBasis[] = []): WinningRule => ({
  kind: 'most',
  threshold: null,
  passes: 'above',
  basis,
  also,
  otherwise: null,
  spread: null,
  places: 1,
  text: most,
});

/** First year in which the line of 4% no longer holds as it is: the Court asked for a new one (unverified). */
const newThresholdFrom = '2029';

/** The rule a contest is decided by. Total: whatever is given, there is a rule. */
export function ruleOf(given: ElectionResult): WinningRule {
  const { contest, options } = tolerant(given);
  const second = contest.round === 2;
  const alone = options.some(({ kind }) => kind === 'kolom_kosong');
  switch (contest.kind) {
    case 'ppwp':
      if (second) return plain(presidentSecond);
      return {
        ...plain(president, [presidentAct]),
        kind: 'ppwp',
        threshold: 50,
        otherwise: 'second_round',
        spread: { share: 20 },
        text: {
          id: 'Diperlukan lebih dari 50% suara sah dan sedikitnya 20% di lebih dari setengah jumlah provinsi; jika tidak, diadakan putaran kedua.',
          en: 'More than 50% of the valid votes and at least 20% in more than half of the provinces are needed; otherwise there is a second round.',
        },
      };
    case 'dpr': {
      const fixed = contest.date.slice(0, 4) < newThresholdFrom;
      return {
        ...plain(fixed ? fourPercent : newThreshold, [divisors]),
        kind: 'seats',
        threshold: fixed ? 4 : null,
        passes: 'at_least',
        places: null,
        text: fixed
          ? {
              id: 'Partai dengan sekurangnya 4% suara sah nasional ikut dalam pembagian kursi; kursi dibagi per dapil dengan pembagi 1, 3, 5, 7, dan seterusnya.',
              en: 'Parties with at least 4% of the valid votes of the nation take part; seats are given by dapil with the divisors 1, 3, 5, 7 and so on.',
            }
          : {
              id: 'Ambang batas untuk pemilu ini belum diketahui; kursi dibagi per dapil.',
              en: 'The line for this election is not known yet; seats are given by dapil.',
            },
      };
    }
    case 'dprdp':
    case 'dprdk':
      return {
        ...plain(allParties, [divisors]),
        kind: 'seats',
        places: null,
        text: {
          id: 'Seluruh partai ikut dalam pembagian kursi; kursi dibagi per dapil dengan pembagi 1, 3, 5, 7, dan seterusnya.',
          en: 'All parties take part; seats are given by dapil with the divisors 1, 3, 5, 7 and so on.',
        },
      };
    case 'dpd':
      return {
        ...plain(senate),
        kind: 'dpd',
        places: 4,
        text: { id: 'Setiap provinsi memiliki empat kursi.', en: 'Each province has four seats.' },
      };
    default: {
      const province = contest.kind === 'pilgub';
      const capital = province && contest.regionCode === '31';
      if (alone) {
        return {
          ...plain(singlePair),
          kind: 'more_than_half',
          threshold: 50,
          otherwise: 'next_election',
          text: half('next_election'),
        };
      }
      if (capital && !second) {
        return {
          ...plain(jakarta, [jakartaNew]),
          kind: 'more_than_half',
          threshold: 50,
          otherwise: 'second_round',
          text: half('second_round'),
        };
      }
      return plain(province ? mostProvince : mostRegency);
    }
  }
}
