import { Link } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import { formatMoment } from '../../core/dates.ts';
import { type ElectionResult, type Locale, measures, type SourceDocument } from '../../core/model.ts';
import { statuses } from '../../core/status.ts';
import { tolerant } from '../../core/tolerant.ts';
import { resultSourcesText } from '../../i18n.ts';
import { cx, dateTimeOf, factsOf, safeUrl } from '../../internal/facts.ts';
import * as styles from './ResultSources.css.ts';

export interface ResultSourcesProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result whose documents are listed. */
  result: ElectionResult;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
}

const id: ResultsContractId = 'results/ResultSources@1';

/** The documents that the figures come from, the main one first, so that anyone can check them. */
export function ResultSources({
  result: given,
  locale = 'id',
  className,
  ...rest
}: ResultSourcesProps): ReactElement | null {
  const result = tolerant(given);
  const text = resultSourcesText[locale];
  if (result.sources.length === 0 && !statuses[result.status].figures) return null;
  return (
    <div
      data-kpu={id}
      data-kpu-source={factsOf(result)['data-kpu-source']}
      className={cx(styles.root, className)}
      {...rest}
    >
      {result.sources.length === 0 ? (
        text.none
      ) : (
        <>
          <b>{text.heading}</b>
          <ol>
            {result.sources.map((source, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: their place is what `sourceOf` refers to
              <li key={index}>{describe(source, index, result, locale)}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function describe(source: SourceDocument, index: number, result: ElectionResult, locale: Locale) {
  const text = resultSourcesText[locale];
  const { kind, number, date, title, url, sha256, publisher } = source;
  const href = safeUrl(url);
  const words = title || text.kinds[kind] || text.heading;
  const used = measures.filter((measure) => result.sourceOf[measure] === index);
  const external = href !== null && !/^https?:\/\/([\w-]+\.)*kpu\.go\.id([:/]|$)/i.test(href);
  const named = number === null && words.startsWith(text.kinds[kind]);
  const prefix = named
    ? ''
    : [text.kinds[kind] ?? kind, number && `${text.number} ${number}`].filter(Boolean).join(' ');
  const line = (
    <>
      {prefix && `${prefix}: `}
      {href ? (
        <Link href={href} external={external} locale={locale}>
          {words}
        </Link>
      ) : (
        words
      )}
      {publisher && `, ${publisher}`}
      {date && (
        <>
          , <time dateTime={dateTimeOf(date)}>{formatMoment(date, result.timeZone, locale)}</time>
        </>
      )}
      {used.length > 0 && ` (${text.for} ${used.map((measure) => text.measures[measure]).join(', ')})`}
      {sha256 && <code>SHA-256 {sha256}</code>}
    </>
  );
  // In a paragraph the address is printed as well. Not for the press: its addresses hold headlines, in its own words.
  return kind === 'press' ? line : <p>{line}</p>;
}
