/** P16 of the project's result rules: all statuses and flags. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { resultFlags, resultStatuses } from './model.ts';
import { resultStory } from './narrative.ts';
import type { StoryLength } from './narrative-types.ts';
import { statuses } from './status.ts';
import { anyLength, anyLocale, anyResult, ofStatus } from './test/generate.ts';

// Ten thousand results each; a busy machine needs its time.
vi.setConfig({ testTimeout: 120_000 });

const long = fc.constantFrom<StoryLength>('lengkap', 'mudah');
const short = fc.constantFrom<StoryLength>('baris', 'ringkas');

describe('P16: every status and every flag speaks and says what comes next', () => {
  test.each(resultStatuses)('%s', (status) => {
    let stories = 0;
    fc.assert(
      fc.property(ofStatus(status), long, short, anyLocale, (result, one, other, locale) => {
        for (const length of [one, other]) {
          const story = resultStory(result, { length, locale });
          if (story.kind !== 'story') continue;
          stories += 1;
          const ids = story.sentences.map(({ id }) => id);
          if (length === one && !ids.includes('next')) throw new Error(`nothing comes next: ${story.text}`);
          if (length !== 'baris' && ids[0] !== 'status') throw new Error(`begins otherwise: ${story.text}`);
        }
      }),
      // More than 10,000 over the 11 statuses.
      { numRuns: 950 },
    );
    expect(stories).toBeGreaterThan(500);
  });

  test.each(resultFlags)('%s', (flag) => {
    const word = {
      koreksi: { id: /diperbarui/i, en: /updated?\b/i },
      data_terlambat: { id: /terakhir/, en: /last/ },
      sumber_bermasalah: null,
    }[flag];
    let stories = 0;
    fc.assert(
      fc.property(anyResult, anyLength, anyLocale, (given, length, locale) => {
        const story = resultStory({ ...given, flags: [flag] }, { length, locale });
        if (word === null && story.kind !== 'withheld') throw new Error(`was told: ${story.text}`);
        if (word === null || story.kind !== 'story' || !statuses[given.status].figures) return;
        stories += 1;
        if (!word[locale].test(story.text)) throw new Error(`without a word of it: ${story.text}`);
      }),
      // More than 10,000 over the 3 flags.
      { numRuns: 3_400 },
    );
    if (word) expect(stories).toBeGreaterThan(1_200);
  });
});
