import { Hemicycle } from '@situs-kpu/charts';
import { IconAlertTriangle, Table, type TableRow } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { formatVotes, noData } from '../../core/numbers.ts';
import type { TieRule } from '../../core/seats-types.ts';
import { figuresText } from '../../i18n.ts';
import { cx, factsOf, statusLine, titleOf } from '../../internal/facts.ts';
import * as internal from '../../internal/Lines.css.ts';
import { Marks, Rest } from '../../internal/Lines.tsx';
import { Opens } from '../../internal/Opens.tsx';
import { seatAllocationText } from '../../texts/seats.ts';
import { ResultSources } from '../ResultSources/ResultSources.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';
import { District } from './District.tsx';
import { named } from './named.tsx';
import * as styles from './SeatAllocation.css.ts';
import { Threshold } from './Threshold.tsx';
import { type SeatView, seatView } from './view.ts';

export interface SeatAllocationProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /**
   * The contest of the chamber: DPR, DPRD provinsi or DPRD kabupaten/kota. Its parties carry the seats that a source
   * states (`options[].seats`), the contest the size of the chamber (`contest.seats`). Seats are calculated from
   * `districts`.
   */
  result: ElectionResult;
  /**
   * One result per dapil, each with `contest.dapil` and the determined votes of its parties. The same party has the same
   * number in all of them.
   * @default the result itself, where it is that of a dapil
   */
  districts?: readonly ElectionResult[];
  /**
   * For the DPR: votes of the parties in the whole nation, of which 4% are needed (UU 7/2017 Pasal 414 ayat (1)).
   * @default the result itself, where it is national
   */
  national?: ElectionResult;
  /**
   * How equal quotients are told apart. Without a rule they are a tie, and the last seats stay open.
   * @default none
   */
  tieRule?: TieRule;
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
   * Leaves out the list of documents, where the page shows it once below.
   * @default false
   */
  hideSources?: boolean;
}

const id: ResultsContractId = 'results/SeatAllocation@1';

/**
 * Seats of a chamber: as dots and as a table, stated by a source or calculated from determined votes, with each division
 * of each dapil to follow. Where both are known and differ, the party is marked. Provisional votes never become seats.
 */
export function SeatAllocation({
  result: given,
  districts,
  national,
  tieRule,
  locale = 'id',
  hideStatus = false,
  hideSources = false,
  className,
  ...rest
}: SeatAllocationProps): ReactElement {
  const options = {
    ...(districts && { districts }),
    ...(national && { national }),
    tieRule: tieRule ?? null,
  };
  const view = seatView(given, options, locale);
  const { result, model, without, blocked, allocation, threshold, wrongSum } = view;
  const text = seatAllocationText[locale];
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(internal.widget, styles.root, className)} {...rest}>
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {model ? (
        <Hemicycle model={model}>{without && text.none(without)}</Hemicycle>
      ) : (
        <p>
          {text.title(titleOf(result, locale))}. {statusLine(result, locale)}. {text.noSeats}
        </p>
      )}
      {wrongSum && (
        <p className={internal.mark}>
          <IconAlertTriangle size={16} /> <b>{figuresText[locale].check}</b>:{' '}
          {text.wrongSum(formatVotes(wrongSum.sum, locale), formatVotes(wrongSum.size, locale))}
        </p>
      )}
      {blocked && <p>{text.blocked[blocked]}</p>}
      <Rest marks={[...view.marks]} />
      {view.stated && allocation && compared(view, locale)}
      {threshold && <Threshold outcome={threshold} rows={view.rows} locale={locale} />}
      {allocation?.districts.map((district) => (
        <Opens
          key={district.code}
          summary={text.dapil(district.name || district.code, formatVotes(district.seats, locale))}
        >
          <District district={district} locale={locale} />
        </Opens>
      ))}
      {!hideSources && <ResultSources result={result} locale={locale} />}
    </div>
  );
}

/** Stated beside calculated: one word where all agree, else every party that has a seat in either. */
function compared({ rows, allocation }: SeatView, locale: Locale): ReactElement {
  const text = seatAllocationText[locale];
  const differs = rows.some((row) => row.differs);
  if (!differs && allocation?.decided && rows.every((row) => row.stated === row.computed))
    return <p>{text.agrees}</p>;
  const seats = (value: number | null | undefined) =>
    value == null ? noData[locale] : formatVotes(value, locale);
  return (
    <Table
      caption={text.compare}
      locale={locale}
      columns={[
        { header: text.party },
        { header: text.bySource, numeric: true },
        { header: text.byVotes, numeric: true },
      ]}
      rows={rows
        .filter((row) => row.stated !== 0 || row.computed !== 0)
        .map(
          (row): TableRow => [
            <>
              {named(row.number, row.name)}
              {row.differs && <Marks marks={[{ word: figuresText[locale].check, text: '' }]} />}
            </>,
            seats(row.stated),
            row.computed === null ? text.atLeast(formatVotes(row.certain, locale)) : seats(row.computed),
          ],
        )}
    />
  );
}
