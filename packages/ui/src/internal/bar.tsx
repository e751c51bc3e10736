import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { type Locale, noData, words } from '../i18n.ts';
import { root } from '../styles/Bar.css.ts';
import { contradiction } from './contradiction.tsx';
import { cx } from './cx.ts';

interface BarProps extends ComponentPropsWithRef<'div'> {
  label: ReactNode;
  /** The native element, where something can be drawn. */
  control: ReactNode;
  /** In words; without them it says that there are no data, and why. */
  figures: string | false;
  reason: ReactNode;
  note: ReactNode;
  /** The data contradict each other. */
  wrong: boolean;
  locale: Locale | undefined;
}

/** Label, native bar and figures of ProgressBar and Meter. */
export function Bar({
  label,
  control,
  figures,
  reason,
  note,
  wrong,
  locale,
  className,
  ...rest
}: BarProps): ReactElement {
  return (
    <div className={cx(root, className)} {...rest}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: progress and meter are controls that a label names */}
      <label>
        {label}
        {control}
      </label>
      {figures || (
        <>
          {words(noData, locale)}
          {reason && <> ({reason})</>}
        </>
      )}
      {note && <small>{note}</small>}
      {wrong && <> {contradiction(locale)}</>}
    </div>
  );
}
