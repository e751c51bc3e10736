import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import type { HeadData } from '../../head/head.ts';
import { ArticleBlock, articleData, articleFacts } from '../../page/ArticleBlock.tsx';
import { hasBody } from '../../page/BodyText.tsx';
import { articleOf, articlePageHead } from '../../page/news.ts';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { SiteConfig } from '../../site/site.ts';
import type { Article } from '../ArticlePage/article.ts';
import { Head } from '../Head/index.ts';
import type { OpinionPageContent } from './content.ts';
import { opinionPageText } from './text.ts';

export interface OpinionPageProps extends TemplateProps<OpinionPageContent> {}

const contract: TemplatesContractId = 'templates/OpinionPage@1';

/** Head of an opinion, as of every news item (NEWS-10). */
export const opinionHead = (
  site: SiteConfig,
  content: OpinionPageContent | null | undefined,
  path?: string,
): HeadData => articlePageHead(site, content, 'opiniDetail', 'opini', path);

/** An opinion: who wrote it stands before its text, which is told apart from what the office says. */
export function OpinionPage({
  page = 'opiniDetail',
  content,
  head = false,
  ...rest
}: OpinionPageProps): ReactElement {
  const { site, path } = rest;
  const { locale = 'id' } = site;
  const text = opinionPageText[locale];
  const name = str(content?.author?.name);
  const position = str(content?.author?.position);
  const about = str(content?.about);
  // An opinion is dated by its author's place, not by the office: the dateline belongs to reports.
  const article: Article = {
    ...articleOf(site, { dateline: false, ...content }, page, 'opini', path),
    author: name || undefined,
  };
  return (
    <>
      {head && <Head data={articlePageHead(site, content, page, 'opini', path)} />}
      <TemplatePage
        contract={contract}
        page={page}
        content={content}
        empty={!hasBody(content?.body) && name === ''}
        meta={[
          name ? `${text.by} ${name}, ${position || text.noPosition}` : text.noAuthor,
          ...articleFacts(site, article),
        ]}
        data={articleData(site, article)}
        {...rest}
      >
        <ArticleBlock site={site} article={article} related={content?.related}>
          {about && (
            <Part heading={text.about}>
              <p>{about}</p>
            </Part>
          )}
          <p>{text.own}</p>
        </ArticleBlock>
      </TemplatePage>
    </>
  );
}
