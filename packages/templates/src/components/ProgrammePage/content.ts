import type { DocumentContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** A programme or activity with the five fields of AKU-01 (S61, S62). */
export interface ProgrammeContent {
  name: string;
  /** Unit or office held that is responsible. */
  responsible?: string | undefined;
  /** What is to be reached, and what was. */
  target?: string | undefined;
  /** When: "Januari–Maret 2026". */
  schedule?: string | undefined;
  /** Budget in rupiah. */
  budget?: number | undefined;
}

/** Content of `ProgrammePage`. */
export interface ProgrammePageContent extends PageContent {
  /** Year of the programmes. */
  year?: number | undefined;
  programmes?: readonly ProgrammeContent[] | undefined;
  /** Where the figures come from: "DIPA 2026, nomor dan tanggalnya". */
  source?: string | undefined;
  sourceHref?: string | undefined;
  documents?: readonly DocumentContent[] | undefined;
}
