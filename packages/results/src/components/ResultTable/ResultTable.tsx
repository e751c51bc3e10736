import { Table } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { Former } from '../../internal/Former.tsx';
import { cx, factsOf } from '../../internal/facts.ts';
import { Marker, readFigures, sumLines } from '../../internal/figures.ts';
import * as internal from '../../internal/Lines.css.ts';
import { Lines, Rest } from '../../internal/Lines.tsx';
import { SourceLine } from '../../internal/SourceLine.tsx';
import * as styles from '../../internal/tableData.css.ts';
import { byAreas, byOptions } from '../../internal/tableData.tsx';
import { ResultSources } from '../ResultSources/ResultSources.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';

/** Rows of the table: the options with the sums of the form, or one row per area below. */
export const resultTableRows = ['options', 'areas'] as const;
export type ResultTableRows = (typeof resultTableRows)[number];

export interface ResultTableProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result to show. */
  result: ElectionResult;
  /**
   * What a row stands for.
   * @default 'options'
   */
  by?: ResultTableRows;
  /**
   * Shares beside the votes, in percent of the valid votes.
   * @default true by options, false by areas
   */
  shares?: boolean;
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

const id: ResultsContractId = 'results/ResultTable@1';

/**
 * Votes as a table, in ballot order or in the official order of the areas. Lines that fail a check are marked. Figures
 * that were replaced follow in tables of their own.
 */
export function ResultTable({
  result: given,
  by = 'options',
  shares = by === 'options',
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  className,
  ...rest
}: ResultTableProps): ReactElement {
  const figures = readFigures(given, locale);
  const { result, findings } = figures;
  const marker = new Marker(findings, locale);
  const areas = by === 'areas';
  const { caption, columns, rows, footer, notes, empty } = (areas ? byAreas : byOptions)(
    figures,
    marker,
    shares,
    locale,
  );
  const lines = areas ? [] : sumLines(figures, marker, locale);
  return (
    <div
      data-kpu={id}
      {...factsOf(result)}
      className={cx(internal.widget, !areas && internal.column, className)}
      {...rest}
    >
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {empty ? (
        <p>{empty}</p>
      ) : (
        <Table
          caption={caption}
          columns={columns}
          rows={rows.map(({ cells }) => cells)}
          {...(footer && { footer })}
          locale={locale}
          className={cx(areas && styles.areas)}
        />
      )}
      {notes.map((note) => (
        <small key={note}>{note}</small>
      ))}
      {lines.length > 0 && <Lines lines={lines} />}
      <Rest marks={marker.rest(result)} />
      {!areas && <Former figures={figures} locale={locale} />}
      {hideSources ? (
        <SourceLine
          result={result}
          locale={locale}
          measures={areas ? ['children', 'votes'] : ['votes', 'valid', 'invalid', 'total', 'voters']}
        />
      ) : (
        <ResultSources result={result} locale={locale} />
      )}
    </div>
  );
}
