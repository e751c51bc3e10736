import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { fill, filtersText, type Locale, words } from '../../i18n.ts';
import { choices } from '../../internal/choices.tsx';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { formatNumber } from '../../internal/numbers.ts';
import { safeUrl } from '../../internal/url.ts';
import * as gap from '../../styles/Gap.css.ts';
import * as button from '../Button/Button.css.ts';
import { Button } from '../Button/index.ts';
import * as cluster from '../Cluster/Cluster.css.ts';
import * as field from '../Field/Field.css.ts';
import { errorNote } from '../Field/Field.tsx';
import { IconChevronDown, IconClose } from '../Icon/index.ts';
import * as stack from '../Stack/Stack.css.ts';
import { TagList } from '../TagList/index.ts';
import { root as hidden } from '../VisuallyHidden/VisuallyHidden.css.ts';
import { activeFilters, addressOf, dayOf, type FilterGroup, type FilterOption } from './active.ts';
import * as styles from './Filters.css.ts';

export interface FiltersProps extends Omit<ComponentPropsWithRef<'form'>, 'children' | 'action' | 'method'> {
  /** Page of the list: it gets what is chosen as `?name=value`. What stands behind `?` in it is left out. */
  action: string;
  /** What can be chosen, in the order of importance. A group without options is left out. */
  groups: readonly FilterGroup[];
  /** Number of results with what is chosen now. Without it no number is shown. */
  results?: number | undefined;
  /** What else the page got and shall stay: the words of a search, the order. Not the number of a page. */
  keep?: Readonly<Record<string, string>>;
  /**
   * Ground of the ids, and different on each Filters of a page.
   * @default 'saring'
   */
  id?: string | undefined;
  /** Name of the form and words on the button of phones. @default 'Saringan' */
  label?: string;
  /**
   * Open at first on narrow screens. On wide ones the groups are always there.
   * @default false
   */
  open?: boolean;
  /** Language of the words. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/Filters@1';

const withCount = ({ label, count }: FilterOption, locale: Locale | undefined): string => {
  const number = formatNumber(count, { locale });
  return number === null ? label : `${label} (${number})`;
};

/**
 * What narrows a list. The browser sends it as a plain form; what is in use stands above it as links that take it
 * away again.
 */
export function Filters({
  action,
  groups: given,
  results,
  keep = {},
  id: own = 'saring',
  label,
  open = false,
  locale,
  className,
  ...rest
}: FiltersProps): ReactElement {
  const groups = list(given);
  const text = words(filtersText, locale);
  const shown = groups.filter((group) => group.type === 'date' || list(group.options).length > 0);
  const active = activeFilters(shown, text, locale);
  const names = shown.map(({ name }) => name);
  if (process.env.NODE_ENV !== 'production' && new Set(names).size < names.length) {
    complain(
      'Filters',
      `two groups have the same name (${names.join(', ')}). What is chosen in one would count for both. Give each group a name of its own.`,
    );
  }
  const title = label ?? text.label;
  const number = formatNumber(results, { locale });
  const base = (safeUrl(action) ?? '').replace(/[?#].*/, '');

  const control = (group: FilterGroup): ReactNode => {
    const id = `${own}-${group.name}`.replace(/\s+/g, '-');
    if (group.type === 'select') {
      return (
        <div key={id} className={field.root}>
          <label htmlFor={id}>{group.label}</label>
          <select id={id} className={field.control} name={group.name} defaultValue={group.value}>
            <option value="">{text.all}</option>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {withCount(option, locale)}
              </option>
            ))}
          </select>
        </div>
      );
    }
    let content: ReactNode;
    if (group.type === 'date') {
      const days = { from: dayOf(group.from), to: dayOf(group.to) };
      const wrong = !!days.from && !!days.to && days.from > days.to;
      content = (
        <>
          {wrong && errorNote(`${id}-error`, text.order, locale)}
          <div className={cx(cluster.root, gap.size[3])}>
            {(['from', 'to'] as const).map((end) => (
              <label key={end}>
                <small>{text[end]}</small>
                <input
                  className={field.control}
                  type="date"
                  name={`${group.name}-${end === 'from' ? 'dari' : 'sampai'}`}
                  defaultValue={days[end]}
                  min={dayOf(group.min)}
                  max={dayOf(group.max)}
                  aria-invalid={wrong || undefined}
                  aria-describedby={wrong ? `${id}-error` : undefined}
                />
              </label>
            ))}
          </div>
        </>
      );
    } else {
      const { type, name, options, value } = group;
      const answers = options.map((option) => ({ value: option.value, label: withCount(option, locale) }));
      content = choices(
        type,
        { id, name, label: group.label, optional: true },
        type === 'radio' ? [{ value: '', label: text.all }, ...answers] : answers,
        type === 'radio' ? [`${value ?? ''}`] : [value ?? []].flat(),
      );
    }
    return (
      <fieldset key={id} className={field.root}>
        <legend>{group.label}</legend>
        {content}
      </fieldset>
    );
  };

  return (
    <form
      data-kpu={id}
      className={cx(stack.root, gap.size[3], styles.root, className)}
      aria-label={title}
      method="get"
      action={base || undefined}
      {...rest}
    >
      {number !== null && (
        <p>
          <b>{results ? fill(text.results, { count: number }) : text.none}</b>
        </p>
      )}
      {active.length > 0 && (
        <>
          <TagList
            label={`${text.active}: ${title}`}
            items={active.map(({ group, label, name, value }) => ({
              href: addressOf(base, keep, active, { name, value }),
              label: (
                <>
                  <span className={hidden}>{text.remove} </span>
                  <bdi>
                    {group}: {label}
                  </bdi>
                  <IconClose />
                </>
              ),
            }))}
          />
          <div>
            <Button variant="quiet" href={addressOf(base, keep)}>
              {text.clear}
            </Button>
          </div>
        </>
      )}
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <details open={open}>
        <summary className={cx(button.root, button.variant.secondary)}>
          {title}
          {active.length > 0 && ` (${formatNumber(active.length, { locale })})`}
          <IconChevronDown />
        </summary>
        <div className={cx(stack.root, gap.size[5])}>
          {shown.map(control)}
          <div>
            <Button type="submit">{text.apply}</Button>
          </div>
        </div>
      </details>
    </form>
  );
}
