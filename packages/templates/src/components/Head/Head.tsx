import { createElement, type ReactElement } from 'react';
import type { HeadData } from '../../head/head.ts';

export interface HeadProps {
  /** From `pageHead` or `articleHead`. */
  data: HeadData;
}

/** The names that React knows by another spelling. */
const propNames: Record<string, string> = { hreflang: 'hrefLang' };

/**
 * Title and metadata of a page, anywhere in the tree: React 19 moves them into `<head>`.
 * For Next's app router and plain React; in Astro and elsewhere use `renderHead`.
 */
export function Head({ data }: HeadProps): ReactElement {
  return (
    <>
      <title>{data.title}</title>
      {data.tags.map(({ tag, attributes }, i) =>
        createElement(tag, {
          key: i,
          ...Object.fromEntries(
            Object.entries(attributes).map(([name, value]) => [propNames[name] ?? name, value]),
          ),
        }),
      )}
    </>
  );
}
