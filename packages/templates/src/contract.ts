/** The contract table of this package: one row per template. See `@situs-kpu/ui/contract`. */
import type { ContractTable } from '@situs-kpu/ui/contract';

/** The contract table of this package: one row per template. */
export const templatesContract = {
  'templates/PageShell@1': {
    description: 'Frame of every page: skip link, header with menu, breadcrumb, content, footer.',
  },
  'templates/ArticlePage@1': {
    description: 'A news article of an office, with dateline, dates, credit and structured data.',
  },
  'templates/ResultPage@1': {
    description: 'The result of one contest in one area: status, sentence, figures, areas, words, sources.',
  },
} as const satisfies ContractTable;

/** Every contract name of this package. */
export type TemplatesContractId = keyof typeof templatesContract;
