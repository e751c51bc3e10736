/** Lists divided by year. */

export interface Year<T> {
  /** `null` for items without a year. */
  year: number | null;
  items: readonly T[];
}

/** Items by year, the newest year first and those without a year last. The order within a year is kept. */
export function byYear<T>(items: readonly T[], yearOf: (item: T) => number | null): Year<T>[] {
  const years = new Map<number | null, T[]>();
  for (const item of items) {
    const year = yearOf(item);
    const those = years.get(year);
    if (those) those.push(item);
    else years.set(year, [item]);
  }
  return [...years]
    .sort(([a], [b]) => (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY) || 0)
    .map(([year, those]) => ({ year, items: those }));
}
