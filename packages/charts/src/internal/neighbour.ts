/** Keys that move, and their direction: right and down are positive. */
export const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The area that lies next in a direction, or the same one at the edge. Near ones count, and those straight ahead more
 * than those to the side; what lies more to the side than ahead is taken only where there is nothing else.
 */
export function neighbour(
  centres: readonly (readonly [number, number])[],
  from: number,
  [dx, dy]: readonly [number, number],
): number {
  const [x, y] = centres[from] ?? [0, 0];
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  centres.forEach(([toX, toY], index) => {
    const ahead = (toX - x) * dx + (toY - y) * dy;
    if (index === from || ahead <= 0.5) return;
    const aside = Math.abs((toX - x) * dy + (toY - y) * dx);
    const cost = ahead + 2 * aside + (aside > ahead ? 1e5 : 0);
    if (cost < least) [best, least] = [index, cost];
  });
  return best;
}
