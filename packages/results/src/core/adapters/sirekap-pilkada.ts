/**
 * Sirekap's area files of Pilkada 2024 as a result.
 *
 * | file                                                        | seen |
 * | ----------------------------------------------------------- | ---- |
 * | `/pilkada/hhcw/pkwkp/{p}.json`, `…/{p}/{k}.json`            | [V]  |
 * | `/pilkada/hhcw/pkwkk/{p}.json`, `…/{p}/{k}.json`            | [V]  |
 * | the same down to the kelurahan                              | [C]  |
 * | candidates: `/pilkada/paslon/pkwkp.json`, `…/pkwkk.json`    | [V]  |
 *
 * A single TPS is read by `fromSirekapTps`. Sirekap is an aid: what comes out is never more than a provisional count.
 */
import type { Progress, ResultChild, ResultOption } from '../model.ts';
import {
  areaCodesOf,
  checkMode,
  countStatus,
  finish,
  isId,
  isRecord,
  type Loose,
  own,
  type Report,
  readCount,
  readLabel,
  readProgress,
  readRow,
  readTime,
  refuseStrangers,
  reporter,
  type SirekapInput,
  type SirekapOutput,
  shortNameOf,
  sirekapSource,
} from './sirekap.ts';
import { candidatesOfRegion, readCandidates } from './sirekap-lists.ts';

export interface SirekapPilkadaInput extends SirekapInput {
  /** Candidates: the whole file keyed by region (`paslon/pkwkk.json`), or the entry of one region. */
  candidates: unknown;
}

/** The result with its findings, as every adapter of Sirekap gives it. */
export type SirekapPilkadaOutput = SirekapOutput;

/** Turns a body into a result. Never throws; an odd body gives findings, and errors among them set `sumber_bermasalah`. */
export function fromSirekapPilkada(input: SirekapPilkadaInput): SirekapPilkadaOutput {
  const { body, contest } = input;
  const { found, report } = reporter();
  const tungsura = isRecord(body) ? own(body, 'tungsura') : undefined;
  if (!isRecord(body) || !isRecord(tungsura)) {
    report('unreadable', 'error', ['tungsura'], null, null, {
      id: 'Isi berkas bukan berkas wilayah Sirekap Pilkada: bagian tungsura tidak ada. Periksa alamat berkasnya.',
      en: 'The body is not an area file of Sirekap Pilkada: it has no tungsura. Check the address of the file.',
    });
    return { result: null, findings: found };
  }
  checkMode(body, 'hhcw', report);
  const label = readLabel(body, input.label ?? 'Reguler', report);
  const chart = own(tungsura, 'chart');
  const list = readCandidates(candidatesOfRegion(input.candidates, contest.regionCode), 'paslon', report);
  const options = list.map((option, index) => ({
    ...option,
    shortName: shortNameOf(input.shortNames, option.id),
    votes: readCount(isRecord(chart) ? own(chart, option.id) : undefined, `options.${index}.votes`, report),
  }));
  if (isRecord(chart)) refuseStrangers(chart, options, 'options', report);
  const progress = readTopProgress(body, chart, report);
  const children = readChildren(own(tungsura, 'table'), input, list, report);
  const asOf = readTime(own(body, 'ts'), report);
  return finish(
    input,
    {
      status: countStatus({ options, progress }),
      options,
      progress,
      label,
      asOf,
      sources: [sirekapSource(input, asOf, 'Sirekap Pilkada 2024, hitung sementara per wilayah')],
      children,
    },
    found,
  );
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

function readChildren(
  table: unknown,
  { area, areaNames, candidates }: SirekapPilkadaInput,
  list: readonly ResultOption[],
  report: Report,
): ResultChild[] {
  if (!isRecord(table)) return [];
  const unlisted: string[] = [];
  const children = areaCodesOf(table, area, report).map((code, index): ResultChild => {
    const value = table[code];
    const row = isRecord(value) ? value : {};
    // In `pkwkk/{province}.json` every row has candidates of its own.
    const rowList = list.length > 0 ? list : candidatesOfRow(candidates, code);
    if (rowList.length === 0 && Object.keys(row).some(isId)) unlisted.push(`children.${index}.options`);
    return {
      ...readRow(code, row, index, rowList, areaNames, report),
      progress: readProgress(own(row, 'progres'), `children.${index}.progress`, report),
    };
  });
  if (unlisted.length > 0) {
    report('no_options', 'warning', unlisted, null, unlisted.length, {
      id: `Daftar calon untuk ${unlisted.length} baris wilayah tidak ada, jadi suaranya tidak dibaca. Lengkapi daftar calon.`,
      en: `The candidate list for ${unlisted.length} rows is missing, so their votes are not read. Complete the candidate list.`,
    });
  }
  return children;
}

/** Candidates of one region out of the whole file; none when the file does not have it. */
function candidatesOfRow(candidates: unknown, region: string): ResultOption[] {
  const entry = isRecord(candidates) ? own(candidates, region) : undefined;
  return isRecord(entry) ? readCandidates(entry, 'paslon', () => {}) : [];
}
