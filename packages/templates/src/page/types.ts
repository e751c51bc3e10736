/** What every page template takes besides its own content. */
import type { PageId } from '@situs-kpu/standard';
import type { BreadcrumbItem } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { SiteConfig } from '../site/site.ts';

/** What every page may say about itself. The content of each template extends it. Plain data, as JSON can hold it. */
export interface PageContent {
  /** Heading of the page. @default the name of its page type */
  title?: string | undefined;
  /** What the page says, in one or two sentences; also the description for search engines. */
  summary?: string | undefined;
  /** Day of the last change, `2026-11-30`, or instant with offset (FT-05). */
  updated?: string | undefined;
  /** `true`: the content is made up. The page carries the mark CONTOH. */
  sample?: boolean | undefined;
}

export interface TemplateProps<Content extends PageContent>
  extends Omit<ComponentPropsWithRef<'div'>, 'content' | 'title' | 'children'> {
  /** The site: from `siteFromRegion`, or written by hand. */
  site: SiteConfig;
  /**
   * What the page says. Check it with `readContent` of `@situs-kpu/templates/schema` when it comes from a file or a
   * content system; what is missing is said on the page.
   */
  content: Content;
  /** Page type of the standard, for templates that serve several: name, address, place in the menu, who fills it. */
  page?: PageId | undefined;
  /** Path on the site. @default the one of `site.pages`, or else of the standard */
  path?: string | undefined;
  /** The pages above. @default the home page and the pages of the standard that stand above this one */
  breadcrumb?: readonly BreadcrumbItem[] | undefined;
  /** What the office adds between the heading and the content. */
  before?: ReactNode;
  /** What the office adds below the content. */
  after?: ReactNode;
  /** What stands beside the content on wide screens and below it on phones; not printed. */
  aside?: ReactNode;
  /**
   * `false` leaves out header, menu, breadcrumb and footer: for the body of a page in the shared content system, which
   * has its own.
   * @default true
   */
  shell?: boolean;
  /** Structured data. @default true */
  structuredData?: boolean;
  /** Renders title and metadata too, for apps in which React owns the head. Others use `templateHead` and `renderHead`. @default false */
  head?: boolean;
}
