/** Hostile bodies: whatever goes in, only the elements, attributes and addresses of the list come out. */
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type ArticleBody, articleBody } from './index.ts';
import { allowedTags, attributes, tableClasses } from './schema.ts';

/** Names as they stand in HTML. */
const allowedAttributes = (tag: string) =>
  [...(attributes['*'] ?? []), ...(attributes[tag] ?? [])].map((name) => name.toLowerCase());
const wrapper: Record<string, (value: string) => boolean> = {
  class: (value) => value.split(' ').every((name) => (tableClasses as readonly string[]).includes(name)),
  role: (value) => value === 'group',
  tabindex: (value) => value === '0',
  'aria-label': () => true,
};
const addresses = ['href', 'src', 'cite'];

/** Everything in `html`, read as a browser reads it, that a body must not hold. */
function violations(html: string): string[] {
  const found: string[] = [];
  const left: DefaultTreeAdapterTypes.ChildNode[] = [...parseFragment(html).childNodes];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.nodeName === '#text') continue;
    if (!('tagName' in node)) {
      found.push(node.nodeName);
      continue;
    }
    const { tagName, attrs, namespaceURI } = node;
    if (!allowedTags.includes(tagName) || namespaceURI !== 'http://www.w3.org/1999/xhtml')
      found.push(tagName);
    for (const { name, value } of attrs) {
      const fine = tagName === 'div' ? wrapper[name]?.(value) : allowedAttributes(tagName).includes(name);
      if (!fine) found.push(`${tagName} ${name}=${value}`);
      if (addresses.includes(name) && !/^(https?:|mailto:|tel:)/.test(value) && /^[^/?#]*:/.test(value))
        found.push(`${name}=${value}`);
    }
    if (
      tagName === 'a' &&
      attrs.some((a) => a.name === 'target') &&
      !attrs.some((a) => a.name === 'rel' && a.value === 'noopener')
    )
      found.push('target without rel');
    left.push(...node.childNodes);
  }
  return found;
}

