/** What the cleaning of an article body took out or could not accept, for the person who wrote the article. */

/** One language's explanation. */
export interface FindingText {
  /** What happened. */
  what: string;
  /** Why it matters. */
  why: string;
  /** How to fix it. */
  fix: string;
}

type Words = { id: [what: string, why: string, fix: string]; en: [what: string, why: string, fix: string] };

const unsafe = {
  id: 'Dapat menjalankan kode di peramban pengunjung.',
  en: "It can run code in a visitor's browser.",
};

const words = {
  script: {
    id: [
      'Skrip atau gaya dihapus',
      unsafe.id,
      'Tulis isi tanpa kode. Bila perlu data, pakai tabel atau widget hasil.',
    ],
    en: [
      'A script or style sheet was removed',
      unsafe.en,
      'Write the text without code. For data use a table or a result widget.',
    ],
  },
  embed: {
    id: [
      'Bingkai atau objek sematan dihapus',
      'Memuat halaman pihak lain dan tidak terbaca tanpa sambungan.',
      'Ganti dengan tautan dan sebutkan apa yang ada di sana.',
    ],
    en: [
      'An embedded frame or object was removed',
      'It loads a page of someone else, and cannot be read offline.',
      'Put a link in its place and say what is there.',
    ],
  },
  media: {
    id: [
      'Video atau audio sematan dihapus',
      'Tanpa takarir dan transkrip tidak dapat diikuti semua orang.',
      'Tautkan ke video yang bertakarir, dan tulis ringkasannya.',
    ],
    en: [
      'Embedded video or sound was removed',
      'Without captions and a transcript not everyone can follow it.',
      'Link to a video with captions, and write a summary.',
    ],
  },
  form: {
    id: [
      'Formulir atau kolom isian dihapus',
      'Isian di dalam berita tidak sampai ke kantor dan mudah dipakai menipu.',
      'Tautkan ke halaman formulir resmi, misalnya e-PPID.',
    ],
    en: [
      'A form or field was removed',
      'What is typed into an article reaches no one, and is easily used to deceive.',
      'Link to the official form page, for example e-PPID.',
    ],
  },
  drawing: {
    id: [
      'Gambar SVG atau rumus MathML dihapus',
      unsafe.id,
      'Unggah sebagai PNG, JPEG atau WebP dengan teks alternatif.',
    ],
    en: [
      'An SVG drawing or MathML formula was removed',
      unsafe.en,
      'Upload it as PNG, JPEG or WebP with an alternative text.',
    ],
  },
  page: {
    id: [
      'Unsur kepala halaman dihapus',
      'Dapat mengalihkan halaman atau mengubah arti tautan.',
      'Salin hanya isi artikel, bukan seluruh halaman.',
    ],
    en: [
      'An element of the page head was removed',
      'It can redirect the page or change where links lead.',
      'Copy the text of the article only, not the whole page.',
    ],
  },
  event: {
    id: ['Atribut kejadian (on…) dihapus', unsafe.id, 'Hapus atribut itu dari sumber artikel.'],
    en: [
      'An event attribute (on…) was removed',
      unsafe.en,
      'Delete the attribute from the source of the article.',
    ],
  },
  link: {
    id: [
      'Alamat tautan dihapus; teksnya tetap',
      'Hanya http, https, mailto, tel, dan alamat di situs ini yang aman.',
      'Tulis alamat lengkap yang diawali https://.',
    ],
    en: [
      'The address of a link was removed; its text stays',
      'Only http, https, mailto, tel and addresses on this site are safe.',
      'Write the full address beginning with https://.',
    ],
  },
  'image-source': {
    id: [
      'Gambar dihapus karena alamatnya tidak diterima',
      'Hanya gambar dari http, https, atau situs ini yang dapat diperiksa.',
      'Unggah gambar ke situs, lalu pakai alamatnya.',
    ],
    en: [
      'An image was removed because its address is not accepted',
      'Only images from http, https or this site can be checked.',
      'Upload the image to the site and use its address.',
    ],
  },
  'image-alt': {
    id: [
      'Gambar tanpa teks alternatif diganti tautan',
      'Orang yang memakai pembaca layar tidak tahu isi gambar.',
      'Tambahkan alt yang menceritakan isi gambar: siapa, melakukan apa, di mana.',
    ],
    en: [
      'An image without alternative text was replaced by a link',
      'People who use a screen reader cannot know what it shows.',
      'Add an alt text that tells what the image shows: who does what, where.',
    ],
  },
  'heading-level': {
    id: [
      'Tingkat judul bagian digeser',
      'Judul artikel adalah h1; bagian mulai dari h2 tanpa tingkat yang terlewat.',
      'Pakai h2 untuk bagian dan h3 untuk anak bagian.',
    ],
    en: [
      'Heading levels were shifted',
      'The title of the article is the h1; sections begin at h2 and skip no level.',
      'Use h2 for sections and h3 for their parts.',
    ],
  },
  'heading-empty': {
    id: [
      'Judul bagian yang kosong dihapus',
      'Pembaca layar mengumumkan judul tanpa isi.',
      'Hapus judul itu atau isi teksnya.',
    ],
    en: [
      'An empty heading was removed',
      'Screen readers announce a heading without words.',
      'Delete it or write its text.',
    ],
  },
  'table-header': {
    id: [
      'Tabel tidak memiliki sel judul',
      'Tanpa judul kolom, angka di dalam tabel tidak bernama.',
      'Jadikan baris pertama sel judul (th).',
    ],
    en: [
      'A table has no header cells',
      'Without column headers the figures in it have no name.',
      'Make the cells of its first row header cells (th).',
    ],
  },
  attribute: {
    id: [
      'Gaya atau atribut tempelan dihapus',
      'Tampilan berasal dari situs, agar terbaca di setiap tema dan ukuran layar.',
      'Tempel sebagai teks polos.',
    ],
    en: [
      'Pasted style or attributes were removed',
      'Looks come from the site, so that text is readable in every theme and on every screen.',
      'Paste as plain text.',
    ],
  },
  nesting: {
    id: [
      'Susunan yang terlalu dalam diratakan',
      'Susunan sedalam itu bukan isi artikel dan membebani peramban.',
      'Tempel sebagai teks polos.',
    ],
    en: [
      'Elements nested too deep were flattened',
      'Such depth is no content, and burdens the browser.',
      'Paste as plain text.',
    ],
  },
  size: {
    id: [
      'Isi ditampilkan sebagai teks polos',
      'Isi terlalu besar atau terlalu rumit untuk dibaca sebagai HTML atau Markdown.',
      'Bagi menjadi beberapa artikel atau lampirkan sebagai dokumen.',
    ],
    en: [
      'The body is shown as plain text',
      'It is too large or too complex to be read as HTML or Markdown.',
      'Divide it into several articles or attach it as a document.',
    ],
  },
} as const satisfies Record<string, Words>;

