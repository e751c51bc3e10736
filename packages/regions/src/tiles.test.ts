import { describe, expect, test } from 'vitest';
import kabkota from './geo/indonesia-kabkota.ts';
import provinsi from './geo/indonesia-provinsi.ts';
import { provinces, RegionError, regencies } from './index.ts';
import { nationTiles, provinceTiles, type TileGrid } from './tiles/index.ts';
import { jatengTileGrid, jatengTiles } from './tiles/jateng.ts';
import { borders, tileGrid } from './tiles/rule.ts';

const codes = provinces().map(({ code }) => code);

/** Pairs of tiles that touch, how many of them are true neighbours, and regions that lost all of theirs. */
function kept({ tiles }: TileGrid, pairs: ReadonlySet<string>) {
  const at = new Map(tiles.map((tile) => [`${tile.column},${tile.row}`, tile.code]));
  const hasBorder = new Set([...pairs].map((pair) => pair.split(' ')[0]));
  let [touching, real] = [0, 0];
  const lonely: string[] = [];
  for (const { code, column, row } of tiles) {
    const near = [
      [column + 1, row],
      [column - 1, row],
      [column, row + 1],
      [column, row - 1],
    ].flatMap(([x, y]) => at.get(`${x},${y}`) ?? []);
    const trueOnes = near.filter((other) => pairs.has(`${code} ${other}`));
    touching += near.length;
    real += trueOnes.length;
    if (trueOnes.length === 0 && hasBorder.has(code)) lonely.push(code);
  }
  return { touching, real, lonely };
}

describe.each(codes)('the tiles of province %s', (code) => {
  const grid = provinceTiles(code);

  test('are its kabupaten and kota, each in a square of its own inside the grid', () => {
    expect(grid.tiles.map((tile) => tile.code).sort()).toEqual(regencies(code).map((each) => each.code));
    expect(new Set(grid.tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(grid.tiles.length);
    for (const { column, row } of grid.tiles)
      expect(column >= 0 && column < grid.columns && row >= 0 && row < grid.rows).toBe(true);
    // No empty edge, and no grid that a phone cannot show.
    for (const edge of [0, grid.columns - 1])
      expect(grid.tiles.some(({ column }) => column === edge)).toBe(true);
    for (const edge of [0, grid.rows - 1]) expect(grid.tiles.some(({ row }) => row === edge)).toBe(true);
    expect(grid.columns).toBeLessThanOrEqual(10);
  });

  test('are what the rule gives', () => {
    if (code !== '33') expect(tileGrid(kabkota, `${code}.`)).toEqual(grid);
  });
});

test('neighbours are mostly kept: three of four pairs that touch are true ones', () => {
  let [touching, real] = [0, 0];
  const lonely: string[] = [];
  for (const code of codes) {
    const one = kept(provinceTiles(code), borders(kabkota, `${code}.`));
    touching += one.touching;
    real += one.real;
    lonely.push(...one.lonely);
  }
  expect(real / touching).toBeGreaterThan(0.75);
  // Of 514, two regions touch none of their neighbours.
  expect(lonely.length).toBeLessThanOrEqual(2);
});

test('the nation has its 38 provinces, and the rule gives the same', () => {
  const grid = nationTiles();
  expect(grid.tiles.map(({ code }) => code).sort()).toEqual(codes);
  expect(tileGrid(provinsi)).toEqual(grid);
  expect(kept(grid, borders(provinsi)).lonely).toEqual([]);
  const column = (code: string) => grid.tiles.find((tile) => tile.code === code)?.column ?? Number.NaN;
  // From Aceh in the west to Papua in the east.
  expect(column('11')).toBe(0);
  expect(column('31')).toBeLessThan(column('51'));
  expect(column('91')).toBe(grid.columns - 1);
});

test('Jawa Tengah keeps the grid that was made by hand', () => {
  expect(provinceTiles('33')).toEqual({ ...jatengTileGrid, tiles: jatengTiles });
});

test('a code that is no province is an error that says what to give', () => {
  expect(() => provinceTiles('99')).toThrow(RegionError);
  expect(() => provinceTiles('toString')).toThrow(
    'Situs KPU regions: there is no tile grid for "toString". Grids are kept by province. Give the two digits of one, such as "35" for Jawa Timur.',
  );
  expect(() => tileGrid(kabkota, '99')).toThrow(
    'Situs KPU regions: no region of this geometry begins with "99". There would be no tile. Give the code of a province it holds, such as "35".',
  );
});
