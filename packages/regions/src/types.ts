/** Levels of Indonesia's administrative regions, widest first; kabupaten/kota and kelurahan/desa stand side by side. */
export const levels = ['provinsi', 'kabupaten', 'kota', 'kecamatan', 'kelurahan', 'desa'] as const;
export type Level = (typeof levels)[number];

/** Levels at which KPU has an office with a website. */
export const officeLevels = ['provinsi', 'kabupaten', 'kota'] as const;
export type OfficeLevel = (typeof officeLevels)[number];

/** Indonesia's three zones (Keppres 41/1987), each by the zone name that `Intl` knows. */
export const timeZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type TimeZone = (typeof timeZones)[number];
export type TimeZoneLabel = 'WIB' | 'WITA' | 'WIT';

export interface Region {
  /**
   * Kemendagri code with dots: `33`, `33.72`, `33.72.01`, `33.72.01.1001`.
   *
   * **Not** the BPS code: 199 of the 514 kabupaten/kota differ there. `31.71` is Jakarta Pusat here and
   * Jakarta Selatan at BPS. And not a dapil code: dapil DPR `3305` is Jawa Tengah V, region `33.05` is Kebumen.
   */
  readonly code: string;
  readonly level: Level;
  /** Name for a reader, without the level: `Surakarta`. Kabupaten and kota may share it: use `fullName` where both can appear. */
  readonly name: string;
  /**
   * Name in KPU's own tables: `KOTA SURAKARTA`, but `SEMARANG` for the kabupaten, and with KPU's oddities (`P A P U A`, `MUKO MUKO`).
   * Spaces before and after are removed. Absent where KPU's spelling was not seen: kelurahan and desa outside Kota Surakarta.
   */
  readonly kpuName?: string;
  /** Name in Kemendagri's tables, in capitals: `KOTA SURAKARTA`, `KABUPATEN SEMARANG`. */
  readonly kemendagriName: string;
  /** Code of the region one level up; `undefined` for a province. */
  readonly parent: string | undefined;
  readonly timeZone: TimeZone;
}

/** A region in which KPU has an office with a website: province, kabupaten or kota. */
export interface OfficeRegion extends Region {
  readonly level: OfficeLevel;
  readonly kpuName: string;
}
