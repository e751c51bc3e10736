import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ippPilkada2024 } from './instruments/index.ts';
import { type IppModel, ippModel } from './ipp-model.ts';
import { findIppForbidden } from './lexicon.ts';
import type { IppFigurePart, IppPart } from './messages.ts';
import { type Locale, locales } from './model.ts';
import { type IppStory, ippStory, ippStoryLengths, ippStoryProse } from './story.ts';
import { anyRegion, anyScores } from './test/generate.ts';

const numRuns = 10_000;

/** The number at a path like `scores.rows.3.index` of the model. */
function numberAt(model: IppModel, path: string): number {
  let value: unknown = model;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return Number(value ?? Number.NaN);
}

/** What a figure must be, from the model alone. */
function evaluate(model: IppModel, { formula, path, metric, value }: IppFigurePart): number {
  if (formula === null) return numberAt(model, path);
  const difference = /^([\w.-]+) - ([\w.-]+)$/.exec(formula);
  if (difference) return numberAt(model, difference[1] ?? '') - numberAt(model, difference[2] ?? '');
  if (metric === 'dimensions') return model.instrument.dimensions.length;
  // Ranks and numbers of regions have tests of their own.
  return value;
}

const parse = (text: string, locale: Locale) =>
  Number(locale === 'id' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', ''));

const figures = (parts: readonly IppPart[]) =>
  parts.filter((part): part is IppFigurePart => part.type === 'figure');

/** Everything that is wrong with a story; empty when nothing is. */
function faults(model: IppModel, story: IppStory): string[] {
  const wrong: string[] = [];
  const { locale, length, sentences, score } = story;
  const forbidden = findIppForbidden(ippStoryProse(story));
  if (forbidden.length > 0) wrong.push(`says ${forbidden.map(({ found }) => found).join(', ')}`);
  for (const part of story.parts) {
    if ((part.type === 'text' || part.type === 'term') && /\d/.test(part.text))
      wrong.push(`numeral outside a figure: ${part.text}`);
    if (part.type !== 'figure') continue;
    const expected = evaluate(model, part);
    if (!(Math.abs(expected - part.value) < 1e-9))
      wrong.push(`${part.path}: ${part.value}, data give ${expected}`);
    if (!(Math.abs(parse(part.text, locale) - part.value) < 0.0101))
      wrong.push(`${part.text} is ${part.value}`);
    if (part.metric === 'index' && score.index === null) wrong.push('an index that is not known');
    if (part.metric === 'index' && part.source !== score.source) wrong.push('an index without its source');
  }
  for (const { id, parts } of sentences) {
    const prose = parts.map(({ text }) => text).join('');
    const metrics = figures(parts).map(({ metric }) => metric);
    if (metrics.includes('rank') && !metrics.includes('measured')) wrong.push('a place without n');
    if (metrics.includes('rank') && !score.rank?.certain) wrong.push('a place that is not certain');
    if (metrics.includes('context') !== (id === 'context')) wrong.push('a turnout inside another sentence');
    if (!prose.endsWith('.')) wrong.push(`no full stop: ${prose}`);
    if (/\s{2}|\s[.,;:]|^\s|NaN|undefined|null|\[object|Infinity|[{}<>]|\.\./.test(prose))
      wrong.push(`badly put: ${prose}`);
    const first = parts.find(({ type }) => type !== 'sample');
    if (first && /^\p{Ll}/u.test(first.text)) wrong.push(`small letter: ${prose}`);
  }
  if (length === 'baris' ? sentences.length !== 1 : sentences.length === 0) wrong.push('sentences');
  if (length === 'ringkas' && sentences.length > 3) wrong.push(`${sentences.length} sentences`);
  if ((story.parts[0]?.type === 'sample') !== model.sample) wrong.push('the mark of made-up scores');
  if (
    score.index === null &&
    figures(story.parts).some(({ metric }) => ['distance', 'rank'].includes(metric))
  )
    wrong.push('a distance or a place without an index');
  return wrong;
}

describe('every story', () => {
  test('says only what is known, in points, with its origin', { timeout: 120_000 }, () => {
    let told = 0;
    let ranked = 0;
    fc.assert(
      fc.property(
        anyScores,
        anyRegion,
        fc.constantFrom(...ippStoryLengths),
        fc.constantFrom(...locales),
        fc.constantFrom('0', '33'),
        fc.nat(),
        (scores, other, length, locale, within, pick) => {
          const model = ippModel(ippPilkada2024, scores);
          const rows = scores.rows;
          const region =
            rows.length > 0 && pick % 5 > 0 ? (rows[pick % rows.length]?.region ?? other) : other;
          const story = ippStory(model, { region, length, locale, within });
          if (story.kind === 'withheld') {
            if (/NaN|undefined|\d,\d/.test(story.text)) throw new Error(story.text);
            return;
          }
          told += 1;
          if (figures(story.parts).some(({ metric }) => metric === 'rank')) ranked += 1;
          const wrong = faults(model, story);
          if (wrong.length > 0) throw new Error(`${wrong.join('; ')}\n${story.text}`);
          if (ippStory(model, { region, length, locale, within }).text !== story.text)
            throw new Error('told differently a second time');
        },
      ),
      { numRuns },
    );
    // The generator does reach what is tested.
    expect(told).toBeGreaterThan(numRuns / 2);
    expect(ranked).toBeGreaterThan(100);
  });
});
