import type { ElectionResult } from '@situs-kpu/results';
import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { DecisionContent, SourceContent } from '../../page/office.ts';
import type { PageContent } from '../../page/types.ts';

/** Who was elected in a district. */
export interface ElectedContent {
  name: string;
  /** Party as the source writes it. */
  party?: string | undefined;
  /** Number of the party on the ballot. */
  partyNumber?: number | undefined;
  /** Valid votes for this person. */
  votes?: number | undefined;
  /** Place by votes on the list of the party. */
  rank?: number | undefined;
}

export interface ElectedDistrict {
  /** "Kota Surakarta 1". */
  name: string;
  /** Seats that the district gives. */
  seats?: number | undefined;
  elected?: readonly ElectedContent[] | undefined;
}

/** A contest and who was elected in it. */
export interface ElectedContest {
  /** "DPRD Kota Surakarta, Pemilu 2024". */
  name: string;
  /** Seats of the whole chamber. @default those of `result` */
  seats?: number | undefined;
  /** The chamber with the seats that a source states for the parties. */
  result?: ElectionResult | undefined;
  /** One result per district with its determined votes; the seats are then calculated again and compared. */
  districtResults?: readonly ElectionResult[] | undefined;
  districts?: readonly ElectedDistrict[] | undefined;
  /** For heads of regions: the pair, as the decision names it. */
  pair?: { number?: number | undefined; names: string; votes?: number | undefined } | undefined;
  /** Decision that names the elected. */
  decision?: DecisionContent | undefined;
  sources?: readonly SourceContent[] | undefined;
}

/** Content of `ElectedPage`: who was elected, by contest and district. */
export interface ElectedPageContent extends PageContent {
  body?: BodyContent | undefined;
  contests?: readonly ElectedContest[] | undefined;
  documents?: readonly DocumentContent[] | undefined;
  links?: readonly LinkContent[] | undefined;
}
