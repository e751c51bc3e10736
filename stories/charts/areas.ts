/** Real counts on real places for the maps and tile grids: polling stations of the 2024 general election. */
import type { AreaDatum, AreaSpec, TilePlace } from '@situs-kpu/charts';
import { fullName, provinces, regencies } from '@situs-kpu/regions';
import kabkota from '@situs-kpu/regions/geo/indonesia-kabkota';
import provinsi from '@situs-kpu/regions/geo/indonesia-provinsi';
import jateng from '@situs-kpu/regions/geo/jateng-kabkota';
import surakarta from '@situs-kpu/regions/geo/surakarta-kecamatan';
import { jatengMap, regionMap } from '@situs-kpu/regions/map';
import { nationTiles, provinceTiles, type TileGrid } from '@situs-kpu/regions/tiles';
import { tpsByProvince } from './tps.ts';

export const source = 'Sumber: KPU, jumlah TPS Pemilu 2024 menurut wilayah.';

export const jatengGeometry = regionMap(jateng, jatengMap);
/** Kecamatan of Kota Surakarta, 1.773 TPS in all. */
export const surakartaGeometry = regionMap(surakarta, { width: 600 });
export const surakartaData: AreaDatum[] = [
  { id: '33.72.01', label: 'Laweyan', value: 316 },
  { id: '33.72.02', label: 'Serengan', value: 169 },
  { id: '33.72.03', label: 'Pasar Kliwon', value: 265 },
  { id: '33.72.04', label: 'Jebres', value: 459 },
  { id: '33.72.05', label: 'Banjarsari', value: 564 },
];
export const surakartaSpec: AreaSpec = {
  title: 'TPS di Kota Surakarta menurut kecamatan, Pemilu 2024',
  labelHeader: 'Kecamatan',
  valueHeader: 'Jumlah TPS',
  unit: 'TPS',
};
export const nationGeometry = regionMap(kabkota, { width: 1000 });
export const provinceGeometry = regionMap(provinsi, { width: 1000 });

/** Kabupaten and kota of a province, or all 514. */
export function kabupatenKota(province?: string): AreaDatum[] {
  const seen = new Map<string, number>();
  return regencies(province).map((region) => {
    const [code = ''] = region.code.split('.');
    const index = seen.get(code) ?? 0;
    seen.set(code, index + 1);
    return {
      id: region.code,
      label: fullName(region),
      short: fullName(region).replace('Kabupaten ', ''),
      mark: region.code.slice(3),
      value: tpsByProvince[code]?.[index] ?? null,
    };
  });
}

export const byProvince: AreaDatum[] = provinces().map((region) => ({
  id: region.code,
  label: region.name,
  mark: region.code,
  value: (tpsByProvince[region.code] ?? []).reduce((sum, count) => sum + count, 0),
}));

export const jatengData = kabupatenKota('33');

const places = (grid: TileGrid): TilePlace[] =>
  grid.tiles.map(({ code, column, row }) => ({ id: code, column, row }));
export const tilesOf = (province: string) => places(provinceTiles(province));
export const provinceTilePlaces = places(nationTiles());

export const spec: AreaSpec = {
  title: 'TPS di Jawa Tengah menurut kabupaten dan kota, Pemilu 2024',
  labelHeader: 'Kabupaten/kota',
  valueHeader: 'Jumlah TPS',
  unit: 'TPS',
};
export const nationSpec: AreaSpec = {
  ...spec,
  title: 'TPS di Indonesia menurut kabupaten dan kota, Pemilu 2024',
  labels: 'none',
};
export const provinceSpec: AreaSpec = {
  ...spec,
  title: 'TPS di Indonesia menurut provinsi, Pemilu 2024',
  labelHeader: 'Provinsi',
};

/** CONTOH: real places, of which some are said to have no figure, to show how each state looks. */
export const withStates: AreaDatum[] = jatengData.map((datum, i) => {
  if (i % 6 === 1) return { ...datum, value: null, note: 'CONTOH: data menyusul' };
  if (i % 6 === 3) return { ...datum, value: null, state: 'not-measured' };
  if (i % 6 === 5)
    return { ...datum, value: null, state: 'withheld', note: 'CONTOH: sumber sedang diperiksa' };
  return datum;
});

/** What may go wrong in a file. Invented. */
export const bad: AreaDatum[] = [
  { id: '33.01', label: 'Cilacap (CONTOH)', value: Number.NaN },
  { id: '33.02', label: '<b>Banyumas</b> (CONTOH)', value: 12 },
  { id: '33.02', label: 'Banyumas, sekali lagi (CONTOH)', value: 13 },
  { id: '33.03', label: '', value: 5 },
  { id: '99', label: 'Luar negeri (CONTOH)', value: 7 },
];
