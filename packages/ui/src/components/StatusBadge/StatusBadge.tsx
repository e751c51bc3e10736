import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, toneText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { type Tone, toneIcons } from '../../internal/tone.tsx';
import * as toneStyles from '../../styles/Tone.css.ts';
import * as badge from '../Badge/Badge.css.ts';

export interface StatusBadgeProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Kind of state, as colour and shape. */
  tone: Tone;
  /** The state in words: "Sementara", "Ditetapkan". Colour and icon only repeat it. */
  children: ReactNode;
  /** Another icon than that of the tone, 16 px: `<IconHourglass size={16} />`. */
  icon?: ReactNode;
  /**
   * Language of the word that stands in for missing ones.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/StatusBadge@1';

/** The state of one thing, in words, with the icon and colour of a tone. */
export function StatusBadge({
  tone,
  icon,
  locale,
  className,
  children,
  ...rest
}: StatusBadgeProps): ReactElement {
  const silent = children == null || children === '' || typeof children === 'boolean';
  if (silent && process.env.NODE_ENV !== 'production') {
    complain(
      'StatusBadge',
      'it has no words. Colour and icon alone are not understood by everyone. Write the state as its children.',
    );
  }

  return (
    <span data-kpu={id} className={cx(badge.root, toneStyles.tone[tone], className)} {...rest}>
      {icon ?? toneIcons[tone]({ size: 16 })}
      {silent ? words(toneText, locale)[tone] : children}
    </span>
  );
}
