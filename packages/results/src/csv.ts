/** `@situs-kpu/results/csv`: reads CSV files for `fromSheet`. Writing them needs no more than `toCsv` of the core. */
export { csvDelimiters, type ReadCsvOptions, readCsv, SheetFileError } from '@situs-kpu/ui/csv';
