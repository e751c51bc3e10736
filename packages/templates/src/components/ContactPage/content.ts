import type { BodyContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** How the office is reached. What is missing says "belum diisi". */
export interface ContactContent {
  name?: string | undefined;
  /** Street and number. */
  street?: string | undefined;
  /** District, city or regency, and postcode in one line. */
  city?: string | undefined;
  province?: string | undefined;
  /** One number of the office with area code. */
  phone?: string | undefined;
  /** One mobile number of the office, not of a person. */
  whatsapp?: string | undefined;
  email?: string | undefined;
  /** Hours in words, where `days` is not given. */
  hours?: string | undefined;
}

/** Opening hours of one day of the week. */
export interface OpeningDayContent {
  /** 1 is Monday, 7 is Sunday. */
  day: number;
  /** From and to, `["08:00", "16:00"]`. Left out, the office is closed on this day. */
  open?: readonly string[] | undefined;
  /** When nobody is at the counter in between. */
  breaks?: readonly (readonly string[])[] | undefined;
}

/** A day on which the hours differ. */
export interface ExceptionContent {
  /** `2026-12-24` */
  date: string;
  /** What is different: "Tutup, cuti bersama Natal". */
  note: string;
}

/** Content of `ContactPage`: contact, and opening hours. */
export interface ContactPageContent extends PageContent {
  /** @default the contact in the footer of the site */
  contact?: ContactContent | undefined;
  /** Latitude and longitude, or an address of a map: it is linked, nothing is loaded from there. */
  map?: readonly number[] | string | undefined;
  days?: readonly OpeningDayContent[] | undefined;
  exceptions?: readonly ExceptionContent[] | undefined;
  /** How to get there, access for wheelchairs, parking. */
  directions?: BodyContent | undefined;
  /** Further ways: accounts of the office, forms. */
  links?: readonly LinkContent[] | undefined;
  /** The moment of the page, for servers: marks the day of today. Leave it out on pages that are built once. */
  now?: string | undefined;
}
