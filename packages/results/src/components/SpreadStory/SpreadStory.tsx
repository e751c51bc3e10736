import { Table, type TableRow } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { formatShares, formatVotes } from '../../core/numbers.ts';
import {
  formatSpreadShare,
  type OptionSpread,
  type Spread,
  type SpreadPoint,
  spreadOf,
} from '../../core/spread.ts';
import { mostSpreadSentences, spreadSentences } from '../../core/spread-story.ts';
import { cx, factsOf, statusLine, titleOf } from '../../internal/facts.ts';
import { Marker, nameOf, numberOf, readFigures } from '../../internal/figures.ts';
import * as lines from '../../internal/Lines.css.ts';
import { Rest } from '../../internal/Lines.tsx';
import { Said } from '../../internal/Said.tsx';
import { SourceLine } from '../../internal/SourceLine.tsx';
import { spreadStoryText } from '../../texts/spread.ts';
import { ResultSources } from '../ResultSources/ResultSources.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';
import * as styles from './SpreadStory.css.ts';

export interface SpreadStoryProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result whose areas are compared. */
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
  /**
   * Leaves out the list of documents, where the page shows it once below; one line names those of these figures.
   * @default false
   */
  hideSources?: boolean;
  /**
   * Leaves out the sentences with the range of each option, where a story on the page tells it. The table has them all.
   * @default false
   */
  hideRanges?: boolean;
}

const id: ResultsContractId = 'results/SpreadStory@1';

/**
 * How far the areas differ: for each option the areas with the smallest and largest share as sentences, as dots on one
 * line and as a table; and the areas in which the votes stand in another order.
 */
export function SpreadStory({
  result: given,
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  hideRanges = false,
  className,
  ...rest
}: SpreadStoryProps): ReactElement {
  const { result, findings } = readFigures(given, locale);
  const spread = spreadOf(result);
  const caption = (what: string) => `${titleOf(result, locale)}. ${what}. ${statusLine(result, locale)}.`;
  const text = spreadStoryText[locale];
  const told = spread.kind === 'spread';
  const said = spreadSentences(spread, locale);
  // The ranges stand first: one sentence per option, or one for a long list of them.
  const ranges = told ? (spread.options.length > mostSpreadSentences ? 1 : spread.options.length) : 0;
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(lines.widget, className)} {...rest}>
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {!told && hideStatus && <p>{caption(text.areas)}</p>}
      <Said said={hideRanges ? said.slice(ranges) : said} result={result} locale={locale} />
      {told && (
        <>
          <Table
            className={cx(lines.column, styles.ranges)}
            caption={caption(text.ranges)}
            columns={[
              { header: text.option },
              { header: text.from, numeric: true },
              { header: text.to, numeric: true },
            ]}
            rows={spread.options.map((one) => rangeRow(spread, one, locale))}
            locale={locale}
          />
          <small>{text.scale}</small>
          <Table
            caption={caption(text.areas)}
            columns={[
              { header: text.area },
              ...spread.options.map(({ option }) => ({
                header: headOf(result, option, locale),
                numeric: true,
              })),
            ]}
            rows={areaRows(spread, locale)}
            locale={locale}
          />
        </>
      )}
      <Rest marks={new Marker(findings, locale).rest(result)} />
      {hideSources ? (
        <SourceLine result={result} locale={locale} measures={['children']} />
      ) : (
        <ResultSources result={result} locale={locale} />
      )}
    </div>
  );
}

function headOf(result: ElectionResult, option: number, locale: Locale): ReactElement | null {
  const own = result.options[option];
  if (!own) return null;
  const name = own.kind === 'kolom_kosong' ? nameOf(own, locale) : (own.shortName ?? nameOf(own, locale));
  return (
    <span className={styles.option}>
      <b>{numberOf(own)}</b>
      <bdi>{name}</bdi>
    </span>
  );
}

function rangeRow(spread: Spread, range: OptionSpread, locale: Locale): TableRow {
  const { option, points, min, max } = range;
  const share = (point: SpreadPoint) => formatSpreadShare(spread, range, point, locale);
  return [
    <>
      {headOf(spread.result, option, locale)}
      <Strip points={points} />
    </>,
    end(min, share, locale),
    end(max, share, locale),
  ];
}

/** The share at one end and where it is; of several equal ones the first, and how many more. */
function end(
  points: readonly SpreadPoint[],
  share: (point: SpreadPoint) => string,
  locale: Locale,
): ReactElement | null {
  const [first] = points;
  if (!first) return null;
  const more = points.length - 1;
  return (
    <>
      {share(first)}
      <small>
        <bdi>{first.area.name || first.area.code}</bdi>
        {more > 0 && ` ${spreadStoryText[locale].more(formatVotes(more, locale))}`}
      </small>
    </>
  );
}

/** Percent with two digits: finer than a pixel of the widest page. */
const place = ({ share }: SpreadPoint) => `${Number((share.numerator * 10_000n) / share.denominator) / 100}%`;

/** One dot per area on a line from 0% to 100%. The same figures stand in the table below. */
function Strip({ points }: { points: readonly SpreadPoint[] }): ReactElement {
  return (
    <svg className={styles.strip} width="100%" height="20" aria-hidden="true">
      <rect y="9" width="100%" height="2" opacity="0.4" />
      {['0%', '50%', '100%'].map((x) => (
        <rect key={x} x={x} y="4" width="1" height="12" />
      ))}
      {points.map((point) => (
        <circle key={point.path} cx={place(point)} cy="10" r="5" strokeWidth="2" />
      ))}
    </svg>
  );
}

function areaRows({ result, options, differing, tied, without }: Spread, locale: Locale): TableRow[] {
  const text = spreadStoryText[locale];
  const has = (list: Spread['differing'], child: number) => list.some((one) => one.child === child);
  const points = options[0]?.points ?? [];
  const rows = points.map(({ child, area }, index): TableRow => {
    const votes = options.map((one) => one.points[index]?.votes ?? null);
    const remark = has(differing, child) ? text.differs : has(tied, child) ? text.tied : '';
    return [
      <>
        <bdi>{area.name || area.code}</bdi>
        {remark && <small> ({remark})</small>}
      </>,
      ...formatShares(votes, { locale }).shares,
    ];
  });
  const missing = without.map((child): TableRow => {
    const area = result.children[child]?.area;
    return [<bdi key={child}>{area?.name || area?.code}</bdi>, ...options.map(() => text.missing)];
  });
  return [...rows, ...missing];
}
