/**
 * Sirekap's files of Pemilu 2024 by electoral district (`hhcd`) as a result: parties, their lists and candidates.
 *
 * | file                                                | area of the input      | seen |
 * | --------------------------------------------------- | ---------------------- | ---- |
 * | `/pemilu/hhcd/pdpr/0.json`                          | the nation             | [V]  |
 * | `/pemilu/hhcd/pdpr/{dapil4}.json`                   | `dapilArea(…)`         | [C]  |
 * | `/pemilu/hhcd/pdprdp/{p}/{dapil6}.json`             | `dapilArea(…)`         | [C]  |
 * | `/pemilu/hhcd/pdprdk/{p}/{k}/{dapil6}.json`         | `dapilArea(…)`         | [V]  |
 * | parties: `/pemilu/partai.json`                      |                        | [V]  |
 * | candidates: `/pemilu/caleg/partai/{dapil}.json`     |                        | [V]  |
 *
 * Dapil codes look like area codes and are none: dapil 3305 is Jawa Tengah V, area 3305 is Kebumen. Rows of the nation
 * are therefore written `dapil-3305`. The files say `mode: "hhcw"` although they are `hhcd`.
 */
import type { Candidate, Count, ResultChild, ResultOption } from '../model.ts';
import {
  checkMode,
  countStatus,
  finish,
  isId,
  isRecord,
  keysOf,
  type Loose,
  own,
  type Report,
  readCount,
  readLabel,
  readPercent,
  readRow,
  readTime,
  refuseStrangers,
  reporter,
  type SirekapInput,
  type SirekapOutput,
  shortNameOf,
  sirekapSource,
} from './sirekap.ts';
import { readCaleg, readParties } from './sirekap-lists.ts';
import { readAreaProgress } from './sirekap-pemilu.ts';

export interface SirekapDapilInput extends SirekapInput {
  /** Parties: the body of `/pemilu/partai.json`. */
  parties: unknown;
  /** Candidates of the dapil: the body of `/pemilu/caleg/partai/{dapil}.json`. Without it no candidate is named. */
  caleg?: unknown;
}

/** Local parties of Aceh stand only on the ballots of its DPRD. */
export const withAceh = ({ kind, regionCode }: SirekapInput['contest']): boolean =>
  (kind === 'dprdp' || kind === 'dprdk') && regionCode.startsWith('11');

/** Turns a body into a result. Never throws; an odd body gives findings, and errors among them set `sumber_bermasalah`. */
export function fromSirekapDapil(input: SirekapDapilInput): SirekapOutput {
  const { body, area, contest } = input;
  const { found, report } = reporter();
  if (!isRecord(body) || !Object.hasOwn(body, 'chart') || !Object.hasOwn(body, 'table')) {
    report('unreadable', 'error', ['chart'], null, null, {
      id: 'Isi berkas bukan berkas daerah pemilihan Sirekap Pemilu: bagian chart atau table tidak ada. Periksa alamat berkasnya.',
      en: 'The body is not a district file of Sirekap Pemilu: it has no chart or no table. Check the address of the file.',
    });
    return { result: null, findings: found };
  }
  checkMode(body, 'hhcw', report);
  const label = readLabel(body, input.label ?? 'Reguler', report);
  const [chart, table] = [own(body, 'chart'), own(body, 'table')].map((part) =>
    isRecord(part) ? part : {},
  ) as [Loose, Loose];
  const parties = readParties(input.parties, withAceh(contest), report);
  const inDapil = area.level === 'dapil';
  const options = inDapil
    ? readDapil(chart, table, parties, input, report)
    : parties.map((party, index) => ({
        ...party,
        shortName: shortNameOf(input.shortNames, party.id),
        votes: readCount(own(chart, party.id), `options.${index}.votes`, report),
      }));
  refuseStrangers(chart, options, 'options', report);
  const progress = readAreaProgress(own(body, 'progres'), own(chart, 'persen'), report);
  const asOf = readTime(own(body, 'ts'), report);
  return finish(
    input,
    {
      status: countStatus({ options, progress }),
      options,
      progress,
      label,
      asOf,
      sources: [sirekapSource(input, asOf, 'Sirekap Pemilu 2024, hitung sementara per daerah pemilihan')],
      children: inDapil ? [] : readDistricts(table, parties, input, report),
    },
    found,
  );
}

