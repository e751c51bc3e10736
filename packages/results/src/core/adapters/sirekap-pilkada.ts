/**
 * Sirekap's area files of Pilkada 2024 (`/pilkada/hhcw/{pkwkk|pkwkp}/…json`) as a result.
 *
 * Sirekap is an aid: what comes out is never more than a provisional count. Figures are taken only for the ids of the
 * candidate list; what is missing stays missing; `persen` in these files is the share of TPS, not of votes.
 */
import { dayOf, instantOf } from '../dates.ts';
import { type Finding, finding } from '../findings.ts';
import { checkIdentities, hasErrors } from '../identities.ts';
import {
  type Area,
  type AreaLevel,
  areaLevels,
  type ChildVotes,
  type Contest,
  type Count,
  type ElectionResult,
  inBallotOrder,
  type Progress,
  type ResultChild,
  type ResultFlag,
  type ResultOption,
  type SourceDocument,
  type TimeZone,
  type Voters,
  voteLabels,
} from '../model.ts';
import { isCount } from '../numbers.ts';
import { tolerant } from '../tolerant.ts';

export interface SirekapPilkadaInput {
  /** Parsed body of an area file. */
  body: unknown;
  /** Candidates: the whole file keyed by region (`paslon/pkwkk.json`), or the entry of one region. */
  candidates: unknown;
  contest: Contest;
  /** Area of the body. */
  area: Area;
  /** Names of the child areas by code; the code stands in for a name that is not given. */
  areaNames?: Readonly<Record<string, string>>;
  /** Names without titles by candidate id, which Sirekap does not hold; sentences use them. */
  shortNames?: Readonly<Record<string, string>>;
  /** Entitled voters, which Sirekap's area files do not hold. */
  voters?: Voters;
  /** Zone in which times are told. Sirekap's own times are always WIB. @default 'WIB' */
  timeZone?: TimeZone;
  /** Address the body was read from. */
  url?: string;
  /** SHA-256 of the body as it was received. */
  sha256?: string;
  /** Whether the body was made up. @default false */
  sample?: boolean;
}

export interface SirekapPilkadaOutput {
  /** The result; `null` only when the body is no area file at all. */
  result: ElectionResult | null;
  /** What the adapter and the checks found, errors first. */
  findings: Finding[];
}

type Loose = Record<string, unknown>;

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (record: Loose, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);
const isId = (key: string) => /^\d+$/.test(key);
const isAreaCode = (key: string) => isId(key) && [2, 4, 6, 10, 13].includes(key.length);

/** Turns a body into a result. Never throws; an odd body gives findings, and errors among them set `sumber_bermasalah`. */
export function fromSirekapPilkada(input: SirekapPilkadaInput): SirekapPilkadaOutput {
  const { body, contest, area, timeZone = 'WIB' } = input;
  const found: Finding[] = [];
  const report = (...args: Parameters<typeof finding>) => {
    found.push(finding(...args));
  };
  const tungsura = isRecord(body) ? own(body, 'tungsura') : undefined;
  if (!isRecord(body) || !isRecord(tungsura)) {
    report('unreadable', 'error', ['tungsura'], null, null, {
      id: 'Isi berkas bukan berkas wilayah Sirekap Pilkada: bagian tungsura tidak ada. Periksa alamat berkasnya.',
      en: 'The body is not an area file of Sirekap Pilkada: it has no tungsura. Check the address of the file.',
    });
    return { result: null, findings: found };
  }
  const mode = own(body, 'mode');
  if (mode !== undefined && mode !== 'hhcw') {
    report('wrong_mode', 'error', ['mode'], 'hhcw', String(mode), {
      id: 'Berkas ini bukan hitung sementara per wilayah (hhcw). Pakai pengubah data yang sesuai.',
      en: 'This file is not a provisional count by area (hhcw). Use the adapter made for it.',
    });
  }
  const psu = own(body, 'psu');
  if (psu !== undefined && psu !== null && psu !== 'Reguler') {
    report('psu_label', 'error', ['psu'], 'Reguler', String(psu), {
      id: `Berkas diberi tanda “${String(psu)}”. Angka sebelum dan sesudahnya tidak boleh dicampur; periksa statusnya.`,
      en: `The file is labelled “${String(psu)}”. Figures before and after must not be mixed; check the status.`,
    });
  }

  const chart = own(tungsura, 'chart');
  const list = readCandidates(input.candidates, contest.regionCode, report);
  const options = list.map((option, index) => ({
    ...option,
    shortName: shortNameOf(input.shortNames, option.id),
    votes: readCount(isRecord(chart) ? own(chart, option.id) : undefined, `options.${index}.votes`, report),
  }));
  if (isRecord(chart)) refuseStrangers(chart, options, 'options', report);
  const progress = readTopProgress(body, chart, report);
  const children = readChildren(own(tungsura, 'table'), input, list, report);
  const asOf = readTime(own(body, 'ts'), report);

  const flags: ResultFlag[] = [];
  const day = asOf === null ? null : dayOf(asOf, 'WIB');
  if (day !== null && day < contest.date) flags.push('data_terlambat');
  const votesKnown = options.length > 0 && options.every((option) => option.votes !== null);
  const allIn =
    progress.reported !== null &&
    progress.total !== null &&
    progress.total > 0 &&
    progress.reported === progress.total;
  const source: SourceDocument = {
    kind: 'sirekap',
    number: null,
    date: asOf,
    title: 'Sirekap Pilkada 2024, hitung sementara per wilayah',
    level: 'nasional',
    url: input.url ?? null,
    sha256: input.sha256 ?? null,
    publisher: 'KPU',
  };
  const result: ElectionResult = {
    ...tolerant({}),
    contest,
    area,
    status: votesKnown && allIn ? 'tps_lengkap_belum_rekap' : 'hitung_sementara',
    flags,
    options,
    ...(input.voters && { voters: input.voters }),
    progress,
    asOf,
    timeZone,
    sources: [source],
    children,
    sample: input.sample ?? false,
  };
  const findings = [...found, ...checkIdentities(result)];
  const broken =
    hasErrors(found) || findings.some((one) => one.severity === 'error' && one.code !== 'count_missing');
  const rank = { error: 0, warning: 1, info: 2 } as const;
  return {
    result: broken ? { ...result, flags: [...flags, 'sumber_bermasalah'] } : result,
    findings: findings.sort((a, b) => rank[a.severity] - rank[b.severity]),
  };
}

