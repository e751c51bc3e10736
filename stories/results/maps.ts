import provinsi from '@situs-kpu/regions/geo/indonesia-provinsi';
import jateng from '@situs-kpu/regions/geo/jateng-kabkota';
import kecamatan from '@situs-kpu/regions/geo/surakarta-kecamatan';
import { jatengMap, regionMap } from '@situs-kpu/regions/map';
import type { ElectionResult } from '@situs-kpu/results';
import { pilwalkotSurakarta2024 } from '@situs-kpu/results/fixtures';

export const surakartaMap = regionMap(kecamatan, { width: 520 });
export const provinceMap = regionMap(jateng, jatengMap);
export const nationMap = regionMap(provinsi, { width: 1000 });

/**
 * CONTOH: the votes are those of Pilwalkot Surakarta 2024; invalid votes and voters of each kecamatan are made up, as
 * they are known for the city only.
 */
export function contohKehadiran(): ElectionResult {
  const result = pilwalkotSurakarta2024();
  const invalids = [4000, 2671, 3000, 5000, 5000];
  const lists = [80_000, 40_000, 65_000, 118_000, 139_975];
  return {
    ...result,
    sample: true,
    children: result.children.map((child, i) => {
      const valid = child.options.reduce((sum, { votes }) => sum + (votes ?? 0), 0);
      const invalid = invalids[i] ?? 0;
      return { ...child, valid, invalid, total: valid + invalid, dpt: lists[i] ?? null };
    }),
  };
}
