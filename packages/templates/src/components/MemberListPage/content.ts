import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { DecisionContent, PeriodContent } from '../../page/office.ts';
import type { PageContent } from '../../page/types.ts';

/** A year or span of years, and what the person was or did then. */
export interface CareerContent {
  /** "2018–2023". */
  period: string;
  text: string;
}

/** What the public may know of a member: the office, never the private life. There is no field for private data. */
export interface MemberFacts {
  /** "Ketua", "Anggota". */
  role: string;
  /** Id of `divisions` of `@situs-kpu/standard`, or the name of the division in words. */
  division?: string | undefined;
  /** Address of the portrait. */
  portrait?: string | undefined;
  /** Period of office. @default that of the list */
  period?: PeriodContent | undefined;
  /** `true`: acts for somebody (pelaksana tugas, antarwaktu). `note` says for whom and since when. */
  acting?: boolean | undefined;
  /** What a visitor must know about the office: why it is vacant, for whom somebody acts. */
  note?: string | undefined;
  /** E-mail of the office. */
  email?: string | undefined;
  /** Announcement of the asset report (LHKPN) at elhkpn.kpk.go.id, or a file of the site (PRO-07). */
  lhkpn?: string | undefined;
  /** Year of that report. */
  lhkpnYear?: number | undefined;
  career?: readonly CareerContent[] | undefined;
}

/** A member in the list. */
export interface MemberContent extends MemberFacts {
  /** Full name with titles. */
  name?: string | undefined;
  /** `true`: nobody holds the office at present. */
  vacant?: boolean | undefined;
  /** Page of the member: `/profil/anggota/<slug>/`. */
  href?: string | undefined;
}

/** Content of `MemberListPage`: the members of the office. */
export interface MemberListPageContent extends PageContent {
  body?: BodyContent | undefined;
  /** The members in the order of their rank. */
  members?: readonly MemberContent[] | undefined;
  /** Period of office of all members who have none of their own. */
  period?: PeriodContent | undefined;
  /** Number of members that the office has by law; with it the page says when some are not listed (PRO-06). */
  seats?: number | undefined;
  /** Decision by which they were appointed. */
  decision?: DecisionContent | undefined;
  documents?: readonly DocumentContent[] | undefined;
  links?: readonly LinkContent[] | undefined;
}
