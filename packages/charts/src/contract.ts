/** The contract table of this package: one row per component. See `@situs-kpu/ui/contract`. */
import type { ContractTable } from '@situs-kpu/ui/contract';

/** The contract table of this package: one row per component. */
export const chartsContract = {
  'charts/BarChart@1': {
    description: 'Horizontal bars beside their figures: a table whose cells hold the bars.',
  },
  'charts/Choropleth@1': {
    description: 'A map whose areas are filled by steps of one hue, with legend and list.',
  },
  'charts/ChoroplethInteractive@1': {
    description: 'Around a map: one area is said as it is pointed at, touched or reached by keys.',
  },
  'charts/Hemicycle@1': {
    description: 'Seats of a chamber as dots in arcs, with a table of the groups.',
  },
  'charts/TileGrid@1': {
    description: 'One tile of equal size per area, filled by steps of one hue, with legend and list.',
  },
  'charts/TileGridInteractive@1': {
    description: 'Around a tile grid: one area is said as it is pointed at, touched or reached by keys.',
  },
} as const satisfies ContractTable;

/** Every contract name of this package. */
export type ChartsContractId = keyof typeof chartsContract;
