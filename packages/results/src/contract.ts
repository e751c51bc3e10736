/** The contract table of this package: one row per widget. See `@situs-kpu/ui/contract`. */
import type { ContractTable } from '@situs-kpu/ui/contract';

const facts = ['status', 'as-of', 'source'] as const;

/** The contract table of this package: one row per component. */
export const resultsContract = {
  'results/ResultStatus@1': {
    description: 'What kind of figures these are, of when, by whom, and what comes next.',
    facts,
  },
  'results/ResultStory@1': {
    description: 'A result told neutrally in one to eight sentences, or the reason why it is not told.',
    facts,
  },
  'results/ResultBars@1': {
    description: 'Votes per option as bars in ballot order, with the sums of the tally form.',
    facts,
  },
  'results/ResultTable@1': {
    description: 'Votes per option, or per area, as a table with the lines to check marked.',
    facts,
  },
  'results/ResultSources@1': {
    description: 'The documents that the figures come from.',
    facts: ['source'],
  },
  'results/ResultBoard@1': {
    description: 'The options as on the ballot, all alike, with their votes and part of the valid votes.',
    facts,
  },
  'results/TurnoutFigure@1': {
    description: 'People who voted as a share of the fixed voter list, with both numbers.',
    facts,
  },
  'results/InvalidVotes@1': {
    description: 'Invalid votes as a share of all votes, and what they mean.',
    facts,
  },
  'results/ProgressFigure@1': {
    description: 'Polling stations whose figures are in, and what that does not mean.',
    facts,
  },
  'results/ResultMap@1': {
    description:
      'Turnout, progress, invalid votes or the votes of every option alike on a map, with a list of all areas.',
    facts,
  },
  'results/ResultTileGrid@1': {
    description:
      'Turnout, progress, invalid votes or the votes of every option alike, one equal tile per area, with a list.',
    facts,
  },
  'results/SpreadStory@1': {
    description: 'How far the areas below a result differ, as sentences, dots and tables.',
    facts,
  },
  'results/CompareElections@1': {
    description: 'Two results side by side: what is alike is compared, the rest is refused with its reason.',
    facts: [],
  },
  'results/LivePanel@1': {
    description: 'Figures that renew themselves, with their age, a button to pause, and calm summaries.',
    facts,
  },
  'results/VerifyYourself@1': {
    description: 'How to compare the figures with the forms, and what to do where they differ.',
    facts,
  },
  'results/StatusLadder@1': {
    description: 'The steps a result goes through: behind, now, what may come, and what each means.',
    facts,
  },
  'results/CorrectionLog@1': {
    description: 'Figures that changed after publication: from what to what, when, why, by which document.',
    facts,
  },
  'results/ResultShareCard@1': {
    description: 'The picture of a result for sharing, with its description and the text to copy.',
    facts,
  },
  'results/ResultTableSortable@1': {
    description: 'The table of a result, which a reader may sort once script runs.',
    facts,
  },
  'results/ResultPrint@1': {
    description: 'A result as an A4 sheet with its documents, addresses and hashes.',
    facts,
  },
  'results/SeatAllocation@1': {
    description: 'Seats of a chamber as dots and table, with the divisions that lead to them.',
    facts,
  },
  'results/CandidateList@1': {
    description: 'Candidates as their lists order them, with their votes and the sums of each party.',
    facts,
  },
} as const satisfies ContractTable;

/** Every contract name of this package. */
export type ResultsContractId = keyof typeof resultsContract;
