import {
  Badge,
  Cluster,
  DateTime,
  Link,
  LinkList,
  Pagination,
  SearchField,
  Stack,
  Text,
} from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { formatCount } from '../../page/format.ts';
import { linksOf } from '../../page/Lines.tsx';
import { Part } from '../../page/Part.tsx';
import { hrefOf, pathOn } from '../../page/page.ts';
import { Sections } from '../../page/Sections.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf, str, strings } from '../../page/values.ts';
import type { SearchHit, SearchPageContent } from './content.ts';
import { searchPageText } from './text.ts';

export interface SearchPageProps extends TemplateProps<SearchPageContent> {}

const contract: TemplatesContractId = 'templates/SearchPage@1';

/** Id of the element in which a script of the site puts its results; it is marked `data-kpu-search` too. */
export const searchResultsId = 'hasil-pencarian';

/** Longest query that is repeated on the page; people paste whole letters. */
const longestQuery = 200;

/** Address of the same search with other words or another page. */
function searchHref(action: string, fields: readonly (readonly [string, string])[]): string {
  const [path = '', hash] = action.split('#');
  const query = fields
    .filter(([, value]) => value !== '')
    // Half of a sign that was cut off cannot be written in an address.
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Cs}/gu, ''))}`)
    .join('&');
  const joined = query ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path;
  return hash === undefined ? joined : `${joined}#${hash}`;
}

/**
 * Search of the site: a plain form, and what a server found. Without words and results it shows the sections, so that it
 * helps without script too.
 */
export function SearchPage({ page = 'pencarian', content, ...rest }: SearchPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id', timeZone } = site;
  const text = searchPageText[locale];
  const action = str(content?.action) || pathOn(site, page, rest.path);
  const query = str(content?.query).slice(0, longestQuery);
  const hits = list(content?.results);
  const total = countOf(content?.total) ?? hits.length;
  const scopes = list(content?.scopes).flatMap(({ value, label }) =>
    str(label) ? [{ value: str(value), label: str(label) }] : [],
  );
  const scope = str(content?.scope);
  const suggestions = strings(content?.suggestions);
  const links = linksOf(content?.links);
  const pages = countOf(content?.pages) || 1;
  const siteMap = hrefOf(site, 'petaSitus');
  const heading =
    hits.length > 0
      ? query
        ? text.found(formatCount(total, locale), query)
        : text.foundAll(formatCount(total, locale))
      : query
        ? text.none(query)
        : '';
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      <SearchField
        action={action}
        id="cari-situs"
        label={text.label}
        defaultValue={query || undefined}
        suggestions={suggestions}
        scopes={distinct(scopes)}
        scope={scope || undefined}
        locale={locale}
      />
      <div id={searchResultsId} data-kpu-search="">
        {heading ? (
          <Part heading={heading}>
            {hits.length > 0 ? (
              <>
                <Stack as="ol" space={5}>
                  {hits.map((hit, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a page may be found twice
                    <li key={i}>
                      <Hit hit={hit} locale={locale} timeZone={timeZone} />
                    </li>
                  ))}
                </Stack>
                <Pagination
                  current={Math.min(countOf(content?.current) || 1, pages)}
                  total={pages}
                  href={(n) =>
                    searchHref(action, [
                      ['q', query],
                      ['di', scope],
                      ['hal', n === 1 ? '' : String(n)],
                    ])
                  }
                  locale={locale}
                />
              </>
            ) : (
              <p>{text.noneWhy}</p>
            )}
          </Part>
        ) : (
          <p>{text.start}</p>
        )}
      </div>
      {hits.length === 0 && suggestions.length > 0 && (
        <Part heading={text.otherWords}>
          <LinkList
            items={suggestions.map((label) => ({ label, href: searchHref(action, [['q', label]]) }))}
          />
        </Part>
      )}
      {links.length > 0 && (
        <Part heading={text.elsewhere}>
          <LinkList items={links} />
        </Part>
      )}
      {hits.length === 0 && site.nav.length > 0 && (
        <Part heading={text.sections}>
          <Sections nav={site.nav} level={3} />
        </Part>
      )}
      {siteMap && (
        <p>
          <Link href={siteMap}>{text.siteMap}</Link>
        </p>
      )}
    </TemplatePage>
  );
}

/** Two parts that send the same cannot be told apart by the browser. */
function distinct<T extends { value: string }>(scopes: readonly T[]): T[] {
  return scopes.filter(({ value }, i) => scopes.findIndex((other) => other.value === value) === i);
}

function Hit({
  hit,
  locale,
  timeZone,
}: {
  hit: SearchHit;
  locale: 'id' | 'en';
  timeZone: Parameters<typeof DateTime>[0]['timeZone'];
}): ReactElement {
  const title = str(hit.title) || searchPageText[locale].untitled;
  const [href, excerpt, kind, date] = [str(hit.href), str(hit.excerpt), str(hit.kind), str(hit.date)];
  return (
    <Stack space={2}>
      <p>{href ? <Link href={href}>{title}</Link> : title}</p>
      {(kind || date) && (
        <Cluster space={2}>
          {kind && <Badge>{kind}</Badge>}
          {date && (
            <Text as="span" size="sm" tone="muted">
              <DateTime value={date} timeZone={timeZone} locale={locale} />
            </Text>
          )}
        </Cluster>
      )}
      {excerpt && <p>{excerpt}</p>}
    </Stack>
  );
}
