/** Statements about the HTML of a page, evaluated on any DOM: a browser's, or one that a tool has parsed. */
import type { MarkupTest } from '../rules/types.ts';

/** The part of a DOM that is needed: `document` in a browser, and what every parser with selectors gives. */
export interface QueryRoot {
  querySelectorAll(selectors: string): Iterable<QueryElement>;
}
/** An element of such a DOM. */
export interface QueryElement {
  textContent: string | null;
  getAttribute(name: string): string | null;
  matches(selectors: string): boolean;
}

/** What came of one statement. */
export interface MarkupResult {
  test: MarkupTest;
  holds: boolean;
  /** How many elements fitted. */
  found: number;
  /** The elements that do not fit `each`. */
  wrong: readonly QueryElement[];
}

const flat = (text: string | null): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** One statement, on one page. */
export function testMarkup(test: MarkupTest, root: QueryRoot): MarkupResult {
  const { select, text, attribute, words, each, most } = test;
  const least = test.least ?? (most === 0 || each !== undefined ? 0 : 1);
  const byText = text === undefined ? undefined : new RegExp(text, 'iu');
  const byValue = attribute && new RegExp(attribute.pattern, 'iu');
  const fitting = [...root.querySelectorAll(select)].filter((element) => {
    const shown = flat(element.textContent);
    if (byText && !byText.test(shown)) return false;
    if (byValue && !byValue.test(element.getAttribute(attribute?.name ?? '') ?? '')) return false;
    return words === undefined || shown.split(' ').filter(Boolean).length >= words;
  });
  const wrong = each === undefined ? [] : fitting.filter((element) => !element.matches(each));
  const holds =
    fitting.length >= least && (most === undefined || fitting.length <= most) && wrong.length === 0;
  return { test, holds, found: fitting.length, wrong };
}

/**
 * All statements of a rule, on one page: they all have to hold.
 * @param page id of its page type: statements that are not asked of it are left out
 */
export function testPage(tests: readonly MarkupTest[], root: QueryRoot, page?: string): MarkupResult[] {
  return tests
    .filter(({ notOn = [] }) => page === undefined || !notOn.includes(page))
    .map((test) => testMarkup(test, root));
}
