/** Tile grids of every province and of the nation, without geometry. */
import { nationTable, tileTable } from '../data/tiles.ts';
import { RegionError } from '../error.ts';
import { jatengTiles, type Tile } from './jateng.ts';
import type { TileGrid } from './rule.ts';

export type { Tile } from './jateng.ts';
export type { TileGrid } from './rule.ts';

const sized = (tiles: readonly Tile[]): TileGrid => ({
  columns: Math.max(...tiles.map(({ column }) => column)) + 1,
  rows: Math.max(...tiles.map(({ row }) => row)) + 1,
  tiles,
});

const read = (table: string, prefix: string): TileGrid =>
  sized(
    table.split(' ').map((text) => ({
      code: prefix + text.slice(0, 2),
      column: Number.parseInt(text.charAt(2), 36),
      row: Number.parseInt(text.charAt(3), 36),
    })),
  );

/**
 * One square per kabupaten and kota of a province. Jawa Tengah's is made by hand, the others by the rule of
 * `@situs-kpu/regions/tiles/rule`.
 *
 * @param province two digits: `35`
 * @throws RegionError if the code is no province's
 */
export function provinceTiles(province: string): TileGrid {
  if (province === '33') return sized(jatengTiles);
  const table = Object.hasOwn(tileTable, province) ? tileTable[province] : undefined;
  if (table === undefined)
    throw new RegionError(
      `there is no tile grid for "${province}". Grids are kept by province. Give the two digits of one, such as "35" for Jawa Timur.`,
      province,
    );
  return read(table, `${province}.`);
}

/** One square per province, 38 in all. */
export function nationTiles(): TileGrid {
  return read(nationTable, '');
}
