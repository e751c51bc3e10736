import { ResultStatus } from '@situs-kpu/results';
import { pageType } from '@situs-kpu/standard';
import { Link, Stack, Text } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { anchors } from '../../page/anchors.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { Ending, linksOf } from '../../page/Lines.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { Part } from '../../page/Part.tsx';
import { hrefOf } from '../../page/page.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import type { ResultIndexPageContent } from './content.ts';
import { groupsOf, rowsOf } from './rows.ts';
import { resultIndexText } from './text.ts';

export interface ResultIndexPageProps extends TemplateProps<ResultIndexPageContent> {}

const contract: TemplatesContractId = 'templates/ResultIndexPage@1';

/** The results of an office: status before the sentence that it allows, by year and kind, other areas apart. */
export function ResultIndexPage({
  page = 'hasilPemilihan',
  content,
  ...rest
}: ResultIndexPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id', code } = site;
  const text = resultIndexText[locale];
  const groups = anchors(groupsOf(rowsOf(content?.results, code, locale), locale), ({ heading }) => heading);
  const sister = page === 'hasilPemilu' ? 'hasilPemilihan' : 'hasilPemilu';
  const sisterHref = hrefOf(site, sister);
  const links = linksOf(content?.links);
  const empty = groups.length === 0 && links.length === 0 && !hasBody(content?.body);
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {groups.length > 0 ? (
        <Text size="sm" tone="muted">
          {text.order}
        </Text>
      ) : (
        <NotFilled part={text.results} page={page} locale={locale} />
      )}
      {groups.map(({ anchor, title, item }) => (
        <Part key={anchor} id={anchor} heading={title}>
          {item.other && <Text tone="muted">{text.otherAreasWhy}</Text>}
          <Stack space={7}>
            {item.rows.map((row, i) => (
              <Part
                // biome-ignore lint/suspicious/noArrayIndexKey: two results may have the same name
                key={i}
                level={3}
                heading={row.href ? <Link href={row.href}>{row.title}</Link> : row.title}
              >
                <ResultStatus result={row.result} locale={locale} />
                <p>{row.sentence}</p>
              </Part>
            ))}
          </Stack>
        </Part>
      ))}
      <Ending
        links={[
          ...links,
          ...(sisterHref ? [{ label: pageType(sister).name[locale], href: sisterHref }] : []),
        ]}
        locale={locale}
      />
    </TemplatePage>
  );
}
