/** The words: abbreviations that are explained, words that take no side, marks that stand where they should. */
import { readAbbreviations, readPartisan } from '../read.ts';
import type { Span } from '../text.ts';
import { advice, atText, type Found, most, type ReadDraft } from './draft.ts';
import type { Advice, AdvicePlace } from './types.ts';

export function checkWording({
  title,
  body,
  knownAbbreviations,
}: ReadDraft): Found<'singkatan' | 'netral' | 'tanda-baca'> {
  const singkatan: Advice[] = [];
  const netral: Advice[] = [];
  const marks: Advice[] = [];
  // The paragraphs are read as one, so that an explanation counts from where it stands.
  let start = 0;
  const joined = body.map((each) => each.text).join('\n');
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
    singkatan.push(
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
    netral.push(
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
    netral.push(
      advice(
        `"${quote}" ${why.id}. Ganti dengan kata yang netral.`,
        `"${quote}" ${why.en}. Use neutral words.`,
        placed(span),
      ),
    );
  for (const each of body.slice(0, 200)) {
    for (const match of [...each.text.matchAll(/\p{L}(\s+[,.;:!?])(?=\S|\s|$)/gu)].slice(0, 3))
      marks.push(
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
      marks.push(
        advice(
          `Tanda petik di paragraf ${each.index + 1} tidak berpasangan: tidak jelas di mana kutipan berakhir.`,
          `Quotation marks in paragraph ${each.index + 1} are not paired: it is not clear where the quotation ends.`,
          { part: 'text', index: each.index },
        ),
      );
  }
  return { singkatan, netral, 'tanda-baca': marks };
}
