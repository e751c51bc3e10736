/** What people need to read and to operate a page. */
import { limits } from '../../config/limits.ts';
import { count, type Data, type DataResult, number, rows } from './read.ts';

export const accessibilityTests = {
  /** `{ pairs: [{ ratio, large? }] }` */
  contrast: ({ pairs }: Data) => {
    const entries = rows(pairs);
    if (!entries || entries.length === 0 || entries.some(({ ratio }) => !number(ratio))) return null;
    return entries.every(
      ({ ratio, large }) =>
        Number(ratio) >= (large === true ? limits.contrastLarge : limits.contrastText).value,
    );
  },

  /** `{ controls: [{ reached, focusVisible }] }` */
  keyboard: ({ controls }: Data) => {
    const entries = rows(controls);
    if (!entries || entries.length === 0) return null;
    return entries.every(({ reached, focusVisible }) => reached === true && focusVisible === true);
  },

  /** `{ levels: number[] }`: the headings of a page, in order. */
  headingsInOrder: ({ levels }: Data) => {
    if (!Array.isArray(levels) || levels.length === 0 || !levels.every(count)) return null;
    const list = levels as number[];
    return (
      list[0] === 1 &&
      list.filter((level) => level === 1).length === 1 &&
      list.every((level, i) => i === 0 || level <= Number(list[i - 1]) + 1)
    );
  },

  /** `{ width, scrollWidth, targets: [{ width, height }] }`, drawn at 320 CSS pixels. */
  reflow: ({ width, scrollWidth, targets }: Data) => {
    const entries = rows(targets);
    if (!number(width) || !number(scrollWidth) || !entries || width > limits.reflowPixels.value) return null;
    const least = limits.targetPixels.value;
    return (
      scrollWidth <= width &&
      entries.every(
        (each) =>
          number(each['width']) &&
          number(each['height']) &&
          each['width'] >= least &&
          each['height'] >= least,
      )
    );
  },

  /** `{ reducedMotion, moving: [{ pausable }] }` */
  motion: ({ reducedMotion, moving }: Data) => {
    const entries = rows(moving);
    if (typeof reducedMotion !== 'boolean' || !entries) return null;
    return entries.length === 0 || (reducedMotion && entries.every(({ pausable }) => pausable === true));
  },

  /** `{ documents: [{ text: boolean }] }` */
  documentsAsText: ({ documents }: Data) => {
    const entries = rows(documents);
    return entries && entries.length > 0 ? entries.every((each) => each['text'] === true) : null;
  },
} satisfies Record<string, (data: Data) => DataResult>;
