/** Letters and digits only, in lower case: `P A P U A`, `Papua` and `papua` are one, and so are `Toli-Toli` and `TOLI TOLI`. */
export function compact(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/**
 * Typing errors between two words (Damerau-Levenshtein, adjacent swaps count once), or `limit + 1` as soon as it must be more than `limit`.
 */
export function typingErrors(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
      best = Math.min(best, cost);
    }
    // A swap reaches back two rows, so one row over the limit is not the end yet.
    if (best > limit && Math.min(...last) > limit) return over;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), over);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