const corpus: [string, string, keyof typeof told | ''][] = [
  ['script', 'a<script>alert(1)</script>b', 'script'],
  ['script in odd spelling', '<ScRiPt/src=//x>alert(1)</sCrIpT\t>', 'script'],
  ['svg with a handler', '<svg/onload=alert(1)><circle r=1></svg>', 'drawing'],
  ['svg with script', '<svg><script>alert(1)</script></svg>', 'drawing'],
  ['svg with link', '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>', 'drawing'],
  ['image handler', '<img src=x alt=x onerror=alert(1)>', 'event'],
  ['handler after slash', '<p/onmouseover=alert(1)>x</p>', 'event'],
  ['autofocus handler', '<details open ontoggle=alert(1)>x</details>', ''],
  ['javascript:', '<a href="javascript:alert(1)">x</a>', 'link'],
  ['javascript: in capitals', '<a href="JaVaScRiPt:alert(1)">x</a>', 'link'],
  ['javascript: with entities', '<a href="&#106;avascript&colon;alert(1)">x</a>', 'link'],
  ['javascript: with a tab', '<a href="java&#9;script:alert(1)">x</a>', 'link'],
  ['javascript: with a line break', '<a href="java\nscript:alert(1)">x</a>', 'link'],
  ['javascript: after control characters', '<a href="\u0001\u0019 javascript:alert(1)">x</a>', 'link'],
  ['javascript: with a null byte', '<a href="java\0script:alert(1)">x</a>', 'link'],
  ['data:', '<a href="data:text/html,<script>alert(1)</script>">x</a>', 'link'],
  ['data: image', '<img alt=x src="data:image/svg+xml,<svg onload=alert(1)>">', 'image-source'],
  ['vbscript:', '<a href="vbscript:msgbox(1)">x</a>', 'link'],
  ['blob: and file:', '<a href="blob:https://x/1">x</a><a href="file:///etc/passwd">y</a>', 'link'],
  [
    'style expression',
    '<p style="width:expression(alert(1));background:url(javascript:alert(1))">x</p>',
    'attribute',
  ],
  ['style element', '<style>@import "//x"; p{background:url(//x)}</style>', 'script'],
  ['meta refresh', '<meta http-equiv=refresh content="0;url=//x">', 'page'],
  ['base', '<base href="//x/"><a href="y">z</a>', 'page'],
  ['link', '<link rel=stylesheet href=//x>', 'page'],
  ['form action', '<form action=//x><input name=nik><button formaction=//y>Kirim</button></form>', 'form'],
  ['iframe', '<iframe src="javascript:alert(1)" srcdoc="<script>alert(1)</script>"></iframe>', 'embed'],
  ['object and embed', '<object data=//x><embed src=//x></object><embed src=//y>', 'embed'],
  ['frameset', '<frameset onload=alert(1)><frame src=//x></frameset>', ''],
  ['video', '<video onerror=alert(1)><source src=x></video>', 'media'],
  ['mutation: noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', 'script'],
  [
    'mutation: mtext',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    'drawing',
  ],
  [
    'mutation: annotation-xml',
    '<math><annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style></annotation-xml></math>',
    'drawing',
  ],
  ['mutation: svg style', '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">', 'drawing'],
  [
    'mutation: form in form',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    'drawing',
  ],
  [
    'mutation: select',
    '<select><template><style><!--</style><a rel="--></style></select><img id=x onerror=alert(1)>">',
    '',
  ],
  ['mutation: textarea', '<textarea><img title="</textarea><img src onerror=alert(1)>"></textarea>', 'form'],
  ['mutation: title', '<title><a title="</title><img src onerror=alert(1)>">', ''],
  ['mutation: comment', '<!--><img src=x alt=x onerror=alert(1)>-->', 'event'],
  ['mutation: comment end', '<!-- --!><img src=x alt=x onerror=alert(1)> -->', 'event'],
  ['mutation: cdata', '<![CDATA[<img alt=x src=x onerror=alert(1)>]]>', ''],
  ['mutation: xmp', '<xmp><p title="</xmp><img src=x onerror=alert(1)>">', 'script'],
  ['comments', '<!--[if IE]><script>alert(1)</script><![endif]-->a', ''],
  ['srcset', '<img alt=x src=a.png srcset="javascript:alert(1) 1x, data:text/html,x 2x">', 'attribute'],
  ['unclosed', '<p>a<b><i>b<a href="javascript:alert(1)"', ''],
  ['unclosed attribute', '<img src="x" alt="a" title="><script>alert(1)</script>', ''],
  ['null bytes', '<scr\0ipt>alert(1)</scr\0ipt><img\0src=x onerror=alert(1)>', 'script'],
  ['id and name', '<a id=location name=body href=x>x</a><img alt=x name=getElementById src=x>', 'attribute'],
  [
    'attributes of frameworks',
    '<p x-on:click="alert(1)" @click="alert(1)" v-html="x" ng-app data-x="1">x</p>',
    'attribute',
  ],
  ['is and custom elements', '<p is="x-p">a</p><x-widget onclick=alert(1)>b</x-widget>', 'attribute'],
  [
    'slots and shadow',
    '<div><template shadowrootmode=open><script>alert(1)</script></template></div>',
    'script',
  ],
  ['a table cell outside', '<td onclick=alert(1)>x</td><li>y</li><dd>z</dd>', ''],
];

/** What an editor is told, by code. */
const told = {
  script: 1,
  drawing: 1,
  event: 1,
  link: 1,
  'image-source': 1,
  attribute: 1,
  page: 1,
  form: 1,
  embed: 1,
  media: 1,
} as const;

const markdownOf = (html: string) => `Kalimat pembuka.\n\n${html}\n\n**akhir**`;
const codes = (body: ArticleBody) => body.removed.map(({ code }) => code);

describe.each(corpus)('%s', (_, hostile, code) => {
  test('as HTML: nothing of it comes out, and the editor is told', () => {
    const body = articleBody({ html: hostile });
    expect(violations(body.html)).toEqual([]);
    if (code) expect(codes(body)).toContain(code);
  });
  test('inside Markdown', () => {
    expect(violations(articleBody({ markdown: markdownOf(hostile) }).html)).toEqual([]);
  });
  test('as plain text it is shown as it was typed', () => {
    const { html, removed } = articleBody({ text: hostile });
    expect(violations(html)).toEqual([]);
    expect(html.replace(/<\/?p>/g, '')).not.toContain('<');
    expect(removed).toEqual([]);
  });
});

test.each([
  '[x](javascript:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](JAVASCRIPT:alert(1) "t")',
  '![x](data:text/html;base64,PHN2Zz4=)',
  '[x][1]\n\n[1]: vbscript:msgbox(1)',
  '<javascript:alert(1)>',
  '[x](&#x6A;avascript:alert(1))',
  '`<script>`\n\n    <script>alert(1)</script>\n\n```html\n<img onerror=alert(1)>\n```',
  '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
  '[a]: <javascript:x>\n[a]<svg onload=alert(1)>',
])('Markdown of its own: %j', (markdown) => {
  expect(violations(articleBody({ markdown }).html)).toEqual([]);
});

