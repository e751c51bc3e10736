/**
 * The interactive layer of maps and tile grids, without React: it reads the page that the server made. Names and
 * figures are those of the list, word for word, so nothing is sent twice.
 */
import { moves, neighbour } from './neighbour.ts';

/** One figure: its drawing, the place where it speaks, and the area it is at. */
interface View {
  map: HTMLElement;
  status: Element;
  hint: string;
  at: number;
  keyed: boolean;
}

const pathsOf = ({ map }: View) => map.querySelector('g')?.children ?? [];

function show(view: View, index: number): void {
  if (index === view.at) return;
  view.at = index;
  const row = view.map.closest('figure')?.querySelector('tbody')?.rows[index];
  const said = row && [...row.cells].map((cell) => cell.textContent).join(': ');
  view.status.textContent = said ?? view.hint;
  const path = pathsOf(view)[index]?.getAttribute('d') ?? '';
  const extra = [...view.map.querySelectorAll(`[data-row="${index}"]`)].map((each) => each.getAttribute('d'));
  for (const line of view.map.lastElementChild?.children ?? []) line.setAttribute('d', path + extra.join(''));
}

/** Row of the area under a pointer; -1 outside. */
function rowAt(view: View, target: EventTarget | null): number {
  if (!(target instanceof Element)) return -1;
  const row = target.getAttribute('data-row');
  return row === null ? Array.prototype.indexOf.call(pathsOf(view), target) : Number(row);
}

/** Listens on every figure with a readout below `root`. Gives back how to stop. */
export function explore(root: Element): () => void {
  const stop = new AbortController();
  for (const map of root.querySelectorAll<HTMLElement>('[data-areas]')) {
    const figure = map.closest('figure');
    const status = figure?.querySelector('[role=status]');
    if (!status || !figure) continue;
    const view: View = { map, status, hint: status.textContent, at: -1, keyed: false };
    const centres: [number, number][] = [];
    // A tab stop that answers to arrow keys; without script there is none.
    map.tabIndex = 0;
    map.setAttribute('role', 'application');
    map.setAttribute('aria-label', figure.querySelector('figcaption > b')?.textContent ?? '');

    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      map.addEventListener(type, act, { signal: stop.signal });
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
      centres.length = 0;
      for (const path of pathsOf(view)) {
        const { x, y, width, height } = (path as SVGGraphicsElement).getBBox();
        centres.push([x + width / 2, y + height / 2]);
      }
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
      if (move) next = view.at < 0 ? 0 : neighbour(centres, view.at, move);
      else if (event.key === 'Home') next = 0;
      else if (event.key === 'End') next = length - 1;
      else if (event.key === 'PageDown') next = Math.min(length - 1, view.at + 1);
      else if (event.key === 'PageUp') next = Math.max(0, view.at - 1);
      else if (event.key === 'Escape' && view.at >= 0) next = -1;
      else return;
      event.preventDefault();
      show(view, next);
    });
    stop.signal.addEventListener('abort', () => show(view, -1));
  }
  return () => stop.abort();
}
