/** Text in XML: what XML 1.0 cannot hold is left out, what it would read as markup is escaped. */
export const xml = (value: unknown): string =>
  String(value ?? '')
    // A lone half of a pair is no character; it would make the whole file unreadable.
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** An address of the web, completed by the site; `undefined` for anything else. */
export function address(href: unknown, site: string): string | undefined {
  if (typeof href !== 'string' || href.trim() === '') return undefined;
  try {
    const url = new URL(href, site);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
