/** Arrow keys on real maps: whoever walks comes to every area. */

import { provinces } from '@situs-kpu/regions';
import kabkota from '@situs-kpu/regions/geo/indonesia-kabkota';
import jateng from '@situs-kpu/regions/geo/jateng-kabkota';
import kecamatan from '@situs-kpu/regions/geo/surakarta-kecamatan';
import { jatengMap, type RegionMap, regionMap } from '@situs-kpu/regions/map';
import { provinceTiles } from '@situs-kpu/regions/tiles';
import { expect, test } from 'vitest';
import { ringsOf } from '../../../../charts/src/core/areas/rings.ts';
import { moves, neighbour } from '../../../../charts/src/internal/neighbour.ts';

type Point = [number, number];

function unreached(centres: readonly Point[]): number {
  const seen = new Set([0]);
  const queue = [0];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const move of Object.values(moves)) {
      const next = neighbour(centres, at, move);
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  return centres.length - seen.size;
}

/** Middle of the box of each shape, as the browser tells it. */
const centresOf = ({ shapes }: RegionMap) =>
  shapes.map(({ path }): Point => {
    const points = ringsOf(path)?.flat() ?? [];
    const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
    return [middle(points.map(([x]) => x)), middle(points.map(([, y]) => y))];
  });

test('on the maps of Surakarta and Jawa Tengah', () => {
  expect(unreached(centresOf(regionMap(kecamatan)))).toBe(0);
  expect(unreached(centresOf(regionMap(jateng, jatengMap)))).toBe(0);
});

test.each(provinces().map(({ code }) => code))('on the map and the tiles of province %s', (code) => {
  expect(unreached(centresOf(regionMap(kabkota, { within: `${code}.` })))).toBe(0);
  expect(unreached(provinceTiles(code).tiles.map(({ column, row }): Point => [column * 96, row * 76]))).toBe(
    0,
  );
});

test('on the map of 514, but for one, which Page Up and Page Down reach', () => {
  expect(unreached(centresOf(regionMap(kabkota, { width: 1000 })))).toBeLessThanOrEqual(1);
});
