import { Card, DateTime, Grid, type HeadingLevel } from '@situs-kpu/ui';
import type { ReactElement, ReactNode } from 'react';
import type { SiteConfig } from '../site/site.ts';
import type { NewsItemContent } from './news.ts';
import { newsText } from './newsText.ts';
import { countOf, str } from './values.ts';

/** Items of news as cards, each with its day: the medium and that its link leads away are said in words. */
export function NewsCards({
  items,
  site,
  level = 2,
}: {
  items: readonly NewsItemContent[];
  site: SiteConfig;
  level?: Exclude<HeadingLevel, 1>;
}): ReactElement {
  const { locale = 'id', timeZone } = site;
  const text = newsText[locale];
  return (
    <Grid as="ul" min={18} space={4}>
      {items.map(({ title, href, published, summary, category, author, media, image }, i) => {
        const src = str(image?.src);
        const facts: ReactNode[] = [
          str(media) && `${text.media}: ${str(media)}`,
          str(category),
          str(author) && `${text.by} ${str(author)}`,
          str(published) ? (
            <DateTime key="day" value={str(published)} timeZone={timeZone} time={false} locale={locale} />
          ) : (
            text.noPublished
          ),
          str(media) && text.outside,
        ].filter(Boolean);
        return (
          <Card
            as="li"
            // biome-ignore lint/suspicious/noArrayIndexKey: the same item may stand twice
            key={i}
            href={str(href)}
            title={str(title) || text.untitled}
            level={level}
            meta={facts.map((fact, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fact is its place
              <span key={n}>
                {n > 0 && ' · '}
                {fact}
              </span>
            ))}
            {...(image &&
              src && {
                image: { src, width: countOf(image.width) ?? 0, height: countOf(image.height) ?? 0 },
              })}
          >
            {str(summary)}
          </Card>
        );
      })}
    </Grid>
  );
}
