import { ProgressBar, Table, type TableRow } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { formatShare, formatVotes } from '../../core/numbers.ts';
import { progressOf } from '../../core/turnout.ts';
import { progressSentences } from '../../core/turnout-story.ts';
import { figuresText } from '../../i18n.ts';
import { cx, factsOf, statusLine, titleOf } from '../../internal/facts.ts';
import { Marker, readFigures } from '../../internal/figures.ts';
import * as lines from '../../internal/Lines.css.ts';
import { Marks, Rest } from '../../internal/Lines.tsx';
import { Said } from '../../internal/Said.tsx';
import { SourceLine } from '../../internal/SourceLine.tsx';
import { progressFigureText } from '../../texts/turnout.ts';
import { ResultSources } from '../ResultSources/ResultSources.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';

export interface ProgressFigureProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result whose progress is shown. */
  result: ElectionResult;
  /** The version shown before this one: a number of all TPS that moved is then told. */
  before?: ElectionResult;
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

const id: ResultsContractId = 'results/ProgressFigure@1';

/** Polling stations whose figures are in: no data is not zero, and all of them in is not a final result. */
export function ProgressFigure({
  result: given,
  before,
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  className,
  ...rest
}: ProgressFigureProps): ReactElement {
  const { result, findings } = readFigures(given, locale);
  const text = progressFigureText[locale];
  const facts = progressOf(result, before);
  const { state, reported, total } = facts;
  const marker = new Marker(findings, locale);
  const sound = state !== 'wrong' && reported !== null && total !== null;
  const marks = marker.at('progress');
  const row = (label: string, value: number | null, more = marks.slice(0, 0)): TableRow => [
    <>
      {label}
      <Marks marks={more} />
    </>,
    formatVotes(value, locale),
    sound ? formatShare(value, total, { locale, thresholds: [] }) : text.notTold,
  ];
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(lines.widget, lines.column, className)} {...rest}>
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {sound && (
        <ProgressBar
          label={text.progress}
          value={reported}
          max={total}
          figures={`${figuresText[locale].progressOf(formatVotes(reported, locale), formatVotes(total, locale))} (${formatShare(reported, total, { locale, thresholds: [] })})`}
          locale={locale}
        />
      )}
      <Said said={progressSentences(facts, locale)} result={result} locale={locale} />
      {state !== 'before' && (
        <Table
          caption={`${titleOf(result, locale)}. ${text.table}. ${statusLine(result, locale)}.`}
          columns={[
            { header: text.state },
            { header: text.stations, numeric: true },
            { header: text.share, numeric: true },
          ]}
          rows={[row(text.in, reported, marks), row(text.open, sound ? total - reported : null)]}
          footer={row(text.all, total)}
          locale={locale}
        />
      )}
      <Rest marks={marker.rest(result)} />
      {hideSources ? (
        <SourceLine result={result} locale={locale} measures={['progress']} />
      ) : (
        <ResultSources result={result} locale={locale} />
      )}
    </div>
  );
}
