/**
 * Sirekap's area files of Pemilu 2024 as a result, and back.
 *
 * | file                                                                        | seen |
 * | --------------------------------------------------------------------------- | ---- |
 * | `/pemilu/hhcw/ppwp.json` and below it `/{p}`, `/{k}`, `/{c}`, `/{d}`        | [V]  |
 * | the same for `99`, the polling stations abroad                              | [V]  |
 * | `/pemilu/hhcw/pdpd/…`, the same shape with candidates of DPD                | [C]  |
 * | candidates: `/pemilu/ppwp.json`, `/pemilu/caleg/dpd/{p}.json`               | [V]  |
 *
 * The rows of a kelurahan are its TPS. Rows hold no counts of TPS but `persen`, the share that is in: 100 or 0 for one
 * TPS, which is read as 1 or 0 of 1. Districts (`hhcd`) are read by `fromSirekapDapil`, a single TPS by
 * `fromSirekapTps`, the recapitulation by `fromSirekapRecap`.
 */
import type { ElectionResult, Progress, ResultChild } from '../model.ts';
import {
  areaCodesOf,
  checkMode,
  countStatus,
  finish,
  isRecord,
  levelOf,
  own,
  type Report,
  readCount,
  readLabel,
  readPercent,
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
import { readCandidates } from './sirekap-lists.ts';

export interface SirekapPemiluInput extends SirekapInput {
  /** Candidates: the body of `/pemilu/ppwp.json`, or of `/pemilu/caleg/dpd/{p}.json` for DPD. */
  candidates: unknown;
}

/** Turns a body into a result. Never throws; an odd body gives findings, and errors among them set `sumber_bermasalah`. */
export function fromSirekapPemilu(input: SirekapPemiluInput): SirekapOutput {
  const { body, contest } = input;
  const { found, report } = reporter();
  if (!isRecord(body) || !Object.hasOwn(body, 'chart') || !Object.hasOwn(body, 'table')) {
    report('unreadable', 'error', ['chart'], null, null, {
      id: 'Isi berkas bukan berkas wilayah Sirekap Pemilu: bagian chart atau table tidak ada. Periksa alamat berkasnya.',
      en: 'The body is not an area file of Sirekap Pemilu: it has no chart or no table. Check the address of the file.',
    });
    return { result: null, findings: found };
  }
  checkMode(body, 'hhcw', report);
  const label = readLabel(body, input.label ?? 'Reguler', report);
  const chart = own(body, 'chart');
  const votes = isRecord(chart) ? chart : {};
  const list = readCandidates(input.candidates, contest.kind === 'dpd' ? 'calon' : 'paslon', report);
  const options = list.map((option, index) => ({
    ...option,
    shortName: shortNameOf(input.shortNames, option.id),
    votes: readCount(own(votes, option.id), `options.${index}.votes`, report),
  }));
  refuseStrangers(votes, options, 'options', report);
  const progress = readAreaProgress(own(body, 'progres'), own(votes, 'persen'), report);
  const table = own(body, 'table');
  const children = !isRecord(table)
    ? []
    : areaCodesOf(table, input.area, report).map((code, index): ResultChild => {
        const value = table[code];
        const row = isRecord(value) ? value : {};
        return {
          ...readRow(code, row, index, list, input.areaNames, report),
          progress: readRowProgress(code, own(row, 'persen'), `children.${index}.progress.percent`, report),
        };
      });
  const asOf = readTime(own(body, 'ts'), report);
  return finish(
    input,
    {
      status: countStatus({ options, progress }),
      options,
      progress,
      label,
      asOf,
      sources: [sirekapSource(input, asOf, 'Sirekap Pemilu 2024, hitung sementara per wilayah')],
      children,
    },
    found,
  );
}

/**
 * Counts of TPS beside their percent; the two must agree as far as two decimals go. Without counts the percent is kept.
 * Also used for districts.
 */
export function readAreaProgress(progres: unknown, persen: unknown, report: Report): Progress {
  const counts = readProgress(progres, 'progress', report);
  const { percent } = readPercent(persen, 'progress.percent', report);
  const { reported, total } = counts;
  if (percent === undefined) return counts;
  if (reported === null && total === null) return { ...counts, percent };
  if (reported === null || total === null || total === 0) return counts;
  const exact = (reported / total) * 100;
  if (Math.abs(exact - percent) > 0.0101) {
    report('progress_differs', 'warning', ['progress.reported'], `${reported}/${total}`, `${percent}%`, {
      id: `Sumber menulis ${reported} dari ${total} TPS, tetapi juga ${String(percent).replace('.', ',')}% TPS. Yang dipakai jumlah TPS.`,
      en: `The source gives ${reported} of ${total} polling stations, but also ${percent}% of them. The counts are used.`,
    });
  }
  return counts;
}

function readRowProgress(code: string, persen: unknown, path: string, report: Report): Progress {
  const progress = readPercent(persen, path, report);
  if (levelOf(code) !== 'tps' || (progress.percent !== 100 && progress.percent !== 0)) return progress;
  return { reported: progress.percent === 100 ? 1 : 0, total: 1 };
}

/**
 * The body of an area file in KPU's form. Gives back what `fromSirekapPemilu` keeps: `ts`, `psu`, the votes of the area
 * and of its rows, and the TPS. What it does not keep is not made up: `status_progress`, and the percent of the whole
 * area where there are counts of TPS.
 */
export function toSirekapPemilu({ asOf, label, options, progress, children }: ElectionResult) {
  const votesOf = (list: readonly { id: string; votes: number | null }[]) =>
    Object.fromEntries(list.filter(({ votes }) => votes !== null).map(({ id, votes }) => [id, votes]));
  const persenOf = ({ reported, total, percent }: Progress) => {
    if (percent !== undefined) return { persen: percent };
    return total === 1 && reported !== null ? { persen: reported * 100 } : {};
  };
  return {
    ts: asOf === null ? null : asOf.slice(0, 19).replace('T', ' '),
    psu: label,
    mode: 'hhcw' as const,
    chart: {
      ...votesOf(options),
      ...(progress.percent !== undefined && { persen: progress.percent }),
    } as Record<string, number | null>,
    table: Object.fromEntries(
      children.map((row) => [
        row.area.code,
        { psu: row.label, ...votesOf(row.options), ...persenOf(row.progress) } as Record<
          string,
          string | number | null
        >,
      ]),
    ),
    progres: { total: progress.total, progres: progress.reported },
  };
}
