/** Up to this many pages all are shown. */
const shown = 9;

/**
 * The page numbers to show; 0 stands for a gap. First, last, the current page and its neighbours always; a gap is
 * never put where one page would fit, and the count stays the same, so links keep their place while one pages on.
 */
export function pages(current: number, total: number): number[] {
  const list: number[] = [];
  if (total <= shown) {
    for (let n = 1; n <= total; n++) list.push(n);
    return list;
  }
  // The window of inner pages: first and last and the two gaps take four of the nine places.
  const from = Math.min(Math.max(current - 2, 3), total - 6);
  list.push(1, from > 3 ? 0 : 2);
  for (let n = from; n < from + 5; n++) list.push(n);
  list.push(from + 5 < total - 1 ? 0 : total - 1, total);
  return list;
}
