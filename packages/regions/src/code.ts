const lengths = [2, 4, 6, 10];

/**
 * A code in its dotted form, or `undefined` if the text is no code: `3372` and `33.72` give `33.72`.
 * Says nothing about whether the region exists.
 */
export function toDottedCode(code: string): string | undefined {
  const text = String(code).trim();
  if (/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/.test(text)) return text;
  if (!/^\d+$/.test(text) || !lengths.includes(text.length)) return undefined;
  return [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6), text.slice(6)].filter(Boolean).join('.');
}

/** A code as KPU's Sirekap writes it, without dots: `33.72` gives `3372`. */
export function toSirekapCode(region: string | { readonly code: string }): string {
  return (typeof region === 'string' ? region : region.code).replaceAll('.', '');
}

/** The codes above a dotted code, nearest first. */
export function codesAbove(code: string): string[] {
  const parts = code.split('.');
  return parts.slice(1).map((_, i) => parts.slice(0, parts.length - 1 - i).join('.'));
}

export function parentCode(code: string): string | undefined {
  return codesAbove(code)[0];
}
