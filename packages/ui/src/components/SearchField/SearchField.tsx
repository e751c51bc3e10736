import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, searchFieldText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { safeUrl } from '../../internal/url.ts';
import { Button } from '../Button/index.ts';
import * as field from '../Field/Field.css.ts';
import { IconSearch } from '../Icon/index.ts';
import { root as hidden } from '../VisuallyHidden/VisuallyHidden.css.ts';
import * as styles from './SearchField.css.ts';

/** A part of the site that can be searched alone. */
export interface SearchScope {
  /** What is sent; `''` for all. */
  value: string;
  label: string;
}

export interface SearchFieldProps extends Omit<ComponentPropsWithRef<'form'>, 'action' | 'method'> {
  /** Page that answers: it gets the words as `?q=…`. */
  action: string;
  /**
   * Name under which the words are sent.
   * @default 'q'
   */
  name?: string;
  /**
   * Ground of the ids, and different on each SearchField of a page.
   * @default `cari-<name>`
   */
  id?: string | undefined;
  /** What is searched. Also the name of the landmark, so different on each SearchField of a page. @default 'Cari di situs ini' */
  label?: string;
  /**
   * Only screen readers get the label: for the head of a page, where the button says enough.
   * @default false
   */
  labelHidden?: boolean;
  /** The words that this page answers to. */
  defaultValue?: string | undefined;
  /** Words that the browser proposes while one types, such as names of regions. Any other can be typed as well. */
  suggestions?: readonly string[];
  /** Parts of the site to choose from, usually with one for all first. */
  scopes?: readonly SearchScope[];
  /**
   * Name under which the part is sent.
   * @default 'di'
   */
  scopeName?: string;
  /** `value` of the part that is chosen. */
  scope?: string | undefined;
  /** Further fields, such as `<input type="hidden">` with filters that shall stay. */
  children?: ReactNode;
  /** Language of the words. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/SearchField@1';

/** A search: one field and a button with a word. The browser sends it, so it works without script. */
export function SearchField({
  action,
  name = 'q',
  id: own = `cari-${name}`,
  label,
  labelHidden = false,
  defaultValue,
  suggestions: givenSuggestions,
  scopes: givenScopes,
  scopeName = 'di',
  scope,
  locale,
  className,
  children,
  ...rest
}: SearchFieldProps): ReactElement {
  const suggestions = list(givenSuggestions);
  const scopes = list(givenScopes);
  const text = words(searchFieldText, locale);
  const proposals = [...new Set(suggestions)].filter((suggestion) => suggestion.trim());
  const title = label ?? text.label;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to browsers of 2022
    <form
      data-kpu={id}
      className={cx(field.root, styles.root, className)}
      role="search"
      aria-label={title}
      method="get"
      action={safeUrl(action)}
      {...rest}
    >
      <label htmlFor={own} className={labelHidden ? hidden : undefined}>
        {title}
      </label>
      <div>
        {scopes.length > 0 && (
          <select className={field.control} name={scopeName} aria-label={text.scope} defaultValue={scope}>
            {scopes.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
        <input
          id={own}
          className={field.control}
          type="search"
          name={name}
          defaultValue={defaultValue}
          enterKeyHint="search"
          list={proposals.length ? `${own}-saran` : undefined}
        />
        <Button type="submit">
          <IconSearch />
          {text.submit}
        </Button>
      </div>
      {proposals.length > 0 && (
        <datalist id={`${own}-saran`}>
          {proposals.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {children}
    </form>
  );
}
