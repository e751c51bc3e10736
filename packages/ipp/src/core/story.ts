/**
 * The index of a region in words, or a stated reason why there are none.
 *
 * The same data always gives the same bytes. What is told is what is published: points and never a share of voters, a
 * class as announced, a place only with the number of regions and only where it is certain, no movement from one index
 * to another, and plainly what is not known.
 */
import { capitalise, joinTexts, textOf } from '@situs-kpu/ui/core';
import type { IppFinding } from './findings.ts';
import type { IppModel } from './ipp-model.ts';
import { fill, type IppPart } from './messages.ts';
import type { Locale } from './model.ts';
import { levelOf } from './names.ts';
import { type RegionScore, regionScore } from './region-score.ts';
import type { Telling } from './story-parts.ts';
import {
  tellContext,
  tellCounts,
  tellCovered,
  tellDimensions,
  tellDistance,
  tellIndex,
  tellLine,
  tellMeaning,
  tellMismatch,
  tellNote,
  tellRank,
  tellUnknown,
  tellWhat,
} from './story-sentences.ts';

/** Lengths of a story: `baris` is one sentence, `ringkas` at most three, `lengkap` everything that is known. */
export const ippStoryLengths = ['baris', 'ringkas', 'lengkap'] as const;
export type IppStoryLength = (typeof ippStoryLengths)[number];

/** What a sentence tells. Sentences always come in this order; `line` is the only one of `baris`. */
export const ippSentenceIds = [
  'line',
  'index',
  'mismatch',
  'note',
  'what',
  'meaning',
  'distance',
  'rank',
  'dimensions',
  'covered',
  'counts',
  'context',
  'unknown',
] as const;
export type IppSentenceId = (typeof ippSentenceIds)[number];

/** One sentence of a story, with its full stop. */
export interface IppSentence {
  id: IppSentenceId;
  parts: readonly IppPart[];
}

/** Why there is no sentence: a check found an error · the scores are of another instrument · there is no such region. */
export const ippWithheldReasons = ['check', 'instrument', 'region'] as const;
export type IppWithheldReason = (typeof ippWithheldReasons)[number];

export interface IppStoryOptions {
  /** Region by its Kemendagri code with dots, `0` for the nation. */
  region: string;
  /** @default 'ringkas' */
  length?: IppStoryLength;
  /** @default 'id' */
  locale?: Locale;
  /** For whom: `public` tells nothing but what is published. @default 'public' */
  audience?: 'public';
  /** Province in which the place of a regency or city is told, e.g. `33`. @default the nation */
  within?: string;
  /** Name of the index as the site writes it, one of the expansions in use. @default the name of the instrument */
  name?: string;
}

interface StoryBase {
  length: IppStoryLength;
  locale: Locale;
  region: string;
  /** Whether the figures are made up. The text then begins with the mark. */
  sample: boolean;
  /** What the checks found about this region. */
  findings: readonly IppFinding[];
  /** The story, or what is shown in its place. */
  text: string;
}

export interface IppStory extends StoryBase {
  kind: 'story';
  /** The sentences in their fixed order. */
  sentences: readonly IppSentence[];
  /** All sentences, joined by one space. Their texts together are `text`. */
  parts: readonly IppPart[];
  score: RegionScore;
}

export interface IppWithheldStory extends StoryBase {
  kind: 'withheld';
  reason: IppWithheldReason;
}

export type IppStoryOutcome = IppStory | IppWithheldStory;

/** The story of a region. Never throws. */
export function ippStory(
  model: IppModel,
  { region, length = 'ringkas', locale = 'id', within, name }: IppStoryOptions,
): IppStoryOutcome {
  const score = regionScore(model, region, { locale, ...(within !== undefined && { within }) });
  const base = { length, locale, region, sample: model.sample, findings: score.findings };
  const mark = model.sample
    ? fill(locale, 'sample').map((part): IppPart => ({ type: 'sample', text: part.text }))
    : [];
  const withheld = (reason: IppWithheldReason): IppWithheldStory => {
    const named: IppPart[] = [{ type: 'name', text: score.name, path: 'region' }];
    return {
      kind: 'withheld',
      ...base,
      reason,
      text: textOf([...mark, ...fill(locale, `withheld_${reason}`, { region: named })]),
    };
  };
  if (levelOf(region) === null) return withheld('region');
  if (model.findings.some(({ code }) => code === 'wrong_instrument')) return withheld('instrument');
  if (score.state === 'invalid') return withheld('check');

  const telling: Telling = { model, score, locale, name: name?.trim() || null };
  const sentences = (
    length === 'baris' ? [sentence('line', tellLine(telling))] : tellAll(telling, length)
  ).flat();
  const marked = sentences.map((one, index) =>
    index === 0 ? { ...one, parts: [...mark, ...one.parts] } : one,
  );
  const space: IppPart = { type: 'text', text: ' ' };
  const parts = marked.flatMap((one, index) => (index === 0 ? one.parts : [space, ...one.parts]));
  return { kind: 'story', ...base, sentences: marked, parts, text: textOf(parts), score };
}

const sentence = (id: IppSentenceId, parts: readonly IppPart[] | null): IppSentence[] =>
  parts === null || parts.length === 0 ? [] : [{ id, parts: capitalise(joinTexts(parts)) }];

function tellAll(telling: Telling, length: 'ringkas' | 'lengkap'): IppSentence[] {
  const all = [
    sentence('index', tellIndex(telling)),
    sentence('mismatch', tellMismatch(telling)),
    sentence('note', tellNote(telling)),
    sentence('what', tellWhat(telling)),
    sentence('meaning', tellMeaning(telling)),
    sentence('distance', tellDistance(telling)),
    sentence('rank', tellRank(telling)),
    sentence('dimensions', tellDimensions(telling)),
    sentence('covered', tellCovered(telling)),
    sentence('counts', tellCounts(telling)),
    ...tellContext(telling).map((parts) => sentence('context', parts)),
    sentence('unknown', tellUnknown(telling)),
  ].flat();
  if (length === 'lengkap') return all;
  // Three sentences: the score, what it is, and the most telling of the others.
  const rest: readonly IppSentenceId[] = ['mismatch', 'note', 'meaning', 'dimensions', 'distance', 'covered'];
  const third = rest.find((id) => all.some((one) => one.id === id));
  return all.filter(({ id }) => id === 'what' || id === 'index' || id === third);
}

/**
 * The story without what comes from the data as a name, and without the sentences about figures that are not part of
 * the index, for checks of its wording: a turnout may be called so in a sentence of its own.
 */
export function ippStoryProse({ sentences }: Pick<IppStory, 'sentences'>): string {
  return sentences
    .filter(({ id }) => id !== 'context')
    .map(({ parts }) => parts.map((part) => (part.type === 'name' ? '…' : part.text)).join(''))
    .join(' ');
}
