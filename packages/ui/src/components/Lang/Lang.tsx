import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { checkLanguageTag } from '../../internal/languageTag.ts';

export interface LangProps extends ComponentPropsWithRef<'span'> {
  /** Language tag of the words (BCP 47): `jv` Javanese, `su` Sundanese, `ban` Balinese, `en`, `ar`. */
  lang: string;
  /** Direction of writing. `auto` takes it from the words themselves. @default 'auto' */
  dir?: 'ltr' | 'rtl' | 'auto';
}

const id: UiContractId = 'ui/Lang@1';

/** Words of another language in a text, so that they are pronounced, hyphenated and ordered as such. */
export function Lang({ lang, dir = 'auto', ...rest }: LangProps): ReactElement {
  if (process.env.NODE_ENV !== 'production') checkLanguageTag('Lang', lang);
  return <span data-kpu={id} lang={lang} dir={dir} {...rest} />;
}
