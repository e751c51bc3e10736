export * from './components/CandidateList/index.ts';
export * from './components/CompareElections/index.ts';
export * from './components/CorrectionLog/index.ts';
export * from './components/InvalidVotes/index.ts';
export * from './components/LivePanel/index.ts';
export * from './components/ProgressFigure/index.ts';
export * from './components/ResultBars/index.ts';
export * from './components/ResultBoard/index.ts';
export * from './components/ResultMap/index.ts';
export * from './components/ResultPrint/index.ts';
export * from './components/ResultShareCard/index.ts';
export * from './components/ResultSources/index.ts';
// By name, because the core has a type of this name: there it is the code of a status.
export { ResultStatus, type ResultStatusProps } from './components/ResultStatus/index.ts';
export * from './components/ResultStory/index.ts';
export * from './components/ResultTable/index.ts';
export * from './components/ResultTableSortable/index.ts';
export * from './components/ResultTileGrid/index.ts';
// By name, because the core has a type of this name: there it is what `allocateSeats` returns.
export { SeatAllocation, type SeatAllocationProps } from './components/SeatAllocation/index.ts';
export * from './components/SpreadStory/index.ts';
export * from './components/StatusLadder/index.ts';
export * from './components/TurnoutFigure/index.ts';
export * from './components/VerifyYourself/index.ts';
export type * from './core/index.ts';
export type { ResultStatus as ResultStatusCode } from './core/model.ts';
export type { SeatAllocation as SeatAllocationData } from './core/seats-types.ts';
