import type { ContractTable } from '@situs-kpu/ui/contract';

/** Rows of the internal widgets. */
export const internalContract = {
  'ipp/IppBurnUp@1': {
    description:
      'How the finished part of the filling grew, beside the line to the deadline, with a forecast.',
    facts: ['status', 'as-of'],
  },
  'ipp/IppChecklist@1': {
    description: 'Every indicator of a region with state, value, evidence, note of return and history.',
    facts: ['status', 'as-of'],
  },
  'ipp/IppDeadlines@1': {
    description: 'Deadlines of the filling with the days left, what must be complete, and extensions.',
    facts: ['status', 'as-of'],
  },
  'ipp/IppDifficultyLog@1': {
    description: 'What hinders the filling: category, who acts, by when, and how it was solved.',
    facts: ['status', 'as-of'],
  },
  'ipp/IppDifficultyPareto@1': {
    description: 'Open difficulties by category, the most frequent first.',
    facts: ['status', 'as-of'],
  },
  'ipp/IppEvidenceList@1': {
    description: 'Documents that prove an entry, by name, size and hash.',
  },
  'ipp/IppEvidenceUpload@1': {
    description: 'Checks a document and records its description; the document stays where it is.',
  },
  'ipp/IppHistory@1': {
    description: 'The audit trail of one indicator.',
    facts: ['status', 'as-of'],
  },
  'ipp/IppProgressMap@1': {
    description: 'Regions on a map or as tiles: where each stands towards its deadline, or what is verified.',
    facts: ['status', 'as-of'],
  },
  'ipp/IppProgressMatrix@1': {
    description: 'Regions by dimensions: how much of each is verified.',
    facts: ['status', 'as-of'],
  },
  'ipp/IppProgressSummary@1': {
    description: 'How far the filling is: share verified, states, standings, deadlines.',
    facts: ['status', 'as-of'],
  },
  'ipp/IppProvinceReport@1': {
    description: 'The report of a province on the filling, as A4 sheets.',
    facts: ['status', 'as-of'],
  },
  'ipp/IppReminder@1': {
    description: 'A reminder to one region as text for a chat and for a letter.',
    facts: ['status', 'as-of'],
  },
  'ipp/IppVerificationQueue@1': {
    description: 'Indicators that wait for review, the oldest first, with the days they wait.',
    facts: ['status', 'as-of'],
  },
  'ipp/IppWorkbench@1': {
    description:
      'The tool for filling in, in one browser: entries, difficulties, files of others, decisions.',
    facts: ['status', 'as-of'],
  },
} as const satisfies ContractTable;
