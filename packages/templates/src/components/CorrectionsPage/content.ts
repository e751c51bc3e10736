import type { BodyContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** `koreksi`: we were wrong; `klarifikasi`: what we wrote was misunderstood, or others spread something untrue. */
export const correctionKinds = ['koreksi', 'klarifikasi'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** One correction. */
export interface CorrectionContent {
  /** What was changed, in a few words: "Jumlah TPS di Kecamatan Jebres". */
  title: string;
  /** @default 'koreksi' */
  kind?: CorrectionKind | undefined;
  /** When, as a day or an instant with offset. */
  date: string;
  /** Why: how the mistake came about, or what was misunderstood. */
  reason: string;
  /** What stood there before, word for word. */
  before?: string | undefined;
  /** What stands there now. */
  after?: string | undefined;
  /** The page that was changed. */
  link?: LinkContent | undefined;
  /** Who noticed it, if that may be said: "Pembaca", "Bawaslu Kota Surakarta". */
  noticedBy?: string | undefined;
}

/** Content of `CorrectionsPage`. An empty list says that there are none; without a list nobody has looked yet. */
export interface CorrectionsPageContent extends PageContent {
  /** How the office corrects, and how long corrections stay. */
  body?: BodyContent | undefined;
  /** The corrections in any order; the newest stands first. */
  corrections?: readonly CorrectionContent[] | undefined;
  /** Where to report a mistake; without it the page of complaints or contact. */
  report?: LinkContent | undefined;
}
