export {
  columnName,
  type SheetCell,
  type SheetCellFacts,
  SheetFileError,
  type SheetRows,
  type WrittenCell,
} from '@situs-kpu/ui/core';
export {
  type CellError,
  type CellErrorCode,
  type CountReading,
  cellErrorCodes,
  readCount,
} from './cells.ts';
export { peopleFields, type SheetField, type SheetMapping } from './columns.ts';
export { fromSheet, type SheetInput, type SheetOption, type SheetOutput } from './read.ts';
export { resultSheet, type SheetWriteOptions, sheetTemplate } from './write.ts';
