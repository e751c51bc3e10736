export type { ScoreField, ScoreMapping } from './columns.ts';
export { type ScoreCellCode, type ScoreCellError, scoreCellCodes } from './errors.ts';
export { type PointsReading, readPoints } from './points.ts';
export { type ScoreSheetInput, type ScoreSheetOutput, scoresFromSheet } from './read.ts';
export {
  type ScoreSheetOptions,
  type ScoreTemplateOptions,
  scoresSheet,
  scoresTemplate,
  sheetCsv,
} from './write.ts';
