import type { EventContent } from '../../page/agenda.ts';
import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** Content of `EventPage`. The title of the page is the title of the event. */
export interface EventPageContent extends PageContent, Omit<EventContent, 'title' | 'href'> {
  /** What it is about, who may come, what to bring. */
  body?: BodyContent | undefined;
  /** Address at which it is broadcast. */
  stream?: LinkContent | undefined;
  documents?: readonly DocumentContent[] | undefined;
  links?: readonly LinkContent[] | undefined;
  /** The present, as an instant with offset. Without it nothing is claimed about past and present. */
  now?: string | undefined;
}
