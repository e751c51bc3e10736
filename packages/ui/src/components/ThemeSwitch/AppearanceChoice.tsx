'use client';
import { type ComponentPropsWithRef, type ReactElement, useId } from 'react';
import { cx } from '../../internal/cx.ts';
import { useAppearance } from '../../internal/useAppearance.ts';
import * as styles from './ThemeSwitch.css.ts';

interface AppearanceChoiceProps<T extends string>
  extends Omit<ComponentPropsWithRef<'fieldset'>, 'children'> {
  /** Name of the attribute and of what is stored, after `data-kpu-` and `kpu-`. */
  of: string;
  /** The first one holds without a choice. A constant, so that it is the same in each render. */
  values: readonly [T, ...T[]];
  legend: string;
  text: Readonly<Record<T, string>>;
}

/** One choice among few, kept on this site: ThemeSwitch, and the other parts of AppearanceMenu. */
export function AppearanceChoice<T extends string>({
  of,
  values,
  legend,
  text,
  className,
  ...rest
}: AppearanceChoiceProps<T>): ReactElement {
  const name = useId();
  const [choice, choose] = useAppearance(of, values);
  return (
    <fieldset className={cx(styles.root, className)} hidden={!choice} {...rest}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === choice}
            onChange={() => choose(value)}
          />
          {text[value]}
        </label>
      ))}
    </fieldset>
  );
}
