import type { HTMLAttributes, RefAttributes } from 'react';

/** Distances of the layout components: 4 · 8 · 12 · 16 · 24 · 32 · 48 · 64 · 96 px at the default text size. */
export const spaces = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type Space = (typeof spaces)[number];

/** Elements that a layout component may be: those that hold blocks. */
export const layoutTags = [
  'div',
  'main',
  'section',
  'article',
  'aside',
  'header',
  'footer',
  'nav',
  'ul',
  'ol',
] as const;
export type LayoutTag = (typeof layoutTags)[number];

export interface LayoutProps extends HTMLAttributes<HTMLElement>, RefAttributes<HTMLElement> {
  /**
   * The element it is. With `ul` and `ol` the children are `<li>`.
   * @default 'div'
   */
  as?: LayoutTag;
}
