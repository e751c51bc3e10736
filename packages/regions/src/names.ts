import type { Level, OfficeRegion, Region, TimeZone, TimeZoneLabel } from './types.ts';

const levelWords: Record<Level, string> = {
  provinsi: 'Provinsi',
  kabupaten: 'Kabupaten',
  kota: 'Kota',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
  desa: 'Desa',
};

/**
 * Name with its level, unambiguous where `name` is not: `Kota Semarang`, `Kabupaten Semarang`.
 * Jakarta's regions go without "Administrasi"; `kemendagriName` has it.
 */
export function fullName(region: Pick<Region, 'level' | 'name'>): string {
  return `${levelWords[region.level]} ${region.name}`;
}

const zoneLabels: Record<TimeZone, TimeZoneLabel> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** Label to print after a clock time: `WIB`, `WITA` or `WIT`. */
export function timeZoneLabel(zone: TimeZone | Pick<Region, 'timeZone'>): TimeZoneLabel {
  return zoneLabels[typeof zone === 'string' ? zone : zone.timeZone];
}

const institutions = {
  kpu: { short: 'KPU', full: 'Komisi Pemilihan Umum' },
  kip: { short: 'KIP', full: 'Komisi Independen Pemilihan' },
} as const;

/** `kpu` everywhere; `kip` is the name in Aceh. */
export type Institution = keyof typeof institutions;

export interface OfficeNameOptions {
  /** `short`: `KPU Kota Surakarta`; `full`: `Komisi Pemilihan Umum Kota Surakarta`. @default 'short' */
  form?: 'short' | 'full';
  /**
   * Offices in Aceh go by "Komisi Independen Pemilihan". Which of them use that name on their site was not checked,
   * so it is never chosen on its own: an office sets `kip` itself. @default 'kpu'
   */
  institution?: Institution;
}

/** Name of the office: `KPU Kota Surakarta`. */
export function officeName(
  region: OfficeRegion,
  { form = 'short', institution = 'kpu' }: OfficeNameOptions = {},
): string {
  return `${institutions[institution][form]} ${fullName(region)}`;
}

/** The two lines beside the emblem: `KOMISI PEMILIHAN UMUM`, `KOTA SURAKARTA`. */
export function identityLines(
  region: OfficeRegion,
  { institution = 'kpu' }: Pick<OfficeNameOptions, 'institution'> = {},
): [string, string] {
  return [institutions[institution].full.toUpperCase(), fullName(region).toUpperCase()];
}
