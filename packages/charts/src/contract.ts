/** The contract table of this package: one row per component. See `@situs-kpu/ui/contract`. */
import type { ContractTable } from '@situs-kpu/ui/contract';

/** The contract table of this package: one row per component. */
export const chartsContract = {
  'charts/BarChart@1': {
    description: 'Horizontal bars beside their figures: a table whose cells hold the bars.',
  },
} as const satisfies ContractTable;

/** Every contract name of this package. */
export type ChartsContractId = keyof typeof chartsContract;
