export interface Tile {
  /** Kemendagri code with dots. */
  readonly code: string;
  /** From the west, 0 first. */
  readonly column: number;
  /** From the north, 0 first. */
  readonly row: number;
}

// Made by hand: 33.xx without "33.", north up. Magelang stands below its kabupaten and Salatiga below Kabupaten Semarang,
// whose enclaves they are; Surakarta stands between Boyolali, Sukoharjo and Sragen.
const plan = `
..  ..  ..  ..  ..  ..  ..  20  ..  ..
..  76  ..  75  ..  ..  ..  19  18  17
29  28  27  26  25  24  74  21  15  16
01  02  03  04  07  23  22  09  72  14
..  ..  ..  05  06  08  73  10  11  13
..  ..  ..  ..  ..  71  ..  ..  ..  12
`;

const rows = /* #__PURE__ */ plan
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/));

/** One square per kabupaten and kota of Jawa Tengah, so that Surakarta (46 km²) is as visible as Cilacap. */
export const jatengTiles: readonly Tile[] = /* #__PURE__ */ rows.flatMap((cells, row) =>
  cells.flatMap((cell, column) => (cell === '..' ? [] : [{ code: `33.${cell}`, column, row }])),
);

/** Size of the grid in squares. */
export const jatengTileGrid = { columns: 10, rows: 6 } as const;
