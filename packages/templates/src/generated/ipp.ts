import {
  bandName,
  formatScore,
  type IppModel,
  type IppPart,
  type IppSentenceId,
  ippAlt,
  ippCaption,
  ippStory,
  scoreStateWords,
  textIn,
} from '@situs-kpu/ipp/core';
import { formatDay, isDay, line, plainName, webAddress } from '@situs-kpu/ui/core';
import type { ArticleSource, ArticleTable } from '../components/ArticlePage/article.ts';
import { fill } from '../page/newsText.ts';
import { generatedText } from './text.ts';
import type { GeneratedArticle, GeneratedOptions, GeneratedSite } from './types.ts';

export interface IppArticleOptions extends GeneratedOptions {
  /** Region by its Kemendagri code with dots, `0` for the nation. */
  region: string;
  /** Province in which the place of a regency or city is told, e.g. `33`. @default the nation */
  within?: string | undefined;
  /** Name of the index as the site writes it. @default the name of the instrument */
  name?: string | undefined;
}

/** Sentences that belong to one paragraph, in the order of the story. The first paragraph is the lead. */
const paragraphs: readonly (readonly IppSentenceId[])[] = [
  ['line', 'index', 'mismatch', 'note'],
  ['what', 'meaning', 'distance'],
  ['rank', 'dimensions'],
  ['covered', 'counts'],
  ['context'],
  ['unknown'],
];

const plainPart = (part: IppPart): string => (part.type === 'name' ? plainName(part.text) : part.text);

/**
 * The index of a region as an article: headline with its score or state, the sentences of `ippStory` and no others, a table
 * of the dimensions, text alternative, sources. Scores are points and never a share of voters. What the checks withhold is
 * withheld here too.
 * @param model instrument and scores, from `ippModel`
 * @param site the site that publishes it: publisher, category, language
 * @example
 * articleFromIpp(model, site, { region: '33.72', path: '/berita/ipp/', published: '2025-10-20' });
 */
export function articleFromIpp(
  model: IppModel,
  site: GeneratedSite,
  { path, published, picture, locale = site.locale ?? 'id', region, within, name }: IppArticleOptions,
): GeneratedArticle {
  const text = generatedText[locale];
  const asked = {
    region,
    locale,
    ...(within !== undefined && { within }),
    ...(name !== undefined && { name }),
  };
  const story = ippStory(model, { ...asked, length: 'lengkap' });
  const told = story.kind === 'story';
  const { instrument, scores, sample } = model;
  const mark = sample ? text.sample : '';
  const index = line(name?.trim() || textIn(instrument.name, locale));
  const place = told ? plainName(story.score.name) : line(region);
  const body = told
    ? paragraphs.flatMap((ids) => {
        const sentences = story.sentences
          .filter(({ id }) => ids.includes(id))
          .map(({ parts }) => parts.map(plainPart).join('').trim());
        return sentences.length > 0 ? [sentences.join(' ')] : [];
      })
    : [line(story.text)];
  const alt = ippAlt(model, asked);
  const day = scores.published !== null && isDay(scores.published) ? scores.published : null;
  const from = [
    `${mark}${text.indexOf} ${index}, ${place}`,
    ...(day === null ? [] : [`${text.published} ${formatDay(day, locale)}`]),
  ];
  return {
    title: `${mark}${index}, ${place}: ${told ? headline(story.score, model, locale) : text.held[story.reason]}`,
    path,
    published,
    category: { label: text.category, href: site.pages?.berita },
    publisher: site.shortName,
    ...(day !== null && { eventDate: day }),
    ...(picture && { figure: { ...picture, alt, caption: text.picture } }),
    body,
    lead: body[0] ?? '',
    table: told ? tableOf(story.score, model, locale) : null,
    alt,
    sources: told ? sourcesOf(story.score, model) : [],
    generated: true,
    generatedFrom: from.join(', '),
    withheld: told ? null : story.text,
  };
}

type Score = Extract<ReturnType<typeof ippStory>, { kind: 'story' }>['score'];

/** The score with its class, or why there is none. */
function headline(score: Score, { instrument }: IppModel, locale: 'id' | 'en'): string {
  const text = generatedText[locale];
  const band = score.bandShown ? line(bandName(score.bandShown, locale)) : '';
  if (score.index !== null) {
    const { label } = formatScore(instrument, score.level, score.index, locale);
    const points = `${label} ${line(textIn(instrument.scale.unit, locale))}`;
    return band ? `${points}, ${text.band} ${band}` : points;
  }
  return score.state === 'band' && band
    ? fill(text.announced, { band })
    : scoreStateWords[score.state][locale];
}

/** Dimensions in their order, and the index; `null` where not a single figure is published. */
function tableOf(score: Score, model: IppModel, locale: 'id' | 'en'): ArticleTable | null {
  const { instrument } = model;
  if (score.index === null && score.dimensions.every(({ value }) => value === null)) return null;
  const text = generatedText[locale];
  // Classes are told of the index alone.
  const bare = { ...instrument, bands: [] };
  const unit = line(textIn(instrument.scale.unit, locale));
  return {
    caption: `${ippCaption(model, { level: score.level, locale, ...(score.within !== '0' && { within: score.within }) })} ${plainName(score.name)}.`,
    columns: [
      { header: text.dimension, rowHeader: true },
      { header: `${text.score} (${unit})`, numeric: true },
    ],
    rows: [
      ...score.dimensions.map(({ dimension, value, missing }) => [
        line(textIn(dimension.label, locale)),
        value === null
          ? scoreStateWords[missing ?? 'not-published'][locale]
          : formatScore(bare, score.level, value, locale).text,
      ]),
      [
        text.index,
        score.index === null
          ? scoreStateWords[score.state][locale]
          : formatScore(instrument, score.level, score.index, locale).text,
      ],
    ],
  };
}

/** Where the score and the figures beside it were published, each once. */
function sourcesOf(score: Score, { scores }: IppModel): ArticleSource[] {
  const cited = [
    score.source,
    ...score.context.map(({ source }) => (source === null ? null : (scores.sources[source] ?? null))),
  ].filter((source) => source !== null);
  return [...new Set(cited)].map(({ title, publisher, url }) => {
    const href = webAddress(url);
    return {
      title: [publisher ?? '', title].map(plainName).filter(Boolean).join(', '),
      ...(href !== null && { href }),
    };
  });
}
