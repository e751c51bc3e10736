/**
 * What may follow a status, within how many days and by which rule, for each kind of contest. The words that differ
 * between them are in `status-words.ts`. Kept apart from `status.ts`, so that a widget that prints one status does not
 * load the whole procedure.
 *
 * A rule says a number of days. No day is ever computed from it: only days that stand in the data are told as days.
 */
import {
  determination,
  dispute,
  type LegalBasis,
  petitionLegislative,
  petitionPresident,
  pkpu6,
  pkpu18,
  pmk3,
  singlePair,
} from './laws.ts';
import type { ContestKind, ElectionResult, LocalText, ResultStatus, Schedule } from './model.ts';
import { statuses } from './status.ts';
import { groupOf, national, regency, wider } from './status-words.ts';

export { type ContestGroup, contestGroups, groupOf, type StatusWords, wordsOf } from './status-words.ts';

/** Condition of a step: one pair stands with the blank column · nobody reached the line of the first round. */
export type FollowCondition = 'kolom_kosong' | 'putaran_kedua';

export interface Follow {
  /** The status that may come. */
  to: ResultStatus;
  /** Only in these contests; in all without it. */
  kinds?: readonly ContestKind[];
  /** Only on this condition. A second round is a contest of its own, with `round: 2`. */
  when?: FollowCondition;
}

const repeats: readonly Follow[] = [{ to: 'psu' }, { to: 'rekap_ulang' }];
const recapLevels: readonly Follow[] = [
  { to: 'rekap_kecamatan' },
  { to: 'rekap_kabkota' },
  { to: 'rekap_provinsi', kinds: wider },
];
const named: readonly Follow[] = [
  { to: 'penetapan_terpilih' },
  { to: 'pemilihan_berikutnya', when: 'kolom_kosong' },
];

/**
 * What may come after each status. A repeat before the determination comes from the supervisors, after it from the
 * Court; it leads back to the count or to the recapitulation, and through the determination again.
 */
export const follows: Readonly<Record<ResultStatus, readonly Follow[]>> = {
  belum_ada: [{ to: 'hitung_sementara' }, { to: 'rekap_kecamatan' }],
  hitung_sementara: [{ to: 'tps_lengkap_belum_rekap' }, { to: 'rekap_kecamatan' }, { to: 'psu' }],
  tps_lengkap_belum_rekap: [{ to: 'rekap_kecamatan' }, { to: 'psu' }],
  rekap_kecamatan: [{ to: 'rekap_kabkota' }, ...repeats],
  rekap_kabkota: [
    { to: 'penetapan_hasil', kinds: regency },
    { to: 'rekap_provinsi', kinds: wider },
    ...repeats,
  ],
  rekap_provinsi: [{ to: 'penetapan_hasil', kinds: wider }, ...repeats],
  penetapan_hasil: [
    { to: 'masa_permohonan_mk' },
    { to: 'belum_ada', kinds: ['ppwp', 'pilgub'], when: 'putaran_kedua' },
  ],
  masa_permohonan_mk: [{ to: 'sengketa_mk' }, ...named],
  sengketa_mk: [{ to: 'putusan_mk' }],
  putusan_mk: [...named, ...repeats, { to: 'perbaikan_keputusan' }],
  psu: [{ to: 'hitung_sementara' }, ...recapLevels, { to: 'penetapan_hasil' }],
  rekap_ulang: [...recapLevels, { to: 'penetapan_hasil' }],
  perbaikan_keputusan: [{ to: 'penetapan_hasil' }, ...named],
  penetapan_terpilih: [],
  pemilihan_berikutnya: [],
};

/** Whether a status occurs in a contest at all. */
export function occurs(
  status: ResultStatus,
  { contest, options }: Pick<ElectionResult, 'contest' | 'options'>,
) {
  if (status === 'rekap_provinsi') return wider.includes(contest.kind);
  if (status === 'pemilihan_berikutnya')
    return groupOf(contest.kind) === 'pilkada' && options.some(({ kind }) => kind === 'kolom_kosong');
  return true;
}

/** What may come after the present status of this result, in the order of the procedure. A second round is left out. */
export function followsOf(
  result: Pick<ElectionResult, 'contest' | 'options' | 'status'>,
  from: ResultStatus = result.status,
): ResultStatus[] {
  return follows[from]
    .filter(
      ({ to, kinds, when }) =>
        (kinds === undefined || kinds.includes(result.contest.kind)) &&
        when !== 'putaran_kedua' &&
        occurs(to, result),
    )
    .map(({ to }) => to);
}