/** Rows of the nation: districts, whose `persen` is the share of TPS that are in. */
function readDistricts(
  table: Loose,
  parties: readonly ResultOption[],
  { areaNames }: SirekapDapilInput,
  report: Report,
): ResultChild[] {
  const codes = keysOf(table).filter((code) => {
    const row = table[code];
    if (isRecord(row) && Object.hasOwn(row, 'jml_suara_total')) {
      report('wrong_area', 'error', ['children'], null, code, {
        id: 'Tabel ini memuat partai, bukan daerah pemilihan. Berkas ini milik satu dapil; sebutkan dapilnya.',
        en: 'This table holds parties, not districts. The file belongs to one dapil; name it as the area.',
      });
      return false;
    }
    if (isId(code) && (code.length === 4 || code.length === 6)) return true;
    report('unreadable', 'warning', ['children'], null, code, {
      id: `Baris “${code}” bukan kode daerah pemilihan dan tidak dipakai. Periksa berkas sumber.`,
      en: `Row “${code}” is not the code of a district and is not used. Check the source file.`,
    });
    return false;
  });
  return codes.map((code, index): ResultChild => {
    const value = table[code];
    const row = isRecord(value) ? value : {};
    const read = readRow(code, row, index, parties, areaNames, report);
    return {
      ...read,
      area: { code: `dapil-${code}`, name: read.area.name, level: 'dapil' },
      progress: readPercent(own(row, 'persen'), `children.${index}.progress.percent`, report),
    };
  });
}

/** One district: a row per party with its total, its list votes and its candidates. */
function readDapil(
  chart: Loose,
  table: Loose,
  parties: readonly ResultOption[],
  input: SirekapDapilInput,
  report: Report,
): ResultOption[] {
  refuseStrangers(table, parties, 'options', report);
  const lists = readListOf(input.caleg, report);
  return parties.map((party, index): ResultOption => {
    const path = `options.${index}`;
    const value = own(table, party.id);
    const row = isRecord(value) ? value : {};
    const list = lists?.[party.id] ?? [];
    if (lists) refuseCandidates(row, list, path, report);
    return {
      ...party,
      shortName: shortNameOf(input.shortNames, party.id),
      votes: sameVotes(
        readCount(own(chart, party.id), `${path}.votes`, report),
        readCount(own(row, 'jml_suara_total'), `${path}.votes`, report),
        `${path}.votes`,
        report,
      ),
      listVotes: readCount(own(row, 'jml_suara_partai'), `${path}.listVotes`, report),
      candidates: list.map((candidate, position) => ({
        ...candidate,
        votes: readCount(own(row, candidate.id), `${path}.candidates.${position}.votes`, report),
      })),
    };
  });
}

/** Lists by party id; `null` with a note when no list was given, so that nobody is named. Also used for the recapitulation. */
export function readListOf(caleg: unknown, report: Report): Record<string, Candidate[]> | null {
  if (caleg !== undefined && caleg !== null) return readCaleg(caleg, report);
  report('no_options', 'info', ['options'], null, null, {
    id: 'Daftar calon anggota legislatif tidak diberikan, jadi suara per calon tidak ditampilkan.',
    en: 'The list of candidates was not given, so votes for single candidates are not shown.',
  });
  return null;
}

/** Votes for people who are not on the party's list are reported and never added; a party may have no list at all. */
export function refuseCandidates(row: Loose, list: readonly Candidate[], path: string, report: Report): void {
  if (list.length > 0) refuseStrangers(row, list, path, report);
  else refuseStrangers(row, [{ id: '' }], path, report);
}

/** A total that stands twice in a file must be the same. */
function sameVotes(first: Count, second: Count, path: string, report: Report): Count {
  if (first !== null && second !== null && first !== second) {
    report('source_differs', 'error', [path], first, second, {
      id: `Sumber menulis dua angka yang berbeda untuk jumlah yang sama: ${first} dan ${second}. Cocokkan dengan formulir.`,
      en: `The source gives two different figures for the same count: ${first} and ${second}. Compare with the form.`,
    });
  }
  return first ?? second;
}
