/**
 * The interactive layer of maps and tile grids, without React: it reads the page that the server made. Names and
 * figures are those of the list, word for word, so nothing is sent twice.
 */
import { type Ring, ringsOf } from '../core/areas/rings.ts';
import { moves, neighbour } from './neighbour.ts';

/** A shape, and where it is: left, top, right, bottom. */
interface Part {
  path: string;
  rings: readonly Ring[];
  box: readonly [number, number, number, number];
}

/** One figure: its drawing, the place where it speaks, and the area it is at. */
interface View {
  map: HTMLElement;
  status: Element;
  /** What stands there while no area is read. */
  hint: string;
  /** What was written there last: anything else came from a rendering. */
  said: string;
  at: number;
  keyed: boolean;
  /** Shapes that were read before: they stay when figures come new. */
  known: Map<string, Part>;
  /** Attributes of the drawing as they were last taken apart, and what came of them. */
  drawn: (string | null)[];
  areas: Part[][];
}

function partOf(path: string): Part {
  const rings = ringsOf(path) ?? [];
  const { POSITIVE_INFINITY: most, NEGATIVE_INFINITY: least } = Number;
  const box: [number, number, number, number] = [most, most, least, least];
  for (const ring of rings)
    for (const [x, y] of ring) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  return { path, rings, box };
}

/**
 * Takes the drawing apart: each of its paths holds the areas of one step, a line for each. By row: its place on the map,
 * then insets that repeat it.
 */
function areasOf(view: View): Part[][] {
  const drawn = [...(view.map.querySelector('g')?.children ?? [])].flatMap((step) => [
    step.getAttribute('d'),
    step.getAttribute('data-rows'),
  ]);
  if (drawn.length === view.drawn.length && drawn.every((text, i) => text === view.drawn[i]))
    return view.areas;
  const areas: Part[][] = [];
  for (let i = 0; i < drawn.length; i += 2) {
    const rows = drawn[i + 1]?.split(' ') ?? [];
    drawn[i]?.split('\n').forEach((path, line) => {
      const part = view.known.get(path) ?? partOf(path);
      view.known.set(path, part);
      const row = Number(rows[line]);
      areas[row] = [...(areas[row] ?? []), part];
    });
  }
  view.drawn = drawn;
  view.areas = areas;
  return areas;
}

/** Says the area that the view is at, as the list has it, and marks it. */
function say(view: View): void {
  const { map, status, at } = view;
  const row = map.closest('figure')?.querySelector('tbody')?.rows[at];
  view.said = row ? [...row.cells].map((cell) => cell.textContent).join(': ') : view.hint;
  // Words that stay as they are, are not announced again.
  if (status.textContent !== view.said) status.textContent = view.said;
  const path =
    areasOf(view)
      [at]?.map((part) => part.path)
      .join('') ?? '';
  for (const line of map.lastElementChild?.children ?? []) line.setAttribute('d', path);
}

function show(view: View, index: number): void {
  if (index === view.at) return;
  view.at = index;
  say(view);
}

/** Middle of an area, in its place on the map. */
function centreOf([part]: readonly Part[]): readonly [number, number] {
  const [left, top, right, bottom] = part?.box ?? [0, 0, 0, 0];
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Whether a point is inside: a line from it crosses the outlines an odd number of times. */
function covers({ rings, box: [left, top, right, bottom] }: Part, x: number, y: number): boolean {
  if (!(x >= left && x <= right && y >= top && y <= bottom)) return false;
  let inside = false;
  for (const ring of rings) {
    let from = ring[ring.length - 1];
    for (const to of ring) {
      if (from && from[1] > y !== to[1] > y)
        if (x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) inside = !inside;
      from = to;
    }
  }
  return inside;
}

/** Row of the area under a pointer; -1 outside. */
function rowAt(view: View, { clientX, clientY }: PointerEvent): number {
  const matrix = view.map.querySelector('svg')?.getScreenCTM();
  if (!matrix?.a || !matrix.d) return -1;
  const x = (clientX - matrix.e) / matrix.a;
  const y = (clientY - matrix.f) / matrix.d;
  return areasOf(view).findIndex((parts) => parts?.some((part) => covers(part, x, y)));
}

/**
 * Listens on every figure with a readout below `root`. `renew` is for after a rendering: it takes figures in that are
 * new, and says the area again that is being read, whose figure may have changed under the reader.
 */
export function explore(root: Element): { renew: () => void; stop: () => void } {
  const views = new Map<Element, View>();
  const end = new AbortController();

  function take(map: HTMLElement, status: Element): View {
    const hint = status.textContent;
    const view: View = {
      map,
      status,
      hint,
      said: hint,
      at: -1,
      keyed: false,
      known: new Map(),
      drawn: [],
      areas: [],
    };
    views.set(map, view);
    // A tab stop that answers to arrow keys; without script there is none.
    map.tabIndex = 0;
    map.setAttribute('role', 'application');

    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      map.addEventListener(type, act, { signal: end.signal });
    const point = (event: PointerEvent) => {
      const row = rowAt(view, event);
      if (row >= 0) show(view, row);
      else if (!view.keyed && event.pointerType === 'mouse') show(view, -1);
    };
    on('pointermove', point);
    on('pointerdown', (event) => {
      point(event);
      view.keyed = view.at >= 0;
    });
    on('pointerleave', () => {
      if (!view.keyed) show(view, -1);
    });
    on('focus', () => {
      view.keyed = true;
      if (view.at < 0) show(view, 0);
    });
    on('blur', () => {
      view.keyed = false;
      show(view, -1);
    });
    on('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const areas = areasOf(view);
      const { length } = areas;
      const move = moves[event.key];
      let next = view.at;
      if (move) next = view.at < 0 ? 0 : neighbour(areas.map(centreOf), view.at, move);
      else if (event.key === 'Home') next = 0;
      else if (event.key === 'End') next = length - 1;
      else if (event.key === 'PageDown') next = Math.min(length - 1, view.at + 1);
      else if (event.key === 'PageUp') next = Math.max(0, view.at - 1);
      else if (event.key === 'Escape' && view.at >= 0) next = -1;
      else return;
      event.preventDefault();
      show(view, next);
    });
    return view;
  }

  function renew(): void {
    for (const map of root.querySelectorAll<HTMLElement>('[data-areas]')) {
      const figure = map.closest('figure');
      const status = figure?.querySelector('[role=status]');
      if (!figure || !status) continue;
      const view = views.get(map) ?? take(map, status);
      map.setAttribute('aria-label', figure.querySelector('figcaption > b')?.textContent ?? '');
      view.status = status;
      if (status.textContent !== view.said) view.hint = status.textContent;
      if (view.at >= 0) say(view);
      else view.said = view.hint;
    }
  }
  renew();
  return {
    renew,
    stop: () => {
      end.abort();
      for (const view of views.values()) show(view, -1);
    },
  };
}
