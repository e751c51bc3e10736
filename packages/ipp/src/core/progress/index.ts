/** The filling of the index: states, deadlines, difficulties, the merge of files, sheets, sentences, and what may be public. */
export {
  type BurnPoint,
  type BurnUp,
  type BurnUpOptions,
  burnUp,
  evenLine,
  type Forecast,
  type ForecastRefusal,
  type ForecastRule,
  forecast,
  forecastRefusals,
  forecastRule,
  timePassed,
} from './burn-up.ts';
export { type CheckProgressOptions, checkProgress, evidenceFault } from './check.ts';
export {
  countIndicators,
  countsAddUp,
  filledIn,
  formatPercent,
  isIndicatorCount,
  type NoShareReason,
  noShareReasons,
  type ProgressShare,
  progressShare,
  regionCounts,
  sumCounts,
  unknownCounts,
} from './counts.ts';
export { bindsRegion, deadlinesOf, extensionOf, type RegionDeadline } from './deadlines.ts';
export { type ProgressFinding, type ProgressFindingCode, progressFindingCodes } from './findings.ts';
export {
  type ConflictKind,
  type ConflictVersion,
  type MergeConflict,
  type MergeContribution,
  type MergeOptions,
  type MergeOutcome,
  type MergeRefusal,
  mergeProgress,
  mostFiles,
  type ProgressFile,
  progressConflicts,
  type RefusalCode,
  settle,
} from './merge.ts';
export * from './model.ts';
export { joinProgress, normalProgress } from './normal.ts';
export { type ProgressError, type ProgressFault, type ProgressReading, parseProgress } from './parse.ts';
export { plannedFor, planOf, regionName, regionZone } from './plan.ts';
export {
  type PublicProgress,
  type PublicProgressOptions,
  type PublicProgressOutcome,
  type PublicRegion,
  publicProgress,
  publicProgressCsv,
  publicProgressSchema,
} from './public.ts';
export {
  type ProvinceReport,
  progressReminder,
  provinceReport,
  type RegionReport,
  type Reminder,
  type ReminderOptions,
  type ReportedDifficulty,
  recommendationOwner,
  regionReport,
} from './report.ts';
export { currentOf, headsOf, rivalsOf } from './revisions.ts';
export {
  type ProgressRule,
  type Recommendation,
  type RecommendationCondition,
  type RiskSign,
  type RiskSignKind,
  type StandingState,
  signText,
  signTexts,
  standingNames,
  standingStates,
  suggestedRule,
} from './rule.ts';
export { parseProgressRule, type RuleError, type RuleReading } from './rule-parse.ts';
export { progressExpectations, progressLimits } from './schema.ts';
export {
  type ProgressFigurePart,
  type ProgressMetric,
  type ProgressPart,
  type ProgressSentence,
  type ProgressStory,
  progressCatalogues,
  progressMetrics,
} from './sentences.ts';
export {
  fromIndicatorSheet,
  type IndicatorSheetField,
  type IndicatorSheetInput,
  indicatorSheet,
  indicatorSheetTemplate,
  sheetStatuses,
} from './sheet/by-indicator.ts';
export {
  fromRegionSheet,
  mostSheetRows,
  type ProgressSheetOutput,
  type RegionSheetField,
  type RegionSheetInput,
  regionSheet,
  regionSheetTemplate,
} from './sheet/by-region.ts';
export { type ProgressCellCode, type ProgressCellError, progressCellCodes } from './sheet/cells.ts';
export type { ProgressMapping } from './sheet/columns.ts';
export {
  type DeadlineStanding,
  lastActivityOf,
  type MetSign,
  openDifficulties,
  type Standing,
  type StandingOptions,
  standingOf,
} from './standing.ts';
export { type ProvinceStoryOptions, provinceStory, publicProgressStory } from './story.ts';
export {
  allowedTransitions,
  checkIndicatorTransition,
  progressTransitions,
  type Transition,
  type TransitionCheck,
  type TransitionFault,
  transitionFaults,
} from './transitions.ts';
export {
  type DifficultyGroup,
  difficultyPareto,
  dimensionCounts,
  type MatrixCell,
  type MatrixRow,
  openDifficultiesOf,
  progressMatrix,
  type QueueItem,
  statusTrail,
  type TrailStep,
  verificationQueue,
  waitingIndicators,
} from './views.ts';
