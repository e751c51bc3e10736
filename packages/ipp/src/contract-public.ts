import type { ContractTable } from '@situs-kpu/ui/contract';

/** Rows of the public widgets. */
export const publicContract = {} as const satisfies ContractTable;
