import { Link, Table, type TableRow } from '@situs-kpu/ui';
import { formatMoment } from '@situs-kpu/ui/core';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import {
  type Correction,
  type ElectionResult,
  type FormerFigures,
  inBallotOrder,
  type Locale,
} from '../../core/model.ts';
import { formatVotes } from '../../core/numbers.ts';
import { wordsOf } from '../../core/status-words.ts';
import { tolerant } from '../../core/tolerant.ts';
import { figureLabels } from '../../core/transitions-figures.ts';
import { figuresText } from '../../i18n.ts';
import { cx, dateTimeOf, factsOf, nameOfSource, safeUrl, statusLine, titleOf } from '../../internal/facts.ts';
import { nameOf, numberOf } from '../../internal/figures.ts';
import * as lines from '../../internal/Lines.css.ts';
import { Lines } from '../../internal/Lines.tsx';
import { correctionLogText } from '../../texts/corrections.ts';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';
import * as styles from './CorrectionLog.css.ts';

export interface CorrectionLogProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result whose published changes are listed. */
  result: ElectionResult;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * Leaves out the status band, where the page shows it once above. The captions still say status and time.
   * @default false
   */
  hideStatus?: boolean;
  /** Address of the feed of corrections, as made by `correctionFeed`. Without it there is no link. */
  feedUrl?: string;
}

const id: ResultsContractId = 'results/CorrectionLog@1';

/** Every figure that changed after it was published: from what to what, when, why, by which document. */
export function CorrectionLog({
  result: given,
  locale = 'id',
  hideStatus = false,
  feedUrl,
  className,
  ...rest
}: CorrectionLogProps): ReactElement {
  const result = tolerant(given);
  const text = correctionLogText[locale];
  const { corrections, former, flags } = result;
  const caption = (what: string) => `${titleOf(result, locale)}. ${what}. ${statusLine(result, locale)}.`;
  const feed = safeUrl(feedUrl ?? null);
  const labels = figureLabels(result);
  const rows = corrections
    .map((one, index) => ({ one, index }))
    .sort((a, b) => (a.one.at < b.one.at ? 1 : a.one.at > b.one.at ? -1 : b.index - a.index))
    .map(({ one, index }) => (
      <Entry
        key={index}
        one={one}
        index={index}
        label={labels.get(one.path)?.[locale]}
        result={result}
        locale={locale}
      />
    ));
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(lines.widget, lines.column, className)} {...rest}>
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {rows.length > 0 && (
        <>
          <p>
            <b>{caption(text.heading)}</b>
          </p>
          <ol className={styles.entries}>{rows}</ol>
        </>
      )}
      {rows.length === 0 && (flags.includes('koreksi') || former.length === 0) && (
        <p>{flags.includes('koreksi') ? text.unlisted : text.none}</p>
      )}
      {former.map((one, index) => (
        <Former
          // biome-ignore lint/suspicious/noArrayIndexKey: their place is their name
          key={index}
          former={one}
          anchor={`sebelumnya-${index + 1}`}
          caption={caption}
          result={result}
          locale={locale}
        />
      ))}
      {feed && (
        <p>
          <Link href={feed}>{text.feed}</Link>
        </p>
      )}
    </div>
  );
}

/** A document by its title and who made it, as a link where it can be read. */
function Document({
  index,
  result,
  locale,
}: {
  index: number | null;
  result: ElectionResult;
  locale: Locale;
}) {
  const text = correctionLogText[locale];
  const source = index === null ? undefined : result.sources[index];
  if (!source) return `${text.document}: ${text.noDocument}`;
  const href = safeUrl(source.url);
  const name = <bdi>{[source.title, nameOfSource(source)].filter(Boolean).join(', ')}</bdi>;
  return (
    <>
      {text.document}: {href ? <Link href={href}>{name}</Link> : name}
    </>
  );
}

interface EntryProps {
  one: Correction;
  index: number;
  label: string | undefined;
  result: ElectionResult;
  locale: Locale;
}

/** One correction: which figure, when, from what to what, and why. */
function Entry({ one, index, label, result, locale }: EntryProps): ReactElement {
  const text = correctionLogText[locale];
  const { path, before, after, at, reason, sourceIndex } = one;
  return (
    <li id={`koreksi-${index + 1}`}>
      <p>
        <b>
          <bdi>{label ?? (path || text.figure)}</bdi>
        </b>
        {', '}
        {at ? (
          <time dateTime={dateTimeOf(at)}>{formatMoment(at, result.timeZone, locale)}</time>
        ) : (
          text.noTime
        )}
      </p>
      <Lines
        lines={[
          { path: 'before', label: text.before, text: formatVotes(before, locale), marks: [] },
          { path: 'after', label: text.after, text: formatVotes(after, locale), marks: [] },
        ]}
      />
      <p>
        {text.why}: <bdi>{reason.trim() || text.noReason}</bdi>.{' '}
        <Document index={sourceIndex} result={result} locale={locale} />.
      </p>
    </li>
  );
}

interface FormerProps {
  former: FormerFigures;
  anchor: string;
  caption: (what: string) => string;
  result: ElectionResult;
  locale: Locale;
}

/** Figures that were replaced, beside those of now: read, never added up. */
function Former({ former, anchor, caption, result, locale }: FormerProps): ReactElement {
  const text = correctionLogText[locale];
  const sums = figuresText[locale];
  const { reason, status, options, asOf, sourceIndex } = former;
  const known = inBallotOrder(result.options);
  const votes = known.map(
    (option): TableRow => [
      <bdi key="name">
        {numberOf(option)}. {nameOf(option, locale)}
      </bdi>,
      formatVotes(options.find((one) => one.id === option.id)?.votes ?? null, locale),
      formatVotes(option.votes, locale),
    ],
  );
  const gone = options
    .filter((one) => !known.some((option) => option.id === one.id))
    .map(
      (one): TableRow => [
        <bdi key="name">{one.id}</bdi>,
        formatVotes(one.votes, locale),
        formatVotes(null, locale),
      ],
    );
  const told = (['valid', 'invalid', 'total'] as const)
    .filter((key) => former[key] !== null || result[key] !== null)
    .map((key): TableRow => [sums[key], formatVotes(former[key], locale), formatVotes(result[key], locale)]);
  const when = asOf === null ? text.noTime : formatMoment(asOf, result.timeZone, locale);
  return (
    <div id={anchor} className={styles.former}>
      <Table
        caption={caption(text.former[reason])}
        columns={[
          { header: text.option },
          { header: text.formerColumn[reason], numeric: true },
          { header: text.now, numeric: true },
        ]}
        rows={[...votes, ...gone, ...told]}
        locale={locale}
      />
      <small>
        {text.formerColumn[reason]}: {wordsOf(status, result.contest.kind).label[locale]}, {when}.{' '}
        <Document index={sourceIndex} result={result} locale={locale} />. {text.apart}
      </small>
    </div>
  );
}
