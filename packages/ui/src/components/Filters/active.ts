import type { filtersText, Locale } from '../../i18n.ts';
import { formatDate, readMoment } from '../../internal/dates.ts';

export interface FilterOption {
  /** What is sent. */
  value: string;
  /** What people read. */
  label: string;
  /** Number of results with this option. Left out when it is not known. */
  count?: number | undefined;
}

interface OwnGroup {
  /** Name under which the choice is sent. Different in each group. */
  name: string;
  /** What the options are: "Kategori". */
  label: string;
}

/** Any number of options. */
export interface CheckboxFilter extends OwnGroup {
  type: 'checkbox';
  options: readonly FilterOption[];
  /** What is chosen. */
  value?: readonly string[] | undefined;
}

/** One of a few options (`radio`), or of many (`select`); "Semua" is added before them. */
export interface OneFilter extends OwnGroup {
  type: 'radio' | 'select';
  options: readonly FilterOption[];
  /** What is chosen. */
  value?: string | undefined;
}

/** From one day to another; sent as `<name>-dari` and `<name>-sampai`. */
export interface DateFilter extends OwnGroup {
  type: 'date';
  /** First day, as `2024-12-04`. */
  from?: string | undefined;
  /** Last day, as `2024-12-04`. */
  to?: string | undefined;
  /** First day that can be chosen. */
  min?: string | undefined;
  /** Last day that can be chosen. */
  max?: string | undefined;
}

export type FilterGroup = CheckboxFilter | OneFilter | DateFilter;

export interface ActiveFilter {
  /** Words of the group. */
  group: string;
  /** Words of what is chosen. */
  label: string;
  name: string;
  value: string;
}

/** A day, or nothing when it is none. */
export const dayOf = (text: string | undefined): string | undefined =>
  text && readMoment(text)?.day ? text : undefined;

/** What is in use, in the order of the groups. A value that is no option is there as well, so that it can be removed. */
export function activeFilters(
  groups: readonly FilterGroup[],
  text: (typeof filtersText)[Locale],
  locale?: Locale,
): ActiveFilter[] {
  return groups.flatMap((group) => {
    const { name } = group;
    const pair = (name: string, value: string, label: string) => ({ group: group.label, label, name, value });
    if (group.type === 'date') {
      return [['dari', group.from, text.from] as const, ['sampai', group.to, text.to] as const].flatMap(
        ([end, day, words]) =>
          day
            ? [pair(`${name}-${end}`, day, `${words.toLowerCase()} ${formatDate(day, { locale }) ?? day}`)]
            : [],
      );
    }
    const values = group.type === 'checkbox' ? [...new Set(group.value)] : [group.value ?? ''];
    return values
      .filter(Boolean)
      .map((value) => pair(name, value, group.options.find((o) => o.value === value)?.label ?? value));
  });
}

/** Address of the list with what is kept and in use, but without one. */
export function addressOf(
  base: string,
  keep: Readonly<Record<string, string>>,
  active: readonly ActiveFilter[] = [],
  without?: Pick<ActiveFilter, 'name' | 'value'>,
): string {
  const query = new URLSearchParams(keep);
  for (const { name, value } of active)
    if (name !== without?.name || value !== without.value) query.append(name, value);
  return `${base}?${query}`.replace(/\?$/, base ? '' : '?');
}
