import type { NoticePart } from '@situs-kpu/standard';
import type { DocumentContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** A notice of immediate information, with the eight parts of UU 14/2008 Pasal 10 (S65). */
export interface ImmediateNoticeContent {
  /** What happened, where: "Banjir di gudang logistik Kecamatan Jebres". */
  title: string;
  /** Kind of event, an item of the standard: `bencana-alam`. */
  kind?: string | undefined;
  /** When it was issued: an instant with offset, or a day. */
  issued?: string | undefined;
  /** When it ended. Without it the notice holds. */
  ended?: string | undefined;
  /** The eight parts. One that is missing is named on the page. */
  parts?: Readonly<Partial<Record<NoticePart, string | undefined>>> | undefined;
  documents?: readonly DocumentContent[] | undefined;
}

/** Content of `ImmediateNoticePage`. */
export interface ImmediateNoticePageContent extends PageContent {
  /** Notices, the newest first. */
  notices?: readonly ImmediateNoticeContent[] | undefined;
}
