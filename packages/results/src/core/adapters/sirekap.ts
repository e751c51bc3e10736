/**
 * What the adapters of Sirekap's files share: reading counts, labels, times, rows and progress, and turning what was
 * read into a result with its findings.
 *
 * Sirekap has no documentation. Marks in the adapters: [V] seen in bodies that were saved as KPU's servers sent them;
 * [C] known only from public code that read them.
 *
 * Rules that hold for all of them: votes are taken only under ids of the candidate list, which are digits only; what is
 * missing stays missing; `persen` is a share of TPS, never of votes; `ts` has no zone and is WIB; nothing is added up
 * here, so every count of the result stands in the body.
 */
import { dayOf, instantOf } from '@situs-kpu/ui/core';
import { type Finding, finding } from '../findings.ts';
import { checkIdentities } from '../identities.ts';
import {
  type Area,
  type AreaLevel,
  type ChildVotes,
  type Contest,
  type Count,
  type ElectionResult,
  type Progress,
  type ResultChild,
  type ResultFlag,
  type ResultStatus,
  type SourceDocument,
  type TimeZone,
  type VoteLabel,
  type Voters,
  voteLabels,
} from '../model.ts';
import { isCount } from '../numbers.ts';
import { tolerant } from '../tolerant.ts';

/** What every adapter of Sirekap needs beside its candidate list. */
export interface SirekapInput {
  /** Parsed body of a file. */
  body: unknown;
  contest: Contest;
  /** Area of the body. */
  area: Area;
  /** Names of the child areas by code; the code stands in for a name that is not given. See `sirekapRegions`. */
  areaNames?: Readonly<Record<string, string>>;
  /** Names without titles by candidate or party id, which Sirekap does not hold; sentences use them. */
  shortNames?: Readonly<Record<string, string>>;
  /** Ids of options that were disqualified after the ballots were printed, which Sirekap does not say. */
  disqualified?: readonly string[];
  /** Entitled voters, which Sirekap's area files do not hold. */
  voters?: Voters;
  /**
   * Vote that the file must count; any other label is an error, because figures before and after a repeat must not be
   * mixed. Give it when a repeat is read on purpose. @default 'Reguler'
   */
  label?: VoteLabel;
  /** Zone in which times are told. Sirekap's own times are always WIB. @default 'WIB' */
  timeZone?: TimeZone;
  /** Address the body was read from. */
  url?: string;
  /** SHA-256 of the body as it was received. */
  sha256?: string;
  /** Whether the body was made up. @default false */
  sample?: boolean;
}

export interface SirekapOutput {
  /** The result; `null` only when the body is no file of this kind at all. */
  result: ElectionResult | null;
  /** What the adapter and the checks found, errors first. */
  findings: Finding[];
}

export type Loose = Record<string, unknown>;
export type Report = (...args: Parameters<typeof finding>) => void;

