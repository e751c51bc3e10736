/** What happened, who, when, where, why and how (5W1H), and whether the lead says it first (inverted pyramid). */
import { readElements } from '../read.ts';
import { wordsIn } from '../text.ts';
import { advice, atText, type Found, leadPlace, type ReadDraft } from './draft.ts';
import type { Advice } from './types.ts';

/** Words of a lead after which readers have lost the thread. Ours. */
const leadWords = 60;
const reason =
  /\b(?:karena|sebab|agar|supaya|guna|untuk|bertujuan|tujuan(?:nya)?|dalam rangka|sehubungan|sesuai dengan|berdasarkan)\b/iu;
const manner =
  /\b(?:melalui|dengan|secara|dimulai|dibuka|dilanjutkan|diawali|diakhiri|tahap|langkah|cara)\b/iu;
/** Openings that put the occasion before the event. */
const background =
  /^(?:dalam rangka|guna|untuk|sehubungan dengan|sebagai (?:upaya|bentuk|tindak lanjut)|menindaklanjuti|berdasarkan)\b/iu;

type ElementId = 'apa' | 'siapa' | 'kapan' | 'di-mana' | 'mengapa' | 'bagaimana' | 'piramida';

const names = {
  siapa: ['siapa yang terlibat', 'who was involved'],
  kapan: ['kapan terjadinya', 'when it happened'],
  'di-mana': ['di mana terjadinya', 'where it happened'],
} as const;

export function checkElements({
  body,
  first,
  lead,
  offset,
  dateline,
  city,
  year,
  empty,
}: ReadDraft): Found<ElementId> {
  if (empty)
    return {
      apa: [advice('Isi belum ditulis.', 'There is no text yet.', leadPlace)],
      siapa: null,
      kapan: null,
      'di-mana': null,
      mengapa: null,
      bagaimana: null,
      piramida: null,
    };
  const found: Record<ElementId, Advice[]> = {
    apa: [],
    siapa: [],
    kapan: [],
    'di-mana': [],
    mengapa: [],
    bagaimana: [],
    piramida: [],
  };
  const elements = readElements(lead, city, year);
  for (const id of ['siapa', 'kapan', 'di-mana'] as const) {
    if (elements[id] || (id === 'di-mana' && dateline)) continue;
    const [indonesian, english] = names[id];
    const next = body
      .slice(1)
      .map((each) => ({ each, span: readElements(each.text, city, year)[id] }))
      .find(({ span }) => span);
    if (next?.span) {
      found.piramida.push(
        advice(
          `${indonesian[0]?.toUpperCase()}${indonesian.slice(1)} baru disebut di paragraf ${next.each.index + 1}. Pindahkan ke paragraf pertama.`,
          `It is told only in paragraph ${next.each.index + 1} ${english}. Move it to the first paragraph.`,
          atText(next.each, next.span),
        ),
      );
    } else
      found[id].push(
        advice(
          `Paragraf pertama tidak menyebut ${indonesian}.`,
          `The first paragraph does not say ${english}.`,
          leadPlace,
        ),
      );
  }
  const count = wordsIn(lead).length;
  if (count < 8)
    found.apa.push(
      advice(
        'Paragraf pertama sangat pendek. Tulis apa yang terjadi dalam satu kalimat.',
        'The first paragraph is very short. Say in one sentence what happened.',
        leadPlace,
      ),
    );
  const whole = body.map((each) => each.text).join('\n');
  if (!reason.test(whole))
    found.mengapa.push(
      advice(
        'Tidak terlihat alasan atau tujuannya. Tambahkan satu kalimat: untuk apa kegiatan ini.',
        'No reason or purpose can be seen. Add one sentence on what it was for.',
      ),
    );
  if (!manner.test(whole))
    found.bagaimana.push(
      advice(
        'Tidak terlihat bagaimana kegiatan berlangsung. Tambahkan jalannya secara singkat.',
        'It cannot be seen how it went. Add its course in short.',
      ),
    );
  const opening = background.exec(lead.trimStart());
  if (opening && first)
    found.piramida.push(
      advice(
        'Kalimat pertama dimulai dengan latar belakang. Dahulukan apa yang terjadi.',
        'The first sentence begins with the occasion. Begin with what happened.',
        atText(first, { start: offset, end: offset + opening[0].length }),
      ),
    );
  if (count > leadWords)
    found.piramida.push(
      advice(
        `Paragraf pertama ${count} kata. Yang terpenting cukup dalam ${leadWords} kata; sisanya ke paragraf kedua.`,
        `The first paragraph has ${count} words. The most important fits in ${leadWords}; move the rest to the second.`,
        leadPlace,
      ),
    );
  return found;
}
