/** Tree of any HTML → blocks of an article. Recursion is bounded by the depth that `parse.ts` lets through. */
import type { Findings } from './findings.ts';
import {
  attributes,
  blockTags,
  cleanUrl,
  containerTags,
  headings,
  imageSchemes,
  inlineTags,
  linkSchemes,
  tableClasses,
} from './schema.ts';
import type { Content, Element, Node, Properties, Text } from './tree.ts';

export interface CleanContext {
  findings: Findings;
  /** Text that takes the place of an image without alternative text. */
  imageNote: (file: string) => string;
  /** Name of a table without caption, for the region that scrolls. */
  tableLabel: string;
  /** Inside a link, where no other link may stand. */
  inLink?: boolean;
}

const element = (tagName: string, children: Content[], properties: Properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): Text => ({ type: 'text', value });

export function textContent(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.tagName === 'br' ? '\n' : node.children.map(textContent).join('');
}

const isBlank = (node: Node): boolean =>
  node.type === 'text'
    ? node.value.trim() === ''
    : node.type !== 'element' ||
      node.tagName === 'br' ||
      (node.tagName !== 'img' && node.children.every(isBlank));

const isElement = (node: Node): node is Element => node.type === 'element';
const isBlock = (node: Node): boolean =>
  isElement(node) && (blockTags.has(node.tagName) || containerTags.has(node.tagName));
const holdsBlock = (node: Node): boolean =>
  isElement(node) && (isBlock(node) || node.children.some(holdsBlock));

const positive = (value: unknown, most: number): number | undefined => {
  const number = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
};

/** What the Markdown writer adds by itself is no one's mistake. */
const generated = (tag: string, name: string) =>
  (name === 'align' && (tag === 'td' || tag === 'th')) || (name === 'className' && tag === 'code');

/** Attributes that may stay, with checked values. What is dropped is told. */
function properties(node: Element, { findings }: CleanContext): Properties {
  const allowed = new Set([...(attributes['*'] ?? []), ...(attributes[node.tagName] ?? [])]);
  const result: Properties = {};
  for (const [name, value] of Object.entries(node.properties)) {
    if (/^on/i.test(name))
      findings.add('event', `<${node.tagName} ${name.toLowerCase()}="${String(value)}">`);
    else if (generated(node.tagName, name)) continue;
    else if (!allowed.has(name))
      findings.add('attribute', `<${node.tagName} ${name === 'className' ? 'class' : name.toLowerCase()}>`);
    else if (typeof value === 'string' || typeof value === 'number' || value === true) result[name] = value;
  }
  for (const name of ['colSpan', 'rowSpan'] as const) {
    if (!(name in result)) continue;
    const span = positive(result[name], 100);
    if (span === undefined || span === 1) delete result[name];
    else result[name] = span;
  }
  if ('start' in result && !Number.isInteger(Number(result['start']))) delete result['start'];
  if ('cite' in result) {
    const cite = cleanUrl(result['cite'], imageSchemes);
    if (cite === undefined) delete result['cite'];
    else result['cite'] = cite;
  }
  return result;
}

function link(node: Element, context: CleanContext): Content[] {
  const given = node.properties['href'];
  const { lang, target } = properties(node, context);
  const href = cleanUrl(given, linkSchemes);
  const children = inline(node.children, href === undefined ? context : { ...context, inLink: true });
  if (given === undefined || context.inLink) return children;
  if (href === undefined) {
    context.findings.add('link', `${textContent(node)} → ${String(given)}`);
    return children;
  }
  if (children.every(isBlank)) return children;
  const blank = String(target).toLowerCase() === '_blank' ? { target: '_blank', rel: ['noopener'] } : {};
  return [element('a', children, { href, ...(lang ? { lang } : {}), ...blank })];
}

