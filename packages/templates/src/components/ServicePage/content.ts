import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** A step of a service. */
export interface ServiceStepContent {
  label: string;
  /** What it takes, and how long. */
  text?: string | undefined;
}

/** Content of `ServicePage`: one service as the service standard has it. `title` is its name. */
export interface ServicePageContent extends PageContent {
  body?: BodyContent | undefined;
  /** What a person has to bring or fill in. */
  requirements?: readonly string[] | undefined;
  /** The procedure step by step. */
  procedure?: readonly ServiceStepContent[] | undefined;
  /** How long it takes: "10 hari kerja". */
  time?: string | undefined;
  /** What it costs: "Tidak dipungut biaya". */
  cost?: string | undefined;
  /** What one gets. */
  product?: string | undefined;
  /** Where, and who does it: a unit, not a person. */
  place?: string | undefined;
  legalBasis?: readonly string[] | undefined;
  /** How to complain about this service, besides the complaint page of the site. */
  complaint?: BodyContent | undefined;
  /** Where the service is used: a form, e-PPID. */
  start?: LinkContent | undefined;
  documents?: readonly DocumentContent[] | undefined;
}
