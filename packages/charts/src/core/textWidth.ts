/**
 * Width of a text in parts of its size, from a table: server and phone agree, and nothing is measured.
 * The widths are those of Public Sans, rounded up, so that text in another usual face fits as well.
 */
const groups: readonly (readonly [string, number])[] = [
  ["ijlI.,:;'|!`", 0.3],
  [' ()[]/ftr-"1', 0.42],
  ['acekosvxyzJ', 0.58],
  ['mwMW@%—', 0.95],
  ['ABCDEFGHKLNOPQRSTUVXYZ&', 0.77],
];

const table = /* #__PURE__ */ new Map(
  /* #__PURE__ */ groups.flatMap(([characters, width]) => [...characters].map((c) => [c, width] as const)),
);

/** Width of `text` at a size, in the unit of the size. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // Letters of other scripts may be as wide as they are high.
    width += table.get(character) ?? (code > 0x24f ? 1 : 0.62);
  }
  return width * size;
}
