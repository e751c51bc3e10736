import { Table, type TableRow } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { formatShare, formatVotes } from '../../core/numbers.ts';
import { statuses } from '../../core/status.ts';
import { invalidOf } from '../../core/turnout.ts';
import { invalidSentences } from '../../core/turnout-story.ts';
import { cx, factsOf, statusLine, titleOf } from '../../internal/facts.ts';
import { Marker, readFigures } from '../../internal/figures.ts';
import * as lines from '../../internal/Lines.css.ts';
import { Marks, Rest } from '../../internal/Lines.tsx';
import { Hero, Said } from '../../internal/Said.tsx';
import { SourceLine } from '../../internal/SourceLine.tsx';
import { invalidVotesText } from '../../texts/turnout.ts';
import { ResultSources } from '../ResultSources/ResultSources.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';

export interface InvalidVotesProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result whose invalid votes are shown. */
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

const id: ResultsContractId = 'results/InvalidVotes@1';

/** Invalid votes as a share of all votes, what they mean, and which options received fewer, as a fact. */
export function InvalidVotes({
  result: given,
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  className,
  ...rest
}: InvalidVotesProps): ReactElement {
  const { result, findings } = readFigures(given, locale);
  const text = invalidVotesText[locale];
  const facts = invalidOf(result);
  const told = facts.kind === 'invalid' ? facts : null;
  const marker = new Marker(findings, locale);
  const share = (part: number | null) =>
    told ? formatShare(part, told.all.whole, { locale, thresholds: [] }) : text.notTold;
  const row = (path: 'valid' | 'invalid' | 'total', label: string): TableRow => {
    const value = path === 'total' && told ? told.all.whole : result[path];
    const marks = marker.at(path);
    return [
      <>
        {label}
        <Marks marks={marks} />
      </>,
      formatVotes(value, locale),
      value === null ? text.notTold : share(value),
    ];
  };
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(lines.widget, lines.column, className)} {...rest}>
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {told && (
        <Hero
          label={text.invalid}
          value={String(told.all.part / told.all.whole)}
          text={share(told.all.part)}
          of={text.ofAll(formatVotes(told.all.whole, locale))}
        />
      )}
      <Said said={invalidSentences(facts, locale)} result={result} locale={locale} />
      {statuses[result.status].figures && (
        <Table
          caption={`${titleOf(result, locale)}. ${text.table}. ${statusLine(result, locale)}.`}
          columns={[
            { header: text.kind },
            { header: text.votes, numeric: true },
            { header: text.share, numeric: true },
          ]}
          rows={[row('valid', text.valid), row('invalid', text.invalid)]}
          footer={row('total', text.all)}
          locale={locale}
        />
      )}
      <Rest marks={marker.rest(result)} />
      {hideSources ? (
        <SourceLine result={result} locale={locale} measures={['invalid', 'valid', 'total']} />
      ) : (
        <ResultSources result={result} locale={locale} />
      )}
    </div>
  );
}
