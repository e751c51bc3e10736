/** The votes of Surakarta as an office keeps them in a sheet. For tests only. */
import { pilwalkotSurakarta2024 } from '../../fixtures/index.ts';
import { fromSheet, type SheetInput, type SheetRows } from '../sheet/index.ts';

export const surakarta = pilwalkotSurakarta2024();
export const areas = surakarta.children.map(({ area }) => area);
export const base: Omit<SheetInput, 'rows'> = {
  contest: surakarta.contest,
  area: surakarta.area,
  options: surakarta.options,
  areas,
  status: 'rekap_kabkota',
  asOf: '2024-12-04',
  sources: surakarta.sources,
};
export const votes = [
  ['337201', 'Laweyan', '19.373', '34.088', '53.461'],
  ['337202', 'Serengan', '10.762', '17.755', '28.517'],
  ['337203', 'Pasar Kliwon', '20.418', '24.481', '44.899'],
  ['337204', 'Jebres', '33.920', '48.224', '82.144'],
  ['337205', 'Banjarsari', '36.998', '61.422', '98.420'],
];
export const header = ['Kode', 'Kecamatan', 'Paslon 1', 'Paslon 2', 'Suara sah'];
export const total = ['', 'JUMLAH', '121.471', '185.970', '307.441'];
export const read = (rows: SheetRows, more: Partial<SheetInput> = {}) =>
  fromSheet({ ...base, rows, ...more });
export const sheet = (...changes: [row: number, column: number, value: SheetRows[number][number]][]) => {
  const rows: SheetRows[number][number][][] = [header, ...votes, total].map((row) => [...row]);
  for (const [row, column, value] of changes) (rows[row] as unknown[])[column] = value;
  return rows;
};
export const codes = (rows: SheetRows, more: Partial<SheetInput> = {}) =>
  read(rows, more).errors.map(({ code, cell }) => `${code} ${cell}`);
