import {
  IconAlertTriangle,
  IconClock,
  IconFileText,
  IconHourglass,
  IconInfoCircle,
  type IconProps,
} from '@situs-kpu/ui';
import { formatMoment } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { Correction, ElectionResult, Locale } from '../../core/model.ts';
import { formatVotes } from '../../core/numbers.ts';
import { flags, type StatusTone, statuses } from '../../core/status.ts';
import { wordsOf } from '../../core/status-words.ts';
import { livePanelText, resultStatusText } from '../../i18n.ts';
import { asOfText, dateTimeOf } from '../../internal/facts.ts';
import { Sample } from '../../internal/Sample.tsx';
import { contradicts, type LiveResult } from '../../live/snapshot.ts';
import * as styles from '../ResultStatus/ResultStatus.css.ts';
import { labelOf } from './names.ts';

const icons: Readonly<Record<StatusTone, (props: IconProps) => ReactElement>> = {
  neutral: IconClock,
  provisional: IconHourglass,
  official: IconFileText,
  attention: IconInfoCircle,
};

/** Kind of figures, time, flags, corrections and what comes next, as the band of ResultStatus. */
export function Band({
  result,
  findings,
  locale,
}: {
  result: ElectionResult;
  findings: LiveResult['findings'];
  locale: Locale;
}): ReactElement {
  const { status, asOf, corrections, sample } = result;
  const { tone } = statuses[status];
  const { label, definition, next } = wordsOf(status, result.contest.kind);
  const Icon = icons[tone];
  const raised = new Set(result.flags);
  if (corrections.length > 0) raised.add('koreksi');
  if (contradicts(findings)) raised.add('sumber_bermasalah');
  const time = asOfText(result, locale);
  return (
    <div className={`${styles.root} ${styles.tone[tone]}`}>
      {sample && (
        <p>
          <Sample locale={locale} />
        </p>
      )}
      <p className={styles.head}>
        <Icon size={24} />
        <span>
          <strong>{label[locale]}</strong>{' '}
          {time && <time dateTime={asOf === null ? undefined : dateTimeOf(asOf)}>{time}</time>}
        </span>
      </p>
      <p>{definition[locale]}</p>
      {[...raised].map((flag) => (
        <p key={flag}>
          <IconAlertTriangle size={16} /> <b>{flags[flag].label[locale]}.</b> {flags[flag].definition[locale]}
        </p>
      ))}
      {corrections.length > 0 && (
        <ul>
          {corrections.slice(-latest).map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two corrections may read the same
            <li key={index}>{correctionText(one, result, locale)}</li>
          ))}
          {corrections.length > latest && (
            <li>{livePanelText[locale].more(formatVotes(corrections.length - latest, locale))}</li>
          )}
        </ul>
      )}
      <small>
        {resultStatusText[locale].next}: {next[locale]}
      </small>
    </div>
  );
}

/** Corrections that the band tells one by one; the whole list is that of CorrectionLog. */
const latest = 5;

function correctionText(one: Correction, result: ElectionResult, locale: Locale): string {
  const text = resultStatusText[locale];
  const votes = (value: Correction['before']) => formatVotes(value, locale);
  const what = text.corrected(
    formatMoment(one.at, result.timeZone, locale),
    votes(one.before),
    votes(one.after),
  );
  const line = labelOf(result, one.path, locale);
  return `${line ? `${line}: ` : ''}${what}${one.reason ? `, ${text.reason} ${one.reason}` : ''}.`;
}
