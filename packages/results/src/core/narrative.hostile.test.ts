/** Results that tempt a sentence to lie. Each was first read aloud in every length; what was wrong then is asserted here. */
import { describe, expect, test } from 'vitest';
import { findForbidden } from './lexicon.ts';
import { locales } from './model.ts';
import { resultStory, storyLengths, storyProse } from './narrative.ts';
import { hostile } from './test/hostile.ts';
import { checks } from './test/properties.ts';

test('there are more than forty', () => expect(Object.keys(hostile).length).toBeGreaterThan(40));

describe.each(Object.entries(hostile))('%s', (_, { result, options = {}, withheld, says, never }) => {
  const told = (locale: 'id' | 'en') =>
    storyLengths.map((length) => resultStory(result, { ...options, length, locale }));

  test(withheld ? 'is not put into words, in any length' : 'is told truly, in every length', () => {
    for (const story of told('id')) {
      expect(story.kind === 'withheld' ? story.reason : 'told').toBe(withheld ?? 'told');
      if (story.kind === 'withheld') continue;
      if (says) expect(story.text).toMatch(says);
      if (never) expect(story.text).not.toMatch(never);
    }
  });

  test('breaks no rule in either language', () => {
    for (const locale of locales) {
      for (const story of told(locale)) {
        expect(story.text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
        if (story.kind === 'withheld') {
          expect(story.text).not.toMatch(/\d/);
          continue;
        }
        expect(findForbidden(storyProse(story), result.status)).toEqual([]);
        const { before } = options;
        expect(Object.values(checks).flatMap((check) => check({ result, story, before }))).toEqual([]);
      }
    }
  });
});
