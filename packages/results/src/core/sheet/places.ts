/** Addresses of cells, in the words of the spreadsheet. */

import { columnName, type SheetCell, type SheetRows, textOfCell } from '@situs-kpu/ui/core';
import type { LocalText } from '../model.ts';
import type { CellError, CellErrorCode } from './cells.ts';

/** A cell by its indices in the rows as they are read; `null` for the whole row. */
export interface Place {
  row: number;
  column: number | null;
}

/** Rows and columns exchanged, for a form whose areas stand side by side. */
export function turned(rows: SheetRows): SheetCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}

/** Gathers errors with the address that the spreadsheet shows, also for a form that was turned. */
export function reporter(rows: SheetRows, sideways: boolean) {
  const errors: CellError[] = [];
  const report = (
    severity: CellError['severity'],
    code: CellErrorCode,
    place: Place | null,
    text: LocalText,
  ): void => {
    const across = place === null ? null : sideways ? place.row : place.column;
    const down = place === null ? null : sideways ? place.column : place.row;
    const column = across === null ? '' : columnName(across);
    const row = down === null ? 0 : down + 1;
    const cell = place === null ? '' : `${column}${down === null ? '' : row}`;
    const value = place === null || place.column === null ? '' : show(rows[place.row]?.[place.column]);
    const whereId =
      place === null
        ? 'lembar'
        : place.column === null
          ? sideways
            ? `kolom ${column}`
            : `baris ${row}`
          : `sel ${cell}`;
    const whereEn =
      place === null
        ? 'the sheet'
        : place.column === null
          ? sideways
            ? `column ${column}`
            : `row ${row}`
          : `cell ${cell}`;
    const holdsId = value === '' ? '' : ` berisi "${value}"`;
    const holdsEn = value === '' ? '' : ` holds "${value}"`;
    errors.push({
      severity,
      code,
      row,
      column,
      cell,
      value,
      text: {
        id: `Situs KPU fromSheet: ${whereId}${holdsId}. ${text.id}`,
        en: `Situs KPU fromSheet: ${whereEn}${holdsEn}. ${text.en}`,
      },
    });
  };
  return { errors, report };
}

const show = (cell: SheetCell): string => {
  const text = textOfCell(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};
