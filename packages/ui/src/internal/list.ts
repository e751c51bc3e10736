const none: readonly never[] = [];

/**
 * A list as it came, without holes; an empty one where it is missing. Content systems and feeds send `null` for "there
 * are none", and then the page shows that there are none. A list without holes stays the same object, for `useMemo`.
 */
export function list<T>(value: readonly T[] | null | undefined): readonly T[] {
  // Strings and objects have no `map` either.
  if (!Array.isArray(value)) return none;
  return value.some((each) => each == null) ? value.filter((each) => each != null) : value;
}

/** The rows of a table as they came: one that is missing keeps its place, and says in each cell that it is. */
export const rowsOf = <T>(value: readonly T[] | null | undefined): readonly T[] =>
  Array.isArray(value) ? value : none;
