/** P3, P11 of the project's result rules: what stays in a story when only its clothes change. */
import { describe, expect, test, vi } from 'vitest';
import type { ElectionResult } from './model.ts';
import { resultStory } from './narrative.ts';
import { type Check, type Telling, tellMany } from './test/tell.ts';

/** The sentences with every name of an option as N. */
const withoutNames = (outcome: Telling['outcome']): string =>
  outcome.kind === 'story'
    ? JSON.stringify(
        outcome.sentences.map(({ id, parts }) => [
          id,
          ...parts.map((part) => (part.type === 'name' && part.path.startsWith('options.') ? 'N' : part)),
        ]),
      )
    : outcome.kind;

const checkNames: Check = ({ result, options, outcome }) => {
  const [first, second, ...rest] = result.options;
  if (!first || !second) return [];
  // A comma in a name decides between comma and semicolon, so only names alike in that are exchanged.
  const comma = (one: typeof first) => (one.shortName ?? one.name).includes(',');
  if (comma(first) !== comma(second)) return [];
  const swapped = {
    ...result,
    options: [
      { ...first, name: second.name, shortName: second.shortName },
      { ...second, name: first.name, shortName: first.shortName },
      ...rest,
    ],
  };
  const [was, is] = [withoutNames(outcome), withoutNames(resultStory(swapped, options))];
  return was === is ? [] : [`${was} with names exchanged ${is}`];
};

const checkArrival: Check = ({ result, options, outcome }) => {
  // A correction names its figure by its place.
  if (result.corrections.length > 0) return [];
  const turned = {
    ...result,
    options: [...result.options].reverse(),
    children: [...result.children].reverse(),
  };
  const { text } = resultStory(turned, options);
  return text === outcome.text ? [] : [`${outcome.text} but the other way round ${text}`];
};

const checkBytes: Check = ({ result, options, outcome }) => {
  const again = JSON.stringify(resultStory(structuredClone(result), options));
  return again === JSON.stringify(outcome) ? [] : [`other bytes: ${again}`];
};

/** The same result of another area, and of another day. */
const strangers = (result: ElectionResult): ElectionResult[] => [
  { ...result, area: { ...result.area, code: '9999' } },
  { ...result, contest: { ...result.contest, date: '2020-12-09' } },
];
const checkStrangers: Check = ({ result, options, outcome }) =>
  strangers(result).flatMap((before) => {
    const { text } = resultStory(result, { ...options, before });
    return text === outcome.text ? [] : [`${outcome.text} but after another contest ${text}`];
  });

const verdict = tellMany({ names: checkNames, arrival: checkArrival, bytes: checkBytes });
const beside = tellMany({ strangers: checkStrangers }, 2_000);

// Ten thousand results; a busy machine needs its time.
vi.setConfig({ testTimeout: 120_000 });

describe('the same facts in other clothes', () => {
  test('P3: exchanging the names of options exchanges their names and nothing else', () => verdict('names'));
  test('the order in which options and areas arrive does not matter', () => verdict('arrival'));
  test('P11: the same result gives the same bytes', () => verdict('bytes'));
  test('another contest or area is nothing to compare with', () => beside('strangers'));
});

test('a check that finds something fails its own test and no other, with the smallest result', () => {
  const wrong = tellMany(
    { one: ({ outcome }) => (outcome.kind === 'story' ? ['seen'] : []), two: () => [] },
    100,
  );
  expect(() => wrong('one')).toThrow(/Property failed after[\s\S]*Counterexample/);
  wrong('two');
});
