/** The one list of what an article body may hold. The cleaning, the sanitiser behind it and the tests read it. */
import type { Options as Schema } from 'rehype-sanitize';

export const headings: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Elements that stand on their own between paragraphs. */
export const blockTags: ReadonlySet<string> = new Set([
  ...headings,
  'p',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'pre',
  'table',
  'figure',
  'hr',
]);

/** Elements within text. `u` is not among them: underlined words look like links. */
export const inlineTags: ReadonlySet<string> = new Set(
  'a abbr b bdi br cite code del em i img ins kbd mark q s small strong sub sup time'.split(' '),
);

/** Wrappers without meaning in an article: their content takes their place, as a block. */
export const containerTags: ReadonlySet<string> = new Set(
  (
    'address article aside body center dd details dialog dir div dt fieldset figcaption footer form header hgroup html ' +
    'legend li main menu nav search section summary caption colgroup tbody td tfoot th thead tr'
  ).split(' '),
);

/** Removed with everything in them, and the finding that tells so. */
export const droppedTags: ReadonlyMap<string, 'script' | 'embed' | 'media' | 'form' | 'page'> = new Map([
  ...'script style noscript template plaintext xmp noembed noframes'
    .split(' ')
    .map((t) => [t, 'script'] as const),
  ...'iframe frame frameset object embed applet param portal fencedframe'
    .split(' ')
    .map((t) => [t, 'embed'] as const),
  ...'video audio source track canvas bgsound'.split(' ').map((t) => [t, 'media'] as const),
  ...'input button select option optgroup textarea datalist keygen selectedcontent'
    .split(' ')
    .map((t) => [t, 'form'] as const),
  ...'meta link base head title basefont'.split(' ').map((t) => [t, 'page'] as const),
]);

export const linkSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];
export const imageSchemes: readonly string[] = ['http', 'https'];

/** Attributes by element, in the property names of hast. `lang` is allowed everywhere: a screen reader needs it. */
export const attributes: Readonly<Record<string, readonly string[]>> = {
  '*': ['lang'],
  a: ['href', 'target', 'rel'],
  abbr: ['title'],
  blockquote: ['cite'],
  del: ['dateTime'],
  ins: ['dateTime'],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  ol: ['start', 'reversed'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan', 'scope'],
  time: ['dateTime'],
};

/** On the wrapper in which a wide table scrolls: the classes of `Table` in @situs-kpu/ui. No other class comes out. */
export const tableClasses = ['kpu-table', 'kpu-table-figures'] as const;

/** Every element that can come out. */
export const allowedTags: readonly string[] = [
  ...[...blockTags].filter((tag) => tag !== 'h1'),
  ...inlineTags,
  'li',
  'dt',
  'dd',
  'figcaption',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'div',
];

const inTable = ['table'];

/** The same list for rehype-sanitize, which enforces it again after the cleaning. */
export const schema: Schema = {
  tagNames: [...allowedTags],
  attributes: {
    ...Object.fromEntries(Object.entries(attributes).map(([tag, names]) => [tag, [...names]])),
    a: ['href', ['target', '_blank'], ['rel', 'noopener']],
    img: ['src', 'alt', 'width', 'height', ['loading', 'lazy']],
    th: ['colSpan', 'rowSpan', ['scope', 'col', 'row']],
    div: [['className', ...tableClasses], ['role', 'group'], ['tabIndex', 0], 'ariaLabel'],
  },
  protocols: { href: [...linkSchemes], src: [...imageSchemes], cite: [...imageSchemes] },
  ancestors: {
    li: ['ol', 'ul'],
    dt: ['dl'],
    dd: ['dl'],
    figcaption: ['figure'],
    caption: inTable,
    thead: inTable,
    tbody: inTable,
    tfoot: inTable,
    tr: inTable,
    th: inTable,
    td: inTable,
  },
  strip: [...droppedTags.keys()],
  clobber: [],
  required: {},
  allowComments: false,
  allowDoctypes: false,
};

/**
 * The address without what browsers ignore in it (control characters, tabs, line breaks, space around it) and with its
 * scheme in lower case, or `undefined` if the scheme is not in the list.
 */
export function cleanUrl(value: unknown, schemes: readonly string[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop exactly these before they read the scheme
  const url = value.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g, '');
  if (url === '') return undefined;
  const colon = url.indexOf(':');
  const path = url.search(/[/?#]/);
  if (colon === -1 || (path !== -1 && path < colon)) return url;
  const scheme = url.slice(0, colon).toLowerCase();
  return schemes.includes(scheme) ? `${scheme}${url.slice(colon)}` : undefined;
}