function shortNameOf(names: SirekapPilkadaInput['shortNames'], id: string): string | null {
  const name = names && Object.hasOwn(names, id) ? names[id]?.trim() : undefined;
  return name || null;
}

type Report = (...args: Parameters<typeof finding>) => void;

/** `CALON - WAKIL` stays as it is; only the " - " that a blank second half leaves at the end goes. */
const cleanName = (name: string) => name.replace(/\s+-\s*$/, '').trim();

function readCandidates(candidates: unknown, region: string, report: Report): ResultOption[] {
  const entry = isRecord(candidates) ? own(candidates, region) : undefined;
  const whole = isRecord(entry) && !Object.hasOwn(entry, 'nomor_urut');
  const list = whole ? entry : isRecord(candidates) && !isWholeFile(candidates) ? candidates : {};
  const options: ResultOption[] = [];
  for (const [id, value] of Object.entries(list)) {
    if (!isId(id)) continue;
    const name = isRecord(value) ? own(value, 'nama') : undefined;
    const nomorUrut = isRecord(value) ? own(value, 'nomor_urut') : undefined;
    const clean = typeof name === 'string' ? cleanName(name) : '';
    if (clean === '' || !isCount(nomorUrut) || nomorUrut === 0) {
      report('unreadable', 'error', ['options'], null, id, {
        id: `Calon ${id} dalam daftar calon tidak memiliki nama atau nomor urut. Periksa daftar calon.`,
        en: `Candidate ${id} in the candidate list has no name or ballot number. Check the candidate list.`,
      });
      continue;
    }
    const blank = clean.toUpperCase() === 'KOLOM KOSONG';
    options.push({
      id,
      nomorUrut,
      kind: blank ? 'kolom_kosong' : 'paslon',
      name: clean,
      shortName: null,
      votes: null,
      nomination: null,
      disqualified: false,
      color: null,
      listVotes: null,
      candidates: [],
    });
  }
  return inBallotOrder(options);
}

/** The whole candidate file holds regions, and regions hold candidates. */
const isWholeFile = (candidates: Loose) =>
  Object.values(candidates).every((value) => isRecord(value) && !Object.hasOwn(value, 'nomor_urut'));

function readCount(value: unknown, path: string, report: Report): Count {
  if (value === undefined || value === null) return null;
  if (isCount(value)) return value;
  report('not_a_count', 'error', [path], null, String(value), {
    id: 'Nilai di sumber bukan jumlah suara, jadi tidak dipakai. Cocokkan dengan formulir C.Hasil.',
    en: 'The value in the source is not a count and is not used. Compare with the form C.Hasil.',
  });
  return null;
}

