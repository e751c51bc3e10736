/**
 * Sirekap's file of one TPS as a result: votes, the sums and voters of its form C.Hasil, and the photos of that form.
 *
 * | file                                                     | seen |
 * | -------------------------------------------------------- | ---- |
 * | `/pemilu/hhcw/ppwp/{p}/{k}/{c}/{d}/{t}.json`             | [V]  |
 * | `/pemilu/hhcw/{pdpd,pdpr,pdprdp,pdprdk}/…/{t}.json`      | [C]  |
 * | `/pilkada/hhcw/{pkwkp,pkwkk}/…/{t}.json`                 | [C]  |
 *
 * `pengguna_non_dpt` is DPK: voters with an identity card who are on no list. A TPS is 1 of 1 when its votes are in, the
 * only figures that do not stand in the body. A chart always holds a key "null"; it is no option.
 */
import type { People, ResultOption, SourceDocument, VotersWhoVoted } from '../model.ts';
import {
  checkMode,
  countStatus,
  finish,
  isRecord,
  keysOf,
  type Loose,
  own,
  type Report,
  readCount,
  readLabel,
  readTime,
  refuseStrangers,
  reporter,
  type SirekapInput,
  type SirekapOutput,
  shortNameOf,
  sirekapSource,
} from './sirekap.ts';
import { readListOf, refuseCandidates, withAceh } from './sirekap-dapil.ts';
import { candidatesOfRegion, readCandidates, readParties } from './sirekap-lists.ts';

export interface SirekapTpsInput extends SirekapInput {
  /** Candidates of PPWP, DPD or Pilkada: the whole list. */
  candidates?: unknown;
  /** Parties, for DPR and DPRD: the body of `/pemilu/partai.json`. */
  parties?: unknown;
  /** Candidates of the dapil, for DPR and DPRD. Without it no candidate is named. */
  caleg?: unknown;
}

/** Turns a body into a result. Never throws; an odd body gives findings, and errors among them set `sumber_bermasalah`. */
export function fromSirekapTps(input: SirekapTpsInput): SirekapOutput {
  const { body, contest, area } = input;
  const { found, report } = reporter();
  const tungsura = isRecord(body) ? own(body, 'tungsura') : undefined;
  const inner = isRecord(tungsura) ? tungsura : body;
  if (
    !isRecord(body) ||
    !isRecord(inner) ||
    !Object.hasOwn(inner, 'chart') ||
    Object.hasOwn(inner, 'table')
  ) {
    report('unreadable', 'error', ['chart'], null, null, {
      id: 'Isi berkas bukan berkas satu TPS: bagian chart tidak ada, atau ada tabel wilayah. Periksa alamat berkasnya.',
      en: 'The body is not the file of one polling station: it has no chart, or a table of areas. Check the address of the file.',
    });
    return { result: null, findings: found };
  }
  checkMode(body, 'hhcw', report);
  const label = readLabel(body, input.label ?? 'Reguler', report);
  const given = own(inner, 'chart');
  const chart = isRecord(given) ? given : {};
  const legislative = contest.kind === 'dpr' || contest.kind === 'dprdp' || contest.kind === 'dprdk';
  const options = legislative
    ? readPartyVotes(chart, own(inner, 'caleg') ?? own(body, 'caleg'), input, report)
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

  const some = options.some((option) => option.votes !== null);
  const administrasi = own(inner, 'administrasi');
  checkStatus(body, 'status_suara', some, 'options', report);
  checkStatus(body, 'status_adm', isRecord(administrasi), 'voters', report);
  const figures = readAdministration(isRecord(administrasi) ? administrasi : {}, report);
  if (some && options.every(({ votes }) => votes === 0) && figures.valid !== 0) {
    report('zero_votes', 'error', ['options'], null, 0, {
      id: 'Semua pilihan tertulis 0 suara, tetapi formulir belum menyatakan 0 suara sah. Cocokkan dengan foto formulir C.Hasil.',
      en: 'Every option has 0 votes, but the form does not state 0 valid votes. Compare with the photo of the form C.Hasil.',
    });
  }
  const known = options.length > 0 && options.every((option) => option.votes !== null);
  const progress = { reported: known ? 1 : 0, total: 1 };
  const asOf = readTime(own(body, 'ts'), report);
  const election = isRecord(tungsura) ? 'Pilkada' : 'Pemilu';
  const { voters, ...counted } = figures;
  return finish(
    input,
    {
      status: countStatus({ options, progress }),
      options,
      ...counted,
      // Voters of the form go before those of the caller: they are of this TPS.
      ...((voters.dpt.total !== null || !input.voters) && { voters }),
      progress,
      label,
      asOf,
      sources: [
        sirekapSource(input, asOf, `Sirekap ${election} 2024, hitung sementara satu TPS`),
        ...readImages(own(body, 'images') ?? own(inner, 'images'), area.code, report),
      ],
    },
    found,
  );
}

