/**
 * The eleven steps as a reader meets them: where this result is, what is behind it, what may come, and what does not
 * concern it. The words name a step before it is reached, so they hold no word that any status forbids.
 */
import { followsOf, occurs } from './ladder.ts';
import { type ElectionResult, type LocalText, type ResultStatus, resultStatuses } from './model.ts';
import { type StatusStep, statuses, statusSteps, stepOf } from './status.ts';
import { tolerant } from './tolerant.ts';

/**
 * Behind · here · behind, and to be done again · may come now · may come later · behind, but nothing of it in the data ·
 * does not concern this contest.
 */
export const ladderStates = ['done', 'now', 'again', 'next', 'later', 'skipped', 'not'] as const;
export type LadderState = (typeof ladderStates)[number];

export interface LadderDay {
  /** Day or instant as it stands in the data. */
  moment: string;
  /** Its path in the result. */
  path: string;
  /** What happened then. */
  what: LocalText;
}

export interface LadderStep {
  step: StatusStep;
  /** Statuses of this step that occur in this contest. */
  statuses: readonly ResultStatus[];
  state: LadderState;
  /** Name and meaning of the step, for any status. */
  label: LocalText;
  definition: LocalText;
  /** Days that the data gives for this step. */
  days: readonly LadderDay[];
}

/** Name and meaning of each step. At most 25 words. */
export const stepWords: Readonly<Record<StatusStep, Pick<LadderStep, 'label' | 'definition'>>> = {
  belum_ada: {
    label: { id: 'Pemungutan suara', en: 'Voting' },
    definition: {
      id: 'Pemilih memberikan suara di TPS. Selama itu belum ada angka, dan itu bukan nol suara.',
      en: 'Voters vote at the polling stations. Until the count there are no figures, which is not zero votes.',
    },
  },
  hitung_sementara: {
    label: { id: 'Hitung sementara', en: 'Provisional count' },
    definition: {
      id: 'Suara dihitung di TPS. Foto formulirnya dibaca dan ditampilkan agar terbuka; angkanya masih dapat berubah.',
      en: 'Votes are counted at the polling stations. Photos of the forms are read and shown for openness; figures can change.',
    },
  },
  tps_lengkap_belum_rekap: {
    label: { id: 'Seluruh TPS masuk', en: 'All polling stations in' },
    definition: {
      id: 'Formulir seluruh TPS sudah masuk, tetapi angkanya belum diperiksa dalam rapat rekapitulasi.',
      en: 'Forms of all polling stations are in, but their figures are not yet checked in a recapitulation meeting.',
    },
  },
  rekapitulasi: {
    label: { id: 'Rekapitulasi berjenjang', en: 'Recapitulation, level by level' },
    definition: {
      id: 'Suara dijumlahkan dalam rapat pleno terbuka, mulai dari kecamatan, dan dicatat dalam berita acara.',
      en: 'Votes are added up in open plenary meetings, beginning with the districts, and put on record.',
    },
  },
  penetapan_hasil: {
    label: { id: 'Penetapan hasil', en: 'Determination of the result' },
    definition: {
      id: 'KPU menetapkan perolehan suara dengan keputusan. Siapa yang dilantik ditetapkan pada langkah lain.',
      en: 'KPU determines the votes by decision. Who takes office is determined in another step.',
    },
  },
  masa_permohonan_mk: {
    label: { id: 'Masa permohonan ke MK', en: 'Period for petitions to the Constitutional Court' },
    definition: {
      id: 'Peserta dapat mengajukan permohonan perselisihan hasil ke Mahkamah Konstitusi sampai batas waktunya.',
      en: 'Contestants may dispute the result before the Constitutional Court until the deadline.',
    },
  },
  sengketa_mk: {
    label: { id: 'Pemeriksaan di MK', en: 'Before the Constitutional Court' },
    definition: {
      id: 'Hanya bila ada permohonan: Mahkamah Konstitusi memeriksa perselisihan hasil sampai putusannya dibacakan.',
      en: 'Only if there is a petition: the Constitutional Court examines the dispute until it reads its ruling.',
    },
  },
  putusan_mk: {
    label: { id: 'Putusan MK', en: 'Ruling of the Constitutional Court' },
    definition: {
      id: 'Mahkamah Konstitusi membacakan putusan. Isinya menentukan langkah berikutnya.',
      en: 'The Constitutional Court reads its ruling, which determines the next step.',
    },
  },
  pelaksanaan_putusan: {
    label: {
      id: 'PSU, rekapitulasi ulang, atau perbaikan keputusan',
      en: 'Repeat voting, repeat recapitulation or correction of the decision',
    },
    definition: {
      id: 'Hanya bila diperintahkan. Angka lama tetap disimpan dengan tanda, lalu hasil ditetapkan kembali.',
      en: 'Only if ordered. Old figures are kept and marked; then the result is determined again.',
    },
  },
  penetapan_terpilih: {
    label: { id: 'Penetapan siapa yang dilantik', en: 'Naming of who takes office' },
    definition: {
      id: 'KPU menetapkan dengan keputusan tersendiri siapa yang akan dilantik.',
      en: 'KPU names, by a decision of its own, who will take office.',
    },
  },
  pemilihan_berikutnya: {
    label: { id: 'Pemilihan berikutnya', en: 'Next election' },
    definition: {
      id: 'Hanya untuk satu pasangan calon: diadakan bila pasangan calon tidak memperoleh lebih dari separuh suara sah.',
      en: 'Only with one candidate pair: held if the pair does not receive more than half of the valid votes.',
    },
  },
};