/** Votes under ids that no candidate has are reported and never added. */
function refuseStrangers(
  record: Loose,
  options: readonly { id: string }[],
  path: string,
  report: Report,
): void {
  if (options.length === 0) return;
  const known = new Set(options.map((option) => option.id));
  for (const key of Object.keys(record)) {
    if (!isId(key) || known.has(key)) continue;
    report('unknown_candidate', 'error', [path], null, key, {
      id: `Ada suara untuk calon ${key} yang tidak ada dalam daftar calon. Angka itu tidak dijumlahkan.`,
      en: `There are votes for candidate ${key}, who is not in the candidate list. They are not added.`,
    });
  }
}

function readProgress(value: unknown, path: string, report: Report): Progress {
  const record = isRecord(value) ? value : {};
  return {
    reported: readCount(own(record, 'progres'), `${path}.reported`, report),
    total: readCount(own(record, 'total'), `${path}.total`, report),
  };
}

/** The number of TPS stands twice in a body; the two must agree. */
function readTopProgress(body: Loose, chart: unknown, report: Report): Progress {
  const top = readProgress(own(body, 'progres'), 'progress', report);
  const inner = readProgress(isRecord(chart) ? own(chart, 'progres') : undefined, 'progress', report);
  for (const key of ['reported', 'total'] as const) {
    if (top[key] === null || inner[key] === null || top[key] === inner[key]) continue;
    report('progress_differs', 'warning', [`progress.${key}`], top[key], inner[key], {
      id: `Sumber menulis dua jumlah TPS yang berbeda: ${top[key]} dan ${inner[key]}. Yang dipakai ${top[key]}.`,
      en: `The source gives two different numbers of polling stations: ${top[key]} and ${inner[key]}. ${top[key]} is used.`,
    });
  }
  return { reported: top.reported ?? inner.reported, total: top.total ?? inner.total };
}

const levelBelow = (level: AreaLevel): AreaLevel => areaLevels[areaLevels.indexOf(level) + 1] ?? 'tps';

function readChildren(
  table: unknown,
  { area, areaNames = {}, candidates }: SirekapPilkadaInput,
  list: readonly ResultOption[],
  report: Report,
): ResultChild[] {
  if (!isRecord(table)) return [];
  const codes = Object.keys(table)
    .filter((code) => {
      if (isAreaCode(code)) return true;
      report('unreadable', 'warning', ['children'], null, code, {
        id: `Baris “${code}” bukan kode wilayah dan tidak dipakai. Periksa berkas sumber.`,
        en: `Row “${code}” is not the code of an area and is not used. Check the source file.`,
      });
      return false;
    })
    .sort();
  return codes.map((code, index): ResultChild => {
    const value = table[code];
    const row = isRecord(value) ? value : {};
    const path = `children.${index}`;
    // In `pkwkk/{province}.json` every row has candidates of its own.
    const rowList = list.length > 0 ? list : readCandidatesOf(candidates, code);
    const options: ChildVotes[] = [];
    for (const { id } of rowList) {
      if (!Object.hasOwn(row, id)) continue;
      options.push({ id, votes: readCount(row[id], `${path}.options.${options.length}.votes`, report) });
    }
    refuseStrangers(row, rowList, `${path}.options`, report);
    const psu = own(row, 'psu');
    if (psu !== undefined && psu !== null && psu !== 'Reguler') {
      report('psu_label', 'warning', [path], 'Reguler', String(psu), {
        id: `Baris ini diberi tanda “${String(psu)}”. Sebutkan tanda itu di samping angkanya.`,
        en: `This row is labelled “${String(psu)}”. Name the label beside its figures.`,
      });
    }
    const name = own(areaNames as Loose, code);
    return {
      area: { code, name: typeof name === 'string' ? name : code, level: levelBelow(area.level) },
      options,
      valid: null,
      invalid: null,
      total: null,
      dpt: null,
      progress: readProgress(own(row, 'progres'), `${path}.progress`, report),
      label: voteLabels.find((one) => one === psu) ?? null,
    };
  });
}

/** Candidates of one region out of the whole file; none when the file does not have it. */
function readCandidatesOf(candidates: unknown, region: string): ResultOption[] {
  const entry = isRecord(candidates) ? own(candidates, region) : undefined;
  return isRecord(entry) ? readCandidates(entry, region, () => {}) : [];
}

/** `2024-11-27 22:30:00` without zone is WIB, whatever zone the area lies in. */
function readTime(ts: unknown, report: Report): string | null {
  const iso = typeof ts === 'string' ? `${ts.trim().replace(' ', 'T')}+07:00` : '';
  if (instantOf(iso) !== null) return iso;
  report('unreadable', 'error', ['asOf'], null, typeof ts === 'string' ? ts : null, {
    id: 'Waktu berkas (ts) tidak ada atau tidak dapat dibaca. Angka tanpa waktu tidak disebutkan dalam kalimat.',
    en: 'The time of the file (ts) is missing or unreadable. Figures without a time are not put in a sentence.',
  });
  return null;
}
