import type { BodyContent, DocumentContent } from '../../page/fields.ts';
import type { PictureContent } from '../../page/news.ts';
import type { PagedContent } from '../../page/PagedList.tsx';
import type { PageContent } from '../../page/types.ts';

/** A photo: a small file for the list, and the full one. */
export interface PhotoContent extends PictureContent {
  /** Address of the full picture. @default src */
  href?: string | undefined;
}

/** Photos of one occasion. */
export interface AlbumContent {
  /** The occasion: "Rapat pleno terbuka". Left out for photos without one. */
  title?: string | undefined;
  /** Day of the occasion. */
  date?: string | undefined;
  /** What it was, in one sentence. */
  note?: string | undefined;
  photos?: readonly PhotoContent[] | undefined;
}

/** A video. It lies on another site, of which nothing is loaded before a person asks for it. */
export interface VideoContent {
  title: string;
  /** Page of the video, with `https://`. */
  href: string;
  /** Address of its player, with `https://`. @default that of YouTube without cookies */
  embed?: string | undefined;
  /** Address of a still on this site. */
  poster?: string | undefined;
  /** In words: "12 menit 30 detik". */
  duration?: string | undefined;
  /** Day of publication. */
  date?: string | undefined;
  /** Whether the video itself has captions (takarir). */
  captions?: boolean | undefined;
  /** What is said and shown, as text. Without captions and transcript the page says that both are missing (A11Y-03). */
  transcript?: BodyContent | undefined;
}

/** An infographic. */
export interface InfographicContent {
  title: string;
  picture: PhotoContent;
  /** Everything that the picture says, as text: required, since a picture of text is no text (A11Y-03). */
  text: BodyContent;
  /** Day of publication. */
  date?: string | undefined;
  /** The picture as a file for print. */
  document?: DocumentContent | undefined;
}

/** Content of `GalleryPage`: photos, videos, infographics. A page holds one of the three. */
export interface GalleryPageContent extends PageContent, PagedContent {
  albums?: readonly AlbumContent[] | undefined;
  videos?: readonly VideoContent[] | undefined;
  infographics?: readonly InfographicContent[] | undefined;
}
