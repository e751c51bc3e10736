import type { BodyContent, DocumentContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** A way to complain. */
export interface ComplaintWayContent {
  /** "Loket pengaduan", "Surel pengaduan". */
  name: string;
  /** How it works, and what it is for. */
  text?: string | undefined;
  /** Address: of a site, `mailto:`, `tel:`. */
  href?: string | undefined;
}

/** A step of a procedure. */
export interface StepContent {
  label: string;
  /** What it takes, and how long. */
  text?: string | undefined;
}

/** Content of `ComplaintPage`: complaints about abuse of power and about services (AKU-06; S61). */
export interface ComplaintPageContent extends PageContent {
  /** Ways of the office. SP4N-LAPOR! is added where the site has it. */
  ways?: readonly ComplaintWayContent[] | undefined;
  /** Address of the whistleblowing system (WBS). */
  wbs?: string | undefined;
  /** What to write: who, what, where, when, evidence. */
  needs?: readonly string[] | undefined;
  /** What happens with a complaint, step by step. */
  procedure?: readonly StepContent[] | undefined;
  /** How those who report are protected. */
  protection?: BodyContent | undefined;
  documents?: readonly DocumentContent[] | undefined;
}
