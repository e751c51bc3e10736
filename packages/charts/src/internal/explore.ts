/**
 * The interactive layer of maps and tile grids, without React: it reads the page that the server made. Names and
 * figures are those of the list, word for word, so nothing is sent twice.
 */
import { moves, neighbour } from './neighbour.ts';

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
  /** Middle of each area, once keys ask for them. */
  centres: (readonly [number, number])[];
}

const pathsOf = ({ map }: View) => map.querySelector('g')?.children ?? [];

function centresOf(view: View): View['centres'] {
  if (view.centres.length === 0)
    view.centres = Array.from(pathsOf(view), (path) => {
      const { x, y, width, height } = (path as SVGGraphicsElement).getBBox();
      return [x + width / 2, y + height / 2] as const;
    });
  return view.centres;
}

/** Says the area that the view is at, as the list has it, and marks it. */
function say(view: View): void {
  const { map, status, at } = view;
  const row = map.closest('figure')?.querySelector('tbody')?.rows[at];
  view.said = row ? [...row.cells].map((cell) => cell.textContent).join(': ') : view.hint;
  // Words that stay as they are, are not announced again.
  if (status.textContent !== view.said) status.textContent = view.said;
  const path = pathsOf(view)[at]?.getAttribute('d') ?? '';
  const extra = [...map.querySelectorAll(`[data-row="${at}"]`)].map((each) => each.getAttribute('d'));
  for (const line of map.lastElementChild?.children ?? []) line.setAttribute('d', path + extra.join(''));
}

function show(view: View, index: number): void {
  if (index === view.at) return;
  view.at = index;
  say(view);
}

/** Row of the area under a pointer; -1 outside. */
function rowAt(view: View, target: EventTarget | null): number {
  if (!(target instanceof Element)) return -1;
  const row = target.getAttribute('data-row');
  return row === null ? Array.prototype.indexOf.call(pathsOf(view), target) : Number(row);
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
    const view: View = { map, status, hint, said: hint, at: -1, keyed: false, centres: [] };
    views.set(map, view);
    // A tab stop that answers to arrow keys; without script there is none.
    map.tabIndex = 0;
    map.setAttribute('role', 'application');

    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      map.addEventListener(type, act, { signal: end.signal });
    const point = (event: PointerEvent) => {
      const row = rowAt(view, event.target);
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
      const { length } = pathsOf(view);
      const move = moves[event.key];
      let next = view.at;
      if (move) next = view.at < 0 ? 0 : neighbour(centresOf(view), view.at, move);
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
      view.centres = [];
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