/** The eleven steps with their state for this result. Never throws, whatever is given. */
export function ladderOf(given: ElectionResult): LadderStep[] {
  const result = tolerant(given);
  const may = new Set(followsOf(result).map((status) => statuses[status].step));
  return statusSteps.map((step) => {
    const codes = resultStatuses.filter((status) => statuses[status].step === step && occurs(status, result));
    return {
      step,
      statuses: codes,
      state: codes.length === 0 ? 'not' : stateOf(step, result, may),
      ...stepWords[step],
      days: daysOf(step, result),
    };
  });
}

/** Steps that only some contests go through; the data says whether this one did. */
function evidence(step: StatusStep, { cases, repeat, former, status }: ElectionResult): boolean | null {
  const determined = former.some((one) => stepOf(one.status) >= stepOf('penetapan_hasil'));
  const repeated = statuses[status].step === 'pelaksanaan_putusan';
  switch (step) {
    case 'sengketa_mk':
      return cases.length > 0;
    case 'putusan_mk':
      return cases.some(({ ruling }) => ruling !== null);
    case 'pelaksanaan_putusan':
      return repeat !== null || former.some(({ reason }) => reason !== 'koreksi');
    case 'penetapan_hasil':
    case 'masa_permohonan_mk':
      // A repeat may come from the supervisors before anything was determined.
      return repeated ? determined || cases.length > 0 : null;
    default:
      return null;
  }
}

function stateOf(step: StatusStep, result: ElectionResult, may: ReadonlySet<StatusStep>): LadderState {
  const here = statuses[result.status].step;
  if (step === here) return 'now';
  const [place, present] = [statusSteps.indexOf(step), statusSteps.indexOf(here)];
  if (place > present) {
    // The two ends exclude each other.
    if (here === 'penetapan_terpilih') return 'not';
    return may.has(step) ? 'next' : 'later';
  }
  if (here === 'pemilihan_berikutnya' && step === 'penetapan_terpilih') return 'not';
  const known = evidence(step, result);
  const repeated = here === 'pelaksanaan_putusan';
  if (may.has(step)) return known === false ? 'next' : 'again';
  if (known === false)
    return repeated && step !== 'putusan_mk' && step !== 'sengketa_mk' ? 'later' : 'skipped';
  return 'done';
}

const what = {
  voting: { id: 'hari pemungutan suara', en: 'voting day' },
  data: { id: 'waktu data', en: 'time of the data' },
  until: { id: 'sampai', en: 'until' },
  registered: { id: 'diregistrasi', en: 'registered' },
  ruled: { id: 'dibacakan', en: 'read' },
  repeated: { id: 'pelaksanaan', en: 'day of the repeat' },
  decided: { id: 'keputusan', en: 'decision' },
  election: { id: 'pemungutan suara berikutnya', en: 'next voting day' },
  planned: { id: 'dijadwalkan', en: 'planned' },
} as const satisfies Record<string, LocalText>;

function daysOf(step: StatusStep, result: ElectionResult): LadderDay[] {
  const { contest, status, asOf, cases, repeat, elected, schedule } = result;
  const here = statuses[status].step;
  const days: (LadderDay | null)[] = [];
  const add = (moment: string | null, path: string, text: LocalText) => {
    days.push(moment ? { moment, path, what: text } : null);
  };
  if (step === 'belum_ada') add(contest.date, 'contest.date', what.voting);
  if (step === here && step !== 'belum_ada' && asOf !== null) add(asOf, 'asOf', what.data);
  if (step === 'masa_permohonan_mk') add(schedule.petitionUntil, 'schedule.petitionUntil', what.until);
  cases.forEach(({ registered, ruling }, index) => {
    if (step === 'sengketa_mk') add(registered, `cases.${index}.registered`, what.registered);
    if (step === 'putusan_mk') add(ruling?.date ?? null, `cases.${index}.ruling.date`, what.ruled);
  });
  if (step === 'pelaksanaan_putusan') add(repeat?.date ?? null, 'repeat.date', what.repeated);
  if (step === 'penetapan_terpilih') add(elected?.date ?? null, 'elected.date', what.decided);
  if (step === 'pemilihan_berikutnya') add(schedule.nextElection, 'schedule.nextElection', what.election);
  const following = followsOf(result);
  const [only] = following;
  // The day of the next step says which step only where a single one may follow.
  if (following.length === 1 && only && statuses[only].step === step)
    add(schedule.next, 'schedule.next', what.planned);
  return days.filter((one): one is LadderDay => one !== null);
}
