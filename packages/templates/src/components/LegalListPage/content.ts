import type { DocumentContent } from '../../page/fields.ts';
import type { ListQuery } from '../../page/query.ts';
import type { PageContent } from '../../page/types.ts';

/** Whether a decision holds. */
export const legalStates = ['berlaku', 'diubah', 'dicabut'] as const;
/** - `berlaku`: in force; `diubah`: in force as it was changed; `dicabut`: revoked */
export type LegalState = (typeof legalStates)[number];

/** A decision or regulation. */
export interface LegalContent extends Omit<DocumentContent, 'note' | 'href' | 'type'> {
  /** What it is about, without kind, number and year: "Penetapan Rekapitulasi Daftar Pemilih Tetap". */
  title: string;
  /** "Keputusan", "Peraturan". */
  kind?: string | undefined;
  /** Its number as it is written: "123", "123/PL.02.6-Kpt/3372/2024". */
  number?: string | undefined;
  state?: LegalState | undefined;
  /** What changed or revoked it: "Keputusan Nomor 5 Tahun 2025". */
  by?: string | undefined;
  /** Address of the file, or of its page in JDIH. Without it the entry says that there is no file. */
  href?: string | undefined;
  /** Kind of file. @default 'PDF' */
  type?: string | undefined;
}

/** Content of `LegalListPage`. */
export interface LegalListPageContent extends PageContent {
  /** The whole list, or what the server has left of it. */
  items?: readonly LegalContent[] | undefined;
  /** What the list was asked for: `jenis`, `tahun`, `status`, `q`, as the address has them. */
  filter?: ListQuery | undefined;
  /** Page that answers to the form of filters. Without it there is no form. */
  action?: string | undefined;
}
