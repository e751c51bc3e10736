import { Table, type TableRow } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { formatVotes } from '../../core/numbers.ts';
import { formatTurnout } from '../../core/numbers-denominators.ts';
import { statuses } from '../../core/status.ts';
import { type Portion, turnoutOf } from '../../core/turnout.ts';
import { turnoutSentences } from '../../core/turnout-story.ts';
import { cx, factsOf, statusLine, titleOf } from '../../internal/facts.ts';
import { Marker, readFigures } from '../../internal/figures.ts';
import * as lines from '../../internal/Lines.css.ts';
import { Marks, Rest } from '../../internal/Lines.tsx';
import { Hero, Said } from '../../internal/Said.tsx';
import { SourceLine } from '../../internal/SourceLine.tsx';
import { turnoutFigureText } from '../../texts/turnout.ts';
import { ResultSources } from '../ResultSources/ResultSources.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';

export interface TurnoutFigureProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result whose turnout is shown. */
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

const id: ResultsContractId = 'results/TurnoutFigure@1';

/**
 * People who voted as a share of the fixed list, with both numbers, by sex where known. Above 100% it is explained;
 * before the recapitulation it is not calculated.
 */
export function TurnoutFigure({
  result: given,
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  className,
  ...rest
}: TurnoutFigureProps): ReactElement {
  const { result, findings } = readFigures(given, locale);
  const text = turnoutFigureText[locale];
  const facts = turnoutOf(result);
  const told = facts.kind === 'turnout' ? facts : null;
  const marker = new Marker(findings, locale);
  const percent = ({ part, whole }: Portion) => formatTurnout(part, whole, { locale }).text;
  const rows = (told?.bySex ?? []).map((one): TableRow => {
    const { id: who, part, whole } = one;
    return [
      who === 'men' ? text.men : text.women,
      formatVotes(part, locale),
      formatVotes(whole, locale),
      percent(one),
    ];
  });
  const all: TableRow = [
    text.all,
    <>
      {formatVotes(result.total, locale)}
      <Marks marks={marker.at('total')} />
    </>,
    <>
      {formatVotes(result.voters.dpt.total, locale)}
      <Marks marks={marker.at('voters.dpt')} />
    </>,
    told ? percent(told.all) : text.notTold,
  ];
  const outside = (['dptb', 'dpk'] as const)
    .filter((list) => result.voters[list].total !== null)
    .map((list) => `${text[list]}: ${formatVotes(result.voters[list].total, locale)}`);
  const caption = `${titleOf(result, locale)}. ${text.table}. ${statusLine(result, locale)}.`;
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(lines.widget, lines.column, className)} {...rest}>
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {told && (
        <Hero
          label={text.turnout}
          value={String(told.all.part / told.all.whole)}
          text={percent(told.all)}
          of={text.ofDpt(formatVotes(told.all.whole, locale))}
        />
      )}
      <Said said={turnoutSentences(facts, locale)} result={result} locale={locale} />
      {statuses[result.status].figures && (
        <Table
          caption={caption}
          columns={[
            { header: text.voters },
            { header: text.voted, numeric: true },
            { header: text.listed, numeric: true },
            { header: text.share, numeric: true },
          ]}
          rows={rows.length > 0 ? rows : [all]}
          {...(rows.length > 0 && { footer: all })}
          locale={locale}
        />
      )}
      {outside.length > 0 && (
        <small>
          {text.lists}: {outside.join('; ')}.
        </small>
      )}
      <Rest marks={marker.rest(result)} />
      {hideSources ? (
        <SourceLine result={result} locale={locale} measures={['total', 'voters']} />
      ) : (
        <ResultSources result={result} locale={locale} />
      )}
    </div>
  );
}
