import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, stepperText, words } from '../../i18n.ts';
import { blank } from '../../internal/blank.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { safeUrl } from '../../internal/url.ts';
import * as styles from './Stepper.css.ts';

/** Behind, here, ahead. */
export const stepStates = ['done', 'current', 'todo'] as const;
export type StepState = (typeof stepStates)[number];

export interface StepperItem {
  /** What is done in this step: "Isi formulir". Its number is added. */
  label: ReactNode;
  /** Where a step that is done can be changed. Steps that are not done are never links. */
  href?: string | undefined;
  /** What it takes, and how long. */
  children?: ReactNode;
}

export interface StepperProps extends Omit<ComponentPropsWithRef<'ol'>, 'children'> {
  /** The steps in order. Without any, nothing is shown. */
  items: readonly StepperItem[];
  /**
   * Number of the present step, from 1; one more than there are steps when all is done. Without it the steps only
   * describe a procedure, and none has a state.
   */
  current?: number | undefined;
  /** Name of the list. @default 'Langkah' */
  label?: string;
  /** Language of the words. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/Stepper@1';

/** The steps of a procedure, and which of them is the present one. */
export function Stepper({
  items: given,
  current,
  label,
  locale,
  className,
  ...rest
}: StepperProps): ReactElement | null {
  const items = list(given);
  const count = items.length;
  if (count === 0) return null;
  const text = words(stepperText, locale);
  const known = current !== undefined && current > 0 && current <= count + 1 && current % 1 === 0;
  if (current !== undefined && !known && process.env.NODE_ENV !== 'production') {
    complain(
      'Stepper',
      `there is no step ${current} of ${count}. No step can say whether it is done. Pass a whole number from 1 to ${count}, or ${count + 1} when all is done.`,
    );
  }
  return (
    <ol data-kpu={id} className={cx(styles.root, className)} aria-label={label ?? text.label} {...rest}>
      {items.map((item, i) => {
        const state = known ? (stepStates[1 + Math.sign(i + 1 - current)] as StepState) : undefined;
        const href = state === 'done' && item.href ? safeUrl(item.href) : undefined;
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: two steps may have the same label
            key={i}
            className={state && styles.variant[state]}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            {href ? <a href={href}>{item.label}</a> : <span>{item.label}</span>}
            {state && <small>{text[state]}</small>}
            {!blank(item.children) && <div>{item.children}</div>}
          </li>
        );
      })}
    </ol>
  );
}
