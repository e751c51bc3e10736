import { Accordion, DateTime, Gallery, type GalleryPhoto, VideoFacade } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { anchors } from '../../page/anchors.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { DocumentList } from '../../page/DocumentList.tsx';
import { fill } from '../../page/newsText.ts';
import { PagedList, pagedOf } from '../../page/PagedList.tsx';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf, str } from '../../page/values.ts';
import type { GalleryPageContent, PhotoContent } from './content.ts';
import * as styles from './GalleryPage.css.ts';
import { galleryPageText } from './text.ts';

export interface GalleryPageProps extends TemplateProps<GalleryPageContent> {}

const contract: TemplatesContractId = 'templates/GalleryPage@1';

/** The photos that have an address. */
const photosOf = (photos: readonly PhotoContent[] | null | undefined): GalleryPhoto[] =>
  list(photos).flatMap(({ src, width, height, href, alt, caption, credit }) =>
    str(src) === ''
      ? []
      : [
          {
            src: str(src),
            width: countOf(width) ?? 0,
            height: countOf(height) ?? 0,
            href: str(href) || undefined,
            alt: str(alt),
            caption: str(caption),
            credit: str(credit) || undefined,
          },
        ],
  );

/** Photos by occasion, videos with their transcript, infographics with their content as text. */
export function GalleryPage({ page = 'galeri', content, ...rest }: GalleryPageProps): ReactElement {
  const { locale = 'id', timeZone } = rest.site;
  const text = galleryPageText[locale];
  const albums = list(content?.albums).filter(
    ({ title, photos }) => str(title) || photosOf(photos).length > 0,
  );
  const videos = list(content?.videos);
  const infographics = list(content?.infographics);
  const titled = anchors(
    [
      ...albums.map((album, i) => ({ kind: 'album' as const, album, n: i + 1, title: album.title })),
      ...videos.map((video, i) => ({ kind: 'video' as const, video, n: i + 1, title: video.title })),
      ...infographics.map((picture, i) => ({
        kind: 'infographic' as const,
        picture,
        n: i + 1,
        title: picture.title,
      })),
    ],
    ({ kind, n, title }) => str(title) || fill(text[kind], { n }),
  );
  const paged = pagedOf(content);
  const day = (value: unknown) =>
    str(value) && (
      <p>
        <DateTime value={str(value)} timeZone={timeZone} locale={locale} />
      </p>
    );
  return (
    <TemplatePage
      contract={contract}
      page={page}
      content={content}
      empty={titled.length === 0 && !paged.beyond}
      {...rest}
    >
      <PagedList paged={paged} locale={locale}>
        {titled.map(({ anchor, title, item }) => (
          <Part key={anchor} id={anchor} heading={title}>
            {item.kind === 'album' && (
              <>
                {day(item.album.date)}
                {str(item.album.note) && <p>{str(item.album.note)}</p>}
                <Gallery photos={photosOf(item.album.photos)} locale={locale} />
              </>
            )}
            {item.kind === 'video' && (
              <>
                {day(item.video.date)}
                <VideoFacade
                  className={styles.video}
                  title={title}
                  href={str(item.video.href)}
                  embed={str(item.video.embed) || undefined}
                  poster={str(item.video.poster) || undefined}
                  duration={str(item.video.duration)}
                  locale={locale}
                />
                {item.video.captions === true && <p>{text.captions}</p>}
                {hasBody(item.video.transcript) ? (
                  <Accordion
                    level={3}
                    items={[
                      {
                        title: text.transcript,
                        children: <BodyText body={item.video.transcript} locale={locale} />,
                      },
                    ]}
                    locale={locale}
                  />
                ) : (
                  item.video.captions !== true && <p>{text.noText}</p>
                )}
              </>
            )}
            {item.kind === 'infographic' && (
              <>
                {day(item.picture.date)}
                <Gallery
                  className={styles.infographic}
                  photos={photosOf([item.picture.picture])}
                  locale={locale}
                />
                {hasBody(item.picture.text) ? (
                  <Part heading={text.content} level={3}>
                    <BodyText body={item.picture.text} locale={locale} />
                  </Part>
                ) : (
                  <p>{text.noContent}</p>
                )}
                {str(item.picture.document?.href) && item.picture.document && (
                  <DocumentList documents={[item.picture.document]} locale={locale} />
                )}
              </>
            )}
          </Part>
        ))}
      </PagedList>
    </TemplatePage>
  );
}
