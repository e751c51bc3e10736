/**
 * Advice beside the draft of a news item: what a reader would miss, and where. It never blocks, and it never rewrites:
 * the office decides. The forms are those of KPU's own trainings (5W1H, inverted pyramid, photo; S12–S16).
 */
import { limits } from '../config/limits.ts';
import { dayNumber } from '../internal/days.ts';
import type { LocalText } from '../types.ts';
import {
  readAbbreviations,
  readCredit,
  readDateline,
  readDays,
  readElements,
  readPartisan,
  type Span,
  textOf,
  wordsIn,
} from './read.ts';

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

const questions: Readonly<Record<ChecklistId, { question: LocalText; rule?: string }>> = {
  judul: { question: { id: 'Judul', en: 'Headline' }, rule: 'NEWS-08' },
  apa: { question: { id: 'Apa yang terjadi', en: 'What happened' }, rule: 'NEWS-05' },
  siapa: { question: { id: 'Siapa yang terlibat', en: 'Who was involved' }, rule: 'NEWS-05' },
  kapan: { question: { id: 'Kapan', en: 'When' }, rule: 'NEWS-05' },
  'di-mana': { question: { id: 'Di mana', en: 'Where' }, rule: 'NEWS-05' },
  mengapa: { question: { id: 'Mengapa', en: 'Why' }, rule: 'NEWS-05' },
  bagaimana: { question: { id: 'Bagaimana', en: 'How' }, rule: 'NEWS-05' },
  piramida: {
    question: { id: 'Yang terpenting lebih dahulu (piramida terbalik)', en: 'The most important first' },
    rule: 'NEWS-05',
  },
  tanggal: { question: { id: 'Tanggal kejadian', en: 'Day of the event' }, rule: 'NEWS-05' },
  dateline: { question: { id: 'Dateline', en: 'Dateline' }, rule: 'NEWS-04' },
  kredit: { question: { id: 'Kredit penulis atau editor', en: 'Credit' }, rule: 'NEWS-06' },
  foto: {
    question: {
      id: 'Foto dengan keterangan dan teks alternatif',
      en: 'Photo with caption and text alternative',
    },
    rule: 'NEWS-07',
  },
  panjang: { question: { id: 'Panjang', en: 'Length' }, rule: 'NEWS-08' },
  singkatan: {
    question: {
      id: 'Singkatan dijelaskan pada penyebutan pertama',
      en: 'Abbreviations explained at first use',
    },
    rule: 'NEWS-13',
  },
  netral: { question: { id: 'Kata yang netral', en: 'Neutral words' }, rule: 'NEWS-12' },
  'tanda-baca': { question: { id: 'Tanda baca', en: 'Punctuation' } },
};

/** Words of a lead after which readers have lost the thread. Ours. */
const leadWords = 60;
/** So many pieces of one kind are shown; the rest is counted. */
const most = 12;

const advice = (id: string, en: string, place?: AdvicePlace): Advice => ({
  text: { id, en },
  ...(place ? { place } : {}),
});

const reason =
  /\b(?:karena|sebab|agar|supaya|guna|untuk|bertujuan|tujuan(?:nya)?|dalam rangka|sehubungan|sesuai dengan|berdasarkan)\b/iu;
const manner =
  /\b(?:melalui|dengan|secara|dimulai|dibuka|dilanjutkan|diawali|diakhiri|tahap|langkah|cara)\b/iu;
/** Openings that put the occasion before the event. */
const background =
  /^(?:dalam rangka|guna|untuk|sehubungan dengan|sebagai (?:upaya|bentuk|tindak lanjut)|menindaklanjuti|berdasarkan)\b/iu;

interface Paragraph {
  index: number;
  text: string;
}

/** The paragraphs of a text, without empty ones, each with its number. */
function paragraphsOf(text: string): Paragraph[] {
  return text
    .split(/\r?\n+/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each, index) => ({ text: each, index }));
}

/**
 * The checklist of a draft. Takes any value: what is missing is said, and nothing is thrown.
 *
 * @example
 * const { items } = newsChecklist({ title, text, photos }, { city: 'Surakarta', host: 'kota-surakarta.kpu.go.id' });
 * items.filter(({ status }) => status === 'saran');
 */
