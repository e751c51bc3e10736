import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { notFilled, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { PlaceholderMark } from './PlaceholderMark.tsx';
import * as styles from './SiteHeader.css.ts';

export interface SiteHeaderProps extends ComponentPropsWithRef<'header'> {
  /**
   * The two lines of the lock-up, in ordinary spelling: `['Komisi Pemilihan Umum', 'Kota Surakarta']`.
   * The style sheet sets capitals, so that search and screen readers get words.
   */
  identity: readonly [institution: string, region: string];
  /** The emblem: one element, shown 44 px high. @default a neutral placeholder, not KPU's emblem */
  mark?: ReactNode;
  /** Where the whole lock-up leads. @default '/' */
  homeHref?: string | undefined;
  /** Tools at the end of the bar: search, language, `ThemeSwitch`. */
  aside?: ReactNode;
  /** What stands on paper below the bar: `MainNav`. */
  children?: ReactNode;
}

const id: UiContractId = 'ui/SiteHeader@1';

/** Top of every page: gold hairline, maroon bar with the lock-up, menu on paper below. */
export function SiteHeader({
  identity,
  mark = <PlaceholderMark />,
  homeHref = '/',
  aside,
  className,
  children,
  ...rest
}: SiteHeaderProps): ReactElement {
  const [institution = '', region = ''] = list(identity);
  return (
    <header data-kpu={id} className={cx(styles.root, className)} {...rest}>
      <div className={styles.bar}>
        <a className={styles.identity} href={homeHref} rel="home">
          {mark}{' '}
          <span>
            {institution} <strong>{region || (!institution && words(notFilled))}</strong>
          </span>
        </a>
        {aside != null && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </header>
  );
}
