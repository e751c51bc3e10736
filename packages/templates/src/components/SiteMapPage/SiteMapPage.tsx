import { Grid, LinkList, Text } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { anchors } from '../../page/anchors.ts';
import { linksOf } from '../../page/Lines.tsx';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { SiteMapPageContent } from './content.ts';
import { siteMapParts } from './groups.ts';
import { siteMapText } from './text.ts';

export interface SiteMapPageProps extends TemplateProps<SiteMapPageContent> {}

const contract: TemplatesContractId = 'templates/SiteMapPage@1';

/** Every page of the site by section, from what the site has. */
export function SiteMapPage({ page = 'petaSitus', content, ...rest }: SiteMapPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id', homeHref = '/' } = site;
  const text = siteMapText[locale];
  const parts = anchors(
    [
      ...siteMapParts(site),
      ...list(content?.more).flatMap(({ heading, links }) => {
        const found = linksOf(links);
        return found.length > 0 ? [{ heading: str(heading) || text.more, links: found }] : [];
      }),
    ],
    ({ heading }) => heading,
  );
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      <LinkList items={[{ label: text.home, href: homeHref, note: site.name }]} />
      {parts.length === 0 && <Text tone="muted">{text.few}</Text>}
      {parts.length > 0 && (
        <Grid min={18} space={7}>
          {parts.map(({ anchor, title, item }) => (
            <Part key={anchor} id={anchor} heading={title}>
              <LinkList items={item.links} />
            </Part>
          ))}
        </Grid>
      )}
    </TemplatePage>
  );
}
