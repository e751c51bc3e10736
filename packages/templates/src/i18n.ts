/** Words that the templates add. Indonesian first. */
import type { DateFormat } from '@situs-kpu/ui';

/** Language of the interface. */
export type Locale = NonNullable<DateFormat['locale']>;

export const articleText = {
  id: {
    home: 'Beranda',
    event: 'Tanggal kegiatan',
    updated: 'Diperbarui',
    by: 'Oleh',
    related: 'Berita terkait',
    refused: 'Isi artikel tidak dibersihkan dan ditampilkan sebagai teks.',
    empty: 'Isi artikel belum tersedia.',
    sources: 'Sumber',
    generated: 'Dibuat otomatis dari data',
    generatedUnknown: 'yang tidak disebutkan',
  },
  en: {
    home: 'Home',
    event: 'Date of the event',
    updated: 'Updated',
    by: 'By',
    related: 'Related news',
    refused: 'The body of the article was not cleaned and is shown as text.',
    empty: 'The text of this article is not available yet.',
    sources: 'Sources',
    generated: 'Made automatically from data:',
    generatedUnknown: 'not named',
  },
} as const;

export const resultPageText = {
  id: {
    home: 'Beranda',
    areas: 'Menurut wilayah',
    voters: 'Pemilih dan suara',
    ladder: 'Sampai di mana prosesnya?',
    changes: 'Perubahan angka',
    verify: 'Cocokkan sendiri',
    terms: 'Apa arti kata-kata ini?',
    downloads: 'Unduh data',
    next: 'Apa selanjutnya?',
  },
  en: {
    home: 'Home',
    areas: 'By area',
    voters: 'Voters and votes',
    ladder: 'Where does this stand?',
    changes: 'Changes of figures',
    verify: 'Check it yourself',
    terms: 'What do these words mean?',
    downloads: 'Download the data',
    next: 'What comes next?',
  },
} as const;