/** `chart` by party with its total and list votes, `caleg` by party and candidate. */
function readPartyVotes(
  chart: Loose,
  caleg: unknown,
  input: SirekapTpsInput,
  report: Report,
): ResultOption[] {
  const lists = readListOf(input.caleg, report);
  const byParty = isRecord(caleg) ? caleg : {};
  return readParties(input.parties, withAceh(input.contest), report).map((party, index): ResultOption => {
    const path = `options.${index}`;
    const [votes, row] = [own(chart, party.id), own(byParty, party.id)].map((part) =>
      isRecord(part) ? part : {},
    ) as [Loose, Loose];
    const list = lists?.[party.id] ?? [];
    if (lists) refuseCandidates(row, list, path, report);
    return {
      ...party,
      shortName: shortNameOf(input.shortNames, party.id),
      votes: readCount(own(votes, 'jml_suara_total'), `${path}.votes`, report),
      listVotes: readCount(own(votes, 'jml_suara_partai'), `${path}.listVotes`, report),
      candidates: list.map((candidate, position) => ({
        ...candidate,
        votes: readCount(own(row, candidate.id), `${path}.candidates.${position}.votes`, report),
      })),
    };
  });
}

/** The two marks say whether votes and administration are in; they may contradict what is there. */
function checkStatus(
  body: Loose,
  key: 'status_suara' | 'status_adm',
  there: boolean,
  path: string,
  report: Report,
): void {
  const status = own(body, key);
  if (typeof status !== 'boolean' || status === there) return;
  const what =
    key === 'status_suara' ? ['perolehan suara', 'votes'] : ['data administrasi', 'administration figures'];
  report('status_contradicts', 'warning', [path], String(status), String(there), {
    id: status
      ? `Sumber menandai ${what[0]} sudah masuk, tetapi angkanya tidak ada. Ini bukan nol; yang dipakai isinya.`
      : `Sumber menandai ${what[0]} belum masuk, tetapi angkanya ada. Yang dipakai isinya.`,
    en: status
      ? `The source marks the ${what[1]} as in, but there are none. That is not zero; what is there is used.`
      : `The source marks the ${what[1]} as not in, but they are there. What is there is used.`,
  });
}

/** Sums and voters of the form. */
function readAdministration(administrasi: Loose, report: Report) {
  const count = (key: string, path: string) => readCount(own(administrasi, key), path, report);
  const people = (key: string, path: string): People => ({
    total: count(`${key}_j`, `${path}.total`),
    men: count(`${key}_l`, `${path}.men`),
    women: count(`${key}_p`, `${path}.women`),
  });
  const nobody = (): People => ({ total: null, men: null, women: null });
  const voted: VotersWhoVoted = {
    dpt: people('pengguna_dpt', 'voted.dpt'),
    dptb: people('pengguna_dptb', 'voted.dptb'),
    dpk: people('pengguna_non_dpt', 'voted.dpk'),
    all: people('pengguna_total', 'voted.all'),
  };
  return {
    valid: count('suara_sah', 'valid'),
    invalid: count('suara_tidak_sah', 'invalid'),
    total: count('suara_total', 'total'),
    // The form counts the entitled voters of the fixed list only.
    voters: { dpt: people('pemilih_dpt', 'voters.dpt'), dptb: nobody(), dpk: nobody() },
    voted,
  };
}

/** An http or https address; `null` for anything else. Also used for the forms of the recapitulation. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value.trim())) return null;
  try {
    return new URL(value.trim()).hostname === '' ? null : value.trim();
  } catch {
    return null;
  }
}

/** Photos of the form. Their names carry the code of the TPS; the day of the form itself is not known. */
function readImages(value: unknown, code: string, report: Report): SourceDocument[] {
  const images = Array.isArray(value) ? value : isRecord(value) ? keysOf(value).map((key) => value[key]) : [];
  const documents: SourceDocument[] = [];
  images.forEach((image, index) => {
    if (image === null) return;
    const url = webAddress(image);
    if (url === null) {
      report('unreadable', 'warning', ['sources'], null, null, {
        id: `Alamat foto lembar ${index + 1} tidak dapat dibaca, jadi tidak ditautkan.`,
        en: `The address of the photo of sheet ${index + 1} is not readable and is not linked.`,
      });
      return;
    }
    const named = /\/(\d{13})-\d{8}-\d{6}/.exec(url)?.[1];
    if (named !== undefined && named !== code) {
      report('wrong_area', 'warning', [`sources.${documents.length + 1}`], code, named, {
        id: `Foto lembar ${index + 1} diberi nama TPS ${named}, bukan ${code}. Periksa fotonya.`,
        en: `The photo of sheet ${index + 1} is named after polling station ${named}, not ${code}. Check the photo.`,
      });
    }
    documents.push({
      kind: 'C.Hasil',
      number: null,
      date: null,
      title: `Foto formulir Model C.Hasil, lembar ${index + 1}`,
      level: 'tps',
      url,
      sha256: null,
      publisher: 'KPU',
    });
  });
  return documents;
}
