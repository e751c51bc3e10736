import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { DecisionContent, SourceContent } from '../../page/office.ts';
import type { PageContent } from '../../page/types.ts';

/** Voters of one area below the office's. */
export interface VoterArea {
  /** "Kecamatan Laweyan". */
  name: string;
  total?: number | undefined;
  men?: number | undefined;
  women?: number | undefined;
}

/** Voters at one time: a quarter of PDPB, or a list for an election. What is not known is left out, never 0. */
export interface VoterRecord {
  /** Name of a list: "DPT Pemilihan 2024". @default quarter and year */
  label?: string | undefined;
  /** Quarter, 1 to 4 (PDPB). */
  quarter?: number | undefined;
  year?: number | undefined;
  total?: number | undefined;
  men?: number | undefined;
  women?: number | undefined;
  /** Number of kecamatan. */
  districts?: number | undefined;
  /** Number of kelurahan or desa. */
  villages?: number | undefined;
  /** Number of polling stations, for a list. */
  stations?: number | undefined;
  /** Minutes of the plenary (PDPB), or decision that sets the list (DPT). */
  minutes?: DecisionContent | undefined;
  /** Where it was read, when the minutes are not at hand. */
  sources?: readonly SourceContent[] | undefined;
  /** By kecamatan. */
  areas?: readonly VoterArea[] | undefined;
}

/** Content of `VoterDataPage`: continuous voter data by quarter, or voter lists. */
export interface VoterDataPageContent extends PageContent {
  body?: BodyContent | undefined;
  /** In any order: the page shows the latest first. */
  records?: readonly VoterRecord[] | undefined;
  documents?: readonly DocumentContent[] | undefined;
  links?: readonly LinkContent[] | undefined;
}
