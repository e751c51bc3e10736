/** The contract table of this package: one row per component. See `@situs-kpu/ui/contract`. */
import type { ContractTable } from '@situs-kpu/ui/contract';

/** The contract table of this package: one row per component. */
export const ippContract = {} as const satisfies ContractTable;

/** Every contract name of this package. */
export type IppContractId = keyof typeof ippContract;