export function newsChecklist(
  draft: NewsDraft | null | undefined,
  options: ChecklistOptions = {},
): NewsChecklist {
  const title = textOf(draft?.title).trim();
  const text = textOf(draft?.text);
  const { city, host, printed = false, knownAbbreviations = [] } = options;
  const published = textOf(draft?.published);
  const year = /^\d{4}-/.test(published) ? Number(published.slice(0, 4)) : undefined;
  const all = paragraphsOf(text);
  const credit = readCredit(text);
  const last = all.at(-1);
  // The credit is no paragraph, though it may be the end of one.
  const body = credit && last && readCredit(last.text)?.start === 0 ? all.slice(0, -1) : all;
  const [first] = body;
  const dateline = readDateline(first?.text);
  const lead = first ? first.text.slice(dateline?.end ?? 0) : '';
  const offset = dateline?.end ?? 0;
  const words = wordsIn(body.map((each) => each.text).join('\n')).length;
  const empty = body.length === 0;

  const found: Record<ChecklistId, Advice[] | null> = {
    judul: [],
    apa: [],
    siapa: [],
    kapan: [],
    'di-mana': [],
    mengapa: [],
    bagaimana: [],
    piramida: [],
    tanggal: [],
    dateline: printed ? null : [],
    kredit: printed ? null : [],
    foto: draft?.photos === undefined ? null : [],
    panjang: [],
    singkatan: [],
    netral: [],
    'tanda-baca': [],
  };
  const say = (id: ChecklistId, ...more: Advice[]) => found[id]?.push(...more);
  const atText = ({ index, text: whole }: Paragraph, { start, end }: Span): AdvicePlace => ({
    part: 'text',
    index,
    start,
    end,
    quote: whole.slice(start, end),
  });
  const leadPlace: AdvicePlace = { part: 'text', index: 0 };

  // Headline
  if (title === '')
    say('judul', advice('Judul belum ditulis.', 'There is no headline yet.', { part: 'title' }));
  else {
    if ([...title].length > limits.titleCharactersMost.value)
      say(
        'judul',
        advice(
          `Judul ${[...title].length} karakter; usahakan paling banyak ${limits.titleCharactersMost.value}.`,
          `The headline has ${[...title].length} characters; aim for ${limits.titleCharactersMost.value} at most.`,
          { part: 'title' },
        ),
      );
    if (title.length > 12 && title === title.toUpperCase() && /\p{L}/u.test(title))
      say(
        'judul',
        advice(
          'Judul seluruhnya huruf besar: lebih sulit dibaca, dan pembaca layar dapat mengejanya.',
          'The headline is all capitals: harder to read, and a screen reader may spell it.',
          { part: 'title' },
        ),
      );
  }

  if (empty) {
    say('apa', advice('Isi belum ditulis.', 'There is no text yet.', leadPlace));
    for (const id of [
      'siapa',
      'kapan',
      'di-mana',
      'mengapa',
      'bagaimana',
      'piramida',
      'tanggal',
      'panjang',
    ] as const)
      found[id] = null;
  } else {
    const elements = readElements(lead, city, year);
    const later = body.slice(1);
    const names = {
      siapa: ['siapa yang terlibat', 'who was involved'],
      kapan: ['kapan terjadinya', 'when it happened'],
      'di-mana': ['di mana terjadinya', 'where it happened'],
    } as const;
    for (const id of ['siapa', 'kapan', 'di-mana'] as const) {
      if (elements[id] || (id === 'di-mana' && dateline)) continue;
      const [indonesian, english] = names[id];
      const next = later
        .map((each) => ({ each, span: readElements(each.text, city, year)[id] }))
        .find(({ span }) => span);
      if (next?.span) {
        say(
          'piramida',
          advice(
            `${indonesian[0]?.toUpperCase()}${indonesian.slice(1)} baru disebut di paragraf ${next.each.index + 1}. Pindahkan ke paragraf pertama.`,
            `It is told only in paragraph ${next.each.index + 1} ${english}. Move it to the first paragraph.`,
            atText(next.each, next.span),
          ),
        );
      } else
        say(
          id,
          advice(
            `Paragraf pertama tidak menyebut ${indonesian}.`,
            `The first paragraph does not say ${english}.`,
            leadPlace,
          ),
        );
    }
    if (wordsIn(lead).length < 8)
      say(
        'apa',
        advice(
          'Paragraf pertama sangat pendek. Tulis apa yang terjadi dalam satu kalimat.',
          'The first paragraph is very short. Say in one sentence what happened.',
          leadPlace,
        ),
      );
    const whole = body.map((each) => each.text).join('\n');
    if (!reason.test(whole))
      say(
        'mengapa',
        advice(
          'Tidak terlihat alasan atau tujuannya. Tambahkan satu kalimat: untuk apa kegiatan ini.',
          'No reason or purpose can be seen. Add one sentence on what it was for.',
        ),
      );
    if (!manner.test(whole))
      say(
        'bagaimana',
        advice(
          'Tidak terlihat bagaimana kegiatan berlangsung. Tambahkan jalannya secara singkat.',
          'It cannot be seen how it went. Add its course in short.',
        ),
      );
    const opening = background.exec(lead.trimStart());
    if (opening && first)
      say(
        'piramida',
        advice(
          'Kalimat pertama dimulai dengan latar belakang. Dahulukan apa yang terjadi.',
          'The first sentence begins with the occasion. Begin with what happened.',
          atText(first, { start: offset, end: offset + opening[0].length }),
        ),
      );
    const count = wordsIn(lead).length;
    if (count > leadWords)
      say(
        'piramida',
        advice(
          `Paragraf pertama ${count} kata. Yang terpenting cukup dalam ${leadWords} kata; sisanya ke paragraf kedua.`,
          `The first paragraph has ${count} words. The most important fits in ${leadWords}; move the rest to the second.`,
          leadPlace,
        ),
      );

    // Day of the event
    const days = body.flatMap((each) => readDays(each.text, year).map((read) => ({ each, read })));
    const event = textOf(draft?.eventDate);
    if (days.length === 0 && dayNumber(event) === null)
      say(
        'tanggal',
        advice(
          'Tanggal kejadian belum ditulis. Tulis seperti Jumat (9/5/2025).',
          'The day of the event is not written. Write it like Jumat (9/5/2025).',
          leadPlace,
        ),
      );
    for (const { each, read } of days.slice(0, most)) {
      if (read.wrongWeekday)
        say(
          'tanggal',
          advice(
            `Hari dan tanggal tidak cocok: ${read.day} bukan ${read.weekday}.`,
            `Day and date do not belong together: ${read.day} is no ${read.weekday}.`,
            atText(each, read),
          ),
        );
      else if (year !== undefined && read.day === undefined)
        say(
          'tanggal',
          advice(
            'Tanggal ini tidak ada dalam kalender.',
            'There is no such day in the calendar.',
            atText(each, read),
          ),
        );
      else if (dayNumber(published) !== null && read.day && read.day > published && each.index === 0)
        say(
          'tanggal',
          advice(
            `Tanggal kejadian ${read.day} setelah tanggal terbit ${published}.`,
            `The day of the event, ${read.day}, is after the publication on ${published}.`,
            atText(each, read),
          ),
        );
    }

    // Length
    const { newsWordsLeast, newsWordsMost, paragraphWordsMost } = limits;
    if (words < newsWordsLeast.value || words > newsWordsMost.value)
      say(
        'panjang',
        advice(
          `Berita ${words} kata; usahakan ${newsWordsLeast.value} sampai ${newsWordsMost.value}.`,
          `The item has ${words} words; aim for ${newsWordsLeast.value} to ${newsWordsMost.value}.`,
        ),
      );
    for (const each of body.slice(0, 200)) {
      const length = wordsIn(each.text).length;
      if (length > paragraphWordsMost.value)
        say(
          'panjang',
          advice(
            `Paragraf ${each.index + 1} ${length} kata; bagi menjadi paragraf paling banyak ${paragraphWordsMost.value} kata.`,
            `Paragraph ${each.index + 1} has ${length} words; divide it into paragraphs of ${paragraphWordsMost.value} at most.`,
            { part: 'text', index: each.index },
          ),
        );
    }
  }

  // Dateline
  if (!printed && !empty) {
    const wanted = `${city ?? 'Kota'}, ${host ?? 'kota-nama.kpu.go.id'} – `;
    if (!dateline)
      say(
        'dateline',
        advice(`Mulai dengan dateline: "${wanted}".`, `Begin with the dateline: "${wanted}".`, leadPlace),
      );
    else if (first) {
      if (host && dateline.host !== host.toLowerCase())
        say(
          'dateline',
          advice(
            `Dateline menyebut ${dateline.host}, bukan ${host}.`,
            `The dateline names ${dateline.host}, not ${host}.`,
            atText(first, dateline),
          ),
        );
      else if (!dateline.canonical)
        say(
          'dateline',
          advice(
            `Bentuk bakunya "${wanted}", dengan tanda pisah (–).`,
            `The usual form is "${wanted}", with a dash (–).`,
            atText(first, dateline),
          ),
        );
    }
    if (!credit)
      say(
        'kredit',
        advice(
          'Akhiri dengan kredit, seperti (Ed: Asa/kpusurakarta).',
          'End with the credit, like (Ed: Asa/kpusurakarta).',
          last ? { part: 'text', index: last.index } : undefined,
        ),
      );
  } else if (empty) {
    found.dateline = null;
    found.kredit = null;
  }

  // Photos
  const photos = Array.isArray(draft?.photos) ? draft.photos.slice(0, 50) : [];
  if (draft?.photos !== undefined && photos.length === 0)
    say('foto', advice('Belum ada foto.', 'There is no photo yet.'));
  photos.forEach((photo: DraftPhoto | null | undefined, index: number) => {
    const alt = textOf(photo?.alt).trim();
    const caption = textOf(photo?.caption).trim();
    const place: AdvicePlace = { part: 'photo', index };
    if (alt === '')
      say(
        'foto',
        advice(
          `Foto ${index + 1} belum punya teks alternatif: apa yang terlihat, untuk orang yang tidak melihatnya.`,
          `Photo ${index + 1} has no text alternative: what can be seen, for those who cannot see it.`,
          place,
        ),
      );
    else if (
      /\.(?:jpe?g|png|webp|heic)$/i.test(alt) ||
      /^(?:img|dsc|wa|foto|gambar|image)[-_ ]?\d*$/i.test(alt)
    )
      say(
        'foto',
        advice(
          `Teks alternatif foto ${index + 1} adalah nama berkas. Tulis apa yang terlihat.`,
          `The text alternative of photo ${index + 1} is the name of a file. Say what can be seen.`,
          { ...place, quote: alt.slice(0, 80) },
        ),
      );
    else if (alt === caption)
      say(
        'foto',
        advice(
          `Keterangan dan teks alternatif foto ${index + 1} sama. Keterangan menyebut siapa dan kapan; teks alternatif apa yang terlihat.`,
          `Caption and text alternative of photo ${index + 1} are the same. The caption says who and when, the alternative what can be seen.`,
          place,
        ),
      );
    if (caption === '')
      say(
        'foto',
        advice(
          `Foto ${index + 1} belum punya keterangan: siapa, apa, kapan, sumber foto.`,
          `Photo ${index + 1} has no caption: who, what, when, and by whom.`,
          place,
        ),
      );
  });

  // Words. Each paragraph is read with what stands before it, so that an explanation counts from then on.
  let start = 0;
  const joined = `${body.map((each) => each.text).join('\n')}`;
  const bounds = body.map((each) => {
    const bound = { each, start, end: start + each.text.length };
    start = bound.end + 1;
    return bound;
  });
  const placed = (span: Span): AdvicePlace | undefined => {
    const bound = bounds.find((each) => span.start >= each.start && span.start < each.end);
    return bound && atText(bound.each, { start: span.start - bound.start, end: span.end - bound.start });
  };
  for (const { short, long, ...span } of readAbbreviations(joined, knownAbbreviations).slice(0, most))
    say(
      'singkatan',
      advice(
        long
          ? `${short} belum dijelaskan. Tulis "${long} (${short})" pada penyebutan pertama.`
          : `${short} belum dijelaskan. Tulis kepanjangannya pada penyebutan pertama.`,
        long
          ? `${short} is not explained. Write "${long} (${short})" where it first stands.`
          : `${short} is not explained. Write it in full where it first stands.`,
        placed(span),
      ),
    );
  for (const { found: quote, why, ...span } of readPartisan(title))
    say(
      'netral',
      advice(
        `"${quote}" ${why.id}. Ganti dengan kata yang netral.`,
        `"${quote}" ${why.en}. Use neutral words.`,
        {
          part: 'title',
          ...span,
          quote,
        },
      ),
    );
  for (const { found: quote, why, ...span } of readPartisan(joined).slice(0, most))
    say(
      'netral',
      advice(
        `"${quote}" ${why.id}. Ganti dengan kata yang netral.`,
        `"${quote}" ${why.en}. Use neutral words.`,
        placed(span),
      ),
    );
  for (const each of body.slice(0, 200)) {
    for (const match of [...each.text.matchAll(/\p{L}(\s+[,.;:!?])(?=\S|\s|$)/gu)].slice(0, 3))
      say(
        'tanda-baca',
        advice(
          'Spasi sebelum tanda baca.',
          'A space before a punctuation mark.',
          atText(each, { start: match.index, end: match.index + match[0].length }),
        ),
      );
    const opened = each.text.match(/“/g)?.length ?? 0;
    const closed = each.text.match(/”/g)?.length ?? 0;
    const straight = each.text.match(/"/g)?.length ?? 0;
    if (opened !== closed || straight % 2 === 1)
      say(
        'tanda-baca',
        advice(
          `Tanda petik di paragraf ${each.index + 1} tidak berpasangan: tidak jelas di mana kutipan berakhir.`,
          `Quotation marks in paragraph ${each.index + 1} are not paired: it is not clear where the quotation ends.`,
          { part: 'text', index: each.index },
        ),
      );
  }

  return {
    words,
    blocking: false,
    items: checklistIds.map((id) => {
      const given = found[id];
      return {
        id,
        ...questions[id],
        status: given === null ? 'tidak-diperiksa' : given.length > 0 ? 'saran' : 'baik',
        advice: given ?? [],
      };
    }),
  };
}
