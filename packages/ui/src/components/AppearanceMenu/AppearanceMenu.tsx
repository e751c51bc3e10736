'use client';
import { type ComponentPropsWithRef, type ReactElement, useId, useState } from 'react';
import type { UiContractId } from '../../contract.ts';
import { appearanceMenuText, type Locale, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { keep } from '../../internal/useAppearance.ts';
import { useHydrated } from '../../internal/useHydrated.ts';
import { Button } from '../Button/index.ts';
import { IconContrast } from '../Icon/index.ts';
import { AppearanceChoice } from '../ThemeSwitch/AppearanceChoice.tsx';
import { ThemeSwitch } from '../ThemeSwitch/index.ts';
import * as styles from './AppearanceMenu.css.ts';
import { motionChoices, textScales } from './choices.ts';

export interface AppearanceMenuProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
}

const id: UiContractId = 'ui/AppearanceMenu@1';

/**
 * Theme and contrast, size of text and motion behind one button, remembered on this site. A native popover: Escape and
 * a press beside it close it. It needs script, so it stays hidden until it works.
 */
export function AppearanceMenu({ locale, className, ...rest }: AppearanceMenuProps): ReactElement {
  const text = words(appearanceMenuText, locale);
  const panel = useId();
  const hydrated = useHydrated();
  const [resets, setResets] = useState(0);

  const reset = () => {
    for (const name of ['theme', 'text', 'motion']) keep(name, '');
    // The choices read anew what is stored.
    setResets(resets + 1);
  };

  return (
    <div data-kpu={id} className={cx(styles.root, className)} hidden={!hydrated} {...rest}>
      <button type="button" popoverTarget={panel}>
        <IconContrast />
        {text.menu}
      </button>
      <div id={panel} popover="auto" className={styles.panel}>
        <div key={resets}>
          <ThemeSwitch legend={text.theme} locale={locale} />
          <AppearanceChoice of="text" values={textScales} legend={text.size} text={text} />
          <AppearanceChoice of="motion" values={motionChoices} legend={text.motion} text={text} />
        </div>
        <Button variant="secondary" onClick={reset}>
          {text.reset}
        </Button>
        <Button variant="quiet" popoverTarget={panel} popoverTargetAction="hide">
          {text.close}
        </Button>
      </div>
    </div>
  );
}
