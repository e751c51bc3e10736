import type { BodyContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** A fact of the sheet: "Waktu", "09.00–12.00 WIB". */
export interface SheetFact {
  label: string;
  value: string;
}

/** Whom to ask. Offices only, never the number of a person. */
export interface SheetContact {
  /** "Subbagian Perencanaan, Data, dan Informasi". */
  name?: string | undefined;
  address?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
}

/** Content of `PrintSheetPage`: one sheet for the notice board. `title` is its large heading. */
export interface PrintSheetPageContent extends PageContent {
  /** What kind of sheet it is, above the title: "Pengumuman". */
  kind?: string | undefined;
  /** Number of the document. */
  number?: string | undefined;
  body?: BodyContent | undefined;
  /** Time, place, requirements. */
  facts?: readonly SheetFact[] | undefined;
  /** What to do, in steps. */
  steps?: readonly string[] | undefined;
  /** @default the contact of the site's footer */
  contact?: SheetContact | undefined;
  /** Page with the same content, a path of the site or full address; printed large, so that people can type it. */
  address?: string | undefined;
  /** Of when the content is, a day. @default `updated` */
  asOf?: string | undefined;
}
