import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, toneText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { type Tone, toneIcons } from '../../internal/tone.tsx';
import * as toneStyles from '../../styles/Tone.css.ts';
import type { HeadingLevel } from '../Heading/Heading.tsx';
import * as styles from './Alert.css.ts';

/** `polite` waits until the screen reader has finished, `assertive` interrupts it. */
export const alertLives = ['polite', 'assertive'] as const;
export type AlertLive = (typeof alertLives)[number];

export interface AlertProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'role'> {
  /**
   * Kind of message. `danger` only for what has gone wrong.
   * @default 'info'
   */
  tone?: Tone;
  /** What happened, in one sentence. The word of the tone stands before it. */
  heading?: ReactNode;
  /** Level of the heading in the outline; without it the heading is a paragraph. */
  level?: Exclude<HeadingLevel, 1>;
  /** Word of the tone, when another one fits better: "Jadwal berubah". */
  word?: string;
  /** Only for a message that appears after the page was loaded: it is read out. */
  live?: AlertLive;
  /** What it means and what to do, as paragraphs. */
  children?: ReactNode;
  /**
   * Language of the word.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/Alert@1';

/** A message beside the content, told apart by word, icon and colour. */
export function Alert({
  tone = 'info',
  heading,
  level,
  word,
  live,
  locale,
  className,
  children,
  ...rest
}: AlertProps): ReactElement {
  const Title = level ? (`h${level}` as 'h2') : 'p';
  const kind = word ?? words(toneText, locale)[tone];
  return (
    <div
      data-kpu={id}
      className={cx(styles.root, toneStyles.tone[tone], className)}
      role={live && (live === 'polite' ? 'status' : 'alert')}
      {...rest}
    >
      {toneIcons[tone]({ size: 24 })}
      <div>
        <Title>
          {kind}
          {heading && <>: {heading}</>}
        </Title>
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
