import type { DocumentContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** A service in the list. */
export interface ServiceSummaryContent {
  name: string;
  /** Its page. Without it the service is listed, but cannot be opened. */
  href?: string | undefined;
  /** For whom and for what, in a sentence. */
  summary?: string | undefined;
  /** What is needed, in a few words. */
  requirements?: string | undefined;
  /** How long it takes: "10 hari kerja". */
  time?: string | undefined;
  /** What it costs: "Tidak dipungut biaya". */
  cost?: string | undefined;
}

/** Content of `ServiceListPage`. */
export interface ServiceListPageContent extends PageContent {
  services?: readonly ServiceSummaryContent[] | undefined;
  /** The decision that sets the service standard. */
  documents?: readonly DocumentContent[] | undefined;
}
