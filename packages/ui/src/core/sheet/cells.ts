/** Cells of a sheet as readers of files give them, whatever the sheet is about. */

/** A cell as a reader of files gives it. Text cells of CSV are strings; XLSX also knows numbers and formulas. */
export type SheetCell = string | number | boolean | Date | null | undefined | SheetCellFacts;

/** A cell of which more is known than its value. */
export interface SheetCellFacts {
  /** The value, or the result of the formula; `null` where the file holds none. */
  value: string | number | boolean | Date | null;
  /** Shown as a percentage. */
  percent?: boolean;
  /** The formula, without `=`. */
  formula?: string;
}

/** Rows of a sheet, from its first row. */
export type SheetRows = readonly (readonly SheetCell[])[];

/** A cell as it is written into a file. */
export type WrittenCell = string | number | null;

/** `0` → `A`, `27` → `AB`. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Value of a cell, whatever the reader gave. */
export function cellValue(cell: SheetCell): string | number | boolean | Date | null {
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'object' && !(cell instanceof Date) ? cell.value : cell;
}

// Spaces that do not look different, and the guard of formulas that our own files carry.
const odd = /[\u200b-\u200d\u2060\ufeff]/g;

/** Text of a cell in one line; empty for nothing. */
export function textOfCell(cell: SheetCell): string {
  const value = cellValue(cell);
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value).replace(odd, '').replace(/\s+/g, ' ').trim();
}
