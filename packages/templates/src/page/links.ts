/** Links of content, as `LinkList` shows them. */
import { list } from '@situs-kpu/ui/core';
import type { LinkContent } from './fields.ts';
import { str } from './values.ts';

/** The links that lead somewhere; one without words is called by its address. */
export const linksOf = (
  links: readonly LinkContent[] | null | undefined,
): { href: string; label: string; note: string }[] =>
  list(links).flatMap(({ href, label, note }) =>
    str(href) === '' ? [] : [{ href: str(href), label: str(label) || str(href), note: str(note) }],
  );
