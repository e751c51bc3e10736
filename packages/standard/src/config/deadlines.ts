/** Time limits of public information, in two regimes, with the source beside each. Never write these numbers elsewhere. */
import { addWorkingDays, type WorkingDayOptions, type WorkingDayResult } from '../calendar/workingDays.ts';
import { StandardError } from '../error.ts';
import type { Limit, LocalText, Verification } from '../types.ts';

/** Which limits apply: outside the stages of an election, or during them (`tahapan`). */
export const serviceRegimes = ['luar-tahapan', 'tahapan'] as const;
export type ServiceRegime = (typeof serviceRegimes)[number];

/** A term of the service of public information. */
export const deadlineSteps = [
  'kelengkapan',
  'melengkapi',
  'jawaban',
  'perpanjangan',
  'keberatan',
  'tanggapan-keberatan',
  'sengketa',
] as const;
/**
 * - `kelengkapan`: the office checks whether the request is complete; `melengkapi`: the applicant completes it
 * - `jawaban`: the answer; `perpanjangan`: added to it, with reasons in writing
 * - `keberatan`: the applicant objects; `tanggapan-keberatan`: the superior of the PPID answers
 * - `sengketa`: the applicant turns to the Komisi Informasi
 */
export type DeadlineStep = (typeof deadlineSteps)[number];

/** A term, by regime. `null` where no source gives it: then nothing may be shown. */
export interface Deadline {
  step: DeadlineStep;
  name: LocalText;
  /** Who has to keep it. */
  by: 'kpu' | 'pemohon';
  /** From when it is counted. */
  from: LocalText;
  terms: Readonly<Record<ServiceRegime, Limit<'hari-kerja'> | null>>;
}

const amended: Verification = {
  state: 'unverified',
  note: {
    id: 'Dibaca pada halaman KPU, bukan pada naskah peraturannya. PKPU 4/2025 mengubah pelayanan permohonan dan keberatan; tenggatnya belum dibaca.',
    en: 'Read on pages of KPU offices, not in the regulation itself. PKPU 4/2025 changes the service of requests and objections; its time limits have not been read.',
  },
};
const inferred: Verification = {
  state: 'unverified',
  note: {
    id: 'Sumber menyebutnya untuk luar tahapan; bahwa sama selama tahapan adalah kesimpulan.',
    en: 'The source gives it outside stages; that it is the same during stages is inferred.',
  },
};
const unit: Verification = {
  state: 'unverified',
  note: {
    id: 'Satu sumber menyebut "30 hari", satu lagi "30 hari kerja". Tenggat setelah PKPU 4/2025 belum dibaca.',
    en: 'One source says "30 days", another "30 working days". The term after PKPU 4/2025 has not been read.',
  },
};
const term = (
  value: number,
  sources: readonly string[],
  verification: Verification,
): Limit<'hari-kerja'> => ({
  value,
  unit: 'hari-kerja',
  sources,
  verification,
});

