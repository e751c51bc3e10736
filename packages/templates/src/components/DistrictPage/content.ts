import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { DecisionContent, SourceContent } from '../../page/office.ts';
import type { PageContent } from '../../page/types.ts';

/** An electoral district (daerah pemilihan). */
export interface DistrictContent {
  /** "Kota Surakarta 1". */
  name: string;
  /** Its areas, as they are called: "Kecamatan Serengan". */
  areas?: readonly string[] | undefined;
  /** Seats that it gives. Left out while they are not known. */
  seats?: number | undefined;
  /** Inhabitants on which the seats rest. */
  population?: number | undefined;
}

/** A chamber that is elected in districts. */
export interface ChamberContent {
  /** "DPRD Kota Surakarta". */
  name: string;
  /** Election for which the districts hold: "Pemilu 2024". */
  election?: string | undefined;
  /** Seats of the whole chamber. They are compared with the sum of the districts. */
  seats?: number | undefined;
  districts?: readonly DistrictContent[] | undefined;
  /** Decision or regulation that sets districts and seats. */
  decision?: DecisionContent | undefined;
  /** Where it was read, when the decision itself is not at hand. */
  sources?: readonly SourceContent[] | undefined;
}

/** Content of `DistrictPage`: districts and seats, by chamber. */
export interface DistrictPageContent extends PageContent {
  body?: BodyContent | undefined;
  chambers?: readonly ChamberContent[] | undefined;
  documents?: readonly DocumentContent[] | undefined;
  links?: readonly LinkContent[] | undefined;
}
