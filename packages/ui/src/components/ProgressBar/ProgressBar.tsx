import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { noData, numberText, progressBarText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { formatNumber, type NumberFormat } from '../../internal/numbers.ts';
import { formatPercent } from '../../internal/percent.ts';
import { root } from '../../styles/Bar.css.ts';
import { StatusBadge } from '../StatusBadge/StatusBadge.tsx';

export interface ProgressBarProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children'>,
    Pick<NumberFormat, 'locale'> {
  /** What goes forward: "TPS yang sudah melapor". */
  label: ReactNode;
  /** How much is done. `null` when it is not known: then there are words and no bar. */
  value: number | null | undefined;
  /** The whole, in the same unit. Without a whole above 0 there are figures and no bar. */
  max: number | null | undefined;
  /** What is counted: "TPS". */
  unit?: string;
  /** Why `value` is not known, or what goes on meanwhile: "sedang dihitung". */
  reason?: ReactNode;
  /** Decimals of the percentage at most. @default 1 */
  maximumFractionDigits?: number;
}

const id: UiContractId = 'ui/ProgressBar@1';

/** How much of a whole is done, as a bar and in figures. What contradicts itself is said, and not drawn. */
export function ProgressBar({
  label,
  value,
  max,
  unit,
  reason,
  maximumFractionDigits,
  locale,
  className,
  ...rest
}: ProgressBarProps): ReactElement {
  const text = words(progressBarText, locale);
  const done = formatNumber(value, { locale });
  const whole = Number(max) >= 0 ? formatNumber(max, { locale }) : null;
  // Formatted, so both are numbers.
  const [part, all] = [value as number, max as number];
  const wrong = done !== null && (part < 0 || (whole !== null && part > all));
  const share =
    done !== null && whole !== null && part >= 0
      ? formatPercent(part, all, locale, maximumFractionDigits)
      : null;
  const figures =
    done !== null &&
    `${whole === null ? done : `${done} ${words(numberText, locale).of} ${whole}`}${unit ? ` ${unit}` : ''}${share === null ? '' : `, ${share}`}`;
  if (process.env.NODE_ENV !== 'production' && wrong) {
    complain(
      'ProgressBar',
      `${value} of ${max} is no part of a whole. The figures are shown with a note, and no bar is drawn. Correct the data: value from 0 to max.`,
    );
  }
  return (
    <div data-kpu={id} className={cx(root, className)} {...rest}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: progress is a control that a label names */}
      <label>
        {label}
        {figures && share !== null && !wrong && <progress value={part} max={all} aria-valuetext={figures} />}
      </label>
      {figures || (
        <>
          {words(noData, locale)}
          {reason && <> ({reason})</>}
        </>
      )}
      {done !== null && whole === null && <small>{text.noWhole}</small>}
      {wrong && (
        <>
          {' '}
          <StatusBadge tone="warning">{text.wrong}</StatusBadge>
        </>
      )}
    </div>
  );
}
