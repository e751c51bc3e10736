/**
 * Places that hold at every width. A drawing here is as wide as its column: places along it are per cent, texts and
 * marks are pixels, and nothing is measured. So two things are apart only if they are apart in a phone's column and
 * in the widest column, and at every width between.
 */

/** Width of a plot in the narrowest column that is served (256 px with the edges of the plot), in pixels. */
export const narrowest = 232;
/** Width of a plot in the widest column of content (48 rem), in pixels. */
export const widest = 800;

/** Something in a drawing: `x` in per cent of its width, the rest in pixels, `from` and `to` counted from `x`. */
export interface Box {
  x: number;
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/** Whether two boxes touch each other at any width. */
export function collide(a: Box, b: Box): boolean {
  if (a.bottom <= b.top || b.bottom <= a.top) return false;
  const apart = (b.x - a.x) / 100;
  const [near, far] = [apart * narrowest, apart * widest];
  // Between these two distances of their places, the boxes overlap.
  const [least, most] = [a.from - b.to, a.to - b.from];
  return Math.max(near, far) > least && Math.min(near, far) < most;
}

/** Whether a box lies between the two sides of the drawing at any width, give or take `edge` pixels. */
export function fits({ x, from, to }: Pick<Box, 'x' | 'from' | 'to'>, edge = 0): boolean {
  return [narrowest, widest].every((width) => {
    const at = (x / 100) * width;
    return at + from >= -edge && at + to <= width + edge;
  });
}

/** Which end of a text stands at its place. */
export type Anchor = 'start' | 'middle' | 'end';

/** Where a text reaches from its place. */
export function reach(width: number, anchor: Anchor, gap = 0): Pick<Box, 'from' | 'to'> {
  if (anchor === 'start') return { from: gap, to: gap + width };
  if (anchor === 'end') return { from: -gap - width, to: -gap };
  return { from: -width / 2, to: width / 2 };
}

/** The end at which a text of a width fits at a place, at any width of the drawing; `null` where it fits at none. */
export function anchorFor(x: number, width: number, edge = 0): Anchor | null {
  const found = (['middle', 'start', 'end'] as const).find((anchor) =>
    fits({ x, ...reach(width, anchor) }, edge),
  );
  return found ?? null;
}

/** The end at which a text may stand at a place and stay in the drawing, or leave it least. */
export function anchorAt(x: number, width: number, edge = 0): Anchor {
  return anchorFor(x, width, edge) ?? (x < 50 ? 'start' : 'end');
}

/**
 * Moves things of given heights apart along a line, each as near to where it wants to be as the others let it, in the
 * order of their wishes. Returns their middles, in the order given. The line grows beyond `length` if they need it.
 */
export function spread(
  wishes: readonly { at: number; height: number }[],
  length: number,
): { places: number[]; length: number } {
  const needed = wishes.reduce((sum, { height }) => sum + height, 0);
  const room = Math.max(length, needed);
  const order = wishes.map((_, i) => i).sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0) || a - b);
  // Groups of neighbours that touch stand together around the mean of their wishes.
  const groups: { members: number[]; height: number; centre: number }[] = [];
  const held = (centre: number, height: number) => Math.min(room - height / 2, Math.max(height / 2, centre));
  for (const i of order) {
    const { at, height } = wishes[i] as { at: number; height: number };
    let group = { members: [i], height, centre: held(at, height) };
    for (;;) {
      const before = groups.at(-1);
      if (!before || before.centre + before.height / 2 <= group.centre - group.height / 2) break;
      groups.pop();
      const members = [...before.members, ...group.members];
      const total = before.height + group.height;
      let offset = 0;
      let mean = 0;
      for (const member of members) {
        const wish = wishes[member] as { at: number; height: number };
        mean += wish.at - offset - wish.height / 2;
        offset += wish.height;
      }
      group = { members, height: total, centre: held(mean / members.length + total / 2, total) };
    }
    groups.push(group);
  }
  const places: number[] = new Array(wishes.length).fill(0);
  for (const { members, height, centre } of groups) {
    let top = centre - height / 2;
    for (const member of members) {
      const own = wishes[member]?.height ?? 0;
      places[member] = Math.round((top + own / 2) * 10) / 10;
      top += own;
    }
  }
  return { places, length: room };
}
