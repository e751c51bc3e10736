/** Addresses of the parts of a page, made from their headings: `#dasar-hukum`, the second one `#dasar-hukum-2`. */
import { str } from './values.ts';

/** Ids that the frame of the page uses. */
const taken = ['konten'];

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

export interface Anchored<T> {
  /** Id of the part; its heading has `<anchor>-judul`, as in `Section`. */
  anchor: string;
  /** The heading; parts without one are called by their place. */
  title: string;
  item: T;
}

/** Each item with an id that stands once on the page. */
export function anchors<T>(items: readonly T[], titleOf: (item: T) => unknown): Anchored<T>[] {
  const used = new Set(taken);
  return items.map((item, i) => {
    const title = str(titleOf(item)) || String(i + 1);
    const base = slug(title) || `bagian-${i + 1}`;
    let anchor = base;
    for (let n = 2; used.has(anchor) || used.has(anchor.replace(/-judul$/, '')); n++) anchor = `${base}-${n}`;
    used.add(anchor);
    return { anchor, title, item };
  });
}
