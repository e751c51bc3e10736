import { Table, type TableRow } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../../core/model.ts';
import { formatShare, formatVotes } from '../../core/numbers.ts';
import { marks } from '../../core/numbers-print.ts';
import { formatQuotient } from '../../core/seats-input.ts';
import type { ThresholdOutcome } from '../../core/seats-types.ts';
import { Opens } from '../../internal/Opens.tsx';
import { seatAllocationText } from '../../texts/seats.ts';
import { named } from './named.tsx';
import * as styles from './SeatAllocation.css.ts';
import type { PartyRow } from './view.ts';

interface ThresholdProps {
  outcome: ThresholdOutcome;
  rows: readonly PartyRow[];
  locale: Locale;
}

/** The national line: how many votes it is, and which party meets it. */
export function Threshold({ outcome, rows, locale }: ThresholdProps): ReactElement {
  const text = seatAllocationText[locale];
  const { percent, valid, line, fewest, parties } = outcome;
  const written = `${String(percent).replace('.', marks[locale].decimal)}%`;
  if (!line || fewest === null) return <p>{text.lineUnknown}</p>;
  const title = text.line(written);
  return (
    <div>
      <p>
        {title}:{' '}
        {text.lineIs(
          written,
          formatVotes(valid, locale),
          formatQuotient(line, locale),
          formatVotes(fewest, locale),
        )}
      </p>
      <Opens summary={title}>
        <Table
          caption={title}
          locale={locale}
          className={styles.threshold}
          columns={[{ header: text.party }, { header: text.votes, numeric: true }]}
          rows={parties.map(({ id, votes, meets }): TableRow => {
            const row = rows.find((one) => one.id === id);
            const name = named(row?.number ?? id, row?.name ?? '');
            if (meets === null) return [name, formatVotes(votes, locale)];
            return [
              <>
                {name} <small>{text.side[`${meets}`]}</small>
              </>,
              <>
                {formatVotes(votes, locale)}{' '}
                <small>{formatShare(votes, valid, { locale, thresholds: [percent] })}</small>
              </>,
            ];
          })}
        />
      </Opens>
    </div>
  );
}
