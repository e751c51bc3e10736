import type { ContractTable } from '@situs-kpu/ui/contract';

/** Rows of the internal widgets. */
export const internalContract = {} as const satisfies ContractTable;
