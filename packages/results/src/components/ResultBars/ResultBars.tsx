import { BarChart } from '@situs-kpu/charts';
import { type BarModel, barModel } from '@situs-kpu/charts/core';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { formatVotes, isCount, noData } from '../../core/numbers.ts';
import { statuses } from '../../core/status.ts';
import { figuresText, resultBarsText } from '../../i18n.ts';
import { cx, factsOf, statusLine, titleOf } from '../../internal/facts.ts';
import { type Figures, Marker, readFigures, sumLines } from '../../internal/figures.ts';
import * as lines from '../../internal/Lines.css.ts';
import { Lines, Rest } from '../../internal/Lines.tsx';
import { SourceLine } from '../../internal/SourceLine.tsx';
import { ResultSources } from '../ResultSources/ResultSources.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';
import * as styles from './ResultBars.css.ts';

export interface ResultBarsProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result to show. */
  result: ElectionResult;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * Leaves out the status band, where the page shows it once above. The caption still says status and time.
   * @default false
   */
  hideStatus?: boolean;
  /**
   * Leaves out the list of documents, where the page shows it once below; one line names those of these figures.
   * @default false
   */
  hideSources?: boolean;
}

const id: ResultsContractId = 'results/ResultBars@1';

/**
 * Votes per option, always in ballot order and all alike, under their status and over the sums of the form. Bars are
 * parts of the valid votes. Where a figure is missing or contradicted there are figures only.
 */
export function ResultBars({
  result: given,
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  className,
  ...rest
}: ResultBarsProps): ReactElement {
  const figures = readFigures(given, locale);
  const { result, findings, note, sound, whole } = figures;
  const marker = new Marker(findings, locale);
  const model = modelOf(figures, marker, locale);
  const sums = sumLines(figures, marker, locale);
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(lines.widget, styles.root, className)} {...rest}>
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      <BarChart model={model} size="comfortable">
        {note}
        {!sound && whole !== null && whole > 0n && resultBarsText[locale].noBars}
      </BarChart>
      {sums.length > 0 && <Lines lines={sums} />}
      <Rest marks={marker.rest(result)} />
      {hideSources ? (
        <SourceLine
          result={result}
          locale={locale}
          measures={['votes', 'valid', 'invalid', 'total', 'voters']}
        />
      ) : (
        <ResultSources result={result} locale={locale} />
      )}
    </div>
  );
}

function modelOf({ result, options, whole, sound }: Figures, marker: Marker, locale: Locale): BarModel {
  const text = figuresText[locale];
  const own = resultBarsText[locale];
  const model = barModel(
    options.map(({ option, path, number, label, text: votes, share }) => ({
      id: path,
      label,
      value: isCount(option.votes) ? option.votes : null,
      mark: number,
      formatted: votes,
      // Under the name: the votes stay the one large number of the row.
      note: [
        share === null ? '' : own.share(share),
        ...marker.at(path).map(({ word, text: what }) => `\u26a0\ufe0e ${what ? `${word}: ${what}` : word}`),
      ]
        .filter(Boolean)
        .join(' '),
    })),
    {
      // Without a row the chart shows its title only: the status must not be lost with the sentence under it.
      title:
        options.length > 0
          ? titleOf(result, locale)
          : `${titleOf(result, locale)}. ${statusLine(result, locale)}`,
      labelHeader: own.option,
      valueHeader: text.votes,
      unit: text.votes,
      domain: 'total',
      empty: own.noOptions,
    },
    { locale },
  );
  model.description = [
    `${statusLine(result, locale)}.`,
    options.length > 0 ? text.order : '',
    sound ? text.whole(formatVotes(whole, locale)) : '',
  ]
    .filter(Boolean)
    .join(' ');
  if (!sound) {
    // A bar tells a part of a whole; without a whole that holds there is none to tell.
    model.track = false;
    model.rows = model.rows.map((row, index) => ({
      ...row,
      bar: null,
      formatted: options[index]?.text ?? noData[locale],
    }));
  } else if (whole !== null && hasThreshold(result)) {
    model.threshold = {
      x: 50,
      label: own.threshold,
      formatted: own.moreThan(formatVotes(whole / 2n, locale)),
    };
  }
  return model;
}

/**
 * Whether half of the valid votes decides something by law: for a single pair against the blank column, and for the
 * governor of Jakarta. Only for the whole contest, and only from the recapitulation on: a part proves nothing.
 */
function hasThreshold({ contest, area, options, status }: ElectionResult): boolean {
  if (!statuses[status].complete || area.code !== contest.regionCode) return false;
  const blank = options.length === 2 && options.some(({ kind }) => kind === 'kolom_kosong');
  return blank || (contest.kind === 'pilgub' && contest.regionCode === '31');
}
