/** What can be wrong with a sheet of scores, with the address that the spreadsheet shows. */
import { columnName, type SheetCell, type SheetRows, textOfCell } from '@situs-kpu/ui/core';
import type { LocalText } from '../model.ts';

/** What can be wrong with a sheet of scores. */
export const scoreCellCodes = [
  'no_header',
  'two_columns',
  'no_rows',
  'too_large_sheet',
  'percent',
  'grouping',
  'out_of_scale',
  'negative',
  'text',
  'date',
  'boolean',
  'formula',
  'formula_error',
  'unknown_region',
  'ambiguous_region',
  'duplicate_region',
  'region_missing',
  'name_differs',
  'code_mended',
  'unknown_band',
  'unknown_reason',
  'unknown_method',
  'reason_with_score',
  'unused_column',
  'bad_address',
] as const;
export type ScoreCellCode = (typeof scoreCellCodes)[number];

export interface ScoreCellError {
  /** `error`: the sheet gives no scores until it is mended. `warning`: read, but to be looked at. */
  severity: 'error' | 'warning';
  code: ScoreCellCode;
  /** Row as the spreadsheet numbers it, from 1; 0 for the sheet as a whole. */
  row: number;
  /** Column as the spreadsheet letters it, e.g. `C`; empty for a whole row or sheet. */
  column: string;
  /** Address, e.g. `C7`, `7` for a row, empty for the sheet. */
  cell: string;
  /** What stands there, shortened. */
  value: string;
  /** Where, what is wrong, why it is not guessed, and how to write it. */
  text: LocalText;
}

/** A cell by its indices from 0; `null` columns mean the whole row. */
export interface Place {
  row: number;
  column: number | null;
}

export type Report = (
  severity: ScoreCellError['severity'],
  code: ScoreCellCode,
  place: Place | null,
  text: LocalText,
) => void;

/** Gathers errors with their addresses. */
export function reporter(rows: SheetRows): { errors: ScoreCellError[]; report: Report } {
  const errors: ScoreCellError[] = [];
  const report: Report = (severity, code, place, text) => {
    const column = place === null || place.column === null ? '' : columnName(place.column);
    const row = place === null ? 0 : place.row + 1;
    const cell = place === null ? '' : `${column}${row}`;
    const value = place === null || place.column === null ? '' : show(rows[place.row]?.[place.column]);
    const [whereId, whereEn] =
      place === null
        ? ['lembar', 'the sheet']
        : column === ''
          ? [`baris ${row}`, `row ${row}`]
          : [`sel ${cell}`, `cell ${cell}`];
    errors.push({
      severity,
      code,
      row,
      column,
      cell,
      value,
      text: {
        id: `Situs KPU scoresFromSheet: ${whereId}${value === '' ? '' : ` berisi "${value}"`}. ${text.id}`,
        en: `Situs KPU scoresFromSheet: ${whereEn}${value === '' ? '' : ` holds "${value}"`}. ${text.en}`,
      },
    });
  };
  return { errors, report };
}

const show = (cell: SheetCell): string => {
  const text = textOfCell(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};
