'use client';
import { type ComponentPropsWithRef, type ReactElement, useEffect, useId, useState } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, themeSwitchText } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import * as styles from './ThemeSwitch.css.ts';

/** `system` follows the device; the others are values of `data-kpu-theme`. */
export const themeChoices = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export interface ThemeSwitchProps extends Omit<ComponentPropsWithRef<'fieldset'>, 'children'> {
  /** Language of the interface. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/ThemeSwitch@1';

/** Also written in `static/theme-init.js`. */
const key = 'kpu-theme';

/** Reading and writing throw where a browser blocks storage; the choice then holds for this page. */
function store(choice: ThemeChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {}
}

/**
 * The choice of appearance, remembered on this site. It needs script, so it stays hidden until it works.
 * With `theme-init.js` in the head of the page, the stored choice holds before the first paint.
 */
export function ThemeSwitch({ locale = 'id', className, ...rest }: ThemeSwitchProps): ReactElement {
  const text = themeSwitchText[locale];
  const name = useId();
  const [choice, setChoice] = useState<ThemeChoice>();

  useEffect(() => {
    let stored: string | null = null;
    try {
      stored = localStorage.getItem(key);
    } catch {}
    const known = themeChoices.find((c) => c === stored) ?? 'system';
    // A page without theme-init.js learns the choice here.
    if (known !== 'system') document.documentElement.setAttribute('data-kpu-theme', known);
    setChoice(known);
  }, []);

  const choose = (next: ThemeChoice) => {
    setChoice(next);
    store(next);
    if (next === 'system') document.documentElement.removeAttribute('data-kpu-theme');
    else document.documentElement.setAttribute('data-kpu-theme', next);
  };

  return (
    <fieldset data-kpu={id} className={cx(styles.root, className)} hidden={!choice} {...rest}>
      <legend>{text.legend}</legend>
      {themeChoices.map((c) => (
        <label key={c}>
          <input type="radio" name={name} value={c} checked={c === choice} onChange={() => choose(c)} />
          {text[c]}
        </label>
      ))}
    </fieldset>
  );
}
