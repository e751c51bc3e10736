/**
 * Words of a status as they fit the kind of contest: members of a house are no pair, and a governor's votes go on to the
 * province. Apart from `ladder.ts`, so that a text that prints one status does not load the whole procedure.
 */
import type { ContestKind, ElectionResult, LocalText, ResultStatus } from './model.ts';
import { type StatusDefinition, statuses } from './status.ts';

/** Kinds of contest with one procedure: regional heads, president, members of DPR, DPD and DPRD. */
export const contestGroups = ['pilkada', 'ppwp', 'legislatif'] as const;
export type ContestGroup = (typeof contestGroups)[number];

/** The procedure a contest follows. */
export function groupOf(kind: ContestKind): ContestGroup {
  if (kind === 'ppwp') return 'ppwp';
  return kind === 'pilbup' || kind === 'pilwalkot' || kind === 'pilgub' ? 'pilkada' : 'legislatif';
}

/** Contests of a regency or city. */
export const regency: readonly ContestKind[] = ['pilbup', 'pilwalkot', 'dprdk'];
/** Contests that go on to the province. */
export const wider: readonly ContestKind[] = ['pilgub', 'dprdp', 'ppwp', 'dpr', 'dpd'];
/** Contests that KPU itself determines. */
export const national: readonly ContestKind[] = ['ppwp', 'dpr', 'dpd'];

export type StatusWords = Pick<StatusDefinition, 'label' | 'definition' | 'actor' | 'next'>;

const actors = {
  regency: { id: 'KPU Kabupaten/Kota', en: 'Regency or city KPU' },
  province: { id: 'KPU Provinsi', en: 'Provincial KPU' },
  national: { id: 'KPU', en: 'KPU' },
} as const satisfies Record<string, LocalText>;

const determiner = (kind: ContestKind): LocalText =>
  regency.includes(kind) ? actors.regency : national.includes(kind) ? actors.national : actors.province;

const next = {
  determined: {
    id: 'Hasil ditetapkan dengan Keputusan KPU.',
    en: 'The result is determined by a KPU decision.',
  },
  province: {
    id: 'Rekapitulasi dilanjutkan di tingkat provinsi.',
    en: 'Recapitulation continues at province level.',
  },
  nation: {
    id: 'Rekapitulasi dilanjutkan secara nasional, lalu hasil ditetapkan dengan Keputusan KPU.',
    en: 'Recapitulation continues for the nation; then the result is determined by a KPU decision.',
  },
} as const satisfies Record<string, LocalText>;

/** Words of a status as they fit this kind of contest; without a difference those of `statuses`. */
export function wordsOf(status: ResultStatus, kind: ContestKind): StatusWords {
  const { label, definition, actor, next: following } = statuses[status];
  const words: StatusWords = { label, definition, actor, next: following };
  switch (status) {
    case 'rekap_kabkota':
      return { ...words, next: wider.includes(kind) ? next.province : next.determined };
    case 'rekap_provinsi':
      return { ...words, next: national.includes(kind) ? next.nation : next.determined };
    case 'penetapan_hasil':
      return { ...words, actor: determiner(kind) };
    case 'penetapan_terpilih':
      if (groupOf(kind) !== 'legislatif') return { ...words, actor: determiner(kind) };
      return {
        label: { id: 'Calon terpilih ditetapkan', en: 'Elected members named' },
        definition:
          kind === 'dpd'
            ? {
                id: 'KPU menetapkan calon terpilih dengan keputusan tersendiri.',
                en: 'KPU named the elected members by a decision of its own.',
              }
            : {
                id: 'KPU menetapkan perolehan kursi partai dan calon terpilih dengan keputusan tersendiri.',
                en: "KPU determined the parties' seats and named the elected members by a decision of its own.",
              },
        actor: determiner(kind),
        next: { id: 'Calon terpilih dilantik.', en: 'The elected members are inaugurated.' },
      };
    default:
      return words;
  }
}

/**
 * The office that adds up or determines these figures, by its name: "KPU Kota Surakarta". `null` where the area does not
 * name it, where the figures are of a part of what the office decides, and in Aceh (code 11), whose offices are KIP.
 */
export function officeOf({ status, contest, area }: Pick<ElectionResult, 'status' | 'contest' | 'area'>) {
  const { kind, regionCode } = contest;
  const determined = status === 'penetapan_hasil' || status === 'penetapan_terpilih';
  const level = regency.includes(kind) ? 'kabkota' : national.includes(kind) ? null : 'provinsi';
  const wanted =
    status === 'rekap_kabkota'
      ? 'kabkota'
      : status === 'rekap_provinsi'
        ? 'provinsi'
        : determined && area.code === regionCode
          ? level
          : null;
  const named = area.level === 'kabkota' ? /^(Kota|Kabupaten) \S/ : /^Provinsi \S/;
  return area.level === wanted && named.test(area.name) && !area.code.startsWith('11')
    ? `KPU ${area.name}`
    : null;
}

/** Who made figures of this status: the office by its name where the area says it, else its kind. */
export function actorOf(result: Pick<ElectionResult, 'status' | 'contest' | 'area'>): LocalText {
  const office = officeOf(result);
  return office === null ? wordsOf(result.status, result.contest.kind).actor : { id: office, en: office };
}