/** Every term of the service of public information (S8, S45, S46, S71–S73). */
export const deadlines: readonly Deadline[] = [
  {
    step: 'kelengkapan',
    name: { id: 'Pemeriksaan kelengkapan permohonan', en: 'Check that the request is complete' },
    by: 'kpu',
    from: { id: 'permohonan diterima', en: 'the request is received' },
    terms: { 'luar-tahapan': term(3, ['S45'], amended), tahapan: term(3, ['S45'], inferred) },
  },
  {
    step: 'melengkapi',
    name: { id: 'Pemohon melengkapi permohonan', en: 'The applicant completes the request' },
    by: 'pemohon',
    from: { id: 'pemberitahuan kekurangan diterima', en: 'the notice of what is missing is received' },
    terms: { 'luar-tahapan': term(3, ['S45'], amended), tahapan: term(3, ['S45'], inferred) },
  },
  {
    step: 'jawaban',
    name: { id: 'Jawaban atas permohonan', en: 'Answer to the request' },
    by: 'kpu',
    from: { id: 'permohonan lengkap diterima', en: 'the complete request is received' },
    terms: {
      'luar-tahapan': term(10, ['S8', 'S46', 'S71'], amended),
      tahapan: term(3, ['S8'], amended),
    },
  },
  {
    step: 'perpanjangan',
    name: { id: 'Perpanjangan, dengan alasan tertulis', en: 'Extension, with reasons in writing' },
    by: 'kpu',
    from: { id: 'berakhirnya waktu jawaban', en: 'the end of the time for the answer' },
    terms: {
      'luar-tahapan': term(7, ['S8', 'S46', 'S71'], amended),
      tahapan: term(2, ['S8'], amended),
    },
  },
  {
    step: 'keberatan',
    name: { id: 'Pengajuan keberatan', en: 'Filing an objection' },
    by: 'pemohon',
    from: { id: 'alasan keberatan ditemukan', en: 'the reason for the objection is found' },
    terms: {
      'luar-tahapan': term(30, ['S8', 'S72'], amended),
      tahapan: term(30, ['S8'], amended),
    },
  },
  {
    step: 'tanggapan-keberatan',
    name: {
      id: 'Tanggapan atasan PPID atas keberatan',
      en: "Answer of the PPID's superior to the objection",
    },
    by: 'kpu',
    from: { id: 'keberatan diterima', en: 'the objection is received' },
    terms: { 'luar-tahapan': term(30, ['S8', 'S73'], unit), tahapan: term(3, ['S8'], amended) },
  },
  {
    step: 'sengketa',
    name: { id: 'Permohonan sengketa ke Komisi Informasi', en: 'Dispute before the Komisi Informasi' },
    by: 'pemohon',
    from: { id: 'tanggapan atasan PPID diterima', en: "the answer of the PPID's superior is received" },
    terms: { 'luar-tahapan': term(14, ['S73'], amended), tahapan: null },
  },
];

/** The service costs nothing (S71). */
export const serviceCost: { amount: 0; text: LocalText; sources: readonly string[] } = {
  amount: 0,
  text: { id: 'Tidak dipungut biaya', en: 'Free of charge' },
  sources: ['S71'],
};

/**
 * The term of a step.
 * @throws StandardError for a step that does not exist
 */
export function deadline(step: DeadlineStep): Deadline {
  const found = deadlines.find((each) => each.step === step);
  if (!found)
    throw new StandardError(
      `there is no term "${step}". A page that shows it would promise something that no rule says. Use one of: ${deadlineSteps.join(', ')}.`,
    );
  return found;
}

/** A term with the day on which it ends. */
export interface DueDate {
  step: DeadlineStep;
  regime: ServiceRegime;
  /** Working days; `null` where no source gives them. */
  term: Limit<'hari-kerja'> | null;
  /** `null` with the term. */
  due: WorkingDayResult | null;
}

/**
 * When a step is due, counted from the day on which it began. The extension is counted from the end of the answer's
 * time: give the day of the answer's end as `from`, or use `answerDue`.
 * @throws StandardError for a step or a day that does not exist
 */
export function dueDate(
  step: DeadlineStep,
  from: string,
  regime: ServiceRegime,
  options?: WorkingDayOptions,
): DueDate {
  if (!serviceRegimes.includes(regime))
    throw new StandardError(
      `regime is ${JSON.stringify(regime)}. The terms differ by it (10 and 3 working days), so it is never assumed. Pass ${serviceRegimes.map((each) => `"${each}"`).join(' or ')}.`,
    );
  const found = deadline(step).terms[regime];
  return { step, regime, term: found, due: found && addWorkingDays(from, found.value, options) };
}

/** The two ends of a request: the answer, and the answer after an extension that was told in time. */
export interface AnswerDue {
  regime: ServiceRegime;
  answer: WorkingDayResult;
  extended: WorkingDayResult;
}

/**
 * When the answer to a request is due, without and with the extension.
 * @param received day on which the complete request was received
 * @throws StandardError for a day or a regime that does not exist
 * @example
 * answerDue('2026-01-05', 'luar-tahapan'); // answer 2026-01-20 (16 January is a holiday), extended 2026-01-29
 */
export function answerDue(received: string, regime: ServiceRegime, options?: WorkingDayOptions): AnswerDue {
  const answer = dueDate('jawaban', received, regime, options);
  const more = deadline('perpanjangan').terms[regime];
  if (!answer.term || !answer.due || !more)
    throw new StandardError(
      `there is no term for the answer in the regime "${regime}". Without it no day can be promised. Complete the terms in the configuration.`,
    );
  return {
    regime,
    answer: answer.due,
    extended: addWorkingDays(received, answer.term.value + more.value, options),
  };
}
