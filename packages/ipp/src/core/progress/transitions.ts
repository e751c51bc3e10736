/** Which change of an indicator is allowed, to whom, and what it needs. The table is data: an office may bring its own. */
import type { LocalText } from '../model.ts';
import { type IndicatorStatus, type ProgressRole, roleNames, statusNames } from './codes.ts';

export interface Transition {
  readonly from: IndicatorStatus;
  readonly to: IndicatorStatus;
  /** Roles that may do it. */
  readonly by: readonly ProgressRole[];
  /** It needs a note that says why. */
  readonly reason: boolean;
}

const move = (
  from: IndicatorStatus,
  to: IndicatorStatus,
  by: readonly ProgressRole[],
  reason = false,
): Transition => ({ from, to, by, reason });

const reviewers = ['provinsi', 'pusat'] as const;

/**
 * The path of an indicator: `kosong → draf → terkirim → terverifikasi`, back by `dikembalikan`, and out by
 * `tidakBerlaku`. Only a reviewer returns, verifies, or says that an indicator does not apply, because the last one
 * changes what progress is divided by. KPU published no such table; this is the project's.
 */
export const progressTransitions: readonly Transition[] = [
  move('kosong', 'draf', ['kabkota']),
  move('draf', 'terkirim', ['kabkota']),
  move('terkirim', 'terverifikasi', reviewers),
  move('terkirim', 'dikembalikan', reviewers, true),
  move('dikembalikan', 'draf', ['kabkota']),
  move('dikembalikan', 'terkirim', ['kabkota']),
  move('terverifikasi', 'dikembalikan', reviewers, true),
  ...(['kosong', 'draf', 'terkirim', 'dikembalikan', 'terverifikasi'] as const).map((from) =>
    move(from, 'tidakBerlaku', reviewers, true),
  ),
  // What was ruled out by mistake can be filled in after all.
  move('tidakBerlaku', 'kosong', reviewers, true),
];

/** Changes that this role may make from this state, in the order of the table. */
export function allowedTransitions(
  from: IndicatorStatus,
  by: ProgressRole,
  table: readonly Transition[] = progressTransitions,
): Transition[] {
  return table.filter((one) => one.from === from && one.by.includes(by));
}

/** Why a change is refused. */
export const transitionFaults = ['same', 'not_allowed', 'not_by_role', 'reason_missing'] as const;
export type TransitionFault = (typeof transitionFaults)[number];

export type TransitionCheck =
  | { readonly ok: true; readonly transition: Transition }
  | { readonly ok: false; readonly code: TransitionFault; readonly text: LocalText };

/** Whether a change is allowed. A refusal says what happened, why, and what can be done instead. */
export function checkIndicatorTransition(
  from: IndicatorStatus,
  to: IndicatorStatus,
  by: ProgressRole,
  reason: string | null,
  table: readonly Transition[] = progressTransitions,
): TransitionCheck {
  const refuse = (code: TransitionFault, id: string, en: string): TransitionCheck => ({
    ok: false,
    code,
    text: { id: `Situs KPU progres: ${id}`, en: `Situs KPU progress: ${en}` },
  });
  const name = (status: IndicatorStatus, locale: 'id' | 'en') =>
    statusNames[status]?.[locale] ?? String(status);
  if (from === to)
    return refuse(
      'same',
      `indikator ini sudah berstatus ${name(to, 'id')}. Tidak ada yang berubah. Pilih status lain.`,
      `this indicator already is ${name(to, 'en')}. Nothing changes. Choose another state.`,
    );
  const ways = table.filter((one) => one.from === from && one.to === to);
  if (ways.length === 0) {
    const next = allowedTransitions(from, by, table);
    const list = (locale: 'id' | 'en') => next.map((one) => name(one.to, locale)).join(', ');
    return refuse(
      'not_allowed',
      `dari ${name(from, 'id')} tidak bisa langsung ke ${name(to, 'id')}. Urutannya menjaga agar setiap isian diperiksa. ${next.length > 0 ? `Yang bisa dipilih: ${list('id')}.` : 'Saat ini giliran pihak lain.'}`,
      `${name(from, 'en')} cannot become ${name(to, 'en')} at once. The order makes sure that every entry is reviewed. ${next.length > 0 ? `You can choose: ${list('en')}.` : 'It is the other side that acts now.'}`,
    );
  }
  const mine = ways.find((one) => one.by.includes(by));
  if (!mine) {
    const who = (locale: 'id' | 'en') =>
      [...new Set(ways.flatMap((one) => one.by))].map((role) => roleNames[role][locale]).join(', ');
    return refuse(
      'not_by_role',
      `dari ${name(from, 'id')} ke ${name(to, 'id')} hanya oleh ${who('id')}. Yang mengisi tidak memeriksa isiannya sendiri. Minta kepada mereka.`,
      `${name(from, 'en')} becomes ${name(to, 'en')} only by ${who('en')}. Who fills in does not review the own entry. Ask them.`,
    );
  }
  if (mine.reason && (reason ?? '').trim() === '')
    return refuse(
      'reason_missing',
      `status ${name(to, 'id')} perlu alasan. Tanpa alasan, pihak lain tidak tahu apa yang harus diperbaiki. Tulis alasannya.`,
      `${name(to, 'en')} needs a reason. Without it nobody knows what to mend. Write the reason.`,
    );
  return { ok: true, transition: mine };
}
