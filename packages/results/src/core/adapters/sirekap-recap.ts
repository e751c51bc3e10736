/**
 * Sirekap's recapitulation files of Pemilu and Pilkada 2024 (`hr`) as a result. Their figures come from the forms
 * D.Hasil, which plenary meetings of the kecamatan (`da`), the kabupaten/kota (`db`) and the province (`dc`) sign.
 *
 * | file                                                         | seen |
 * | ------------------------------------------------------------ | ---- |
 * | `/pemilu/hr/ppwp.json`, `/{p}.json`, `/{p}/{k}.json`         | [C]  |
 * | `/pemilu/hr/pdpr/{dapil}dc.json`, `…dd.json`                 | [C]  |
 * | the table of such a sheet for one kelurahan, keyed by TPS    | [V]  |
 * | `/pilkada/hr/pkwkp/{p}.json`, `/pilkada/hr/pkwkk/{p}/{k}.json` | [C]  |
 *
 * `progress_d` counts the areas whose form was published. The status is the highest level, up to that of the area
 * itself, at which all of them were; as long as not even the kecamatan are complete, the sums are parts of a sum and
 * are held back. These files hold no invalid votes: give them with `totals` from the signed form.
 */
import type { AreaLevel, Count, ResultChild, ResultOption, ResultStatus, SourceDocument } from '../model.ts';
import { isCount } from '../numbers.ts';
import {
  areaCodesOf,
  checkMode,
  finish,
  isRecord,
  type Loose,
  own,
  type Report,
  readCount,
  readLabel,
  readRow,
  readTime,
  refuseStrangers,
  reporter,
  type SirekapInput,
  type SirekapOutput,
  shortNameOf,
  show,
  sirekapSource,
} from './sirekap.ts';
import { readListOf, withAceh } from './sirekap-dapil.ts';
import { candidatesOfRegion, readCandidates, readParties } from './sirekap-lists.ts';
import { webAddress } from './sirekap-tps.ts';

export interface SirekapRecapInput extends SirekapInput {
  /** Candidates of PPWP, DPD or Pilkada. */
  candidates?: unknown;
  /** Parties, for DPR and DPRD: the body of `/pemilu/partai.json`. */
  parties?: unknown;
  /** Candidates of the dapil, for DPR and DPRD. Without it no candidate is named. */
  caleg?: unknown;
  /** Sums of the signed form, which the file does not hold. */
  totals?: { valid: Count; invalid: Count; total: Count };
}

const recapLevels = [
  ['dc', 'rekap_provinsi', 'provinsi', ['nasional', 'provinsi']],
  ['db', 'rekap_kabkota', 'kabkota', ['nasional', 'provinsi', 'dapil', 'kabkota']],
  [
    'da',
    'rekap_kecamatan',
    'kecamatan',
    ['nasional', 'provinsi', 'dapil', 'kabkota', 'kecamatan', 'kelurahan', 'tps'],
  ],
] as const satisfies readonly (readonly [string, ResultStatus, AreaLevel, readonly AreaLevel[]])[];

/** Turns a body into a result. Never throws; an odd body gives findings, and errors among them set `sumber_bermasalah`. */
export function fromSirekapRecap(input: SirekapRecapInput): SirekapOutput {
  const { body, contest, area } = input;
  const { found, report } = reporter();
  if (!isRecord(body) || !(Object.hasOwn(body, 'chart') || Object.hasOwn(body, 'table'))) {
    report('unreadable', 'error', ['chart'], null, null, {
      id: 'Isi berkas bukan berkas rekapitulasi Sirekap: bagian chart dan table tidak ada. Periksa alamat berkasnya.',
      en: 'The body is not a recapitulation file of Sirekap: it has neither chart nor table. Check the address of the file.',
    });
    return { result: null, findings: found };
  }
  checkMode(body, 'hr', report);
  const label = readLabel(body, input.label ?? 'Reguler', report);
  const legislative = contest.kind === 'dpr' || contest.kind === 'dprdp' || contest.kind === 'dprdk';
  const [chart, table] = [own(body, 'chart'), own(body, 'table')].map((part) =>
    isRecord(part) ? part : {},
  ) as [Loose, Loose];
  const options = legislative
    ? readPartyChart(chart, input, report)
    : readCandidates(
        candidatesOfRegion(input.candidates, contest.regionCode),
        contest.kind === 'dpd' ? 'calon' : 'paslon',
        report,
      ).map((option, index) => ({
        ...option,
        shortName: shortNameOf(input.shortNames, option.id),
        votes: readCount(own(chart, option.id), `options.${index}.votes`, report),
      }));
  refuseStrangers(chart, options, 'options', report);
  const candidates = options.flatMap((option) => option.candidates);
  const children = areaCodesOf(table, area, report).map((code, index): ResultChild => {
    const value = table[code];
    const row = isRecord(value) ? value : {};
    const progress = { reported: null, total: null };
    if (!legislative) return { ...readRow(code, row, index, options, input.areaNames, report), progress };
    // A sheet holds votes of single candidates; the party's own votes of the row are not in it, so no party is added up.
    const { options: votes, ...read } = readRow(code, row, index, candidates, input.areaNames, report);
    return { ...read, options: [], progress, ...(candidates.length > 0 && { candidates: votes }) };
  });
  const asOf = readTime(own(body, 'ts'), report);
  const { status, level } = readRecapLevel(own(body, 'progress_d'), area.level, report);
  readRowLevels(own(body, 'progress_d_child'), children, report);
  const forms = readForms(own(body, 'url_formd'), level, report);
  return finish(
    input,
    {
      status,
      options,
      ...input.totals,
      label,
      asOf,
      sources: [
        ...forms,
        sirekapSource(input, asOf, 'Sirekap 2024, hasil rekapitulasi dari formulir D.Hasil'),
      ],
      children,
    },
    found,
  );
}

