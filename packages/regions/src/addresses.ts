import { RegionError } from './error.ts';
import { offices } from './national.ts';
import { provinceSlugs } from './provinceSlugs.ts';
import type { OfficeRegion } from './types.ts';

/** e-PPID sites whose name is not `<slug>ppid`. Seen: pabardappid, taken to be Papua Barat Daya. */
const eppidSlugs: Readonly<Record<string, string>> = { 96: 'pabarda' };

/** Offices whose site host was seen in an article, a link or a document. */
const seen =
  ' 12 33 35 36 51 95 13.11 13.75 17.71 32.03 32.04 32.13 32.14 33.10 33.11 33.12 33.13 33.14 33.20 33.28 33.72 33.74 ' +
  '34.01 34.04 35.01 35.03 35.21 35.29 35.79 36.01 51.04 53.06 53.07 62.06 71.07 71.10 71.73 72.08 76.04 95.02 ';

const joined = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

function slug(region: OfficeRegion): string {
  return provinceSlugs[region.code] ?? joined(region.name);
}

function checkOffice(region: OfficeRegion, what: string): void {
  if (/^\d\d(\.\d\d)?$/.test(region.code)) return;
  throw new RegionError(
    `${region.code} ${region.name} is a ${region.level} and has no ${what}. KPU has offices with a website for provinces, kabupaten and kota only. Pass the region that parents(region) gives.`,
    region.code,
  );
}

/**
 * Host of the office's site: `kota-surakarta.kpu.go.id`, `kab-kulonprogo.kpu.go.id`, `jateng.kpu.go.id`.
 * Derived by rule, not checked that it answers; `siteHostBasis` says how sure it is.
 */
export function siteHost(region: OfficeRegion): string {
  checkOffice(region, 'site');
  const prefix = { provinsi: '', kabupaten: 'kab-', kota: 'kota-' }[region.level];
  return `${prefix}${slug(region)}.kpu.go.id`;
}

/** How well an address is known: seen, made by the rule of names, or guessed. */
export const hostBases = ['seen', 'rule', 'guess'] as const;
/**
 * - `seen`: this very host stands in a source
 * - `rule`: by KPU's rule for kabupaten and kota
 * - `guess`: a province, whose short name follows custom rather than a rule
 */
export type HostBasis = (typeof hostBases)[number];

/** What `siteHost` rests on. None of it says that the host answers today. */
export function siteHostBasis(region: OfficeRegion): HostBasis {
  checkOffice(region, 'site');
  if (seen.includes(` ${region.code} `)) return 'seen';
  return region.level === 'provinsi' ? 'guess' : 'rule';
}

/**
 * Host of the office's e-PPID site: `surakartakotappid.kpu.go.id`, `purwakartakabppid.kpu.go.id`, `jatengppid.kpu.go.id`.
 * Derived by rule, not checked that it answers.
 */
export function eppidHost(region: OfficeRegion): string {
  checkOffice(region, 'e-PPID site');
  const infix = { provinsi: '', kabupaten: 'kab', kota: 'kota' }[region.level];
  return `${eppidSlugs[region.code] ?? slug(region)}${infix}ppid.kpu.go.id`;
}

/**
 * Address of the office in KPU's JDIH: `https://jdih.kpu.go.id/jabar/bandung`, for a kota `https://jdih.kpu.go.id/bengkulu/bengkulu-kota`.
 * Derived by rule from two addresses that were seen, not checked that it answers; names of more than one word are joined, which was not seen.
 */
export function jdihUrl(region: OfficeRegion): string {
  checkOffice(region, 'JDIH page');
  if (region.level === 'provinsi') return `https://jdih.kpu.go.id/${slug(region)}`;
  const province = region.parent === undefined ? undefined : offices().get(region.parent);
  if (!province)
    throw new RegionError(
      `${region.code} ${region.name} has no known province, which its JDIH address needs. Pass a region that region() returned.`,
      region.code,
    );
  return `https://jdih.kpu.go.id/${slug(province)}/${slug(region)}${region.level === 'kota' ? '-kota' : ''}`;
}
