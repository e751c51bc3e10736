import type { ComponentPropsWithRef, HTMLAttributes, ReactElement, RefAttributes } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import * as styles from './Text.css.ts';

/** 14, 16, 18 and 22 px. */
export const textSizes = ['sm', 'md', 'lg', 'xl'] as const;
export type TextSize = (typeof textSizes)[number];

/** Weights of text. */
export const textWeights = ['regular', 'medium', 'bold'] as const;
export type TextWeight = (typeof textWeights)[number];

/** Elements that a text may be. */
export const textTags = ['p', 'span', 'div'] as const;
export type TextTag = (typeof textTags)[number];

export interface TextProps extends HTMLAttributes<HTMLElement>, RefAttributes<HTMLElement> {
  /**
   * The element it is.
   * @default 'p'
   */
  as?: TextTag;
  /** Size; without it that of its surroundings. `xl` is for the one paragraph that opens a page. */
  size?: TextSize;
  /** `muted` for what matters less: dates, sources, hints. */
  tone?: 'muted';
  /** Weight; without it that of its surroundings. */
  weight?: TextWeight;
}

const id: UiContractId = 'ui/Text@1';

/** Text outside of Prose that differs from its surroundings. A plain paragraph needs no component: write `<p>`. */
export function Text({ as = 'p', size, tone, weight, className, ...rest }: TextProps): ReactElement {
  const Tag = as as 'p';
  return (
    <Tag
      data-kpu={id}
      className={
        cx(
          size && styles.size[size],
          tone && styles.tone[tone],
          weight && styles.weight[weight],
          className,
        ) || undefined
      }
      {...(rest as ComponentPropsWithRef<'p'>)}
    />
  );
}