describe('size and depth', () => {
  const quick = (input: Parameters<typeof articleBody>[0]) => {
    const body = articleBody(input);
    expect(violations(body.html)).toEqual([]);
    return body;
  };
  test.each([
    'div',
    'b',
    'a href=x',
    'p><b',
    'blockquote',
    'ul><li',
    'font',
    'table><tr><td',
    'svg><g',
    'template',
    'select',
    'x-y',
  ])(
    'ten thousand <%s> in each other',
    (tag) => {
      quick({ html: `${`<${tag}>`.repeat(10_000)}dalam` });
    },
    20_000,
  );
  test('words at the bottom of ten thousand levels are kept', () => {
    expect(quick({ html: `${'<div>'.repeat(10_000)}dalam` }).text).toBe('dalam');
  });
  test('a megabyte of paragraphs', () => {
    const html = '<p>Kata demi kata.</p><script>x</script>'.repeat(26_000);
    const body = quick({ html });
    expect(html.length).toBeGreaterThan(1_000_000);
    expect(body.words).toBe(78_000);
    expect(body.removed).toEqual([
      expect.objectContaining({ code: 'script', count: 26_000, examples: ['<script>'] }),
    ]);
  }, 20_000);
  test('a small text that a parser would blow up to millions of elements is shown as text', () => {
    const html = `<p>${Array.from({ length: 2000 }, (_, i) => `<b a${i}>`).join('')}${'<p>x'.repeat(2000)}`;
    const body = quick({ html });
    expect(codes(body)).toEqual(['size']);
    expect(body.text).toContain('<b a0>');
  });
  test('more than the limit is shown as text, and the editor is told', () => {
    expect(codes(articleBody({ html: `<p>${'a '.repeat(50)}</p>` }))).toEqual([]);
    expect(codes(articleBody({ html: `<p>${'a '.repeat(50)}</p>` }, { maxLength: 50 }))).toEqual(['size']);
    expect(codes(articleBody({ markdown: 'kata '.repeat(25_000) }))).toEqual(['size']);
  });
  test.each(['>', '- ', '* ', '1. ', '> - ', '  - '])('Markdown: %j ten thousand times in a line', (mark) => {
    const body = quick({ markdown: `${mark.repeat(10_000)}dalam` });
    expect(codes(body)).toEqual(['size']);
    expect(body.text).toContain('dalam');
  });
  test.each(['[', '![', '*a **b ', '`', '<', '&', '\\', '|', '_', '<a '])(
    'Markdown: %j ten thousand times',
    (mark) => {
      quick({ markdown: mark.repeat(10_000) });
    },
    20_000,
  );
});

/** Pieces from which hostile HTML is made, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...corpus.map(([, html]) => html),
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<a href="',
    '">',
    '</a>',
    '<table>',
    '<tr>',
    '<td>',
    '<th scope=row>',
    '</table>',
    '<caption>',
    '<ul>',
    '<li>',
    '</ul>',
    '<h1>',
    '<h3>',
    '</h3>',
    '<figure>',
    '<figcaption>',
    '<img alt="a" src="',
    '<blockquote cite="',
    '<pre>',
    '<dl><dt>',
    '<dd>',
    '<br>',
    '<div>',
    '</div>',
    '<form>',
    '<svg>',
    '<math>',
    '<mtext>',
    '<style>',
    '</style>',
    '<!--',
    '-->',
    '<template>',
    '</template>',
    '<noscript>',
    'https://kpu.go.id',
    'javascript:alert(1)',
    '&lt;script&gt;',
    '&#x3c;',
    '"',
    "'",
    '>',
    '<',
    '\n\n',
    '**',
    '| a |\n|---|\n',
    '> ',
    '- ',
    '# ',
    '```\n',
    '](',
    '[x](',
    '\u0000',
    '\u2028',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const soup = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test('of any HTML only the list comes out, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const once = articleBody({ html });
      expect(violations(once.html)).toEqual([]);
      expect(articleBody({ html: once.html }).html).toBe(once.html);
    }),
    { numRuns: 1500 },
  );
}, 60_000);

test('of any Markdown too', () => {
  fc.assert(
    fc.property(soup, (markdown) => {
      expect(violations(articleBody({ markdown }).html)).toEqual([]);
    }),
    { numRuns: 800 },
  );
}, 60_000);

test('of any text the words come out as they were typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const body = articleBody({ text });
      expect(violations(body.html)).toEqual([]);
      expect(body.text.replace(/\s+/g, '')).toBe(text.replace(/[\p{Cc}\s]+/gu, ''));
    }),
  );
});
