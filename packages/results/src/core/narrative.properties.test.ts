/** P1, P6, P7, P10, P12, P13 of the project's result rules: the figures of a story, over made-up results. */
import fc from 'fast-check';
import { describe, test, vi } from 'vitest';
import type { ElectionResult } from './model.ts';
import { resultStory, type StoryOutcome, storyProse } from './narrative.ts';
import { statuses } from './status.ts';
import { anyLength, anyLocale, anyResult } from './test/generate.ts';
import { checkLabels, checkProvenance, checkShares, figuresOf, type Told } from './test/properties.ts';
import { type Check, tellMany } from './test/tell.ts';

const numRuns = 10_000;
const ofStory =
  (check: (told: Told) => string[]): Check =>
  ({ result, outcome }) =>
    outcome.kind === 'story' ? check({ result, story: outcome }) : [];

/** A copy with `hole` at the path; `null` where nothing could stand. Only what lies on the path is copied. */
function withHole(value: unknown, [key = '', ...below]: readonly string[], hole: unknown): object | null {
  if (typeof value !== 'object' || value === null) return null;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  const inner = below.length === 0 ? hole : withHole(copy[key], below, hole);
  if (below.length > 0 && inner === null) return null;
  copy[key] = inner;
  return copy;
}

/** The sentences of a telling, and its figures whatever their order. */
const facts = (outcome: StoryOutcome): string[] => {
  if (outcome.kind !== 'story') return [outcome.reason];
  const pairs = figuresOf(outcome.parts).map(({ metric, value, path }) => `${metric} ${path} ${value}`);
  return [...outcome.sentences.map((one) => one.id), ...pairs.sort()];
};
/** The other language tells the same. */
const checkLanguages: Check = ({ result, options, outcome }) => {
  const locale = options.locale === 'id' ? 'en' : 'id';
  const [here, there] = [facts(outcome), facts(resultStory(result, { ...options, locale }))];
  return here.join('\n') === there.join('\n') ? [] : [`${here} but in ${locale} ${there}`];
};
const verdict = tellMany({
  provenance: ofStory(checkProvenance),
  shares: ofStory(checkShares),
  labels: ofStory(checkLabels),
  languages: checkLanguages,
});

// Ten thousand results; a busy machine needs its time.
vi.setConfig({ testTimeout: 120_000 });

describe('trusting the figures of a story, whatever they are', () => {
  test('P1: every numeral is a figure that follows from its path, and reads back to it', () =>
    verdict('provenance'));
  test('P6, P7: shares add up to 100 or a note says why not, and none crosses a legal line', () =>
    verdict('shares'));
  test('P13: the story shows the figures of table and chart', () => verdict('labels'));
  test('P12: both languages tell the same figures', () => verdict('languages'));

  test('P10: a missing field drops its sentence and is never printed', () => {
    const holes = [
      'options.0.votes',
      'options.0.name',
      'options.0.nomorUrut',
      'valid',
      'invalid',
      'total',
      'voters',
      'voters.dpt.total',
      'progress.total',
      'asOf',
      'contest',
      'contest.date',
      'area.name',
      'sources',
      'children',
      'former',
      'cases',
      'repeat',
      'elected',
      'schedule',
      'corrections',
    ];
    fc.assert(
      fc.property(
        anyResult,
        anyLength,
        anyLocale,
        fc.constantFrom(...holes),
        fc.constantFrom<unknown>(null, undefined, Number.NaN),
        (result, length, locale, path, hole) => {
          const copy = withHole(result, path.split('.'), hole);
          if (copy === null) return;
          const story = resultStory(copy as ElectionResult, { length, locale });
          const prose = story.kind === 'story' ? storyProse(story) : story.text;
          if (/NaN|undefined|null|Infinity|\[object|\s{2}|[{}]|\s[.,;]/.test(prose)) throw new Error(prose);
          if (path === 'options.0.votes' && statuses[result.status].figures && story.kind !== 'withheld')
            throw new Error(`votes that are not known were told: ${story.text}`);
        },
      ),
      { numRuns },
    );
  });
});
