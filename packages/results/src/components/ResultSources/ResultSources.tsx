import { Link } from '@situs-kpu/ui';
import { formatMoment } from '@situs-kpu/ui/core';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import {
  type ElectionResult,
  type Locale,
  measures,
  type SourceDocument,
  type SourceKind,
} from '../../core/model.ts';
import { statuses } from '../../core/status.ts';
import { tolerant } from '../../core/tolerant.ts';
import { resultSourcesText } from '../../i18n.ts';
import { cx, dateTimeOf, factsOf, safeUrl } from '../../internal/facts.ts';
import { Opens } from '../../internal/Opens.tsx';
import { sourceListText } from '../../texts/sources.ts';
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

/**
 * The documents that the figures come from, the main one first: kind, number, title, publisher, level, day, address and
 * SHA-256, so that anyone can check them. A number that is not known is said to be missing.
 */
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
          {result.sources.some(({ sha256 }) => sha256 !== null && isHash(sha256)) && howToCheck(locale)}
        </>
      )}
    </div>
  );
}

function describe(source: SourceDocument, index: number, result: ElectionResult, locale: Locale) {
  const text = resultSourcesText[locale];
  const list = sourceListText[locale];
  const { kind, number, date, title, url, sha256, publisher, level } = source;
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
      {number === null && numbered.has(kind) && ` (${list.noNumber})`}
      {publisher && (
        <>
          , <bdi>{publisher}</bdi>
        </>
      )}
      {level && list.levels[level] && `, ${list.level} ${list.levels[level]}`}
      {date && (
        <>
          , <time dateTime={dateTimeOf(date)}>{formatMoment(date, result.timeZone, locale)}</time>
        </>
      )}
      {used.length > 0 && ` (${text.for} ${used.map((measure) => text.measures[measure]).join(', ')})`}
    </>
  );
  return (
    <>
      {/* In a paragraph the address is printed as well. Not for the press: its addresses hold headlines. */}
      {kind === 'press' ? line : <p>{line}</p>}
      {sha256 !== null &&
        (isHash(sha256) ? (
          <Opens summary={<>SHA-256 {sha256.slice(0, 8)}…</>}>
            <code>{sha256}</code>
          </Opens>
        ) : (
          <p>{list.badHash}</p>
        ))}
    </>
  );
}

/** Documents that carry a number of their own: without it the reader is told. */
const numbered: ReadonlySet<SourceKind> = new Set(['keputusan_kpu', 'berita_acara', 'putusan_mk']);

const isHash = (text: string) => /^[0-9a-f]{64}$/i.test(text);

/** What a hash is and how anyone can calculate it. */
function howToCheck(locale: Locale): ReactElement {
  const { howTo, steps, commands } = sourceListText[locale];
  return (
    <Opens summary={howTo}>
      {steps.map((step) => (
        <p key={step}>{step}</p>
      ))}
      {commands.map(([system, command]) => (
        <div key={system}>
          {system}: <code>{command}</code>
        </div>
      ))}
    </Opens>
  );
}
