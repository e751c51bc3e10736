/** At most so many characters in one part of an address: longer ones are cut at a word. */
const longest = 120;

/**
 * A text as one part of an address: small letters, digits and hyphens. '' where nothing of it can stand in an address,
 * so that a caller sees it.
 */
export function slugOf(text: unknown): string {
  if (typeof text !== 'string') return '';
  const slug = text
    .slice(0, 2000)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // `jum'at` stays one word.
    .replace(/(?<=[a-z])['’`](?=[a-z])/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return (end > longest / 2 ? cut.slice(0, end) : slug.slice(0, longest)).replace(/-+$/, '');
}
