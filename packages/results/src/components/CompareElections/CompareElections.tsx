import { Table, type TableRow } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import {
  type ComparedFigure,
  type CompareRow,
  compareResults,
  formatCompared,
  formatGap,
} from '../../core/compare.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { formatVotes } from '../../core/numbers.ts';
import { figuresText } from '../../i18n.ts';
import { cx, statusLine } from '../../internal/facts.ts';
import { nameOf, numberOf } from '../../internal/figures.ts';
import * as lines from '../../internal/Lines.css.ts';
import { Sample } from '../../internal/Sample.tsx';
import { compareElectionsText } from '../../texts/compare.ts';
import { ResultSources } from '../ResultSources/ResultSources.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';
import * as styles from './CompareElections.css.ts';

export interface CompareElectionsProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The first result; of two years the earlier one. */
  a: ElectionResult;
  /** The second result. */
  b: ElectionResult;
  /**
   * The boundaries of the area changed between the two, which the data alone do not tell.
   * @default false
   */
  boundariesChanged?: boolean;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * Leaves out the two status bands, where the page shows them above. The caption still says both.
   * @default false
   */
  hideStatus?: boolean;
  /**
   * Leaves out the lists of documents, where the page shows them below.
   * @default false
   */
  hideSources?: boolean;
}

const id: ResultsContractId = 'results/CompareElections@1';

/** Two results side by side: what is alike is compared, everything else is refused with its reason. */
export function CompareElections({
  a: givenA,
  b: givenB,
  boundariesChanged = false,
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  className,
  ...rest
}: CompareElectionsProps): ReactElement {
  const { a, b, rows } = compareResults(givenA, givenB, { boundariesChanged });
  const text = compareElectionsText[locale];
  const kept = rows.filter(({ comparable }) => comparable);
  const refused = rows.filter(({ comparable }) => !comparable);
  const notes = new Set(kept.flatMap(({ reasons }) => reasons.map((one) => one.text[locale])));
  const both = [a, b];
  const caption = `${text.heading}. ${both.map((one) => `${nameOfResult(one, locale)}: ${statusLine(one, locale)}`).join('; ')}.`;
  return (
    <div data-kpu={id} className={cx(lines.widget, className)} {...rest}>
      {hideStatus && both.some(({ sample }) => sample) && (
        <p>
          <Sample locale={locale} />
        </p>
      )}
      {!hideStatus && (
        <div className={styles.pair}>
          {both.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the two have no other name that differs
            <div key={index}>
              <b>
                <bdi>{nameOfResult(one, locale)}</bdi>
              </b>
              <ResultStatus result={one} locale={locale} />
            </div>
          ))}
        </div>
      )}
      {kept.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <Table
          className={styles.table}
          caption={caption}
          columns={[
            { header: text.measure },
            ...both.map((one) => ({ header: <bdi>{nameOfResult(one, locale)}</bdi>, numeric: true })),
            { header: text.gap, numeric: true },
          ]}
          rows={kept.map((row) => cells(row, locale))}
          locale={locale}
        />
      )}
      {[...notes].map((note) => (
        <small key={note}>
          {text.notes}: {note}
        </small>
      ))}
      {refused.length > 0 && (
        <div className={styles.refused}>
          <b>{text.refused}</b>
          <dl>
            {refused.map(({ measure, option, reasons }) => (
              <div key={`${measure} ${option?.id ?? ''}`}>
                <dt>
                  {text.measures[measure]}
                  {option && ` ${numberOf(option)}`}
                </dt>
                {reasons.map((one) => (
                  <dd key={one.code}>{one.text[locale]}</dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      )}
      {!hideSources && (
        <div className={styles.pair}>
          {both.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the two have no other name that differs
            <ResultSources key={index} result={one} locale={locale} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Contest, and the area where it is only a part. */
function nameOfResult({ contest, area }: ElectionResult, locale: Locale): string {
  const name = contest.shortName || contest.name || figuresText[locale].result;
  const part = area.name !== '' && area.code !== contest.regionCode;
  return part ? `${name} ${figuresText[locale].inArea} ${area.name}` : name;
}

function cells({ measure, option, a, b }: CompareRow, locale: Locale): TableRow {
  const text = compareElectionsText[locale];
  return [
    option ? (
      <>
        {numberOf(option)} <bdi>{nameOf(option, locale)}</bdi>
      </>
    ) : (
      text.measures[measure]
    ),
    a && figure(a, locale),
    b && figure(b, locale),
    a && b && formatGap(a, b, locale),
  ];
}

function figure(one: ComparedFigure, locale: Locale): ReactElement {
  const { part, whole } = one;
  return (
    <>
      {formatCompared(one, locale)}
      {whole !== null && (
        <small>
          {compareElectionsText[locale].part(formatVotes(part, locale), formatVotes(whole, locale))}
        </small>
      )}
    </>
  );
}
