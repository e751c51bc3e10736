/** HTML text → tree, without trust in its size or depth. The parser is the one of the HTML standard, as in browsers. */
import { fromParse5 } from 'hast-util-from-parse5';
import { html as constants, type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import type { Findings } from './findings.ts';
import { droppedTags } from './schema.ts';
import type { Node } from './tree.ts';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Deeper nesting is no article, and the tree functions after this one call themselves once per level. */
const maxDepth = 48;
/** The parser repeats open formatting elements in each block: a small text can grow to billions of nodes. */
const maxNodes = 200_000;

/** Characters that no text needs and that parsers treat differently; a character reference brings them in again. */
export function tidy(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
  );
}

export class TooLargeError extends Error {}

function countingAdapter(): typeof defaultTreeAdapter {
  let nodes = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      if (++nodes > maxNodes) throw new TooLargeError();
      return defaultTreeAdapter.createElement(...args);
    },
  };
}

const isElement = (node: ChildNode): node is DefaultTreeAdapterTypes.Element => 'tagName' in node;

/** Text below a node, by a loop: the node may be ten thousand levels deep. */
function textOf(top: ParentNode): string {
  let text = '';
  const left: ChildNode[] = [...top.childNodes].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    else if (isElement(node) && !dropReason(node))
      for (const child of [...node.childNodes].reverse()) left.push(child);
  }
  return text;
}

function dropReason(node: DefaultTreeAdapterTypes.Element) {
  return node.namespaceURI === constants.NS.HTML ? droppedTags.get(node.tagName) : 'drawing';
}

function tagText(node: DefaultTreeAdapterTypes.Element): string {
  const attributes = node.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('');
  return `<${node.tagName}${attributes.slice(0, 80)}>`;
}

/** Takes out what may not stay, and whatever is too deep, in one loop. */
function prune(root: ParentNode, findings: Findings): void {
  const left: [ParentNode, number][] = [[root, 0]];
  for (let entry = left.pop(); entry; entry = left.pop()) {
    const [parent, depth] = entry;
    const kept: ChildNode[] = [];
    for (const node of parent.childNodes) {
      if (node.nodeName === '#text') {
        const text = node as DefaultTreeAdapterTypes.TextNode;
        text.value = tidy(text.value);
        kept.push(text);
      }
      if (!isElement(node)) continue;
      for (const attribute of node.attrs) attribute.value = tidy(attribute.value);
      const reason = dropReason(node);
      if (reason) {
        findings.add(reason, tagText(node));
      } else if (depth >= maxDepth) {
        findings.add('nesting', tagText(node));
        kept.push(Object.assign(defaultTreeAdapter.createTextNode(textOf(node)), { parentNode: parent }));
      } else {
        kept.push(node);
        left.push([node, depth + 1]);
      }
    }
    parent.childNodes = kept;
  }
}

/** @throws TooLargeError */
export function parseHtml(html: string, findings: Findings): Node[] {
  // As in a `div`: the default context is a template, in which cells without a table would stay.
  const context = defaultTreeAdapter.createElement('div', constants.NS.HTML, []);
  const fragment = parseFragment(context, html, { treeAdapter: countingAdapter() });
  prune(fragment, findings);
  const tree = fromParse5(fragment);
  return (tree.type === 'root' ? tree.children : [tree]) as unknown as Node[];
}
