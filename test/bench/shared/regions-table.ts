/** The 514 kabupaten and kota in 8 columns, for the tables of the benchmark. */
import { fullName, parents, regencies, siteHost, timeZoneLabel } from '@situs-kpu/regions';

export interface RegionRow {
  code: string;
  name: string;
  province: string;
  level: string;
  zone: string;
  host: string;
  kpuName: string;
  letters: number;
}

export const caption = 'Kabupaten dan kota di Indonesia';

export const headers: [key: keyof RegionRow, words: string][] = [
  ['name', 'Wilayah'],
  ['code', 'Kode'],
  ['province', 'Provinsi'],
  ['level', 'Jenis'],
  ['zone', 'Zona waktu'],
  ['host', 'Alamat situs'],
  ['kpuName', 'Nama pada KPU'],
  ['letters', 'Huruf pada nama'],
];

export const regions: RegionRow[] = regencies().map((region) => ({
  code: region.code,
  name: fullName(region),
  province: parents(region)[0]?.name ?? '',
  level: region.level,
  zone: timeZoneLabel(region),
  host: siteHost(region),
  kpuName: region.kpuName,
  letters: region.name.length * 1000,
}));
