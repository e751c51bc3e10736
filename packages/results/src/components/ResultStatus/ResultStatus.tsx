import {
  IconAlertTriangle,
  IconClock,
  IconFileText,
  IconGavel,
  IconHourglass,
  IconInfoCircle,
  type IconProps,
} from '@situs-kpu/ui';
import { formatMoment } from '@situs-kpu/ui/core';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import { checkIdentities } from '../../core/identities.ts';
import {
  type ElectionResult,
  type Locale,
  type ResultFlag,
  resultFlags,
  type ResultStatus as Status,
} from '../../core/model.ts';
import { formatVotes } from '../../core/numbers.ts';
import { flags, type StatusTone, statuses } from '../../core/status.ts';
import { actorOf, wordsOf } from '../../core/status-words.ts';
import { tolerant } from '../../core/tolerant.ts';
import { figuresText, resultStatusText } from '../../i18n.ts';
import { asOfText, cx, dateTimeOf, factsOf, nameOfSource } from '../../internal/facts.ts';
import { labelOf } from '../../internal/figures.ts';
import { Sample } from '../../internal/Sample.tsx';
import * as styles from './ResultStatus.css.ts';
import { statusFacts } from './statusFacts.tsx';

export interface ResultStatusProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result whose figures follow. */
  result: ElectionResult;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
}

const id: ResultsContractId = 'results/ResultStatus@1';

const icons: Readonly<Record<StatusTone, (props: IconProps) => ReactElement>> = {
  neutral: IconClock,
  provisional: IconHourglass,
  official: IconFileText,
  attention: IconInfoCircle,
};
const iconOf = (status: Status) =>
  status === 'sengketa_mk' || status === 'putusan_mk' ? IconGavel : icons[statuses[status].tone];

/** What kind of figures follow, of when and by whom, and what comes next. It stands before the first figure. */
export function ResultStatus({
  result: given,
  locale = 'id',
  className,
  ...rest
}: ResultStatusProps): ReactElement {
  const result = tolerant(given);
  const text = resultStatusText[locale];
  const { status, asOf, timeZone, sources, sample } = result;
  const { tone, figures } = statuses[status];
  const { label, definition, next } = wordsOf(status, result.contest.kind);
  const actor = actorOf(result);
  const StatusIcon = iconOf(status);
  const raised = flagsOf(result);
  const [source] = sources;
  const name = source ? [source.title, nameOfSource(source)].filter(Boolean).join(', ') : '';
  const time = asOfText(result, locale) || (figures ? text.noTime : '');
  return (
    <div
      data-kpu={id}
      {...factsOf(result)}
      className={cx(styles.root, styles.tone[tone], className)}
      {...rest}
    >
      {sample && (
        <p>
          <Sample locale={locale} />
        </p>
      )}
      <p className={styles.head}>
        <StatusIcon size={24} />
        <span>
          <strong>{label[locale]}</strong>{' '}
          {time && <time dateTime={asOf === null ? undefined : dateTimeOf(asOf)}>{time}</time>}
        </span>
      </p>
      <p>{definition[locale]}</p>
      {statusFacts(result, locale).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two cases may read the same
        <p key={index}>{line}</p>
      ))}
      {raised.map((flag) => (
        <p key={flag}>
          <IconAlertTriangle size={16} /> <b>{flags[flag].label[locale]}.</b> {flags[flag].definition[locale]}{' '}
          {flag === 'data_terlambat' && asOf !== null && (
            <>
              {text.received}: {formatMoment(asOf, timeZone, locale)}.{' '}
            </>
          )}
          {flags[flag].next[locale]}
        </p>
      ))}
      {result.corrections.length > 0 && (
        <ul>
          {corrections(result, locale).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two corrections may read the same
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      <small>
        {text.actor}: {actor[locale]}.{' '}
        {(figures || name) && (
          <>
            {text.source}: {name || text.noSource}.{' '}
          </>
        )}
        {text.next}: {next[locale]}
      </small>
    </div>
  );
}

/** Flags of the data, and those that follow from it: corrections are told, contradictions are no secret. */
function flagsOf(result: ElectionResult): ResultFlag[] {
  const contradicts = checkIdentities(result).some(
    ({ code, severity }) => severity === 'error' && code !== 'count_missing',
  );
  return resultFlags.filter(
    (flag) =>
      result.flags.includes(flag) ||
      (flag === 'koreksi' && result.corrections.length > 0) ||
      (flag === 'sumber_bermasalah' && contradicts),
  );
}

function corrections(result: ElectionResult, locale: Locale): string[] {
  const text = resultStatusText[locale];
  const votes = (value: unknown) => formatVotes(typeof value === 'number' ? value : null, locale);
  return result.corrections.map((one) => {
    const { path, before, after, at, reason } = Object(one) as Record<string, unknown>;
    const line = labelOf(result, String(path ?? ''), locale) || figuresText[locale].note;
    const when = typeof at === 'string' ? formatMoment(at, result.timeZone, locale) : '';
    const why = typeof reason === 'string' && reason ? `, ${text.reason} ${reason}` : '';
    return `${line}: ${text.corrected(when, votes(before), votes(after))}${why}.`;
  });
}
