/** WCAG 2 relative luminance and contrast of `#rrggbb` colours. Own code, so that office builds need no colour library. */

const hexPattern = /^#[0-9a-f]{6}$/i;

export function isHex(value: string): boolean {
  return hexPattern.test(value);
}

/** Red, green and blue of `#rrggbb` from 0 to 1, gamma-encoded. */
export function channels(hex: string): [number, number, number] {
  if (!isHex(hex)) {
    throw new Error(
      `Situs KPU tokens: "${hex}" is no colour of the form #rrggbb. Contrast can only be computed for such colours. Write it with six hexadecimal digits.`,
    );
  }
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

/** sRGB transfer function, WCAG 2.2 "relative luminance". */
export function toLinear(c: number): number {
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

export function luminance(hex: string): number {
  const [r, g, b] = channels(hex);
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
}

/** Contrast ratio from 1 to 21. */
export function contrast(a: string, b: string): number {
  const la = luminance(a);
  const lb = luminance(b);
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}
