import type { TableOfContentsItem } from './TableOfContents.tsx';

// Attributes may hold ">" in quotes. A comment is read as a whole, so that a heading inside it is none. No part can match
// in two ways, or a broken page would take minutes.
const heading = /<!--[\s\S]*?-->|<(h([2-6]))((?:\s(?:"[^"]*"|'[^']*'|[^'"<>])*)?)>([\s\S]*?)<\/\1\s*>/gi;
const named = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const marks: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return marks[name] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : entity);
    })
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Jumlah TPS & pemilih" → `jumlah-tps-pemilih`, "Café" → `cafe`. Letters of other scripts stay. */
function slug(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]+/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'bagian'
  );
}

/**
 * The headings of a text that a CMS or Markdown made, for `TableOfContents`, and the text with an `id` on each of
 * them. Pure, for the server or the build. The text must be clean already: this reads HTML and does not judge it.
 *
 * @param html The body of the page, without its `h1`.
 * @param deepest Last level that is listed. @default 3
 */
export function collectHeadings(html: string, deepest = 3): { html: string; items: TableOfContentsItem[] } {
  const items: TableOfContentsItem[] = [];
  const taken = new Set(Array.from(html.matchAll(new RegExp(named, 'gi')), (m) => m[1] ?? m[2] ?? m[3]));
  const marked = html.replace(
    heading,
    (all, tag: string, level: string, attributes: string, inner: string) => {
      const text = plain(inner ?? '');
      if (!text || Number(level) > deepest) return all;
      const own = named.exec(attributes);
      let id = own?.[1] ?? own?.[2] ?? own?.[3] ?? '';
      const missing = !id;
      if (missing) {
        const base = slug(text);
        id = base;
        for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
        taken.add(id);
      }
      items.push({ id, text, level: Number(level) });
      return missing ? `<${tag} id="${id}"${attributes.replace(named, '')}>${inner}</${tag}>` : all;
    },
  );
  return { html: marked, items };
}
