/** `@situs-kpu/ipp/csv`: reads CSV files for `scoresFromSheet`. Writing them needs no more than `sheetCsv` of the core. */
export { csvDelimiters, type ReadCsvOptions, readCsv, SheetFileError } from '@situs-kpu/ui/csv';
