import type { ArticleContent } from '../../page/news.ts';

/** Who wrote an opinion. */
export interface OpinionAuthor {
  /** Name with titles. Never shortened. */
  name: string;
  /** Office or work: "Anggota KPU Kota Surakarta". */
  position?: string | undefined;
}

/** Content of `OpinionPage`. */
export interface OpinionPageContent extends ArticleContent {
  /** "Oleh" (NEWS-11); without it the page says that this is not filled in. */
  author?: OpinionAuthor | undefined;
  /** About the author, in one or two sentences. */
  about?: string | undefined;
}