function image(node: Element, context: CleanContext): Content[] {
  const given = node.properties['src'];
  const { alt, lang, width, height } = properties(node, context);
  const src = cleanUrl(given, imageSchemes);
  const name = typeof alt === 'string' ? alt.trim() : '';
  if (src === undefined) {
    context.findings.add('image-source', `${name} ${String(given ?? '')}`);
    return name === '' ? [] : [text(name)];
  }
  if (name === '') {
    context.findings.add('image-alt', src);
    const file = (/([^/\\?#]+)(?:[?#].*)?$/.exec(src)?.[1] ?? src).slice(0, 80);
    const note = text(context.imageNote(file));
    return [context.inLink ? note : element('a', [note], { href: src })];
  }
  const size = { width: positive(width, 10_000), height: positive(height, 10_000) };
  const both = size.width && size.height ? { width: size.width, height: size.height } : {};
  return [element('img', [], { src, alt: name, ...(lang ? { lang } : {}), ...both, loading: 'lazy' })];
}

/** Text and elements within text. A block in such a place gives up its tag, but not its words. */
export function inline(nodes: readonly Node[], context: CleanContext): Content[] {
  return nodes.flatMap((node): Content[] => {
    if (node.type === 'text') return [text(node.value)];
    if (!isElement(node)) return [];
    if (node.tagName === 'a') return link(node, context);
    if (node.tagName === 'img') return image(node, context);
    if (node.tagName === 'br') return [element('br', [])];
    const children = inline(node.children, context);
    if (isBlock(node)) return [text(' '), ...children, text(' ')];
    if (!inlineTags.has(node.tagName)) return children;
    return children.every((child) => child.type === 'text' && child.value === '')
      ? []
      : [element(node.tagName, children, properties(node, context))];
  });
}

/** A run of text → paragraphs. Two line breaks in a row were meant as the end of one. */
function paragraphs(run: Node[], context: CleanContext): Element[] {
  const parts: Content[][] = [[]];
  let breaks: Content[] = [];
  for (const node of inline(run, context)) {
    const isBreak = isElement(node) && node.tagName === 'br';
    if (isBreak || (breaks.length > 0 && isBlank(node))) {
      breaks.push(node);
      continue;
    }
    if (breaks.filter(isElement).length > 1) parts.push([]);
    else parts.at(-1)?.push(...breaks);
    breaks = [];
    parts.at(-1)?.push(node);
  }
  return parts.filter((part) => !part.every(isBlank)).map((part) => element('p', trim(part)));
}

/** Without space at both ends: it would only show in the source. */
function trim(nodes: Content[]): Content[] {
  const kept = [...nodes];
  while (kept.length > 0 && isBlank(kept[0] as Content)) kept.shift();
  while (kept.length > 0 && isBlank(kept.at(-1) as Content)) kept.pop();
  const first = kept[0];
  const last = kept.at(-1);
  if (first?.type === 'text') kept[0] = text(first.value.trimStart());
  if (last?.type === 'text') kept[kept.length - 1] = text((kept.at(-1) as Text).value.trimEnd());
  return kept;
}

/** An inline element around blocks is put inside each of them, as it was meant: `<b><p>…</p></b>`. */
function distribute(node: Element, context: CleanContext): Element[] {
  const wrap = (block: Element): Element =>
    block.tagName === 'p' || headings.includes(block.tagName)
      ? { ...block, children: inline([{ ...node, children: block.children }], context) }
      : block;
  return flow(node.children, context).map(wrap);
}

export function flow(nodes: readonly Node[], context: CleanContext): Element[] {
  const result: Element[] = [];
  let run: Node[] = [];
  const flush = () => {
    result.push(...paragraphs(run, context));
    run = [];
  };
  const visit = (each: readonly Node[]) => {
    for (const node of each) {
      if (!holdsBlock(node)) {
        run.push(node);
      } else if (isElement(node)) {
        if (!isBlock(node) && !inlineTags.has(node.tagName)) {
          visit(node.children);
          continue;
        }
        flush();
        if (blockTags.has(node.tagName)) result.push(...block(node, context));
        else if (inlineTags.has(node.tagName)) result.push(...distribute(node, context));
        else result.push(...flow(node.children, context));
      }
    }
  };
  visit(nodes);
  flush();
  return result;
}

/** Content of a list item or cell: text stands without paragraph when it is all there is. */
function compact(nodes: readonly Node[], context: CleanContext): Content[] {
  const blocks = flow(nodes, context);
  const [first, ...rest] = blocks;
  if (first?.tagName !== 'p' || rest.some((each) => each.tagName === 'p')) return blocks;
  return [...first.children, ...rest];
}

function items(node: Element, context: CleanContext): Element[] {
  const result: Element[] = [];
  for (const child of node.children) {
    if (isBlank(child)) continue;
    const nested = isElement(child) && (child.tagName === 'ul' || child.tagName === 'ol');
    const last = result.at(-1);
    if (nested && last) last.children.push(...block(child, context));
    else
      result.push(
        element(
          'li',
          compact(isElement(child) && child.tagName === 'li' ? child.children : [child], context),
        ),
      );
  }
  return result.filter((item) => !item.children.every(isBlank));
}

function terms(nodes: readonly Node[], context: CleanContext): Element[] {
  return nodes
    .flatMap((child): Element[] => {
      if (isElement(child) && child.tagName === 'div') return terms(child.children, context);
      if (isElement(child) && child.tagName === 'dt')
        return [element('dt', trim(inline(child.children, context)))];
      const own = isElement(child) && child.tagName === 'dd' ? child.children : [child];
      return [element('dd', compact(own, context))];
    })
    .filter(({ children }) => !children.every(isBlank));
}

const isNumber = (cell: Element) => /^[-+−–]?[\d.,\s]+%?$/.test(textContent(cell).trim());
const cellsOf = (row: Element) =>
  row.children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

/** One `tr` with scopes: headers of the first row, and all in `thead`, name columns; any other names its row. */
function row(node: Element, top: boolean, context: CleanContext): Element {
  const cells = cellsOf(node);
  const names = top || cells.every(({ tagName }) => tagName === 'th') ? 'col' : 'row';
  return element(
    'tr',
    cells.map((cell) => {
      const { colSpan, rowSpan, lang } = properties(cell, context);
      const scope = cell.tagName === 'th' ? names : undefined;
      const given = Object.entries({ lang, colSpan, rowSpan, scope }).filter(
        ([, value]) => value !== undefined,
      );
      return element(cell.tagName, compact(cell.children, context), Object.fromEntries(given));
    }),
  );
}

/** Whether every column but the first holds figures only; then they stand to the right. */
function holdsFigures(rows: readonly Element[]): boolean {
  const cells = rows
    .flatMap((each) => cellsOf(each).slice(1))
    .filter((cell) => cell.tagName === 'td' && !isBlank(cell));
  return cells.length > 0 && cells.every(isNumber);
}

function table(node: Element, context: CleanContext): Element[] {
  const sections = node.children.filter(isElement);
  const caption = trim(
    sections.filter(({ tagName }) => tagName === 'caption').flatMap((each) => inline(each.children, context)),
  );
  const parts = sections
    .filter(({ tagName }) => ['thead', 'tbody', 'tfoot'].includes(tagName))
    .map((part) =>
      element(
        part.tagName,
        part.children.filter(isElement).map((each) => row(each, part.tagName === 'thead', context)),
      ),
    )
    .filter(({ children }) => children.length > 0);
  if (parts.length === 0) return [];
  const rows = parts.flatMap(({ children }) => children.filter(isElement));
  const label = caption.map(textContent).join('').replace(/\s+/g, ' ').trim();
  if (!rows.some((each) => cellsOf(each).some(({ tagName }) => tagName === 'th')))
    context.findings.add('table-header', label || rows.slice(0, 2).map(textContent).join(' '));
  // The looks of `Table` of @situs-kpu/ui. Reachable by keyboard, because a table wider than the phone scrolls inside it.
  return [
    element('div', [element('table', caption.length > 0 ? [element('caption', caption), ...parts] : parts)], {
      className: holdsFigures(rows) ? [...tableClasses] : tableClasses.slice(0, 1),
      role: 'group',
      tabIndex: 0,
      ariaLabel: label || context.tableLabel,
    }),
  ];
}

function figure(node: Element, context: CleanContext): Element[] {
  const captions = node.children.filter(
    (child): child is Element => isElement(child) && child.tagName === 'figcaption',
  );
  const content = flow(
    node.children.filter((child) => !captions.includes(child as Element)),
    context,
  );
  const caption = trim(captions.flatMap((each) => inline(each.children, context)));
  // An image alone needs no paragraph around it.
  const bare = content.flatMap((each): Content[] =>
    each.tagName === 'p' && each.children.every((child) => isElement(child) && child.tagName === 'img')
      ? each.children
      : [each],
  );
  if (bare.length === 0) return caption.length > 0 ? [element('p', caption)] : [];
  return [element('figure', caption.length > 0 ? [...bare, element('figcaption', caption)] : bare)];
}

function block(node: Element, context: CleanContext): Element[] {
  const { tagName } = node;
  if (headings.includes(tagName)) {
    const children = trim(inline(node.children, context));
    if (children.every(isBlank)) {
      context.findings.add('heading-empty', `<${tagName}>`);
      return [];
    }
    return [element(tagName, children, properties(node, context))];
  }
  switch (tagName) {
    case 'p': {
      const { lang } = properties(node, context);
      const made = flow(node.children, context);
      return lang ? made.map((each) => ({ ...each, properties: { ...each.properties, lang } })) : made;
    }
    case 'ul':
    case 'ol': {
      const children = items(node, context);
      return children.length > 0 ? [element(tagName, children, properties(node, context))] : [];
    }
    case 'dl': {
      const children = terms(node.children, context);
      return children.length > 0 ? [element('dl', children, properties(node, context))] : [];
    }
    case 'blockquote': {
      const children = flow(node.children, context);
      return children.length > 0 ? [element('blockquote', children, properties(node, context))] : [];
    }
    case 'pre': {
      if (isBlank(node)) return [];
      const children = inline(node.children, context);
      // Parsers drop a line break that comes first.
      for (let first = children[0]; first?.type === 'text'; first = children[0]) {
        children.shift();
        const rest = first.value.replace(/^\n+/, '');
        if (rest !== '') {
          children.unshift(text(rest));
          break;
        }
      }
      return [element('pre', children, properties(node, context))];
    }
    case 'table':
      return table(node, context);
    case 'figure':
      return figure(node, context);
    default:
      return [element('hr', [])];
  }
}

/** Gives headings the levels 2–6 so that the first is 2 and none is skipped on the way down. */
export function shiftHeadings(nodes: readonly Element[], { findings }: CleanContext): void {
  const open: number[] = [];
  const visit = (node: Element) => {
    const level = headings.indexOf(node.tagName) + 1;
    if (level > 0) {
      while (open.length > 0 && (open.at(-1) as number) >= level) open.pop();
      open.push(level);
      const tagName = `h${Math.min(open.length + 1, 6)}`;
      if (tagName !== node.tagName)
        findings.add('heading-level', `${node.tagName} → ${tagName}: ${textContent(node)}`);
      node.tagName = tagName;
    }
    for (const child of node.children) if (isElement(child)) visit(child);
  };
  nodes.forEach(visit);
}
