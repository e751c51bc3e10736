import { describe, expect, test } from 'vitest';
import kabkota from './geo/indonesia-kabkota.ts';
import provinsi from './geo/indonesia-provinsi.ts';
import jateng from './geo/jateng-kabkota.ts';
import kecamatan from './geo/surakarta-kecamatan.ts';
import type { Topology } from './geo.ts';
import { provinces, regencies } from './index.ts';
import { jatengMap, type RegionShape, regionMap } from './map.ts';

type Point = [number, number];

/** Rings of a path in the form that the encoder writes. */
function rings(path: string): Point[][] {
  let start: Point = [0, 0];
  return path.split('z').flatMap((part) => {
    if (part === '') return [];
    const [, move = '', steps = ''] = /^[Mm](-?\d+[ -]\d+)l([-\d ]*)$/.exec(part) ?? [];
    const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);
    const [x = Number.NaN, y = Number.NaN] = numbers(move);
    start = [start[0] + x, start[1] + y];
    const points: Point[] = [start];
    const values = numbers(steps);
    for (let i = 0; i < values.length; i += 2) {
      const [atX, atY] = points.at(-1) as Point;
      points.push([atX + (values[i] ?? Number.NaN), atY + (values[i + 1] ?? Number.NaN)]);
    }
    return [points];
  });
}

function inside([x, y]: readonly [number, number], shape: RegionShape): boolean {
  let odd = false;
  for (const ring of rings(shape.path)) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] as Point;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    });
  }
  return odd;
}

const maps = [
  ['the nation by kabupaten and kota', kabkota, regencies().map(({ code }) => code), 1000],
  ['the nation by province', provinsi, provinces().map(({ code }) => code), 1000],
  ['Jawa Tengah', jateng, regencies('33').map(({ code }) => code), 800],
  ['Surakarta', kecamatan, ['33.72.01', '33.72.02', '33.72.03', '33.72.04', '33.72.05'], 800],
] as [string, Topology, string[], number][];

describe.each(maps)('a map of %s', (_, topology, codes, width) => {
  const map = regionMap(topology, { width });

  test('draws every region once, in whole relative numbers, inside its frame', () => {
    expect(map.shapes.map(({ id }) => id).sort()).toEqual([...codes].sort());
    for (const { id, name, path } of map.shapes) {
      expect(name).not.toBe('');
      const all = rings(path);
      expect(all.length, id).toBeGreaterThan(0);
      for (const ring of all) {
        expect(ring.length, id).toBeGreaterThanOrEqual(3);
        for (const [x, y] of ring) {
          expect(Number.isInteger(x) && Number.isInteger(y), id).toBe(true);
          expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height, id).toBe(true);
        }
      }
    }
  });

  test('is as wide as asked and keeps its centres inside their regions', () => {
    expect(map.width).toBe(width);
    const outside = map.shapes.filter((shape) => {
      const [x, y] = shape.centre;
      // A region of a few units may lie between whole numbers.
      return !inside([x + 0.01, y + 0.01], shape) && !inside([x - 0.5, y - 0.5], shape);
    });
    expect(outside.length).toBeLessThanOrEqual(map.shapes.length * 0.02);
  });

  test('is the same each time', () => {
    expect(regionMap(topology, { width })).toEqual(map);
  });
});

test('neighbours still share their border: each inner step of Jawa Tengah is walked both ways', () => {
  const steps = new Map<string, number>();
  const map = regionMap(jateng);
  for (const { path } of map.shapes)
    for (const ring of rings(path))
      ring.forEach(([x, y], i) => {
        const [nextX, nextY] = ring[(i + 1) % ring.length] as Point;
        const key = [`${x},${y}`, `${nextX},${nextY}`].sort().join(' ');
        steps.set(key, (steps.get(key) ?? 0) + 1);
      });
  const shared = [...steps.values()].filter((count) => count === 2).length;
  expect(shared / steps.size).toBeGreaterThan(0.5);
  expect([...steps.values()].filter((count) => count > 2).length).toBeLessThan(5);
});

test('islands far away move into a frame and small towns are drawn again, larger', () => {
  const plain = regionMap(jateng);
  const map = regionMap(jateng, jatengMap);
  expect(map.insets.map(({ label }) => label)).toEqual([
    'Karimunjawa',
    'Kota Magelang',
    'Kota Surakarta',
    'Kota Salatiga',
    'Kota Semarang',
    'Kota Pekalongan',
    'Kota Tegal',
  ]);
  // Without the islands the same land is higher on the same paper.
  expect(map.height).toBeLessThan(plain.height);
  for (const { frame, shapes } of map.insets) {
    const [x, y, width, height] = frame;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(x >= 0 && x + width <= map.width && y >= 0 && y + height <= map.height).toBe(true);
    for (const point of shapes.flatMap(({ path }) => rings(path).flat()))
      expect(
        point[0] >= x && point[0] <= x + width && point[1] >= y && point[1] <= y + height,
        shapes[0]?.name,
      ).toBe(true);
  }
  const frames = map.insets.map(({ frame }) => frame);
  for (const a of frames)
    for (const b of frames)
      if (a !== b) expect(a[0] + a[2] <= b[0] || b[0] + b[2] <= a[0] || a[1] !== b[1]).toBe(true);
});

test('one province of the nation is a map of its own', () => {
  const map = regionMap(kabkota, { within: '51.' });
  expect(map.shapes.map(({ id }) => id)).toEqual(regencies('51').map(({ code }) => code));
});

test('options that cannot be followed are told, with the way out', () => {
  expect(() => regionMap(jateng, { width: 0 })).toThrow(
    'Situs KPU regions: the width of a map is 0. Coordinates are whole numbers between 0 and the width. Give a positive number such as 800.',
  );
  expect(() => regionMap(jateng, { within: '99' })).toThrow(
    'Situs KPU regions: no region of this geometry begins with "99". The map would be empty. Give the code of a province it holds, such as "33".',
  );
  // A frame for what is not there is left out.
  expect(
    regionMap(jateng, { enlarge: ['99.99'], move: [{ label: 'X', code: '99.01', box: [0, 0, 1, 1] }] })
      .insets,
  ).toEqual([]);
});
