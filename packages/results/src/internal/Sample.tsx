import type { ReactElement } from 'react';
import type { Locale } from '../core/model.ts';
import { figuresText } from '../i18n.ts';
import * as styles from './Lines.css.ts';

/** The mark of made-up figures. */
export function Sample({ locale }: { locale: Locale }): ReactElement {
  const text = figuresText[locale];
  return (
    <span className={styles.sample}>
      {text.sample}, {text.notAResult}
    </span>
  );
}
