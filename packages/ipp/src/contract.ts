/** The contract table of this package: one row per component. See `@situs-kpu/ui/contract`. */
import type { ContractTable } from '@situs-kpu/ui/contract';
import { internalContract } from './contract-internal.ts';
import { publicContract } from './contract-public.ts';

/** The contract table of this package: one row per component. */
export const ippContract = { ...publicContract, ...internalContract } as const satisfies ContractTable;

/** Every contract name of this package. */
export type IppContractId = keyof typeof ippContract;
