import type { DocumentContent } from '../../page/fields.ts';
import type { ArticleContent } from '../../page/news.ts';

/** Whom the press may ask. Office contacts only: no private number of a person. */
export interface PressContact {
  /** Office or task: "Subbagian Hubungan Masyarakat". */
  name: string;
  phone?: string | undefined;
  whatsapp?: string | undefined;
  email?: string | undefined;
  /** When somebody answers: "Senin–Jumat, 08.00–16.00 WIB". */
  hours?: string | undefined;
}

/** Content of `PressReleasePage`. */
export interface PressReleasePageContent extends ArticleContent {
  /** Number of the release, as the office writes it. */
  number?: string | undefined;
  /** Whom to ask; without it the page says that this is not filled in. */
  contact?: PressContact | undefined;
  /** The release as a file, pictures for the press. */
  documents?: readonly DocumentContent[] | undefined;
}
