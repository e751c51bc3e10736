import { Alert, Button, Cluster, ContactCard, DateTime, LinkList, SearchField, Text } from '@situs-kpu/ui';
import { isDay, isMoment } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { linksOf } from '../../page/Lines.tsx';
import { Part } from '../../page/Part.tsx';
import { hrefOf } from '../../page/page.ts';
import { Sections } from '../../page/Sections.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { ErrorPageContent } from './content.ts';
import { errorPageText } from './text.ts';

export interface ErrorPageProps extends TemplateProps<ErrorPageContent> {}

const contract: TemplatesContractId = 'templates/ErrorPage@1';

const kinds = ['tidakDitemukan', 'terlarang', 'galat', 'pemeliharaan'] as const;

/**
 * What went wrong and how to go on: 404, 403, 500, maintenance. It needs nothing that could be down: no script and no
 * data. There is no breadcrumb, for nobody came here on a way through the site.
 */
export function ErrorPage({ page = 'tidakDitemukan', content, ...rest }: ErrorPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id', homeHref = '/', timeZone, footer } = site;
  const text = errorPageText[locale];
  const kind = kinds.find((each) => each === page) ?? 'tidakDitemukan';
  const search = hrefOf(site, 'pencarian');
  const siteMap = hrefOf(site, 'petaSitus');
  const links = linksOf(content?.links);
  const until = str(content?.until);
  const down = kind === 'pemeliharaan' || kind === 'galat';
  return (
    <TemplatePage contract={contract} page={page} content={content} breadcrumb={[]} {...rest}>
      <p>{str(content?.message) || text[kind]}</p>
      {kind === 'pemeliharaan' && (
        <Alert tone="info" word={text.until} locale={locale}>
          <p>
            {isDay(until) || isMoment(until) ? (
              <DateTime value={until} timeZone={timeZone} locale={locale} />
            ) : (
              text.noUntil
            )}
          </p>
        </Alert>
      )}
      <p>{text.what[kind]}</p>
      {str(content?.reference) && (
        <Text size="sm" tone="muted">
          {`${text.reference}: ${str(content?.reference)}`}
        </Text>
      )}
      {!down && search && <SearchField action={search} id="cari-galat" label={text.search} locale={locale} />}
      <Cluster>
        <Button href={homeHref} variant="primary">
          {text.home}
        </Button>
        {siteMap && (
          <Button href={siteMap} variant="secondary">
            {text.siteMap}
          </Button>
        )}
      </Cluster>
      {!down && (links.length > 0 || site.nav.length > 0) && (
        <Part heading={text.pages}>
          {links.length > 0 ? <LinkList items={links} /> : <Sections nav={site.nav} level={3} />}
        </Part>
      )}
      {kind !== 'tidakDitemukan' && footer?.contact && (
        <Part heading={text.contact}>
          <ContactCard contact={footer.contact} timeZone={timeZone} locale={locale} />
        </Part>
      )}
    </TemplatePage>
  );
}
