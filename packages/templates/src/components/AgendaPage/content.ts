import type { EventContent } from '../../page/agenda.ts';
import type { LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** Content of `AgendaPage`. */
export interface AgendaPageContent extends PageContent {
  /** The events in any order. */
  events?: readonly EventContent[] | undefined;
  /** The present, as an instant with offset: what is over then stands apart. Without it nothing is claimed. */
  now?: string | undefined;
  /** Address of one `.ics` file with all events, made with `agendaIcs` of `@situs-kpu/ui/agenda-ics`. */
  icsHref?: string | undefined;
  /** Other months or years, as people say them: "Oktober 2026". */
  periods?: readonly LinkContent[] | undefined;
}
