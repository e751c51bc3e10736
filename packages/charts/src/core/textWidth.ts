/**
 * Width of a text in parts of its size, from a table: server and phone agree, and nothing is measured.
 * The widths are those of Public Sans, rounded up, so that text in another usual face fits as well.
 */
const groups: readonly (readonly [string, number])[] = [
  ["ijlI.,:;'|!`", 0.3],
  [' ()[]/ftr-"1', 0.42],
  ['acekosvxyzJ', 0.58],
  ['mwMW@%', 0.95],
  ['ABCDEFGHKLNOPQRSTUVXYZ&', 0.77],
];
/** Letters of other scripts may be as wide as they are high. */
const latin = 0x250;
const dash = '—'.charCodeAt(0);

/** By code: a map of 514 areas asks for 15,000 letters. */
const table = /* #__PURE__ */ (() => {
  const widths = new Array<number>(latin).fill(0.62);
  for (const [characters, width] of groups)
    for (const character of characters) widths[character.charCodeAt(0)] = width;
  return widths;
})();

/** Width of `text` at a size, in the unit of the size. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < latin) width += table[code] ?? 0;
    else if (code === dash) width += 0.95;
    // Characters of two units count once.
    else if ((code & 0xfc00) !== 0xdc00) width += 1;
  }
  return width * size;
}