/** `{partai: {jml_suara_total, jml_suara_partai}}` */
function readPartyChart(chart: Loose, input: SirekapRecapInput, report: Report): ResultOption[] {
  const lists = readListOf(input.caleg, report);
  return readParties(input.parties, withAceh(input.contest), report).map((party, index): ResultOption => {
    const value = own(chart, party.id);
    const votes = isRecord(value) ? value : {};
    return {
      ...party,
      shortName: shortNameOf(input.shortNames, party.id),
      votes: readCount(own(votes, 'jml_suara_total'), `options.${index}.votes`, report),
      listVotes: readCount(own(votes, 'jml_suara_partai'), `options.${index}.listVotes`, report),
      candidates: lists?.[party.id] ?? [],
    };
  });
}

/** Published and all areas of one level; `null` when the file does not say. */
function publishedOf(progress: unknown, key: string): { published: number; all: number } | null {
  const level = isRecord(progress) ? own(progress, key) : undefined;
  const [published, all] = isRecord(level)
    ? [own(level, 'jml_wilayah_publikasi'), own(level, 'jml_wilayah')]
    : [null, null];
  return isCount(published) && isCount(all) ? { published, all } : null;
}

function readRecapLevel(progress: unknown, areaLevel: AreaLevel, report: Report) {
  for (const [key, status, level, areas] of recapLevels) {
    const read = (areas as readonly AreaLevel[]).includes(areaLevel) ? publishedOf(progress, key) : null;
    if (read && read.all > 0 && read.published === read.all) return { status, level };
  }
  const da = publishedOf(progress, 'da');
  report('recap_incomplete', 'error', ['status'], da?.all ?? null, da?.published ?? null, {
    id: da
      ? `Rekapitulasi belum lengkap: baru ${da.published} dari ${da.all} formulir D.Hasil kecamatan yang terbit. Jumlah suara baru sebagian.`
      : 'Berkas tidak menyebut berapa formulir D.Hasil yang sudah terbit, jadi tingkat rekapitulasinya tidak diketahui.',
    en: da
      ? `The recapitulation is not complete: ${da.published} of ${da.all} forms D.Hasil of districts are published. The sums are only a part.`
      : 'The file does not say how many forms D.Hasil are published, so the level of the recapitulation is not known.',
  });
  return { status: 'rekap_kecamatan' as const, level: 'kecamatan' as const };
}

/** Rows of which the kecamatan are not all published hold only a part. */
function readRowLevels(progress: unknown, children: readonly ResultChild[], report: Report): void {
  if (!isRecord(progress)) return;
  children.forEach(({ area }, index) => {
    const row = own(progress, area.code);
    const da = publishedOf(row, 'da');
    const higher = ['db', 'dc'].some((key) => {
      const read = publishedOf(row, key);
      return read !== null && read.all > 0 && read.published === read.all;
    });
    if (!da || higher || da.published === da.all) return;
    report('recap_incomplete', 'warning', [`children.${index}`], da.all, da.published, {
      id: `Baris ini baru memuat ${da.published} dari ${da.all} formulir D.Hasil kecamatan.`,
      en: `This row holds ${da.published} of ${da.all} forms D.Hasil of districts so far.`,
    });
  });
}

/** Addresses of the published forms. */
function readForms(value: unknown, level: AreaLevel, report: Report): SourceDocument[] {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  const forms: SourceDocument[] = [];
  for (const one of list) {
    if (one === null) continue;
    const url = webAddress(one);
    if (url === null) {
      report('unreadable', 'warning', ['sources'], null, show(one), {
        id: 'Alamat formulir D.Hasil di sumber tidak dapat dibaca, jadi tidak ditautkan.',
        en: 'The address of a form D.Hasil in the source is not readable and is not linked.',
      });
      continue;
    }
    forms.push({
      kind: 'D.Hasil',
      number: null,
      date: null,
      title: `Formulir Model D.Hasil, lembar ${forms.length + 1}`,
      level,
      url,
      sha256: null,
      publisher: 'KPU',
    });
  }
  return forms;
}
