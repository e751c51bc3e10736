/** The length of the item and of its paragraphs. */
import { limits } from '../../config/limits.ts';
import { wordsIn } from '../text.ts';
import { advice, type Found, type ReadDraft } from './draft.ts';
import type { Advice } from './types.ts';

export function checkLength({ body, words, empty }: ReadDraft): Found<'panjang'> {
  if (empty) return { panjang: null };
  const panjang: Advice[] = [];
  const { newsWordsLeast, newsWordsMost, paragraphWordsMost } = limits;
  if (words < newsWordsLeast.value || words > newsWordsMost.value)
    panjang.push(
      advice(
        `Berita ${words} kata; usahakan ${newsWordsLeast.value} sampai ${newsWordsMost.value}.`,
        `The item has ${words} words; aim for ${newsWordsLeast.value} to ${newsWordsMost.value}.`,
      ),
    );
  for (const each of body.slice(0, 200)) {
    const length = wordsIn(each.text).length;
    if (length > paragraphWordsMost.value)
      panjang.push(
        advice(
          `Paragraf ${each.index + 1} ${length} kata; bagi menjadi paragraf paling banyak ${paragraphWordsMost.value} kata.`,
          `Paragraph ${each.index + 1} has ${length} words; divide it into paragraphs of ${paragraphWordsMost.value} at most.`,
          { part: 'text', index: each.index },
        ),
      );
  }
  return { panjang };
}
