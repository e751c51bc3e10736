import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** A place in the structure: a unit or a person, and who stands below. */
export interface OrganisationUnit {
  /** Person or unit. Left out while the place is not filled, which is then said. */
  name?: string | undefined;
  /** Position or task: "Ketua, Divisi Teknis Penyelenggaraan". */
  role?: string | undefined;
  /** Page of the person or unit. */
  href?: string | undefined;
  children?: readonly OrganisationUnit[] | undefined;
}

/** A position in a unit of the secretariat. Official data only. */
export interface StaffContent {
  /** "Kepala Subbagian", "Pelaksana". */
  position: string;
  /** Full name with titles. Left out while it is not published. */
  name?: string | undefined;
}

/** A unit of the secretariat with its people. */
export interface StaffUnit {
  /** "Subbagian Perencanaan, Data, dan Informasi". */
  unit: string;
  /** What the unit does, in one or two sentences. */
  task?: string | undefined;
  staff?: readonly StaffContent[] | undefined;
}

/** How many people of one kind the office has. */
export interface HeadcountContent {
  /** "Pegawai negeri sipil", "PPPK". */
  label: string;
  count: number;
}

/** Content of `OrganisationPage`: the structure of the office, and its secretariat. */
export interface OrganisationPageContent extends PageContent {
  body?: BodyContent | undefined;
  /** The structure, from the top. It is text and picture at once (PRO-04). */
  structure?: readonly OrganisationUnit[] | undefined;
  /** Units of the secretariat with officials and staff (PRO-08). */
  units?: readonly StaffUnit[] | undefined;
  /** People by kind. */
  headcount?: readonly HeadcountContent[] | undefined;
  /** Day on which the people were counted. */
  headcountDate?: string | undefined;
  legalBasis?: readonly string[] | undefined;
  documents?: readonly DocumentContent[] | undefined;
  links?: readonly LinkContent[] | undefined;
}
