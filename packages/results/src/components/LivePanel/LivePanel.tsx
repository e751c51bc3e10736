'use client';
import { Button } from '@situs-kpu/ui';
import { formatMoment } from '@situs-kpu/ui/core';
import {
  type ComponentPropsWithRef,
  memo,
  type ReactElement,
  type ReactNode,
  useEffect,
  useState,
} from 'react';
import type { ResultsContractId } from '../../contract.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { livePanelText } from '../../i18n.ts';
import { cx, dateTimeOf, factsOf } from '../../internal/facts.ts';
import * as lines from '../../internal/Lines.css.ts';
import type { ResultsSource } from '../../live/options.ts';
import { type LiveResult, type LiveSnapshot, standingSince } from '../../live/snapshot.ts';
import { Age } from './Age.tsx';
import { Band } from './Band.tsx';
import { Documents } from './Documents.tsx';
import { LiveAreas } from './LiveAreas.tsx';
import { LiveOptions } from './LiveOptions.tsx';
import * as styles from './LivePanel.css.ts';
import { explain } from './panel-text.ts';
import { useResults } from './useResults.ts';
import { useSpoken } from './useSpoken.ts';

/** What the panel shows by itself. */
export const livePanelBoards = ['semua', 'pilihan', 'wilayah'] as const;
export type LivePanelBoard = (typeof livePanelBoards)[number];

export interface LivePanelProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Where the figures come from: one `createResultsSource` for the page, made outside of components. */
  source: ResultsSource;
  /** Which result of the source, by its `resultKey`. @default the first one */
  resultKey?: string;
  /**
   * Draws the figures instead of the built-in board, from widgets of this package. It is called when the figures have
   * changed; keep the order of what it draws.
   */
  children?: (result: ElectionResult, one: LiveResult) => ReactNode;
  /**
   * The built-in board: votes per option, rows by area, or both where there are areas.
   * @default 'semua'
   */
  board?: LivePanelBoard;
  /**
   * Least time between two announcements to screen readers, in seconds.
   * @default 30
   */
  announceEvery?: number;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * Leaves out the status band, where the page shows it once above.
   * @default false
   */
  hideStatus?: boolean;
  /**
   * Leaves out the list of source documents, where the page shows it once below.
   * @default false
   */
  hideSources?: boolean;
}

const id: ResultsContractId = 'results/LivePanel@1';

/**
 * Figures that renew themselves: with their status, their time and age, a button to pause, and a calm summary for
 * screen readers. Rows keep their order and the focus its place. Without JavaScript it is what the server rendered.
 */
export function LivePanel({
  source,
  resultKey,
  children,
  board = 'semua',
  announceEvery = 30,
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  className,
  ...rest
}: LivePanelProps): ReactElement {
  const snapshot = useResults(source);
  const one = resultKey ? snapshot.results.find(({ key }) => key === resultKey) : snapshot.results[0];
  useSpoken(one, announceEvery, locale);
  const result = one?.result;
  return (
    <div data-kpu={id} {...(result && factsOf(result))} className={cx(lines.widget, className)} {...rest}>
      {result && !hideStatus && <StillBand result={result} findings={one.findings} locale={locale} />}
      <Head source={source} one={one} snapshot={snapshot} locale={locale} />
      {!result ? (
        <p>{livePanelText[locale].noFigures}</p>
      ) : children ? (
        <Own one={one}>{children}</Own>
      ) : (
        <>
          {board !== 'wilayah' && <StillOptions result={result} findings={one.findings} locale={locale} />}
          {board !== 'pilihan' && <StillAreas result={result} findings={one.findings} locale={locale} />}
        </>
      )}
      <Note text={explain(one, snapshot, locale).join('\n')} />
      {result && !hideSources && <Documents sources={result.sources} locale={locale} />}
    </div>
  );
}

interface Shown {
  result: ElectionResult;
  findings: LiveResult['findings'];
  locale: Locale;
}
const same = (a: Shown, b: Shown): boolean =>
  a.result === b.result && a.findings === b.findings && a.locale === b.locale;

const StillBand = memo(Band, same);
const StillOptions = memo(LiveOptions, same);
const StillAreas = memo(LiveAreas, same);

/** What a page draws itself; called again only when the figures have changed. */
const Own = memo(
  function Own({ one, children }: { one: LiveResult; children: NonNullable<LivePanelProps['children']> }) {
    return one.result && children(one.result, one);
  },
  (a, b) => a.one.result === b.one.result && a.one.findings === b.one.findings && a.children === b.children,
);

interface HeadProps {
  source: ResultsSource;
  one: LiveResult | undefined;
  snapshot: LiveSnapshot;
  locale: Locale;
}

/** State in two lines of a fixed height: which figures these are, of when, and the button. */
function Head({ source, one, snapshot, locale }: HeadProps): ReactElement {
  const text = livePanelText[locale];
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const status = one?.status ?? snapshot.status;
  const paused = status === 'dijeda' && (one?.reason ?? snapshot.reason) === 'pembaca';
  const { asOf = null, timeZone = 'WIB' } = one?.result ?? {};
  const since = one ? standingSince(one) : null;
  return (
    <div className={styles.head}>
      <p>
        <strong>{text.state[status]}</strong>
      </p>
      {one?.result && (
        <p>
          {asOf === null ? (
            text.noTime
          ) : (
            <time dateTime={dateTimeOf(asOf)}>{text.data(formatMoment(asOf, timeZone, locale))}</time>
          )}{' '}
          {since !== null && <Age since={ready ? since : null} now={source.now} locale={locale} />}
        </p>
      )}
      <div className={styles.tools}>
        {ready && status !== 'selesai' && (
          <Button variant="secondary" onClick={paused ? source.resume : source.pause}>
            {paused ? text.resume : text.pause}
          </Button>
        )}
      </div>
    </div>
  );
}

/** One paragraph for each sentence; it is drawn again only when it says something else. */
const Note = memo(function Note({ text }: { text: string }): ReactElement | null {
  if (!text) return null;
  return (
    <div className={styles.note}>
      {text.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
});
