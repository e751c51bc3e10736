import type { PageContent } from '../../page/types.ts';

/** Content of `StatusCheckPage`. */
export interface StatusCheckPageContent extends PageContent {
  /** Address of the office's e-PPID, or of its page for the status. @default the one of the site, if it has one */
  eppid?: string | undefined;
  /** What an applicant needs at hand: "Nomor pendaftaran". */
  needs?: readonly string[] | undefined;
}