export const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const own = (record: Loose, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;
export const isId = (key: string) => /^\d+$/.test(key);
/** Keys in one order, whatever order the file has. */
export const keysOf = (record: Loose) => Object.keys(record).sort();

/** A value for a finding, at most 60 characters; `?` where there is none. */
export function show(value: unknown): string {
  if (value === undefined || value === null || Number.isNaN(value)) return '?';
  if (Array.isArray(value)) return '[…]';
  const text = typeof value === 'object' && value !== null ? '{…}' : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const levels: Readonly<Record<number, AreaLevel>> = {
  2: 'provinsi',
  4: 'kabkota',
  6: 'kecamatan',
  10: 'kelurahan',
  13: 'tps',
};
/** Level of an area code; `undefined` for anything else. */
export const levelOf = (code: string): AreaLevel | undefined =>
  isId(code) ? levels[code.length] : undefined;

/** Area of an electoral district. Its code looks like an area code and is none, so it is written `dapil-3305`. */
export const dapilArea = (code: string, name: string): Area => ({
  code: `dapil-${code}`,
  name,
  level: 'dapil',
});

/** Name without titles, when the caller gave one. */
export function shortNameOf(names: SirekapInput['shortNames'], id: string): string | null {
  const name = names && Object.hasOwn(names, id) ? names[id]?.trim() : undefined;
  return name || null;
}

export function readCount(value: unknown, path: string, report: Report): Count {
  if (value === undefined || value === null) return null;
  if (isCount(value)) return value;
  report('not_a_count', 'error', [path], null, show(value), {
    id: 'Nilai di sumber bukan jumlah suara, jadi tidak dipakai. Cocokkan dengan formulir C.Hasil.',
    en: 'The value in the source is not a count and is not used. Compare with the form C.Hasil.',
  });
  return null;
}

/** Votes under ids that no candidate has are reported and never added. */
export function refuseStrangers(
  record: Loose,
  options: readonly { id: string }[],
  path: string,
  report: Report,
): void {
  if (options.length === 0) return;
  const known = new Set(options.map((option) => option.id));
  for (const key of keysOf(record)) {
    if (!isId(key) || known.has(key)) continue;
    report('unknown_candidate', 'error', [path], null, key, {
      id: `Ada suara untuk calon ${key} yang tidak ada dalam daftar calon. Angka itu tidak dijumlahkan.`,
      en: `There are votes for candidate ${key}, who is not in the candidate list. They are not added.`,
    });
  }
}

/** `2024-11-27 22:30:00` without zone is WIB, whatever zone the area lies in. */
export function readTime(ts: unknown, report: Report): string | null {
  const iso = typeof ts === 'string' ? `${ts.trim().replace(' ', 'T')}+07:00` : '';
  if (instantOf(iso) !== null) return iso;
  report('unreadable', 'error', ['asOf'], null, typeof ts === 'string' ? show(ts) : null, {
    id: 'Waktu berkas (ts) tidak ada atau tidak dapat dibaca. Angka tanpa waktu tidak disebutkan dalam kalimat.',
    en: 'The time of the file (ts) is missing or unreadable. Figures without a time are not put in a sentence.',
  });
  return null;
}

/** A file of another kind is an error. Some files do not say what they are. */
export function checkMode(body: Loose, expected: 'hhcw' | 'hr', report: Report): void {
  const mode = own(body, 'mode');
  if (mode === undefined || mode === null || mode === expected) return;
  const what =
    expected === 'hhcw'
      ? ['hitung sementara per wilayah (hhcw)', 'a provisional count by area (hhcw)']
      : ['hasil rekapitulasi (hr)', 'a recapitulation (hr)'];
  report('wrong_mode', 'error', ['mode'], expected, show(mode), {
    id: `Berkas ini bukan ${what[0]}. Pakai pengubah data yang sesuai.`,
    en: `This file is not ${what[1]}. Use the adapter made for it.`,
  });
}

const labelOf = (psu: unknown) => voteLabels.find((one) => one === psu) ?? null;

/** Label of the whole file. */
export function readLabel(body: Loose, expected: VoteLabel, report: Report): VoteLabel | null {
  const psu = own(body, 'psu');
  if (psu !== undefined && psu !== null && psu !== expected) {
    report('psu_label', 'error', ['psu'], expected, show(psu), {
      id: `Berkas diberi tanda “${show(psu)}”. Angka sebelum dan sesudahnya tidak boleh dicampur; periksa statusnya.`,
      en: `The file is labelled “${show(psu)}”. Figures before and after must not be mixed; check the status.`,
    });
  }
  return labelOf(psu);
}

/** `{total, progres}` as counts of TPS. */
export function readProgress(value: unknown, path: string, report: Report): Progress {
  const record = isRecord(value) ? value : {};
  return {
    reported: readCount(own(record, 'progres'), `${path}.reported`, report),
    total: readCount(own(record, 'total'), `${path}.total`, report),
  };
}

/** `persen`: the share of TPS that are in, where the file gives nothing better. */
export function readPercent(value: unknown, path: string, report: Report): Progress {
  const unknown: Progress = { reported: null, total: null };
  if (value === undefined || value === null) return unknown;
  if (typeof value === 'number' && value >= 0 && value <= 100) return { ...unknown, percent: value };
  report('unreadable', 'warning', [path], null, show(value), {
    id: 'Persen TPS yang masuk di sumber bukan angka dari 0 sampai 100, jadi tidak dipakai.',
    en: 'The percent of polling stations in the source is not a number from 0 to 100 and is not used.',
  });
  return unknown;
}

/** Area codes of a table in order; what is no area code is reported and left out. */
export function areaCodesOf(table: Loose, area: Area, report: Report): string[] {
  const inside = area.level === 'dapil' ? area.code.replace(/^dapil-/, '').slice(0, 2) : area.code;
  return keysOf(table).filter((code) => {
    if (levelOf(code) === undefined) {
      report('unreadable', 'warning', ['children'], null, code, {
        id: `Baris “${code}” bukan kode wilayah dan tidak dipakai. Periksa berkas sumber.`,
        en: `Row “${code}” is not the code of an area and is not used. Check the source file.`,
      });
      return false;
    }
    if (area.level !== 'nasional' && (code.length <= inside.length || !code.startsWith(inside))) {
      report('wrong_area', 'error', ['children'], area.code, code, {
        id: `Baris ${code} tidak berada di dalam wilayah ${area.code}. Periksa apakah berkas dan wilayahnya cocok.`,
        en: `Row ${code} does not lie in the area ${area.code}. Check whether the file belongs to the area.`,
      });
    }
    return true;
  });
}

/** One row: its area, its label and its votes under the ids of the list. */
export function readRow(
  code: string,
  row: Loose,
  index: number,
  list: readonly { id: string }[],
  areaNames: SirekapInput['areaNames'],
  report: Report,
): Omit<ResultChild, 'progress'> {
  const path = `children.${index}`;
  const options: ChildVotes[] = [];
  for (const { id } of list) {
    if (!Object.hasOwn(row, id)) continue;
    options.push({ id, votes: readCount(row[id], `${path}.options.${options.length}.votes`, report) });
  }
  refuseStrangers(row, list, `${path}.options`, report);
  const psu = own(row, 'psu');
  if (psu !== undefined && psu !== null && psu !== 'Reguler') {
    report('psu_label', 'warning', [path], 'Reguler', show(psu), {
      id: `Baris ini diberi tanda “${show(psu)}”. Sebutkan tanda itu di samping angkanya.`,
      en: `This row is labelled “${show(psu)}”. Name the label beside its figures.`,
    });
  }
  const level = levelOf(code) ?? 'dapil';
  const name = own((areaNames ?? {}) as Loose, code);
  return {
    area: {
      code: level === 'dapil' ? `dapil-${code}` : code,
      name: typeof name === 'string' && name.trim() !== '' ? name : code,
      level,
      ...(level !== 'dapil' && code.startsWith('99') && { voting: 'luar_negeri' as const }),
    },
    options,
    valid: null,
    invalid: null,
    total: null,
    dpt: null,
    label: labelOf(psu),
  };
}

/** The file itself as a source. */
export const sirekapSource = (
  { url, sha256 }: SirekapInput,
  asOf: string | null,
  title: string,
): SourceDocument => ({
  kind: 'sirekap',
  number: null,
  date: asOf,
  title,
  level: 'nasional',
  url: url ?? null,
  sha256: sha256 ?? null,
  publisher: 'KPU',
});

/** Whether every TPS is in and every option has its votes. */
export function countStatus({
  options,
  progress,
}: Pick<ElectionResult, 'options' | 'progress'>): ResultStatus {
  const { reported, total } = progress;
  const known = options.length > 0 && options.every((option) => option.votes !== null);
  const allIn = reported !== null && total !== null && total > 0 && reported === total;
  return known && allIn ? 'tps_lengkap_belum_rekap' : 'hitung_sementara';
}

type Facts = Pick<ElectionResult, 'status' | 'options' | 'asOf' | 'sources'> & Partial<ElectionResult>;

/**
 * A result from what was read. Errors set `sumber_bermasalah`, apart from figures that are simply not there yet; a file
 * older than voting day is `data_terlambat`.
 */
export function finish(input: SirekapInput, facts: Facts, found: readonly Finding[]): SirekapOutput {
  const { contest, area, timeZone = 'WIB' } = input;
  const flags: ResultFlag[] = [];
  const day = facts.asOf === null ? null : dayOf(facts.asOf, 'WIB');
  if (day !== null && day < contest.date) flags.push('data_terlambat');
  const result: ElectionResult = {
    ...tolerant({}),
    ...(input.voters && { voters: input.voters }),
    ...facts,
    options: facts.options.map((option) => ({
      ...option,
      disqualified: input.disqualified?.includes(option.id) ?? false,
    })),
    contest,
    area,
    flags,
    timeZone,
    sample: input.sample ?? false,
  };
  const findings = [...found, ...checkIdentities(result)];
  const broken =
    found.some(({ severity }) => severity === 'error') ||
    findings.some(({ code, severity }) => severity === 'error' && code !== 'count_missing');
  const rank = { error: 0, warning: 1, info: 2 } as const;
  return {
    result: broken ? { ...result, flags: [...flags, 'sumber_bermasalah'] } : result,
    findings: findings.sort((a, b) => rank[a.severity] - rank[b.severity]),
  };
}

/** A list of findings and the function that adds to it. */
export function reporter(): { found: Finding[]; report: Report } {
  const found: Finding[] = [];
  return { found, report: (...args) => void found.push(finding(...args)) };
}
