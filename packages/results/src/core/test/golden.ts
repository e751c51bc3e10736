/** All lengths of a story in both languages as one text, for files that a person reads and signs off. For tests only. */
import { type ElectionResult, locales } from '../model.ts';
import { resultStory, type StoryOptions, storyLengths } from '../narrative.ts';

export interface Telling extends Pick<StoryOptions, 'before' | 'now'> {
  result: ElectionResult;
}

/** The stories under their length, one sentence per line. */
export function golden(name: string, { result, ...options }: Telling): string {
  const lines = [name, `status: ${result.status}`];
  for (const locale of locales) {
    for (const length of storyLengths) {
      const story = resultStory(result, { ...options, locale, length });
      lines.push('', `[${locale} ${length}]${story.kind === 'withheld' ? ` withheld: ${story.reason}` : ''}`);
      if (story.kind === 'withheld') {
        lines.push(story.text);
        continue;
      }
      for (const { id, parts } of story.sentences)
        lines.push(`${id}: ${parts.map((part) => part.text).join('')}`);
      if (story.note !== null) lines.push(`note: ${story.note}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
