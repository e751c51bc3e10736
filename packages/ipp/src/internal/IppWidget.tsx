import { IconAlertTriangle, Link } from '@situs-kpu/ui';
import { formatDay, isDay, webAddress } from '@situs-kpu/ui/core';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { IppFinding } from '../core/findings.ts';
import type { IppModel } from '../core/ipp-model.ts';
import type { IppSource, Locale } from '../core/model.ts';
import { ippText } from '../texts/public.ts';
import { cx, instrumentName, type Notice, noticesOf } from './facts.ts';
import * as styles from './IppWidget.css.ts';

/** What every public widget takes. */
export interface IppWidgetProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Instrument and scores as `ippModel` of the core makes them: once, where the page is made. */
  model: IppModel;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * Leaves out the line with status and day, where the page shows it once above. The mark CONTOH always stays.
   * @default false
   */
  hideStatus?: boolean;
  /**
   * Leaves out the sources, where the page shows them once below.
   * @default false
   */
  hideSources?: boolean;
}

interface Parts extends IppWidgetProps {
  contract: string;
  /** Documents of the figures in view. */
  sources: readonly IppSource[];
  /**
   * Whether there is a figure in view that needs a document.
   * @default true
   */
  figures?: boolean;
  /** What the checks found about the figures in view. */
  findings: readonly IppFinding[];
  /** Notices about another model that is in view as well. */
  notices?: readonly Notice[];
  children: ReactNode;
}

/** Status, figures, findings and sources of a widget. */
export function IppWidget({
  contract,
  model,
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  sources,
  figures = true,
  findings,
  notices = [],
  className,
  children,
  ...rest
}: Parts): ReactElement {
  const { scores } = model;
  const [first] = sources;
  return (
    <div
      data-kpu={contract}
      data-kpu-status={scores.status}
      data-kpu-as-of={scores.published ?? undefined}
      data-kpu-source={first ? (first.publisher ?? first.title) || undefined : undefined}
      className={cx(styles.root, className)}
      {...rest}
    >
      <Status model={model} locale={locale} hidden={hideStatus} />
      {children}
      <Notices notices={[...notices, ...noticesOf(model, findings, locale)]} locale={locale} />
      {!hideSources && (sources.length > 0 || (figures && !model.sample)) && (
        <Sources sources={sources} locale={locale} />
      )}
    </div>
  );
}

/** The mark of made-up figures, whether they are final, and of when. */
function Status({
  model,
  locale,
  hidden,
}: {
  model: IppModel;
  locale: Locale;
  hidden: boolean;
}): ReactElement | null {
  const text = ippText[locale];
  const { scores, sample } = model;
  if (hidden && !sample) return null;
  const day = scores.published;
  return (
    <p className={styles.status}>
      {sample && <span className={styles.sample}>{text.sample}</span>}
      {!hidden && (
        <>
          <b>{text.statuses[scores.status]}</b> <bdi>{instrumentName(model, locale)}</bdi>,{' '}
          {day !== null && isDay(day) ? (
            <>
              {text.published} <time dateTime={day}>{formatDay(day, locale)}</time>
            </>
          ) : (
            text.noDate
          )}
        </>
      )}
    </p>
  );
}

/** As many are read at once; the others open. */
const most = 5;

/** What the checks found, in words: icon, word, sentence. */
function Notices({ notices, locale }: { notices: readonly Notice[]; locale: Locale }): ReactElement | null {
  const text = ippText[locale];
  if (notices.length === 0) return null;
  const list = (some: readonly Notice[]) => (
    <ul className={styles.marks}>
      {some.map(({ severity, text: words }) => (
        <li key={words}>
          <IconAlertTriangle size={16} /> <b>{severity === 'error' ? text.error : text.warning}</b>: {words}
        </li>
      ))}
    </ul>
  );
  return (
    <div>
      {list(notices.slice(0, most))}
      {notices.length > most && (
        <Opens summary={text.more(`${notices.length - most}`)}>{list(notices.slice(most))}</Opens>
      )}
    </div>
  );
}

/** A line that opens what is below it, without script. What is inside a closed `<details>` could not be printed. */
export function Opens({ summary, children }: { summary: ReactNode; children: ReactNode }): ReactElement {
  return (
    <div className={styles.opens}>
      <details>
        <summary>{summary}</summary>
      </details>
      <div>{children}</div>
    </div>
  );
}

/** A document: title with its address, publisher, day. */
export function SourceName({ source, locale }: { source: IppSource; locale: Locale }): ReactElement {
  const { title, publisher, date } = source;
  const href = webAddress(source.url);
  const words = title || publisher || ippText[locale].source;
  const external = href !== null && !/^https?:\/\/([\w-]+\.)*kpu\.go\.id([:/]|$)/i.test(href);
  return (
    <>
      {href === null ? (
        <bdi>{words}</bdi>
      ) : (
        <Link href={href} external={external} locale={locale}>
          {words}
        </Link>
      )}
      {publisher !== null && publisher !== words && (
        <>
          , <bdi>{publisher}</bdi>
        </>
      )}
      {date !== null && isDay(date) && (
        <>
          , <time dateTime={date}>{formatDay(date, locale)}</time>
        </>
      )}
    </>
  );
}

/** The documents of the figures above. A figure without one is hearsay, so that is said; made-up ones have their mark. */
export function Sources({
  sources,
  locale,
}: {
  sources: readonly IppSource[];
  locale: Locale;
}): ReactElement {
  const text = ippText[locale];
  if (sources.length === 0) return <small>{text.noSource}</small>;
  const [only] = sources;
  if (sources.length === 1 && only)
    return (
      <small className={styles.sources}>
        {text.source}: <SourceName source={only} locale={locale} />
      </small>
    );
  return (
    <Opens summary={text.sources(`${sources.length}`)}>
      <ol className={styles.sources}>
        {sources.map((source, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document is its place in the list
          <li key={index}>
            <SourceName source={source} locale={locale} />
          </li>
        ))}
      </ol>
    </Opens>
  );
}
