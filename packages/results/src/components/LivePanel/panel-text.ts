/** What the panel says, as functions of what the source knows. No clock and no React in here. */
import { formatMoment } from '@situs-kpu/ui/core';
import { type ElectionResult, inBallotOrder, type Locale } from '../../core/model.ts';
import { formatVotes } from '../../core/numbers.ts';
import { statuses } from '../../core/status.ts';
import { wordsOf } from '../../core/status-words.ts';
import { figuresText, livePanelText } from '../../i18n.ts';
import { asOfText } from '../../internal/facts.ts';
import { lastingReasons } from '../../live/reasons.ts';
import { type LiveResult, type LiveSnapshot, standingSince } from '../../live/snapshot.ts';
import { isSound, numberOf } from './names.ts';

/** A clock time in ms, in the zone of the area. */
export function timeText(ms: number, { timeZone }: Pick<ElectionResult, 'timeZone'>, locale: Locale): string {
  return formatMoment(new Date(ms).toISOString(), timeZone, locale);
}

/** `12 menit lalu`. In whole minutes, hours or days, never more than has passed. */
export function agoText(age: number, locale: Locale): string {
  const text = livePanelText[locale];
  const minutes = Math.floor(age / 60_000);
  if (minutes < 1) return text.now;
  if (minutes < 60) return text.ago(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? text.ago(hours, 'hour') : text.ago(Math.floor(hours / 24), 'day');
}

/** Since when there was no news, and what that does not mean; nothing where there is no lack of it. */
export function lateLines(one: LiveResult, locale: Locale): string[] {
  const text = livePanelText[locale];
  const since = standingSince(one);
  if (!one.late || !one.result || since === null) return [];
  return [text.noUpdate(timeText(since, one.result, locale)), text.noUpdateMeans];
}

/** The explanation under the figures, one sentence after the other. */
export function explain(one: LiveResult | undefined, snapshot: LiveSnapshot, locale: Locale): string[] {
  const text = livePanelText[locale];
  const status = one?.status ?? snapshot.status;
  const reason = one ? one.reason : snapshot.reason;
  const zone = { timeZone: one?.result?.timeZone ?? ('WIB' as const) };
  const lines: string[] = [];
  const words = one ? one.reasonText : snapshot.reasonText;
  if (words && reason !== 'tanpa_pembaruan') lines.push(`${words[locale]}.`);
  if (one?.result && (status === 'gagal' || status === 'dijeda')) lines.push(text.lastGood);
  if (status === 'gagal' && reason && !lastingReasons.has(reason)) lines.push(text.again);
  if (status === 'memuat') lines.push(text.waiting);
  if (status === 'selesai') lines.push(text.ended);
  if (one) lines.push(...lateLines(one, locale));
  if (one?.origin === 'simpanan' && one.receivedAt !== null)
    lines.push(text.stored(timeText(one.receivedAt, zone, locale)));
  if (snapshot.checkedAt !== null && status !== 'selesai')
    lines.push(text.checked(timeText(snapshot.checkedAt, zone, locale)));
  if (snapshot.clockDiffers) lines.push(text.clock);
  if (snapshot.signature === 'sah') lines.push(text.signed);
  if (snapshot.signature === 'tidak_dapat_diperiksa') lines.push(text.unsigned);
  return lines;
}

/** Most options that are read out one by one; with more, an announcement would take a minute. */
const spokenOptions = 4;

/**
 * What has changed since a listener was last told, in one breath: stage, time, votes in ballot order, TPS. Figures that
 * are not sound are not read out.
 */
export function summaryText(
  before: ElectionResult | null,
  { result, findings }: LiveResult,
  locale: Locale,
): string {
  if (!result || result === before) return '';
  const text = livePanelText[locale];
  const words = figuresText[locale];
  const label = wordsOf(result.status, result.contest.kind).label[locale];
  const parts: string[] = [];
  if (result.sample) parts.push(`${words.sample}, ${words.notAResult}`);
  parts.push(before ? text.updated : text.loaded);
  parts.push(before && before.status !== result.status ? text.stage(label) : label);
  const time = asOfText(result, locale);
  if (time) parts.push(time);
  const sound = isSound(result, findings);
  const { reported, total } = result.progress;
  if (sound && statuses[result.status].figures) {
    const options = inBallotOrder(result.options);
    if (options.length <= spokenOptions)
      for (const option of options)
        parts.push(`${words.votesOf(numberOf(option))}: ${formatVotes(option.votes, locale)}`);
    if (reported !== null && total !== null && !statuses[result.status].complete)
      parts.push(
        `${words.progress}: ${words.progressOf(formatVotes(reported, locale), formatVotes(total, locale))}`,
      );
  }
  const corrections = result.corrections.length - (before?.corrections.length ?? 0);
  if (before && corrections > 0) parts.push(text.corrected(formatVotes(corrections, locale)));
  return `${parts.join('. ')}.`;
}
