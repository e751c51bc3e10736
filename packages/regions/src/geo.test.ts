import { describe, expect, test } from 'vitest';
import kabkota from './geo/indonesia-kabkota.ts';
import provinsi from './geo/indonesia-provinsi.ts';
import jateng from './geo/jateng-kabkota.ts';
import kecamatanGeo from './geo/jateng-kecamatan.ts';
import surakartaKecamatan from './geo/surakarta-kecamatan.ts';
import surakartaKelurahan from './geo/surakarta-kelurahan.ts';
import { type Position, type RegionFeature, type Topology, toFeatures } from './geo.ts';
import { fullName, provinces, regencies } from './index.ts';
import { loadKelurahan } from './jateng/kelurahan.ts';
import { kecamatan } from './jateng.ts';
import { jatengTileGrid, jatengTiles } from './tiles/jateng.ts';

const codes = (list: readonly { code: string }[]) => list.map((each) => each.code).sort();
const ids = (topology: Topology) => toFeatures(topology).features.map((each) => each.id);

const polygons = ({ geometry }: RegionFeature) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Twice the signed area: below zero where a ring runs clockwise with north up. */
function turn(ring: Position[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Middle of the largest polygon. Relative to its first point, as degrees squared lose too many digits. */
function middle(feature: RegionFeature): Position {
  const largest = polygons(feature)
    .map(([ring = []]) => ring)
    .reduce((best, ring) => (Math.abs(turn(ring)) > Math.abs(turn(best)) ? ring : best));
  const [originX, originY] = largest[0] ?? [0, 0];
  let area = 0;
  let sumX = 0;
  let sumY = 0;
  for (let i = 0; i + 1 < largest.length; i++) {
    const [x, y] = (largest[i] ?? [0, 0]).map((v, k) => v - (k === 0 ? originX : originY)) as Position;
    const [nextX, nextY] = (largest[i + 1] ?? [0, 0]).map(
      (v, k) => v - (k === 0 ? originX : originY),
    ) as Position;
    const cross = x * nextY - nextX * y;
    area += cross;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  }
  return [originX + sumX / (3 * area), originY + sumY / (3 * area)];
}

describe('geometry', () => {
  test('joins with the tables by code, none missing, none over', async () => {
    expect(ids(provinsi).sort()).toEqual(codes(provinces()));
    expect(ids(kabkota).sort()).toEqual(codes(regencies()));
    expect(ids(jateng).sort()).toEqual(codes(regencies('33')));
    expect(ids(kecamatanGeo).sort()).toEqual(codes(kecamatan()));
    expect(ids(surakartaKecamatan).sort()).toEqual(codes(kecamatan('33.72')));
    expect(ids(surakartaKelurahan).sort()).toEqual(codes(await loadKelurahan('33.72')));
  });

  test('is named as the tables are', () => {
    const names = new Map([...provinces(), ...regencies()].map((each) => [each.code, fullName(each)]));
    for (const topology of [provinsi, kabkota, jateng]) {
      for (const each of toFeatures(topology).features) expect(each.properties.name).toBe(names.get(each.id));
    }
    const kecamatanNames = new Map(kecamatan().map((each) => [each.code, each.name]));
    for (const topology of [kecamatanGeo, surakartaKecamatan]) {
      for (const each of toFeatures(topology).features)
        expect(each.properties.name).toBe(kecamatanNames.get(each.id));
    }
  });

  test.each([
    ['indonesia-provinsi', provinsi],
    ['indonesia-kabkota', kabkota],
    ['jateng-kabkota', jateng],
    ['jateng-kecamatan', kecamatanGeo],
    ['surakarta-kecamatan', surakartaKecamatan],
    ['surakarta-kelurahan', surakartaKelurahan],
  ] as [string, Topology][])(
    'of %s has closed rings inside Indonesia, outer ones clockwise and holes the other way',
    (_, topology) => {
      for (const feature of toFeatures(topology).features) {
        for (const polygon of polygons(feature)) {
          polygon.forEach((ring, i) => {
            expect(ring.length).toBeGreaterThanOrEqual(4);
            expect(ring.at(-1)).toEqual(ring[0]);
            expect(turn(ring) < 0, feature.id).toBe(i === 0);
            for (const [x, y] of ring) {
              expect(x > 94 && x < 142 && y > -12 && y < 7).toBe(true);
            }
          });
        }
      }
    },
  );

  test('puts Magelang and Salatiga into holes of their kabupaten', () => {
    const features = new Map(toFeatures(jateng).features.map((each) => [each.id, each]));
    for (const [around, inside] of [
      ['33.08', '33.71'],
      ['33.22', '33.73'],
    ] as const) {
      const outer = features.get(around);
      const inner = features.get(inside);
      if (!outer || !inner) throw new Error('missing');
      const holes = polygons(outer).flatMap((polygon) => polygon.slice(1));
      const [x, y] = middle(inner);
      const around_ = holes.some((hole) => {
        const xs = hole.map((p) => p[0]);
        const ys = hole.map((p) => p[1]);
        return x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys);
      });
      expect(around_, around).toBe(true);
    }
  });

  test('puts each kecamatan of Surakarta where the map of the province has it', () => {
    const coarse = new Map(toFeatures(kecamatanGeo).features.map((each) => [each.id, middle(each)]));
    for (const each of toFeatures(surakartaKecamatan).features) {
      const [x, y] = middle(each);
      const [otherX, otherY] = coarse.get(each.id) ?? [0, 0];
      expect(Math.hypot(x - otherX, y - otherY)).toBeLessThan(0.005);
    }
  });
});

describe('tiles of Jawa Tengah', () => {
  const at = new Map(jatengTiles.map((each) => [`${each.column},${each.row}`, each.code]));
  const middles = new Map(toFeatures(jateng).features.map((each) => [each.id, middle(each)]));

  test('are the 35, each in a square of its own inside the grid', () => {
    expect(codes(jatengTiles)).toEqual(codes(regencies('33')));
    expect(at.size).toBe(35);
    expect(Math.max(...jatengTiles.map((each) => each.column))).toBe(jatengTileGrid.columns - 1);
    expect(Math.max(...jatengTiles.map((each) => each.row))).toBe(jatengTileGrid.rows - 1);
    expect(Math.min(...jatengTiles.flatMap((each) => [each.column, each.row]))).toBe(0);
  });

  const ranks = (values: number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
  };
  /** Spearman: Pearson of the ranks, ties at their mean rank. */
  const spearman = (a: number[], b: number[]) => {
    const [x, y] = [ranks(a), ranks(b)];
    const mean = (x.length - 1) / 2;
    const product = (p: number[], q: number[]) =>
      p.reduce((sum, v, i) => sum + (v - mean) * ((q[i] ?? 0) - mean), 0);
    return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
  };

  test('lie to each other as the regions do, from west to east and north to south', () => {
    const place = (tile: { code: string }) => middles.get(tile.code) ?? [0, 0];
    const columns = jatengTiles.map((each) => each.column);
    const rows = jatengTiles.map((each) => each.row);
    expect(
      spearman(
        columns,
        jatengTiles.map((each) => place(each)[0]),
      ),
    ).toBeGreaterThan(0.95);
    expect(
      spearman(
        rows,
        jatengTiles.map((each) => -place(each)[1]),
      ),
    ).toBeGreaterThan(0.9);
  });

  const borders = new Set<string>();
  const users = new Map<number, Set<string>>();
  for (const each of jateng.objects.kabkota.geometries) {
    for (const arc of each.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      users.set(index, (users.get(index) ?? new Set()).add(each.id));
    }
  }
  for (const sharing of users.values()) {
    for (const a of sharing) for (const b of sharing) if (a !== b) borders.add(`${a} ${b}`);
  }
  const beside = (code: string) => {
    const tile = jatengTiles.find((each) => each.code === code);
    if (!tile) return [];
    const { column, row } = tile;
    return [
      at.get(`${column + 1},${row}`),
      at.get(`${column - 1},${row}`),
      at.get(`${column},${row + 1}`),
      at.get(`${column},${row - 1}`),
    ].filter((each) => each !== undefined);
  };

  test('touch a true neighbour each, and mostly only such', () => {
    let pairs = 0;
    let real = 0;
    for (const { code } of jatengTiles) {
      const near = beside(code);
      expect(
        near.some((other) => borders.has(`${code} ${other}`)),
        code,
      ).toBe(true);
      pairs += near.length;
      real += near.filter((other) => borders.has(`${code} ${other}`)).length;
    }
    expect(real / pairs).toBeGreaterThan(0.7);
  });

  test('set each kota beside a kabupaten that surrounds or borders it', () => {
    expect(beside('33.71')).toEqual(['33.08']);
    expect(beside('33.73')).toContain('33.22');
    expect(beside('33.72')).toEqual(expect.arrayContaining(['33.09', '33.11']));
    expect(beside('33.75')).toContain('33.26');
    expect(beside('33.76')).toContain('33.28');
    expect(beside('33.74')).toEqual(expect.arrayContaining(['33.21', '33.22', '33.24']));
  });
});
