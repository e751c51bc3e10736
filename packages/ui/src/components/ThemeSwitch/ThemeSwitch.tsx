import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, themeSwitchText, words } from '../../i18n.ts';
import { AppearanceChoice } from './AppearanceChoice.tsx';

/** `system` follows the device; the others are values of `data-kpu-theme`. */
export const themeChoices = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export interface ThemeSwitchProps extends Omit<ComponentPropsWithRef<'fieldset'>, 'children'> {
  /** Name of the choice. @default 'Tampilan' */
  legend?: string | undefined;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
}

const id: UiContractId = 'ui/ThemeSwitch@1';

/**
 * The choice of theme, remembered on this site. It needs script, so it stays hidden until it works.
 * With `theme-init.js` in the head of the page, the stored choice holds before the first paint.
 */
export function ThemeSwitch({ legend, locale, ...rest }: ThemeSwitchProps): ReactElement {
  const text = words(themeSwitchText, locale);
  return (
    <AppearanceChoice
      data-kpu={id}
      of="theme"
      values={themeChoices}
      legend={legend ?? text.legend}
      text={text}
      {...rest}
    />
  );
}
