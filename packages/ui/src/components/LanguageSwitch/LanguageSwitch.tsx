import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, languageSwitchText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { checkLanguageTag } from '../../internal/languageTag.ts';
import { list } from '../../internal/list.ts';
import { safeUrl } from '../../internal/url.ts';
import * as styles from './LanguageSwitch.css.ts';

/** This page in one language. */
export interface LanguageLink {
  /** Language tag: `id`, `en`, `jv`. */
  lang: string;
  /** Its name in itself: "Bahasa Indonesia", "English", "Basa Jawa". No flag: a flag is a country. */
  name: string;
  /** Address of this same page in that language. Without it the name stands as text, and says that it is missing. */
  href?: string | undefined;
}

export interface LanguageSwitchProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** The languages of the site, in one order on all its pages. With fewer than two nothing is shown. */
  languages: readonly LanguageLink[];
  /** `lang` of this page. @default the `locale` */
  current?: string | undefined;
  /** Name of the landmark, different on each `nav` of a page. @default 'Bahasa' */
  label?: string | undefined;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
}

const id: UiContractId = 'ui/LanguageSwitch@1';

/** Links to this page in other languages. */
export function LanguageSwitch({
  languages: given,
  locale,
  current = locale ?? 'id',
  label,
  className,
  ...rest
}: LanguageSwitchProps): ReactElement | null {
  const languages = list(given);
  if (process.env.NODE_ENV !== 'production') {
    for (const { lang } of languages) checkLanguageTag('LanguageSwitch', lang);
  }
  if (languages.length < 2) return null;
  return (
    <nav
      data-kpu={id}
      className={cx(styles.root, className)}
      aria-label={label ?? words(languageSwitchText, locale).label}
      {...rest}
    >
      <ul>
        {languages.map(({ lang, name, href }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and two languages may be the same by mistake
          <li key={i}>
            {lang === current || href !== undefined ? (
              <a
                lang={lang}
                hrefLang={lang}
                href={safeUrl(href)}
                aria-current={lang === current ? 'true' : undefined}
              >
                {name || lang}
              </a>
            ) : (
              <span lang={lang}>
                {name || lang}
                {/* Said to the people whose language it is; without words of their own, in Indonesian. */}
                <small lang={lang in languageSwitchText ? undefined : 'id'}>
                  {' '}
                  ({words(languageSwitchText, lang as Locale).missing})
                </small>
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
