/** P2, P4, P5, P14, P15, P17, P18 of the project's result rules: the words of a story, and mutants that must be seen. */
import { describe, expect, test, vi } from 'vitest';
import { contohSama, pilbupDompuPajo2024, pilwalkotSurakarta2024 } from '../fixtures/index.ts';
import { catalogues } from './messages.ts';
import type { ElectionResult, Locale } from './model.ts';
import { resultStory, storyLengths } from './narrative.ts';
import {
  checkBallotOrder,
  checkBlank,
  checkFormer,
  checkLength,
  checkOrder,
  checkProvisional,
  checks,
  checkWords,
  type Told,
} from './test/properties.ts';
import { type Check, tellMany } from './test/tell.ts';

const ofStory =
  (check: (told: Told) => string[]): Check =>
  ({ result, outcome }) =>
    outcome.kind === 'story' ? check({ result, story: outcome }) : [];
const verdict = tellMany({
  words: ofStory(checkWords),
  order: ofStory(checkOrder),
  blank: ofStory(checkBlank),
  length: ofStory(checkLength),
  former: ofStory(checkFormer),
  provisional: ofStory(checkProvisional),
  ballot: ofStory(checkBallotOrder),
});

// Ten thousand results; a busy machine needs its time.
vi.setConfig({ testTimeout: 120_000 });

describe('a story that takes no side, whatever the figures are', () => {
  test('P2, P18: no word that the status forbids', () => verdict('words'));
  test('P4, P5: an order word only where the law allows one and votes differ; equal votes are called the same', () =>
    verdict('order'));
  test('P14: the blank column is never called a pair', () => verdict('blank'));
  test('P15: as many sentences and words as a reader can take, each with one full stop', () =>
    verdict('length'));
  test('P17: votes from before a repeat are labelled and never mixed with new ones', () => verdict('former'));
  test('provisional votes are called provisional', () => verdict('provisional'));
  test('options are told in ballot order', () => verdict('ballot'));
});

/** Runs with some templates changed. */
function withTemplates<T>(locale: Locale, changed: Readonly<Record<string, string>>, run: () => T): T {
  const catalogue = catalogues[locale] as Record<string, string>;
  const before = Object.fromEntries(Object.keys(changed).map((key) => [key, catalogue[key] ?? '']));
  Object.assign(catalogue, changed);
  try {
    return run();
  } finally {
    Object.assign(catalogue, before);
  }
}

/** What the checks say about one result in all lengths. */
const complaints = (result: ElectionResult, locale: Locale = 'id'): string[] =>
  storyLengths.flatMap((length) => {
    const story = resultStory(result, { length, locale });
    if (story.kind !== 'story') return [story.reason];
    return Object.values(checks).flatMap((check) => check({ result, story }));
  });

describe('defects that were found elsewhere and must not pass here', () => {
  test('the originals pass', () => {
    for (const make of [pilwalkotSurakarta2024, pilbupDompuPajo2024, contohSama])
      expect(complaints(make())).toEqual([]);
  });

  test('a sentence that does not know its status', () => {
    const words = catalogues.id as Record<string, string>;
    const blind = {
      option_provisional: words.option ?? '',
      e_option_provisional: words.e_option ?? '',
      hitung_sementara: '{contest}{place}: {votes}.',
    };
    expect(withTemplates('id', blind, () => complaints(pilbupDompuPajo2024()))).toContain(
      'votes that do not say they are provisional',
    );
  });

  test('a difference of zero told as above', () => {
    const above = { same_two: 'nomor urut pertama di atas yang kedua', same: '{who} di atas yang lain' };
    expect(withTemplates('id', above, () => complaints(pilbupDompuPajo2024()))).toContain('a silent tie');
  });

  test('a tie that is not told', () => {
    const silent = { line_same: '', sentence: '{words}.', same_two: '' };
    expect(withTemplates('id', silent, () => complaints(pilbupDompuPajo2024()))).toContain('a silent tie');
    const decided = { leader_tie_all: '{who} memperoleh suara terbanyak' };
    expect(withTemplates('id', decided, () => complaints(contohSama()))).toContain('an order word');
  });

  test('a word of winning, an adjective, a pair that is a column', () => {
    const find = (changed: Record<string, string>, make: () => ElectionResult) =>
      withTemplates('id', changed, () => complaints(make()));
    expect(find({ option: '{who} unggul dengan {votes} suara ({share})' }, pilwalkotSurakarta2024)).toContain(
      'unggul',
    );
    expect(
      find({ difference: 'Selisih tipis {difference}, {points} poin.' }, pilwalkotSurakarta2024),
    ).toContain('tipis');
  });
});
