import { Alert, StatusBadge } from '@situs-kpu/ui';
import { isMoment } from '@situs-kpu/ui/core';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { IppContractId } from '../contract.ts';
import type { Locale } from '../core/model.ts';
import {
  type IndicatorStatus,
  type Progress,
  type ProgressZone,
  type RegionProgress,
  statusNames,
} from '../core/progress/model.ts';
import { type StandingState, standingNames } from '../core/progress/rule.ts';
import type { ProgressSentence } from '../core/progress/sentences.ts';
import { progressPartsText } from '../texts/progress-parts.ts';
import * as styles from './ProgressParts.css.ts';
import { readProgress, regionIn } from './reading.ts';
import { cx, momentText } from './words.ts';

/** What every widget of the filling takes. */
export interface ProgressWidgetProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The progress file. What cannot be read is said, with the first faults. */
  progress: Progress;
  /** Language. @default 'id' */
  locale?: Locale;
  /** Leaves out the mark of made-up data, where the page shows it once above. Captions keep it. @default false */
  hideSample?: boolean;
}

interface FrameProps extends Omit<ProgressWidgetProps, 'progress' | 'locale'> {
  contract: IppContractId;
  progress: unknown;
  locale: Locale;
  children: (progress: Progress) => ReactNode;
}

const mostErrors = 5;

/** The root of a widget: its facts, the mark of made-up data, and what it shows, or why it shows nothing. */
export function Frame({
  contract,
  progress: given,
  locale,
  hideSample = false,
  className,
  children,
  ...rest
}: FrameProps): ReactElement {
  const text = progressPartsText[locale];
  const reading = readProgress(given);
  if (!reading.ok)
    return (
      <div
        data-kpu={contract}
        data-kpu-status="unreadable"
        className={cx(styles.widget, className)}
        {...rest}
      >
        <Alert tone="danger" heading={text.unreadable} locale={locale}>
          <p>{text.unreadableHelp}</p>
          <ul>
            {reading.errors.slice(0, mostErrors).map((error) => (
              <li key={error.path}>
                <bdi>{error.text[locale]}</bdi>
              </li>
            ))}
            {reading.errors.length > mostErrors && (
              <li>{text.moreErrors(reading.errors.length - mostErrors)}</li>
            )}
          </ul>
        </Alert>
      </div>
    );
  const { progress } = reading;
  return (
    <div
      data-kpu={contract}
      data-kpu-as-of={progress.asOf}
      className={cx(styles.widget, className)}
      {...rest}
    >
      {progress.sample && !hideSample && (
        <p>
          <Sample locale={locale} />
        </p>
      )}
      {children(progress)}
    </div>
  );
}

/** The mark of made-up data. */
export function Sample({ locale }: { locale: Locale }): ReactElement {
  return <span className={styles.sample}>{progressPartsText[locale].sample}</span>;
}

/** What is shown of one region, or that the file does not have it. */
export function InRegion({
  progress,
  region: code,
  locale,
  children,
}: {
  progress: Progress;
  region: string;
  locale: Locale;
  children: (region: RegionProgress) => ReactNode;
}): ReactNode {
  const region = regionIn(progress, code);
  return region ? children(region) : <p>{progressPartsText[locale].noRegion(code)}</p>;
}

/** A moment in the zone of the region. */
export function Moment({
  at,
  zone,
  locale,
}: {
  at: string | null;
  zone: ProgressZone;
  locale: Locale;
}): ReactElement {
  const words = momentText(at, zone, locale);
  return at !== null && isMoment(at) ? <time dateTime={at}>{words}</time> : <bdi>{words}</bdi>;
}

const statusTones = {
  kosong: 'neutral',
  draf: 'neutral',
  terkirim: 'info',
  dikembalikan: 'warning',
  terverifikasi: 'success',
  tidakBerlaku: 'neutral',
} as const satisfies Record<IndicatorStatus, string>;

/** State of an indicator. */
export function StatusMark({ status, locale }: { status: IndicatorStatus; locale: Locale }): ReactElement {
  return (
    <StatusBadge tone={statusTones[status]} locale={locale}>
      {statusNames[status][locale]}
    </StatusBadge>
  );
}

const standingTones = {
  terlambat: 'danger',
  berisiko: 'warning',
  sesuai: 'info',
  selesai: 'success',
  tanpaTenggat: 'neutral',
  tidakAda: 'neutral',
  belumDiketahui: 'neutral',
} as const satisfies Record<StandingState, string>;

/** Where a region stands towards its deadline. */
export function StandingMark({
  state,
  locale,
  count,
}: {
  state: StandingState;
  locale: Locale;
  count?: number;
}): ReactElement {
  return (
    <StatusBadge tone={standingTones[state]} locale={locale}>
      {standingNames[state][locale]}
      {count !== undefined && `: ${count}`}
    </StatusBadge>
  );
}

/** Sentences of the core. Together the parts are exactly the sentence, so that a copy of it is the sentence. */
export function ProgressSaid({ sentences }: { sentences: readonly ProgressSentence[] }): ReactElement[] {
  return sentences.map(({ id, parts }) => (
    <p key={id}>
      {parts.map((part, key) => {
        switch (part.type) {
          case 'figure':
            return (
              <data
                // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
                key={key}
                value={part.value}
                data-kpu-metric={part.metric}
                data-kpu-path={part.path}
              >
                {part.text}
              </data>
            );
          case 'name':
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
            return <bdi key={key}>{part.text}</bdi>;
          case 'date':
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
              <time key={key} dateTime={isMoment(part.iso) ? part.iso : undefined}>
                {part.text}
              </time>
            );
          default:
            return part.text;
        }
      })}
    </p>
  ));
}
