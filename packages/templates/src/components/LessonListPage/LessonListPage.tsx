import { Card, Grid } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { fill } from '../../page/newsText.ts';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf, str } from '../../page/values.ts';
import type { LessonListPageContent } from './content.ts';
import { lessonListPageText } from './text.ts';

export interface LessonListPageProps extends TemplateProps<LessonListPageContent> {}

const contract: TemplatesContractId = 'templates/LessonListPage@1';

/** The lessons of voter education, in the order in which they are best read. */
export function LessonListPage({ page = 'pendidikan', content, ...rest }: LessonListPageProps): ReactElement {
  const { locale = 'id' } = rest.site;
  const text = lessonListPageText[locale];
  const groups = list(content?.groups).filter(({ lessons }) => list(lessons).length > 0);
  const empty = groups.length === 0 && !hasBody(content?.body);
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {groups.map(({ title, lessons }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups may be called alike
        <Part key={i} heading={str(title) || text.lessons}>
          <Grid as="ul" min={18} space={4}>
            {list(lessons).map((lesson, n) => {
              const minutes = countOf(lesson.minutes);
              return (
                <Card
                  as="li"
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same lesson may stand twice
                  key={n}
                  href={str(lesson.href)}
                  title={str(lesson.title) || text.untitled}
                  level={3}
                  meta={[
                    str(lesson.audience) && `${text.audience} ${str(lesson.audience)}`,
                    minutes && fill(text.minutes, { n: minutes }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                >
                  {str(lesson.summary)}
                </Card>
              );
            })}
          </Grid>
        </Part>
      ))}
    </TemplatePage>
  );
}
