/** The index of a region as plain text, as a chat message, and as alternative text of a picture. */
import { formatDay, line, plainName, webAddress } from '@situs-kpu/ui/core';
import { formatScore } from '../bands.ts';
import { printNumber } from '../decimal.ts';
import type { IppModel } from '../ipp-model.ts';
import { type IppSource, textIn } from '../model.ts';
import { scoreStateWords } from '../region-score.ts';
import { type IppStoryOptions, type IppStoryOutcome, ippStory } from '../story.ts';
import { bandName } from '../story-parts.ts';
import { outputWords } from './words.ts';

export interface IppOutputOptions extends Omit<IppStoryOptions, 'audience'> {
  /** Address of the page, http or https, to be printed with the text. */
  url?: string | null;
}

/** Sentences of the data may hold line breaks and marks that turn text; a copied text may not. */
const told = (story: IppStoryOutcome): string[] =>
  story.kind === 'story'
    ? story.sentences.map(({ parts }) =>
        parts.map((part) => (part.type === 'name' ? plainName(part.text) : part.text)).join(''),
      )
    : [line(story.text)];

const sourceLine = ({ title, publisher, url, date }: IppSource, locale: 'id' | 'en'): string =>
  [
    plainName(title),
    publisher === null ? '' : plainName(publisher),
    date === null ? '' : formatDay(date, locale),
    webAddress(url) ?? '',
  ]
    .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
    .join(', ');

/** Everything about a region as plain text: title, sentences, dimensions, figures beside the index, source. */
export function ippText(model: IppModel, options: IppOutputOptions): string {
  const { locale = 'id', name } = options;
  const story = ippStory(model, { length: 'lengkap', ...options });
  const words = outputWords[locale];
  const title = words.title(name?.trim() || textIn(model.instrument.name, locale), line(nameOf(story)));
  const page = webAddress(options.url);
  const blocks: string[][] = [[...(model.sample ? [`${words.sample}.`] : []), title], told(story)];
  if (story.kind === 'story') {
    const { score } = story;
    const unit = textIn(model.instrument.scale.unit, locale);
    const known = score.dimensions.filter(({ value }) => value !== null);
    if (known.length > 0)
      blocks.push([
        `${words.dimensions}:`,
        ...score.dimensions.map(({ dimension, value, missing }) => {
          const bare = { ...model.instrument, bands: [] };
          const text =
            value === null
              ? scoreStateWords[missing ?? 'not-published'][locale]
              : `${formatScore(bare, score.level, value, locale).text} ${unit}`;
          return `- ${line(textIn(dimension.label, locale))}: ${text}`;
        }),
      ]);
    if (score.context.length > 0)
      blocks.push([
        `${words.apart}:`,
        ...score.context.map(
          (one) =>
            `- ${line(textIn(one.label, locale))}: ${printNumber(one.value, locale)} ${line(textIn(one.unit, locale))}`,
        ),
      ]);
    const cited = [score.source, ...score.context.map(({ source }) => sourceAt(model, source))].flatMap(
      (source) => (source === null ? [] : [`- ${sourceLine(source, locale)}`]),
    );
    if (cited.length > 0) blocks.push([`${words.sources}:`, ...new Set(cited)]);
  }
  const { published } = model.scores;
  blocks.push([
    `${words.published}: ${published === null ? words.unknown : formatDay(published, locale)}`,
    ...(page === null ? [] : [`${words.address}: ${page}`]),
  ]);
  return blocks.map((block) => block.join('\n')).join('\n\n');
}

const sourceAt = ({ scores }: IppModel, at: number | null): IppSource | null =>
  (at !== null && scores.sources[at]) || null;

const nameOf = (story: IppStoryOutcome): string => (story.kind === 'story' ? story.score.name : story.region);

/** Most characters of a chat message: longer ones are folded away behind "Baca selengkapnya". */
export const ippChatLimit = 700;

/** Chat programs read these marks around words as formatting; their twins look the same and are only marks. */
const twins: Readonly<Record<string, string>> = { '*': '\u2217', _: '\uff3f', '~': '\u223c', '`': '\u2019' };
const unformatted = (text: string) => text.replace(/[*_~`]/g, (mark) => twins[mark] ?? mark);

/**
 * A chat message of at most 700 characters: the sentences, the date and the address. What does not fit is left out
 * sentence by sentence, the explanation of points last; no sentence or figure is ever cut.
 */
export function ippChat(model: IppModel, options: IppOutputOptions): string {
  const { locale = 'id' } = options;
  const words = outputWords[locale];
  const page = webAddress(options.url);
  const source = webAddress(regionSource(model, options));
  const published = model.scores.published;
  const feet = [
    ...(published === null ? [] : [`${words.published}: ${formatDay(published, locale)}`]),
    ...(page !== null && page.length <= 200
      ? [`${words.address}: ${page}`]
      : source !== null && source.length <= 200
        ? [`${words.source}: ${source}`]
        : []),
  ];
  for (const length of ['ringkas', 'baris'] as const) {
    const story = ippStory(model, { ...options, length });
    const sentences = told(story).map(unformatted);
    for (let count = sentences.length; count > 0; count -= 1)
      for (const end of [feet, feet.slice(0, 1), []]) {
        const message = [sentences.slice(0, count).join(' '), ...end].join('\n');
        if (message.length <= ippChatLimit) return message;
      }
  }
  // A name beyond reason: what is left is where the score stands.
  return [...(model.sample ? [`${words.sample}.`] : []), ...feet].join('\n').slice(0, ippChatLimit);
}

function regionSource(model: IppModel, options: IppOutputOptions): string | null {
  const story = ippStory(model, options);
  return story.kind === 'story' ? (story.score.source?.url ?? null) : null;
}

/** Most characters of an alternative text: longer ones cannot be paused or read again by word. */
export const ippAltLimit = 250;

/** Alternative text of a picture of the index of a region, at most 250 characters. It never cuts a figure or a name. */
export function ippAlt(model: IppModel, options: IppOutputOptions): string {
  const { locale = 'id' } = options;
  const words = outputWords[locale];
  const story = ippStory(model, { ...options, length: 'baris' });
  const [whole = ''] = told(story);
  const tries = [words.alt(whole), whole];
  if (story.kind === 'story') {
    const { score, region } = story;
    const mark = model.sample ? `${words.sample}: ` : '';
    const state =
      score.index === null
        ? scoreStateWords[score.state][locale]
        : `${formatScore(model.instrument, score.level, score.index, locale).label} ${textIn(model.instrument.scale.unit, locale)}`;
    const band = score.bandShown ? `, ${bandName(score.bandShown, locale)}` : '';
    tries.push(
      `${mark}${model.instrument.abbr} ${region}: ${state}${band}.`,
      `${mark}${model.instrument.abbr}.`,
    );
  }
  return tries.find((text) => text.length <= ippAltLimit) ?? words.sample;
}