export type ContentFindingCode = keyof typeof words;

/** Every finding that a body can have. */
export const contentFindingCodes = Object.keys(words) as readonly ContentFindingCode[];

const warnings = new Set<ContentFindingCode>([
  'image-alt',
  'table-header',
  'media',
  'link',
  'image-source',
  'size',
]);
const notes = new Set<ContentFindingCode>(['attribute', 'heading-level', 'heading-empty', 'nesting']);

export interface ContentFinding {
  /** Stable code. */
  code: ContentFindingCode;
  /** `error`: could harm visitors. `warning`: readers lose something. `info`: tidied, nothing lost. */
  severity: 'error' | 'warning' | 'info';
  /** How often. */
  count: number;
  /** Up to three of the places, shortened. */
  examples: readonly string[];
  text: { id: FindingText; en: FindingText };
}

const shown = 3;
const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const explain = ([what, why, fix]: Words['id']): FindingText => ({ what: `${what}.`, why, fix });

/** Collects findings; the same code is counted, not repeated. */
export class Findings {
  readonly #found = new Map<ContentFindingCode, { count: number; examples: Set<string> }>();

  add(code: ContentFindingCode, example: string): void {
    const entry = this.#found.get(code) ?? { count: 0, examples: new Set<string>() };
    entry.count += 1;
    if (entry.examples.size < shown) entry.examples.add(shorten(example.replace(/\s+/g, ' ').trim()));
    this.#found.set(code, entry);
  }

  list(): ContentFinding[] {
    return [...this.#found].map(([code, { count, examples }]) => ({
      code,
      severity: warnings.has(code) ? 'warning' : notes.has(code) ? 'info' : 'error',
      count,
      examples: [...examples],
      text: { id: explain(words[code].id as Words['id']), en: explain(words[code].en as Words['en']) },
    }));
  }
}
