/**
 * The lists beside Sirekap's results: who stands on the ballot and which areas there are. Readers never throw; entries
 * that cannot be used are left out and named in `findings`.
 *
 * | reader              | file                                                       | seen |
 * | ------------------- | ---------------------------------------------------------- | ---- |
 * | `sirekapCandidates` | `/pemilu/ppwp.json`, `/pilkada/paslon/{pkwkp,pkwkk}.json`  | [V]  |
 * | `sirekapCandidates` | `/pemilu/caleg/dpd/{p}.json`                               | [V]  |
 * | `sirekapParties`    | `/pemilu/partai.json`                                      | [V]  |
 * | `sirekapCaleg`      | `/pemilu/caleg/partai/{dapil}.json`                        | [V]  |
 * | `sirekapRegions`    | `/wilayah/{pemilu,pilkada}/…json`                          | [V]  |
 */
import type { Finding } from '../findings.ts';
import {
  type Area,
  type AreaLevel,
  type Candidate,
  inBallotOrder,
  type OptionKind,
  type ResultOption,
  sexes,
} from '../model.ts';
import { isCount } from '../numbers.ts';
import { isId, isRecord, keysOf, type Loose, levelOf, own, type Report, reporter, show } from './sirekap.ts';

export interface SirekapOptions {
  /** Options in ballot order, without votes. */
  options: ResultOption[];
  findings: Finding[];
}

export interface SirekapCaleg {
  /** Candidates by party id, in the order of the list, without votes. */
  candidates: Readonly<Record<string, readonly Candidate[]>>;
  findings: Finding[];
}

export interface SirekapRegions {
  /** Areas in the order of their codes. */
  areas: Area[];
  /** Their names by code, for `areaNames` of an adapter. Names are KPU's: "LAWEYAN", and a kabupaten has no prefix. */
  names: Readonly<Record<string, string>>;
  findings: Finding[];
}

const listOf = <T>(make: (report: Report) => T): T & { findings: Finding[] } => {
  const { found, report } = reporter();
  return { ...make(report), findings: found };
};

/** `CALON - WAKIL` stays as it is; only the " - " that a blank second half leaves at the end goes. */
const cleanName = (name: unknown) => (typeof name === 'string' ? name.replace(/\s+-\s*$/, '').trim() : '');

const colorOf = (warna: unknown) =>
  typeof warna === 'string' && /^#[0-9a-f]{6}$/i.test(warna) ? warna.toLowerCase() : null;

const option = (
  id: string,
  nomorUrut: number,
  kind: OptionKind,
  name: string,
  warna: unknown,
): ResultOption => ({
  id,
  nomorUrut,
  kind,
  name,
  shortName: null,
  votes: null,
  nomination: null,
  disqualified: false,
  color: colorOf(warna),
  listVotes: null,
  candidates: [],
});

/** Name and number of an entry; `null` with a finding when one is missing. */
function entryOf(value: unknown, id: string, report: Report) {
  const entry = isRecord(value) ? value : {};
  const name = cleanName(own(entry, 'nama'));
  const nomorUrut = own(entry, 'nomor_urut');
  if (name !== '' && isCount(nomorUrut) && nomorUrut > 0) return { name, nomorUrut, entry };
  report('unreadable', 'error', ['options'], null, id, {
    id: `Calon ${id} dalam daftar calon tidak memiliki nama atau nomor urut. Periksa daftar calon.`,
    en: `Candidate ${id} in the candidate list has no name or ballot number. Check the candidate list.`,
  });
  return null;
}

/** Pairs or candidates out of one list. */
export function readCandidates(list: unknown, kind: 'paslon' | 'calon', report: Report): ResultOption[] {
  const options: ResultOption[] = [];
  for (const id of isRecord(list) ? keysOf(list).filter(isId) : []) {
    const read = entryOf((list as Loose)[id], id, report);
    if (!read) continue;
    const blank = kind === 'paslon' && read.name.toUpperCase() === 'KOLOM KOSONG';
    options.push(
      option(id, read.nomorUrut, blank ? 'kolom_kosong' : kind, read.name, own(read.entry, 'warna')),
    );
  }
  return inBallotOrder(options);
}

