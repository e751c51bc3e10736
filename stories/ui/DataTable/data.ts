/** Real rows for the stories. What is invented says CONTOH where it is shown. */
import { fullName, parents, provinces, regencies, siteHost, timeZoneLabel } from '@situs-kpu/regions';
import type { DataColumn } from '@situs-kpu/ui/data-table';

export interface JatengRow {
  code: string;
  name: string;
  general: number;
  local: number;
}

/** Polling stations by code: general election of 14 February 2024 (117.299), election of the governor of 27 November 2024 (56.812). */
const stations: [general: number, local: number][] = [
  [5964, 3055],
  [5587, 2650],
  [2964, 1525],
  [3225, 1675],
  [4831, 2187],
  [2995, 1392],
  [3091, 1556],
  [4407, 2011],
  [3409, 1592],
  [4198, 2025],
  [2533, 1305],
  [3910, 1903],
  [3200, 1344],
  [3406, 1462],
  [4657, 2142],
  [2977, 1453],
  [2201, 1053],
  [4402, 2015],
  [2623, 1160],
  [3490, 1743],
  [3658, 1778],
  [3351, 1984],
  [2518, 1306],
  [3491, 1619],
  [2569, 1257],
  [2912, 1481],
  [4687, 2308],
  [4684, 2349],
  [6291, 2979],
  [353, 181],
  [1773, 856],
  [652, 301],
  [4646, 2358],
  [881, 430],
  [763, 377],
];

/** The 35 kabupaten and kota of Jawa Tengah. */
export const jateng: JatengRow[] = regencies('33').map((region, i) => ({
  code: region.code,
  name: fullName(region),
  general: stations[i]?.[0] ?? Number.NaN,
  local: stations[i]?.[1] ?? Number.NaN,
}));

export const jatengCaption = 'TPS di Jawa Tengah menurut kabupaten dan kota, Pemilu dan Pemilihan 2024';
export const jatengColumns: DataColumn<JatengRow>[] = [
  { id: 'name', header: 'Kabupaten atau kota', rowHeader: true },
  { id: 'rank', header: 'Peringkat', kind: 'rank', of: 'general' },
  { id: 'general', header: 'TPS Pemilu', kind: 'number' },
  { id: 'local', header: 'TPS Pemilihan Gubernur', short: 'TPS Pilgub', kind: 'number' },
  { id: 'code', header: 'Kode Kemendagri' },
];

export interface RegionRow {
  code: string;
  name: string;
  province: string;
  level: string;
  zone: string;
  host: string;
  kpuName: string;
  kemendagriName: string;
}

/** All 514 kabupaten and kota. */
export const indonesia: RegionRow[] = regencies().map((region) => ({
  code: region.code,
  name: fullName(region),
  province: parents(region)[0]?.name ?? '',
  level: region.level,
  zone: timeZoneLabel(region),
  host: siteHost(region),
  kpuName: region.kpuName,
  kemendagriName: region.kemendagriName,
}));

export const indonesiaCaption = 'Kabupaten dan kota di Indonesia dan situs KPU-nya';
export const indonesiaColumns: DataColumn<RegionRow>[] = [
  { id: 'name', header: 'Kabupaten atau kota', rowHeader: true },
  { id: 'province', header: 'Provinsi' },
  { id: 'code', header: 'Kode Kemendagri', short: 'Kode' },
  { id: 'level', header: 'Jenis' },
  { id: 'zone', header: 'Zona waktu', short: 'Zona' },
  { id: 'host', header: 'Alamat situs' },
  { id: 'kpuName', header: 'Nama pada tabel KPU' },
  { id: 'kemendagriName', header: 'Nama pada tabel Kemendagri' },
];

export interface IndexRow {
  name: string;
  score: number | null;
}

/** Scores of the index of participation of 2024 that KPU has announced and the press has quoted. */
const scores: Record<string, number> = { '35': 80.87, '33': 79.1, '71': 79.05, '73': 78.27 };
export const index: IndexRow[] = provinces().map(({ code, name }) => ({ name, score: scores[code] ?? null }));
export const indexCaption = 'Indeks Partisipasi Pilkada 2024 menurut provinsi, skor yang sudah diberitakan';
export const indexSource =
  'Sumber: KPU, dikutip Bali Post 18 Oktober 2025 dan KPU Kabupaten Bolaang Mongondow Timur.';
export const indexColumns: DataColumn<IndexRow>[] = [
  { id: 'name', header: 'Provinsi', rowHeader: true },
  { id: 'rank', header: 'Peringkat', kind: 'rank', of: 'score' },
  { id: 'score', header: 'Skor', kind: 'number', decimals: 2 },
];
