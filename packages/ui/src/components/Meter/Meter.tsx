import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { fill, meterText, noData, numberText, words } from '../../i18n.ts';
import { Bar } from '../../internal/bar.tsx';
import { complain } from '../../internal/complain.ts';
import { formatNumber, type NumberFormat } from '../../internal/numbers.ts';

export interface MeterProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, NumberFormat {
  /** What is measured: "Indeks Partisipasi Pemilihan 2024". */
  label: ReactNode;
  /** The score. `null` when it is not known: then there are words and no bar. */
  value: number | null | undefined;
  /** Lowest score there can be. @default 0 */
  min?: number;
  /** Highest score there can be. @default 100 */
  max?: number;
  /** Below it a score is low. */
  low?: number | undefined;
  /** Above it a score is high. */
  high?: number | undefined;
  /** The best score. With it the words say whether the score lies where it should. */
  optimum?: number | undefined;
  /** The category in words, by its official name: "partisipatif (participatory)". @default 'rendah', 'sedang' or 'tinggi', by `low` and `high` */
  category?: string | undefined;
  /** Why the score is not known: "belum diukur". */
  reason?: ReactNode;
}

const id: UiContractId = 'ui/Meter@1';

/** A score on its scale, as a bar and in words. What lies outside the scale is said, and not drawn. */
export function Meter({
  label,
  value,
  min = 0,
  max = 100,
  low,
  high,
  optimum,
  category,
  reason,
  locale,
  maximumFractionDigits,
  minimumFractionDigits,
  ...rest
}: MeterProps): ReactElement {
  const text = words(meterText, locale);
  const format = (n: number | null | undefined) =>
    formatNumber(n, { locale, maximumFractionDigits, minimumFractionDigits });
  const plain = (n: number) => formatNumber(n, { locale }) ?? words(noData, locale);
  const score = format(value);
  const part = value as number;
  const inside = min < max && part >= min && part <= max;
  // Classed by the value as it is, not as it is written: 77,504 is above 77,5. -1 low, 0 between, 1 high.
  const side = (n: number) => (n < (low ?? min) ? -1 : n > (high ?? max) ? 1 : 0);
  const classed = (low !== undefined || high !== undefined) && !((low ?? min) > (high ?? max));
  const verdict = optimum === undefined ? '' : ` (${side(part) === side(optimum) ? text.good : text.bad})`;
  const kind =
    category ??
    (classed && inside ? text[side(part) < 0 ? 'low' : side(part) > 0 ? 'high' : 'mid'] + verdict : '');
  const scale =
    min === 0
      ? `${words(numberText, locale).of} ${plain(max)}`
      : fill(text.scale, { min: plain(min), max: plain(max) });
  const figures = score !== null && `${score} ${scale}${kind && `, ${kind}`}`;
  if (process.env.NODE_ENV !== 'production') {
    if (score !== null && !inside) {
      complain(
        'Meter',
        `the score ${value} is not on the scale from ${min} to ${max}. It is shown with a note, and no bar is drawn. Correct the data: min below max, and value from min to max.`,
      );
    }
    if (!classed && (low ?? high) !== undefined) {
      complain(
        'Meter',
        `low ${low ?? min} is above high ${high ?? max}. No score can be called low or high. Give low at most as large as high.`,
      );
    }
  }
  return (
    <Bar
      data-kpu={id}
      label={label}
      control={
        figures &&
        inside && (
          <meter
            value={part}
            min={min}
            max={max}
            {...(classed ? { low, high, optimum } : {})}
            aria-valuetext={figures}
          />
        )
      }
      figures={figures}
      reason={reason}
      note={
        classed &&
        category === undefined && (
          <>
            {low !== undefined && fill(text.lowUnder, { low: plain(low) })}{' '}
            {high !== undefined && fill(text.highOver, { high: plain(high) })}
          </>
        )
      }
      wrong={score !== null && !inside}
      locale={locale}
      {...rest}
    />
  );
}