/** The list of one region out of a file that may hold all regions, as Pilkada's does. */
export function candidatesOfRegion(candidates: unknown, region: string): unknown {
  if (!isRecord(candidates)) return {};
  const entry = own(candidates, region);
  if (isRecord(entry) && !Object.hasOwn(entry, 'nomor_urut')) return entry;
  const whole = Object.values(candidates).every(
    (value) => isRecord(value) && !Object.hasOwn(value, 'nomor_urut'),
  );
  return whole ? {} : candidates;
}

/**
 * Candidates of PPWP, DPD or Pilkada as options without votes. `region` picks one out of Pilkada's file of all regions;
 * `kind` is `calon` for DPD. @default kind 'paslon'
 */
export function sirekapCandidates(
  list: unknown,
  { region = '', kind = 'paslon' }: { region?: string; kind?: 'paslon' | 'calon' } = {},
): SirekapOptions {
  return listOf((report) => ({ options: readCandidates(candidatesOfRegion(list, region), kind, report) }));
}

/** Parties out of one list. Those of Aceh stand only on the ballots of DPRD there. */
export function readParties(list: unknown, aceh: boolean, report: Report): ResultOption[] {
  const options: ResultOption[] = [];
  for (const id of isRecord(list) ? keysOf(list).filter(isId) : []) {
    const read = entryOf((list as Loose)[id], id, report);
    if (!read || (own(read.entry, 'is_aceh') === true && !aceh)) continue;
    options.push(option(id, read.nomorUrut, 'partai', read.name, own(read.entry, 'warna')));
  }
  return inBallotOrder(options);
}

/** Parties as options without votes. `aceh` keeps the local parties of Aceh. @default aceh false */
export function sirekapParties(list: unknown, { aceh = false }: { aceh?: boolean } = {}): SirekapOptions {
  return listOf((report) => ({ options: readParties(list, aceh, report) }));
}

/** Candidates of party lists, by party id. */
export function readCaleg(list: unknown, report: Report): Record<string, Candidate[]> {
  const parties: Record<string, Candidate[]> = {};
  for (const party of isRecord(list) ? keysOf(list).filter(isId) : []) {
    const entries = (list as Loose)[party];
    const candidates: Candidate[] = [];
    for (const id of isRecord(entries) ? keysOf(entries).filter(isId) : []) {
      const read = entryOf((entries as Loose)[id], id, report);
      if (!read) continue;
      const sex = sexes.find((one) => one === own(read.entry, 'jenis_kelamin')) ?? null;
      candidates.push({ id, nomorUrut: read.nomorUrut, name: read.name, sex, votes: null });
    }
    parties[party] = inBallotOrder(candidates);
  }
  return parties;
}

/** Candidates of the parties of one dapil, without votes. */
export function sirekapCaleg(list: unknown): SirekapCaleg {
  return listOf((report) => ({ candidates: readCaleg(list, report) }));
}

const tingkat: readonly AreaLevel[] = ['provinsi', 'kabkota', 'kecamatan', 'kelurahan', 'tps'];

/** Areas below one area. `tingkat` must agree with the length of the code. */
export function sirekapRegions(list: unknown): SirekapRegions {
  return listOf((report) => {
    const areas = new Map<string, Area>();
    for (const value of Array.isArray(list) ? list : []) {
      const entry = isRecord(value) ? value : {};
      const code = own(entry, 'kode');
      const name = cleanName(own(entry, 'nama'));
      const level = typeof code === 'string' ? levelOf(code) : undefined;
      const twice = typeof code === 'string' && areas.has(code);
      if (
        typeof code !== 'string' ||
        name === '' ||
        level === undefined ||
        level !== tingkat[Number(own(entry, 'tingkat')) - 1] ||
        twice
      ) {
        report(twice ? 'duplicate_area' : 'unreadable', 'warning', ['areas'], null, show(code), {
          id: `Wilayah ${show(code)} dalam daftar wilayah tidak memiliki nama, kode, atau tingkat yang cocok, atau muncul dua kali. Periksa daftarnya.`,
          en: `Area ${show(code)} in the list of areas has no matching name, code or level, or occurs twice. Check the list.`,
        });
        continue;
      }
      areas.set(code, {
        code,
        name,
        level,
        ...(code.startsWith('99') && { voting: 'luar_negeri' as const }),
      });
    }
    const sorted = [...areas.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
    return { areas: sorted, names: Object.fromEntries(sorted.map(({ code, name }) => [code, name])) };
  });
}
