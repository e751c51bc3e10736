/** The contract table of this package: one row per component. See `@situs-kpu/ui/contract`. */
import type { ContractTable } from '@situs-kpu/ui/contract';

/** The contract table of this package: one row per component. */
export const chartsContract = {
  'charts/BarChart@1': {
    description: 'Horizontal bars beside their figures: a table whose cells hold the bars.',
  },
  'charts/BurnUp@1': {
    description: 'How much is done over time, as steps, beside a target line to a deadline, with a table.',
  },
  'charts/CategoryBar@1': {
    description: 'Counts by class as parts of one bar, with a table of counts and shares.',
  },
  'charts/Choropleth@1': {
    description: 'A map whose areas are filled by steps of one hue, with legend and list.',
  },
  'charts/ChoroplethInteractive@1': {
    description: 'Around a map: one area is said as it is pointed at, touched or reached by keys.',
  },
  'charts/DotPlot@1': {
    description: 'Rows of marks on one axis, with ranges: a table whose rows hold the marks.',
  },
  'charts/HeatMatrix@1': {
    description: 'A table whose cells are filled by steps of one hue, each with its figure.',
  },
  'charts/Hemicycle@1': {
    description: 'Seats of a chamber as dots in arcs, with a table of the groups.',
  },
  'charts/Histogram@1': {
    description: 'How many values lie in each class of a scale, as bars and as a table.',
  },
  'charts/Quadrant@1': {
    description: 'Things by two values, in four fields, with a table of both values.',
  },
  'charts/RadarChart@1': {
    description: 'Figures on axes around a middle, always over the table that holds them.',
  },
  'charts/SlopeChart@1': {
    description: 'Two values of each thing, joined by a line only where they may be compared.',
  },
  'charts/SmallMultiples@1': {
    description: 'One little picture per row, all with one axis, with a table of every figure.',
  },
  'charts/Sparkline@1': {
    description: 'A course of values the size of a word, with a sentence in its place for ears.',
  },
  'charts/StackedProgress@1': {
    description: 'How many things are in each state, as parts of one bar per row, with every count in words.',
  },
  'charts/StripPlot@1': {
    description: 'One dot per thing along a scale, with limits, named dots and a table.',
  },
  'charts/ThresholdRuler@1': {
    description: 'One value on a scale cut into named classes, with their limits and the way to the next.',
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
