export type Locale = 'id' | 'en';

/**
 * A number as people write it: `12.096.454` and `60,49` in Indonesian, `12,096,454` and `60.49` in English.
 *
 * Grouped by hand, not by `Intl`: a live chart formats every row of every update, and server and phone must
 * agree on each character whatever data their engines carry.
 *
 * @param decimals digits after the mark. Without it a whole number has none, and any other has up to two.
 */
export function formatNumber(value: number, locale: Locale = 'id', decimals?: number): string {
  const size = Math.abs(value);
  let whole: string;
  let fraction = '';
  if (Number.isInteger(value) && !decimals) whole = `${size}`;
  else {
    const plain =
      decimals === undefined
        ? `${Math.round(size * 100) / 100}`
        : size.toFixed(Math.min(20, Math.max(0, decimals | 0)));
    const dot = plain.indexOf('.');
    whole = dot < 0 ? plain : plain.slice(0, dot);
    if (dot > 0) fraction = (locale === 'en' ? '.' : ',') + plain.slice(dot + 1);
  }
  // From 1e21 on, JavaScript itself writes powers of ten; those are left as they are.
  if (size < 1e21) {
    const group = locale === 'en' ? ',' : '.';
    let end = whole.length;
    let grouped = '';
    for (; end > 3; end -= 3) grouped = group + whole.slice(end - 3, end) + grouped;
    whole = whole.slice(0, end) + grouped;
  }
  const text = whole + fraction;
  return value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text;
}
