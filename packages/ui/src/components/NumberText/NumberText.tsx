import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { noData, numberText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { formatNumber, type NumberFormat } from '../../internal/numbers.ts';
import * as styles from './NumberText.css.ts';

/** Of the figure; without it that of its surroundings. `figure` once per block: the number people came for. */
export const numberTextSizes = ['xl', '3xl', 'figure'] as const;
export type NumberTextSize = (typeof numberTextSizes)[number];

export interface NumberTextProps
  extends Omit<ComponentPropsWithRef<'data'>, 'value' | 'children'>,
    NumberFormat {
  /** `null` when it is not known. What is no number reads "belum ada data", never 0. */
  value: number | bigint | null | undefined;
  /** "suara", "TPS", "%". A percent sign stands at the figure without a space. */
  unit?: string;
  /** The whole that the value is a part of. */
  denominator?: number | bigint | null;
  /** What the whole counts: "suara sah". */
  denominatorUnit?: string;
  /** Why there is no value, and when there will be: "menunggu rekapitulasi tingkat kota". */
  reason?: ReactNode;
  /** Size of the figure; without it that of its surroundings. */
  size?: NumberTextSize;
}

const id: UiContractId = 'ui/NumberText@1';

/** A number with its unit and its whole, written the same on server, browser and paper. */
export function NumberText({
  value,
  unit,
  denominator,
  denominatorUnit,
  reason,
  size,
  locale,
  maximumFractionDigits,
  minimumFractionDigits,
  className,
  ...rest
}: NumberTextProps): ReactElement {
  const format = { locale, maximumFractionDigits, minimumFractionDigits };
  const text = formatNumber(value, format);
  if (text === null) {
    return (
      <data data-kpu={id} value="" className={cx(styles.root, styles.missing, className)} {...rest}>
        {words(noData, locale)}
        {reason && <> ({reason})</>}
      </data>
    );
  }
  const figure = unit === '%' ? `${text}%` : text;
  const whole = formatNumber(denominator, format);
  return (
    <data data-kpu={id} value={String(value)} className={cx(styles.root, className)} {...rest}>
      {size ? <span className={styles.size[size]}>{figure}</span> : figure}
      {/* Beside a large figure there may be no room for the unit; in a sentence it never parts. */}
      {unit && unit !== '%' && `${size ? ' ' : '\u00a0'}${unit}`}
      {whole !== null && (
        <>
          {' '}
          <small>
            {words(numberText, locale).of} {whole}
            {denominatorUnit && ` ${denominatorUnit}`}
          </small>
        </>
      )}
    </data>
  );
}
