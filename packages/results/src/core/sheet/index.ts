export {
  type CellError,
  type CellErrorCode,
  type CountReading,
  cellErrorCodes,
  columnName,
  readCount,
  type SheetCell,
  type SheetCellFacts,
  type SheetRows,
} from './cells.ts';
export { peopleFields, type SheetField, type SheetMapping } from './columns.ts';
export { SheetFileError } from './file-error.ts';
export { fromSheet, type SheetInput, type SheetOption, type SheetOutput } from './read.ts';
export { resultSheet, type SheetWriteOptions, sheetTemplate, type WrittenCell } from './write.ts';
