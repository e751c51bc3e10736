import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { SourceContent } from '../../page/office.ts';
import type { PageContent } from '../../page/types.ts';
import type { TextPart } from '../TextPage/content.ts';

/** What a test of a criterion found. Nothing counts as passed that was not tested. */
export const criterionResults = ['lulus', 'gagal', 'belum-diuji', 'tidak-berlaku'] as const;
export type CriterionResult = (typeof criterionResults)[number];

/** A success criterion of WCAG 2.2 and what was found. */
export interface CriterionContent {
  /** Its number: "1.4.3". */
  number: string;
  /** Its name: "Kontras (minimum)". */
  name?: string | undefined;
  result: CriterionResult;
  /** How it was tested, or what is missing. */
  note?: string | undefined;
}

/** Something that not everybody can use. */
export interface GapContent {
  /** "Dokumen lama berupa hasil pindai". */
  what: string;
  /** What people can do meanwhile. */
  instead?: string | undefined;
  /** Day by which it is mended. */
  until?: string | undefined;
}

/** Data that the site keeps. */
export interface KeptContent {
  /** "Nama dan surel pemohon informasi". */
  what: string;
  why?: string | undefined;
  /** How long: "sampai permohonan selesai". */
  howLong?: string | undefined;
}

/** Where to report what does not work, or to ask about data. Offices only. */
export interface ReportContact {
  email?: string | undefined;
  phone?: string | undefined;
  /** Page with a form. */
  href?: string | undefined;
  /** When people get an answer: "paling lama 10 hari kerja". */
  answer?: string | undefined;
}

/** Content of `StatementPage`: accessibility or privacy. */
export interface StatementPageContent extends PageContent {
  body?: BodyContent | undefined;
  /** Accessibility: the criteria that were looked at. What the page claims follows from them. */
  criteria?: readonly CriterionContent[] | undefined;
  gaps?: readonly GapContent[] | undefined;
  /** How it was tested: tools, devices, people. */
  method?: readonly string[] | undefined;
  /** Day of the test. */
  testedOn?: string | undefined;
  /** Reports of tests. */
  evidence?: readonly SourceContent[] | undefined;
  /** Privacy: what is kept; `[]` says that nothing is. */
  kept?: readonly KeptContent[] | undefined;
  /** Privacy: what is not kept or loaded: cookies, counts of visitors, files of other sites. */
  notKept?: readonly string[] | undefined;
  /** Where to report. @default the contact of the site's footer */
  contact?: ReportContact | undefined;
  parts?: readonly TextPart[] | undefined;
  legalBasis?: readonly string[] | undefined;
  documents?: readonly DocumentContent[] | undefined;
  links?: readonly LinkContent[] | undefined;
}
