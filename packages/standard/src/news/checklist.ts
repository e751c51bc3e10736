/**
 * Advice beside the draft of a news item: what a reader would miss, and where. It never blocks, and it never rewrites:
 * the office decides. The forms are those of KPU's own trainings (5W1H, inverted pyramid, photo; S12–S16).
 */
import { checkDay } from './checklist/day.ts';
import { type Found, readDraft } from './checklist/draft.ts';
import { checkElements } from './checklist/elements.ts';
import { checkFrame } from './checklist/frame.ts';
import { checkHeadline } from './checklist/headline.ts';
import { checkLength } from './checklist/length.ts';
import { checkPhotos } from './checklist/photos.ts';
import { questions } from './checklist/questions.ts';
import {
  type ChecklistId,
  type ChecklistOptions,
  checklistIds,
  type NewsChecklist,
  type NewsDraft,
} from './checklist/types.ts';
import { checkWording } from './checklist/wording.ts';

export * from './checklist/types.ts';

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
  const read = readDraft(draft, options);
  const found: Found<ChecklistId> = {
    ...checkHeadline(read),
    ...checkElements(read),
    ...checkDay(read),
    ...checkLength(read),
    ...checkFrame(read),
    ...checkPhotos(read),
    ...checkWording(read),
  };
  return {
    words: read.words,
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
