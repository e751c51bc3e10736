/** Words that a text about the index may not use, with the reason of each. Take names and turnout sentences out first (`ippStoryProse`). */
import type { Locale, LocalText } from './model.ts';

/** Why a word may not be said. */
export const ippLexiconReasons = {
  share: {
    id: 'Indeks dinyatakan dalam poin. Kata ini membuatnya terbaca sebagai bagian dari pemilih.',
    en: 'The index is told in points. This word makes it read as a part of the voters.',
  },
  turnout: {
    id: 'Indeks bukan kehadiran di TPS. Kehadiran adalah angka lain dengan rumusnya sendiri.',
    en: 'The index is not the attendance at polling stations. That is another figure with a formula of its own.',
  },
  trend: {
    id: 'Dua indeks yang dibangun berbeda bukan satu deret waktu. Kata ini menyatakan perubahan yang tidak diukur.',
    en: 'Two indices that are built differently are no time series. This word states a change that was not measured.',
  },
  judgement: {
    id: 'Indeks menilai penyelenggaraan, bukan orang atau daerah. Kata ini merendahkan atau mengunggulkan.',
    en: 'The index assesses how an election was held, not people or places. This word sets one above or below another.',
  },
} as const satisfies Record<string, LocalText>;
export type IppLexiconReason = keyof typeof ippLexiconReasons;

export interface IppLexiconEntry {
  /** Words in small letters; a trailing `*` takes every ending. */
  phrase: string;
  language: Locale;
  reason: IppLexiconReason;
}

const entries = (language: Locale, reason: IppLexiconReason, phrases: string): IppLexiconEntry[] =>
  phrases.split('|').map((phrase) => ({ phrase, language, reason }));

/** The words, in both languages. */
export const ippLexicon: readonly IppLexiconEntry[] = [
  ...entries('id', 'share', '%|‰|persen|persentase|prosentase|presentase|persentil'),
  ...entries('en', 'share', 'percent|per cent|percentage*|pct|share of voters'),
  ...entries(
    'id',
    'turnout',
    'kehadiran|tingkat partisipasi|partisipasi pemilih|pemilih hadir|pemilih yang hadir',
  ),
  ...entries('en', 'turnout', 'turnout|attendance|participation rate|voter participation'),
  ...entries(
    'id',
    'trend',
    'naik|turun|kenaikan|penurunan|peningkatan|meningkat|menurun|tren|trend|membaik|memburuk|bertambah|berkurang|melonjak|merosot|anjlok|dibanding|dibandingkan|daripada|sebelumnya|stagnan',
  ),
  ...entries(
    'en',
    'trend',
    'rose|rises|rising|fell|falls|falling|increase*|decrease*|improve*|worsen*|trend*|gained|dropped|declined|compared to|previous|up from|down from',
  ),
  ...entries(
    'id',
    'judgement',
    'buruk|terburuk|jelek|gagal|juara|unggul|kalah|tertinggal|rapor merah|apatis|malas|memalukan|hebat',
  ),
  ...entries(
    'en',
    'judgement',
    'bad|worst|failed|failure|champion|winner|loser|lagging|apathetic|lazy|shameful',
  ),
];

export interface IppForbiddenWord extends IppLexiconEntry {
  /** The words as they stand in the text. */
  found: string;
  /** Where they begin. */
  index: number;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// Particles and possessives that are written onto an Indonesian word.
const endings: Readonly<Record<Locale, string>> = { id: '(?:nya|ku|mu)?(?:lah|kah|pun)?', en: '(?:s|es)?' };

const sources = ippLexicon.map((entry) => {
  const open = entry.phrase.endsWith('*');
  const words = entry.phrase.replace(/\*$/, '').split(' ').map(literal).join('[\\s\\p{Pd}]+');
  const end = open ? '\\p{L}*' : endings[entry.language];
  const word = /\p{L}/u.test(entry.phrase);
  return { entry, source: word ? `(?<![\\p{L}\\p{N}])${words}${end}(?![\\p{L}\\p{N}])` : words };
});
/** All of them at once: most texts hold none, and are read once. */
const anyOfThem = new RegExp(sources.map(({ source }) => source).join('|'), 'iu');
const patterns = sources.map(({ entry, source }) => ({ entry, pattern: new RegExp(source, 'iu') }));

// Signs that stand inside a word without being seen. They must not hide one.
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Forbidden words in a text, in reading order, each entry once. */
export function findIppForbidden(text: string): IppForbiddenWord[] {
  const plain = text.normalize('NFKC').replace(unseen, '');
  if (!anyOfThem.test(plain)) return [];
  return patterns
    .flatMap(({ entry, pattern }) => {
      const match = pattern.exec(plain);
      return match ? [{ ...entry, found: match[0], index: match.index }] : [];
    })
    .sort((a, b) => a.index - b.index);
}
