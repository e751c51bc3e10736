import { Table } from '@situs-kpu/ui';
import { formatMoment, isMoment } from '@situs-kpu/ui/core';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import type { ElectionResult, Locale, SourceDocument } from '../../core/model.ts';
import { resultStory, type StoryLength } from '../../core/narrative.ts';
import { tolerant } from '../../core/tolerant.ts';
import { figuresText, resultSourcesText } from '../../i18n.ts';
import { cx, dateTimeOf, factsOf, safeUrl, titleOf } from '../../internal/facts.ts';
import { Marker, readFigures } from '../../internal/figures.ts';
import { Said } from '../../internal/Said.tsx';
import { byAreas } from '../../internal/tableData.tsx';
import { resultPrintText } from '../../texts/print.ts';
import { sourceListText } from '../../texts/sources.ts';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';
import { ResultTable } from '../ResultTable/ResultTable.tsx';
import * as styles from './ResultPrint.css.ts';

export interface ResultPrintProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result to print. */
  result: ElectionResult;
  /** Full address of the page, with `https://`, so that the sheet leads back to it. */
  pageUrl?: string;
  /**
   * When the sheet was made: an instant with offset, given by the caller, because a sheet that reads the clock would
   * differ between server and browser. Left out, no time of printing is claimed.
   */
  printedAt?: string;
  /**
   * How much the story tells.
   * @default 'baris'
   */
  length?: StoryLength;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
}

const id: ResultsContractId = 'results/ResultPrint@1';

/**
 * A result as an A4 sheet for the notice board: status, title, sentence, votes and sums, areas, documents with their
 * addresses and hashes, and where the page is. Up to six options and ten areas fit on one sheet; a longer table
 * repeats its head.
 */
export function ResultPrint({
  result: given,
  pageUrl,
  printedAt,
  length = 'baris',
  locale = 'id',
  className,
  ...rest
}: ResultPrintProps): ReactElement {
  const result = tolerant(given);
  const text = resultPrintText[locale];
  const story = resultStory(result, { length, locale });
  const said =
    story.kind === 'story'
      ? story.sentences.map(({ parts }) => parts)
      : [[{ type: 'text' as const, text: story.text }]];
  const href = safeUrl(pageUrl ?? null);
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(styles.root, className)} {...rest}>
      <ResultStatus result={result} locale={locale} />
      <p className={styles.title}>{titleOf(result, locale)}</p>
      <Said said={said} result={result} locale={locale} terms={false} />
      <ResultTable result={result} locale={locale} hideStatus hideSources />
      {result.children.length > 0 && areas(result, locale)}
      <div className={styles.sources}>
        <b>{text.sources}</b>
        {result.sources.length === 0 ? (
          <p>{text.noSources}</p>
        ) : (
          <ol>
            {result.sources.map((source, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: their place is what `sourceOf` refers to
              <li key={index}>{describe(source, result, locale)}</li>
            ))}
          </ol>
        )}
      </div>
      <p className={styles.foot}>
        {text.notice}{' '}
        {href && (
          <>
            {text.page}: <bdi>{href}</bdi>.{' '}
          </>
        )}
        {printedAt && isMoment(printedAt) && (
          <>
            {text.printed}{' '}
            <time dateTime={dateTimeOf(printedAt)}>{formatMoment(printedAt, result.timeZone, locale)}</time>.
          </>
        )}
      </p>
    </div>
  );
}

/** Up to this many options have room for their names over the columns of a sheet. */
const mostNames = 3;

/** The areas; with many options the columns carry their numbers, whose names stand in the table above. */
function areas(result: ElectionResult, locale: Locale): ReactElement {
  const figures = readFigures(result, locale);
  const { options, findings } = figures;
  const { caption, columns, rows, footer } = byAreas(figures, new Marker(findings, locale), false, locale);
  const short = options.length > mostNames;
  return (
    <Table
      caption={caption}
      columns={columns.map((column, index) => {
        const own = short && index > 0 ? options[index - 1] : undefined;
        return own ? { ...column, header: `${figuresText[locale].option} ${own.number}` } : column;
      })}
      rows={rows.map(({ cells }) => cells)}
      {...(footer && { footer })}
      locale={locale}
    />
  );
}

/** A document with its whole address and hash, as paper needs them. An address of the press may hold a headline. */
function describe(source: SourceDocument, { timeZone }: ElectionResult, locale: Locale): ReactElement {
  const text = resultSourcesText[locale];
  const { kind, number, title, publisher, date, url, sha256 } = source;
  const href = kind === 'press' ? null : safeUrl(url);
  const line = [
    [text.kinds[kind], number && `${text.number} ${number}`].filter(Boolean).join(' '),
    title,
    publisher,
    date === null ? '' : formatMoment(date, timeZone, locale),
  ];
  const official = kind === 'keputusan_kpu' || kind === 'berita_acara' || kind === 'putusan_mk';
  return (
    <>
      <bdi>{line.filter(Boolean).join(', ')}</bdi>
      {official && number === null && ` (${sourceListText[locale].noNumber})`}
      {href ? (
        <>
          , <bdi>{href}</bdi>
        </>
      ) : (
        kind !== 'press' && kind !== 'sirekap' && ` (${resultPrintText[locale].noUrl})`
      )}
      {sha256 && <code>SHA-256 {sha256}</code>}
    </>
  );
}
