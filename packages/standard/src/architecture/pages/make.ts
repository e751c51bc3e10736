/** Writes one page type, and the facts that many of them share. */
import type { LocalText } from '../../types.ts';
import type { Filler, FreshnessLimit, PageFact, PageType, SectionId } from '../types.ts';

export const fact = (id: string, indonesian: string, english: string): PageFact => ({
  id,
  text: { id: indonesian, en: english },
});
export const name = (indonesian: string, english: string): LocalText => ({ id: indonesian, en: english });

interface More {
  points?: readonly string[];
  freshness?: FreshnessLimit | null;
  by?: Filler;
  order?: number;
  external?: boolean;
}
export function page<const Id extends string>(
  id: Id,
  title: LocalText,
  route: string | null,
  section: SectionId | null,
  template: string | null,
  facts: readonly PageFact[],
  { points = [], freshness = null, by = 'humas', order, external }: More = {},
): PageType & { id: Id } {
  return {
    id,
    name: title,
    route,
    section,
    ...(order === undefined ? {} : { order }),
    template: template && `templates/${template}@1`,
    points,
    facts,
    freshness,
    filledBy: by,
    ...(external ? { external } : {}),
  };
}

export const document = [
  fact('judul', 'Judul dokumen', 'Title of the document'),
  fact('tahun', 'Tahun', 'Year'),
  fact('ukuran', 'Jenis dan ukuran berkas', 'Type and size of the file'),
];
export const documents = ['ui/DocumentLink@1'];
export const article = [
  fact('judul', 'Judul', 'Headline'),
  fact('terbit', 'Tanggal terbit', 'Day of publication'),
  fact('isi', 'Isi', 'Text'),
  fact('kredit', 'Kredit penulis atau editor', 'Credit of writer or editor'),
];
export const listed = [
  fact('judul', 'Judul', 'Headline'),
  fact('terbit', 'Tanggal terbit', 'Day of publication'),
];
