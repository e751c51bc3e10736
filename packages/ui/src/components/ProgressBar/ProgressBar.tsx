import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { numberText, progressBarText, words } from '../../i18n.ts';
import { Bar } from '../../internal/bar.tsx';
import { complain } from '../../internal/complain.ts';
import { formatNumber, type NumberFormat } from '../../internal/numbers.ts';
import { formatPercent } from '../../internal/percent.ts';

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
  /** Words of the figures, where another module wrote them: they then read the same everywhere. @default value, whole and share */
  figures?: string | undefined;
  /** Why `value` is not known, or what goes on meanwhile: "sedang dihitung". */
  reason?: ReactNode;
}

const id: UiContractId = 'ui/ProgressBar@1';

/** How much of a whole is done, as a bar and in figures. What contradicts itself is said, and not drawn. */
export function ProgressBar({
  label,
  value,
  max,
  unit,
  figures: written,
  reason,
  locale,
  ...rest
}: ProgressBarProps): ReactElement {
  const done = formatNumber(value, { locale });
  const whole = Number(max) >= 0 ? formatNumber(max, { locale }) : null;
  // Formatted, so both are numbers.
  const [part, all] = [value as number, max as number];
  const wrong = done !== null && (part < 0 || (whole !== null && part > all));
  const share = done !== null && whole !== null && part >= 0 ? formatPercent(part, all, locale) : null;
  const figures =
    done !== null &&
    (written ||
      `${whole === null ? done : `${done} ${words(numberText, locale).of} ${whole}`}${unit ? ` ${unit}` : ''}${share === null ? '' : `, ${share}`}`);
  if (process.env.NODE_ENV !== 'production' && wrong) {
    complain(
      'ProgressBar',
      `${value} of ${max} is no part of a whole. The figures are shown with a note, and no bar is drawn. Correct the data: value from 0 to max.`,
    );
  }
  return (
    <Bar
      data-kpu={id}
      label={label}
      control={
        figures && share !== null && !wrong && <progress value={part} max={all} aria-valuetext={figures} />
      }
      figures={figures}
      reason={reason}
      note={done !== null && whole === null && words(progressBarText, locale).noWhole}
      wrong={wrong}
      locale={locale}
      {...rest}
    />
  );
}
