/** Structured data for search engines, and its safe form inside a `<script>`. */
import type { SiteConfig } from '../site/site.ts';
import { resolveUrl } from './head.ts';

/** A value of JSON-LD: plain JSON. `undefined` members are left out. */
export type JsonLdValue = Readonly<Record<string, unknown>>;

const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON that may stand inside `<script type="application/ld+json">`. A browser ends a script at the first `</script`,
 * also inside a JSON string, and `<!--` changes how it reads on; so no `<`, `>` or `&` is left. Parsing gives the
 * same value.
 */
export function jsonLd(value: JsonLdValue | readonly JsonLdValue[]): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? '');
}

const context = 'https://schema.org';

/** The parts of a site that structured data needs. */
export type SiteIdentity = Pick<SiteConfig, 'name' | 'shortName' | 'host'> &
  Partial<Pick<SiteConfig, 'logo' | 'footer'>>;

const homeOf = (site: SiteIdentity) => `https://${site.host}/`;

/** The office as publisher. Address and telephone come from the footer's contact, and only if they are given. */
export function governmentOrganization(site: SiteIdentity): JsonLdValue {
  const contact = site.footer?.contact;
  return {
    '@context': context,
    '@type': 'GovernmentOrganization',
    '@id': `${homeOf(site)}#organization`,
    name: site.name,
    alternateName: site.shortName,
    url: homeOf(site),
    logo: site.logo,
    email: contact?.email,
    telephone: contact?.phone,
    address: contact?.street
      ? {
          '@type': 'PostalAddress',
          streetAddress: contact.street,
          addressLocality: contact.city,
          addressRegion: contact.province,
          addressCountry: 'ID',
        }
      : undefined,
  };
}

/** Where the page stands. `path` is relative to the site. */
export function breadcrumbList(
  site: Pick<SiteConfig, 'host'>,
  items: readonly { label: string; href: string }[],
): JsonLdValue {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ label, href }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: label,
      item: resolveUrl(site.host, href),
    })),
  };
}

export interface NewsArticleData {
  /** Title; search engines show about 110 characters. */
  title: string;
  /** Full address. */
  url: string;
  /** Day, or instant with offset. */
  published: string;
  updated?: string | undefined;
  description?: string | undefined;
  section?: string | undefined;
  /** Full addresses. */
  images?: readonly string[] | undefined;
  words?: number | undefined;
  locale?: string | undefined;
}

/** A news article whose author and publisher is the office. */
export function newsArticle(site: SiteIdentity, article: NewsArticleData): JsonLdValue {
  const office = { '@type': 'GovernmentOrganization', name: site.name, url: homeOf(site) };
  return {
    '@context': context,
    '@type': 'NewsArticle',
    headline: article.title,
    mainEntityOfPage: article.url,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    description: article.description,
    articleSection: article.section,
    image: article.images?.length ? article.images : undefined,
    wordCount: article.words,
    inLanguage: article.locale ?? 'id',
    isAccessibleForFree: true,
    author: office,
    publisher: { ...office, logo: site.logo },
  };
}
