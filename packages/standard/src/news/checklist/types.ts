/** What the checklist takes and what it answers. */
import type { LocalText } from '../../types.ts';
import type { Span } from '../text.ts';

/** A photo of a draft. */
export interface DraftPhoto {
  alt?: string | null;
  caption?: string | null;
}

/** A news item that is being written. */
export interface NewsDraft {
  title?: string | null;
  /** Plain text; paragraphs are divided by line breaks. With or without dateline and credit. */
  text?: string | null;
  /** `undefined` where the photos are not known: then nothing is said about them. */
  photos?: readonly DraftPhoto[] | undefined;
  /** Day of the event, where the form has a field for it. */
  eventDate?: string | null;
  /** Day of publication: the year of days like `(9/5)`. */
  published?: string | null;
}

/** What the advice knows about the office. */
export interface ChecklistOptions {
  /** Place of the office: `Surakarta`. */
  city?: string;
  /** Host of its site: `kota-surakarta.kpu.go.id`. */
  host?: string;
  /** The template prints dateline and credit itself: nothing is said about them. @default false */
  printed?: boolean;
  /** Abbreviations that readers of this office know. */
  knownAbbreviations?: readonly string[];
}

/** The questions of the checklist. */
export const checklistIds = [
  'judul',
  'apa',
  'siapa',
  'kapan',
  'di-mana',
  'mengapa',
  'bagaimana',
  'piramida',
  'tanggal',
  'dateline',
  'kredit',
  'foto',
  'panjang',
  'singkatan',
  'netral',
  'tanda-baca',
] as const;
export type ChecklistId = (typeof checklistIds)[number];

/** Where in the draft: a paragraph by number from 0, or a photo; characters within it. */
export interface AdvicePlace extends Partial<Span> {
  part: 'title' | 'text' | 'photo';
  index?: number;
  /** The words themselves. */
  quote?: string;
}

/** One piece of advice. */
export interface Advice {
  text: LocalText;
  place?: AdvicePlace;
}

/** A question of the checklist with its answer. */
export interface ChecklistItem {
  id: ChecklistId;
  question: LocalText;
  /** `baik`: nothing to say; `saran`: there is advice; `tidak-diperiksa`: it cannot be told from what is known. */
  status: 'baik' | 'saran' | 'tidak-diperiksa';
  advice: readonly Advice[];
  /** Rule of the standard behind it. */
  rule?: string;
}

/** The whole checklist. */
export interface NewsChecklist {
  items: readonly ChecklistItem[];
  words: number;
  /** Always false: the advice never keeps anyone from publishing. */
  blocking: false;
}
