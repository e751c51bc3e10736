import type { Progress, ProgressPlan } from '@situs-kpu/ipp/core';
import type { BodyContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** `tinjauan`: a page to look at; `lembar`: sheets of A4 for the meeting. */
export const ippProgressViews = ['tinjauan', 'lembar'] as const;
export type IppProgressView = (typeof ippProgressViews)[number];

/** Content of `IppProgressPage`: how far the index has been filled in. Internal: it is not for search engines. */
export interface IppProgressPageContent extends PageContent {
  body?: BodyContent | undefined;
  /** The progress file, as the filling tool exports it. */
  progress?: Progress | undefined;
  /** What has to be filled in, by `planOf` of `@situs-kpu/ipp/core`. Without it indicators are called by their ids. */
  plan?: ProgressPlan | undefined;
  /** Code of one regency or city, for the page of an office. @default all regions of the file: the review of a province */
  region?: string | undefined;
  /** Instant at which deadlines are judged, with offset. @default that of the file */
  now?: string | undefined;
  /** @default 'tinjauan' */
  view?: IppProgressView | undefined;
  /** When the sheets were made: an instant with offset. */
  printedAt?: string | undefined;
  links?: readonly LinkContent[] | undefined;
}
