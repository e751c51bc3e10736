import { Table, type TableRow } from '@situs-kpu/ui';
import type { ReactElement, ReactNode } from 'react';
import type { Locale } from '../../core/model.ts';
import { formatVotes } from '../../core/numbers.ts';
import { formatQuotient, quotientDecimals } from '../../core/seats-input.ts';
import type { DistrictSeats, Division } from '../../core/seats-types.ts';
import { seatAllocationText } from '../../texts/seats.ts';
import { named } from './named.tsx';
import * as styles from './SeatAllocation.css.ts';

interface DistrictProps {
  district: DistrictSeats;
  locale: Locale;
}

/** One dapil, step by step: who got which seat by which division, then every division there was. */
export function District({ district, locale }: DistrictProps): ReactElement {
  const text = seatAllocationText[locale];
  const { name, code, reason, divisions, tie, decidedBy } = district;
  const title = name || code;
  // Seats that the law numbers come first, then what is tied, then the largest quotient that brought none.
  const numbered = divisions.filter(({ seat }) => seat !== null);
  const tied = divisions.filter((one) => one.tied);
  const next = divisions.find((one) => one.seat === null && !one.tied);
  const most = Math.max(0, ...numbered.map(({ divisor }) => divisor), ...tied.map(({ divisor }) => divisor));
  const shown = divisions.filter(({ divisor }) => divisor <= most + 2);
  const decimals = quotientDecimals(shown);
  const step = ({ party: id, divisor, quotient }: Division) => {
    const found = district.parties.find((one) => one.id === id);
    return (
      <>
        {named(String(found?.nomorUrut ?? id), found?.name ?? '')}{' '}
        <small>
          {formatVotes(quotient.numerator, locale)} ÷ {divisor} = {formatQuotient(quotient, locale, decimals)}
        </small>
      </>
    );
  };
  return (
    <div className={styles.district}>
      {reason && <p>{reason[locale]}</p>}
      {divisions.length > 0 && (
        <>
          <p>{text.method}</p>
          <Table
            caption={text.steps(title)}
            locale={locale}
            className={styles.steps}
            columns={[{ header: text.seats }, { header: text.step }]}
            rows={[
              ...numbered.map((one): TableRow => [text.seat(formatVotes(one.seat, locale)), step(one)]),
              ...tied.map((one): TableRow => [text.tie(formatVotes(tie?.seats, locale)), step(one)]),
              ...(next ? [[text.next, step(next)] as TableRow] : []),
            ]}
          />
          {decidedBy && <p>{text.decidedBy[decidedBy]}</p>}
          {matrix(district, shown, most, decimals, title, locale)}
          <small>{text.rounded}</small>
        </>
      )}
    </div>
  );
}

/** Every party in every division, up to the first divisor that brought no seat to anybody. */
function matrix(
  { parties }: DistrictSeats,
  shown: readonly Division[],
  most: number,
  decimals: number,
  title: string,
  locale: Locale,
): ReactElement {
  const text = seatAllocationText[locale];
  const divisors = Array.from({ length: (most + 3) / 2 }, (_, index) => 2 * index + 1);
  const cell = (one: Division | undefined): ReactNode =>
    one && (
      <>
        {formatQuotient(one.quotient, locale, decimals)}{' '}
        {one.seat !== null && <small>{text.seat(formatVotes(one.seat, locale))}</small>}
        {one.tied && <small>{text.tied}</small>}
      </>
    );
  return (
    <Table
      caption={text.all(title)}
      locale={locale}
      className={styles.divisions}
      columns={[
        { header: text.party },
        ...divisors.map((divisor) => ({ header: text.by(String(divisor)), numeric: true })),
      ]}
      rows={parties.map(({ id, nomorUrut, name, votes, eligible }): TableRow => {
        const label = named(String(nomorUrut), name);
        if (eligible === false) return [label, text.out, ...divisors.slice(1).map(() => '')];
        return [
          label,
          ...divisors.map((divisor) =>
            votes === 0 ? '0' : cell(shown.find((one) => one.party === id && one.divisor === divisor)),
          ),
        ];
      })}
    />
  );
}
