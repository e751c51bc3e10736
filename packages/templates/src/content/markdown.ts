/** Markdown → HTML text, not yet clean: HTML inside Markdown is kept for the one parser that reads all HTML. */
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';

/**
 * Tables only. The rest of GitHub's Markdown is left out on purpose: footnotes need ids, which a body may not carry,
 * and literal autolinks and `~` change what an office typed.
 */
function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const processor = unified()
  .use(remarkParse)
  .use(tables as (this: Processor) => void)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

const maxContainers = 50;

/**
 * Quotations and lists in each other, counted by the marks and the indent with which a line begins. The Markdown
 * parser takes minutes for a few kilobytes of them, so they are refused before it starts.
 */
function isTooDeep(line: string): boolean {
  let columns = 0;
  let marks = 0;
  let rest = line;
  for (;;) {
    const [all = '', space = '', mark] =
      /^([ \t]*)(>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))?/.exec(rest) ?? [];
    for (const character of space) columns += character === '\t' ? 4 : 1;
    if (mark === undefined) return false;
    marks += 1;
    if (marks + columns / 2 > maxContainers) return true;
    rest = rest.slice(all.length);
  }
}

/** @throws RangeError for Markdown nested deeper than any article */
export function markdownToHtml(markdown: string): string {
  if (markdown.split('\n').some(isTooDeep)) throw new RangeError('nested too deep');
  return String(processor.processSync(markdown));
}
