const none: readonly never[] = [];

/**
 * A list as it came, without holes; an empty one where it is missing. Content systems and feeds send `null` for "there
 * are none", and then the page shows that there are none. A list without holes stays the same object, for `useMemo`.
 */
export function list<T>(value: readonly T[] | null | undefined): readonly T[] {
  const rows = rowsOf(value);
  return rows.some((each) => each == null) ? rows.filter((each) => each != null) : rows;
}

/** The rows of a table as they came: one that is missing keeps its place, and says in each cell that it is. */
export function rowsOf<T>(value: readonly T[] | null | undefined): readonly T[] {
  // Strings and objects have no `map` either.
  return Array.isArray(value) ? value : none;
}
