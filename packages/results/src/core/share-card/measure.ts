/** Widths of text by a table, so that every machine breaks lines at the same place. */

// Advances of Public Sans Bold, U+0020–U+007E, in thousandths of the size. The regular weight is never wider.
const advances =
  '226,282,480,616,681,939,784,261,333,336,473,588,277,393,270,381,645,429,635,665,657,675,660,626,671,659,270,278,577,588,578,535,827,726,685,718,720,635,614,759,770,307,402,717,578,918,782,761,653,773,696,692,617,724,704,969,717,667,670,337,381,337,484,553,264,567,608,548,608,576,397,629,592,268,289,580,329,896,593,576,607,607,413,527,416,595,521,789,588,563,496,384,268,384,612'
    .split(',')
    .map(Number);

/** Room for the widest fallback in use, DejaVu Sans Bold, so that a page without the font cuts nothing either. */
const slack = 1.19;

/** Width of a text in px at a size in px. Letters outside ASCII count as wide ones. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const mark of text) {
    const code = mark.codePointAt(0) ?? 0;
    sum += advances[code - 32] ?? (code < 0x300 ? 780 : 1_000);
  }
  return (sum / 1_000) * size * slack;
}

/** Lines no wider than `width`. Words break only where a single one is wider. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const push = (word: string) => {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined, size) <= width) {
      line = joined;
      return;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const mark of word) {
      if (line !== '' && widthOf(line + mark, size) > width) {
        lines.push(line);
        line = '';
      }
      line += mark;
    }
  };
  for (const word of text.split(/\s+/)) if (word !== '') push(word);
  if (line !== '') lines.push(line);
  return lines;
}

export interface Fitted {
  size: number;
  lines: string[];
  /** Distance from line to line. */
  step: number;
  height: number;
}

/** Height of a line, in sizes. */
const leading = 1.22;

/** The largest text up to `largest` px that fits into the box, in at most as many lines as fit. Nothing is cut. */
export function fitText(text: string, largest: number, width: number, height: number): Fitted {
  let size = largest;
  for (;;) {
    const lines = wrap(text, size, width);
    const step = size * leading;
    if (lines.length * step <= height || size < 2) return { size, lines, step, height: lines.length * step };
    size = Math.floor(size * 0.94 * 2) / 2;
  }
}

/** The same, but on one line where that costs less than a quarter of the size: a last line of one word looks lost. */
export function fitCalm(text: string, largest: number, width: number, height: number): Fitted {
  const one = fitText(text, largest, width, largest * leading);
  return one.size >= largest * 0.78 ? one : fitText(text, largest, width, height);
}