export interface DateRule {
  /** What must be done within these days. */
  what: LocalText;
  /** How many at most. */
  days: number;
  /** Working days, or days of the calendar. */
  unit: 'working' | 'calendar';
  /** Counted by the hour: the days times 24 hours from the minute of the beginning. */
  byHour?: true;
  /** From when they are counted. */
  from: LocalText;
  basis: LegalBasis;
  /** Same as `basis.verified`: only a rule that was read may be told. */
  verified: boolean;
}

const rule = (
  what: LocalText,
  days: number,
  unit: DateRule['unit'],
  from: LocalText,
  basis: LegalBasis,
): DateRule => ({ what, days, unit, from, basis, verified: basis.verified });

const determine: LocalText = { id: 'Hasil ditetapkan', en: 'The result is determined' };
const votingDay: LocalText = { id: 'setelah hari pemungutan suara', en: 'after voting day' };
const petition: LocalText = {
  id: 'Permohonan ke MK diajukan',
  en: 'A petition to the Constitutional Court is made',
};
const announced: LocalText = {
  id: 'sejak penetapan hasil diumumkan',
  en: 'from the announcement of the result',
};
const naming: LocalText = {
  id: 'Siapa yang dilantik ditetapkan',
  en: 'It is determined who takes office',
};
const notified: LocalText = {
  id: 'setelah MK memberitahukan perkara yang diregistrasi kepada KPU',
  en: 'after the Constitutional Court notified KPU of the registered cases',
};
const ruled: LocalText = { id: 'setelah putusan MK dibacakan', en: 'after the Court read its ruling' };

const determinationDays = (kind: ContestKind): number | null =>
  national.includes(kind) ? 35 : kind === 'dprdp' ? 25 : kind === 'dprdk' ? 20 : null;

/** How many days the next steps may take, by the rules of this kind of contest. May be empty. */
export function dateRulesOf(status: ResultStatus, kind: ContestKind): DateRule[] {
  const group = groupOf(kind);
  switch (status) {
    case 'hitung_sementara':
    case 'tps_lengkap_belum_rekap':
    case 'rekap_kecamatan':
    case 'rekap_kabkota':
    case 'rekap_provinsi': {
      const days = determinationDays(kind);
      return days === null ? [] : [rule(determine, days, 'calendar', votingDay, determination)];
    }
    case 'penetapan_hasil':
    case 'masa_permohonan_mk': {
      const until =
        group === 'pilkada'
          ? rule(petition, 3, 'working', announced, pmk3)
          : group === 'ppwp'
            ? rule(petition, 3, 'calendar', announced, petitionPresident)
            : { ...rule(petition, 3, 'calendar', announced, petitionLegislative), byHour: true as const };
      if (status === 'penetapan_hasil') return [until];
      return [until, rule(naming, 3, 'calendar', notified, group === 'pilkada' ? pkpu18 : pkpu6)];
    }
    case 'putusan_mk':
      return [rule(naming, 3, 'calendar', ruled, group === 'pilkada' ? pkpu18 : pkpu6)];
    default:
      return [];
  }
}

/** The rules a status rests on, in this kind of contest. */
export function basisOf(status: ResultStatus, kind: ContestKind): readonly LegalBasis[] {
  if (groupOf(kind) === 'pilkada') return statuses[status].legalBasis;
  switch (status) {
    case 'penetapan_hasil':
      return [determination];
    case 'masa_permohonan_mk':
      return [kind === 'ppwp' ? petitionPresident : petitionLegislative, pkpu6];
    case 'sengketa_mk':
      return [dispute];
    case 'putusan_mk':
    case 'penetapan_terpilih':
      return [pkpu6];
    case 'pemilihan_berikutnya':
      return [singlePair];
    default:
      return [];
  }
}

/** "paling lama 3 hari kerja sejak …", or `null` for a rule that was not read itself. */
export function dateRuleText(given: DateRule): LocalText | null {
  if (!given.verified) return null;
  const { what, days, unit, byHour, from, basis } = given;
  const id = byHour ? `${days} × 24 jam` : `${days} hari${unit === 'working' ? ' kerja' : ''}`;
  const en = byHour ? `${days} × 24 hours` : `${days} ${unit === 'working' ? 'working ' : ''}days`;
  return {
    id: `${what.id} paling lama ${id} ${from.id} (${basis.text}).`,
    en: `${what.en} within ${en} ${from.en} (${basis.text}).`,
  };
}

/** Which day of the schedule a status looks forward to. */
export const scheduleOf: Readonly<Partial<Record<ResultStatus, keyof Schedule>>> = {
  penetapan_hasil: 'petitionUntil',
  masa_permohonan_mk: 'petitionUntil',
  pemilihan_berikutnya: 'nextElection',
};
