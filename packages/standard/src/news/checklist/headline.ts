/** The headline: there is one, it is short, it can be read. */
import { limits } from '../../config/limits.ts';
import { advice, type Found, type ReadDraft } from './draft.ts';
import type { Advice } from './types.ts';

export function checkHeadline({ title }: ReadDraft): Found<'judul'> {
  if (title === '')
    return { judul: [advice('Judul belum ditulis.', 'There is no headline yet.', { part: 'title' })] };
  const judul: Advice[] = [];
  if ([...title].length > limits.titleCharactersMost.value)
    judul.push(
      advice(
        `Judul ${[...title].length} karakter; usahakan paling banyak ${limits.titleCharactersMost.value}.`,
        `The headline has ${[...title].length} characters; aim for ${limits.titleCharactersMost.value} at most.`,
        { part: 'title' },
      ),
    );
  if (title.length > 12 && title === title.toUpperCase() && /\p{L}/u.test(title))
    judul.push(
      advice(
        'Judul seluruhnya huruf besar: lebih sulit dibaca, dan pembaca layar dapat mengejanya.',
        'The headline is all capitals: harder to read, and a screen reader may spell it.',
        { part: 'title' },
      ),
    );
  return { judul };
}
