import { textWidth } from '../textWidth.ts';
import { type DrawnArea, type FittedName, type Geometry, tileHeight, tileWidth } from './geometry.ts';
import type { Placed } from './model.ts';
import { holds } from './rings.ts';
import type { AreaLabel } from './types.ts';

/** Sizes of text in units; the style sheet has the same. */
const nameSize = 13;
const lineHeight = 15;
const figureSize = 16;
const markSize = 32;
/** Space that a text keeps from the edge. */
const air = 3;

/** One line, or two of about equal width where the text has a space. */
function linesOf(text: string): string[][] {
  const words = text.split(/\s+/);
  const options: string[][] = [[text]];
  let best: string[] | null = null;
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    const width = Math.max(...lines.map((line) => textWidth(line, nameSize)));
    if (!best || width < Math.max(...best.map((line) => textWidth(line, nameSize)))) best = lines;
  }
  return best ? [...options, best] : options;
}

/** Lines of a name and their top edge where the whole name fits into an area; else no lines. */
function fitName(name: string, { centre: [x, y], parts }: DrawnArea): FittedName {
  const rings = parts[0]?.rings ?? [];
  for (const lines of linesOf(name)) {
    const width = Math.max(...lines.map((line) => textWidth(line, nameSize))) + 2 * air;
    const height = lines.length * lineHeight;
    const top = y - height / 2;
    if (holds(rings, x - width / 2, top, width, height)) return { name, lines, top };
  }
  return { name, lines: [], top: 0 };
}

/** Names inside their areas, where the whole name fits. */
export function nameLabels(drawn: readonly Placed[], geometry: Geometry): AreaLabel[] {
  return drawn.flatMap(({ row, short, tone }): AreaLabel[] => {
    const area = geometry.get(row.id);
    // Lines of a texture would run through the name.
    if (!area || tone === 0) return [];
    // Worked out once, however often a live map is drawn again.
    const fitted = area.fitted?.name === short ? area.fitted : fitName(short, area);
    area.fitted = fitted;
    return fitted.lines.map((text, i) => ({
      x: area.centre[0],
      y: Math.round(fitted.top + i * lineHeight + nameSize - 1),
      text,
      tone,
      kind: 'name' as const,
    }));
  });
}

/** Name and figure for wide pages, and a short mark for narrow ones, each where it fits. */
export function tileLabels(drawn: readonly Placed[], geometry: Geometry): AreaLabel[] {
  return drawn.flatMap(({ row, short, mark, tone }): AreaLabel[] => {
    const area = geometry.get(row.id);
    if (!area) return [];
    const [x, middle] = area.centre;
    const top = middle - tileHeight / 2;
    const room = tileWidth - 4;
    const labels: AreaLabel[] = [];
    if (mark && textWidth(mark, markSize) <= room)
      labels.push({ x, y: middle + 11, text: mark, tone, kind: 'mark' });
    const lines = linesOf(short).find((each) => each.every((line) => textWidth(line, nameSize) <= room));
    const name = lines ?? (mark && textWidth(mark, nameSize) <= room ? [mark] : []);
    name.forEach((text, i) => {
      labels.push({ x, y: top + 18 + i * lineHeight, text, tone, kind: 'name' });
    });
    if (row.state === null && 1.1 * textWidth(row.formatted, figureSize) <= room)
      labels.push({ x, y: top + tileHeight - 10, text: row.formatted, tone, kind: 'figure' });
    return labels;
  });
}
