import { type Anchor, anchorAt, collide, reach } from './room.ts';
import { type Domain, position } from './scale.ts';
import { textWidth } from './textWidth.ts';
import { tickDecimals, ticks } from './ticks.ts';

/** Size of the small text in a drawing, in pixels. */
export const smallText = 13;

/** Width of a small text in a drawing, in pixels, with room for bold letters and for digits of one width. */
export const drawnWidth = (text: string): number => textWidth(text, smallText) * 1.12;

/** A mark of an axis: its place in per cent, and its figure. */
export interface Tick {
  x: number;
  label: string;
  anchor: Anchor;
}

/** A text at a value of the axis. */
export function tickAt(value: number, domain: Domain, label: string): Tick {
  const x = position(value, domain);
  return { x, label, anchor: anchorAt(x, drawnWidth(label), 8) };
}

/** Whether two figures of an axis run into each other, or nearly. */
export function ticksCollide(a: Tick, b: Tick): boolean {
  const box = ({ x, label, anchor }: Tick) => {
    const { from, to } = reach(drawnWidth(label), anchor);
    return { x, from: from - 4, to: to + 4, top: 0, bottom: 1 };
  };
  return collide(box(a), box(b));
}

/** Round marks of a horizontal axis: as many, up to five parts, as stand apart in the narrowest column. */
export function axisTicks(domain: Domain, write: (value: number, decimals: number) => string): Tick[] {
  const values = ticks(...domain, 5);
  const [first = 0, second = first] = values;
  const decimals = Math.min(6, tickDecimals(second - first));
  const all = values.map((value) => tickAt(value, domain, write(value, decimals)));
  // Every second, third … mark, so that what is left stays even.
  for (let every = 1; every < all.length; every++) {
    const found = all.filter((_, i) => i % every === 0);
    if (found.every((tick, i) => i === 0 || !ticksCollide(found[i - 1] as Tick, tick))) return found;
  }
  return all.slice(0, 1);
}
