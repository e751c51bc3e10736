import type { ContestKind, ElectionResult, ResultStatusCode } from '@situs-kpu/results';
import type { BodyContent, LinkContent } from '../../page/fields.ts';
import type { SourceContent } from '../../page/office.ts';
import type { PageContent } from '../../page/types.ts';

/** A result in the list: either the result itself, or what a build prepared from it. */
export interface ResultEntry {
  /** Page of the result: `/hasil/pilwalkot-2024/`. */
  href?: string | undefined;
  /** The result. What follows is then read from it. */
  result?: ElectionResult | undefined;
  /** Name of the contest, and the area if it is another. */
  title?: string | undefined;
  kind?: ContestKind | undefined;
  status?: ResultStatusCode | undefined;
  /** Voting day. */
  date?: string | undefined;
  /** The one sentence that the status allows, as `resultStory` made it. One that says more is not shown. */
  sentence?: string | undefined;
  /** Of when the figures are: a day, or an instant with offset. */
  asOf?: string | undefined;
  /** The document: "Keputusan KPU Kota Surakarta Nomor … Tahun …". */
  source?: SourceContent | undefined;
  /** Name of the area, when it is another one than the office's. */
  otherArea?: string | undefined;
  /** `true`: the figures are made up. */
  sample?: boolean | undefined;
}

/** Content of `ResultIndexPage`: the results of an office. */
export interface ResultIndexPageContent extends PageContent {
  body?: BodyContent | undefined;
  /** In any order: the page divides them by year and kind, the latest first. */
  results?: readonly ResultEntry[] | undefined;
  links?: readonly LinkContent[] | undefined;
}
