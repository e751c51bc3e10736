/** The index of a region as schema.org `Dataset`, for search engines and archives. */
import { isDay, line, plainName, scriptJson, webAddress } from '@situs-kpu/ui/core';
import type { IppModel } from '../ipp-model.ts';
import { textIn } from '../model.ts';
import { ippStory } from '../story.ts';
import { bandName } from '../story-parts.ts';
import type { IppOutputOptions } from './text.ts';
import { outputWords } from './words.ts';

export interface IppFile {
  /** Media type, e.g. `text/csv`. */
  type: string;
  /** Address, http or https. */
  url: string;
}

export interface IppJsonLdOptions extends IppOutputOptions {
  /** Files that hold the same figures. */
  files?: readonly IppFile[];
  /** Who publishes this dataset. @default nobody is named */
  creator?: { name: string; url?: string | null };
  /** Address of the licence. None is assumed. @default null */
  license?: string | null;
}

/** A JSON value, as it goes into `application/ld+json`. */
export type IppJsonLdValue =
  | string
  | number
  | boolean
  | null
  | readonly IppJsonLdValue[]
  | { readonly [key: string]: IppJsonLdValue };

/** The index of a region as a `Dataset`. What is withheld or not published carries no figure. */
export function ippJsonLd(model: IppModel, options: IppJsonLdOptions): { [key: string]: IppJsonLdValue } {
  const { locale = 'id', files = [], creator, name } = options;
  const words = outputWords[locale];
  const { instrument, scores } = model;
  const story = ippStory(model, { ...options, length: 'lengkap' });
  const score = story.kind === 'story' ? story.score : null;
  const region = line(score?.name ?? options.region);
  const title = words.title(name?.trim() || textIn(instrument.name, locale), region);
  const [page, license] = [webAddress(options.url), webAddress(options.license)];
  const unit = textIn(instrument.scale.unit, locale);
  const value = (label: string, amount: number, unitText: string): IppJsonLdValue => ({
    '@type': 'PropertyValue',
    name: line(label),
    value: amount,
    unitText: line(unitText),
  });
  const source = score?.source ?? null;
  const sourceUrl = webAddress(source?.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${model.sample ? `${words.sample}: ` : ''}${title}`,
    description: line(story.text),
    ...(page !== null && { url: page }),
    inLanguage: locale,
    datePublished: scores.published !== null && isDay(scores.published) ? scores.published : null,
    temporalCoverage: instrument.election?.date ?? line(scores.period),
    spatialCoverage: { '@type': 'Place', name: region, identifier: line(options.region) },
    creator: creator
      ? {
          '@type': 'Organization',
          name: plainName(creator.name),
          ...(webAddress(creator.url) !== null && { url: webAddress(creator.url) }),
        }
      : null,
    license,
    measurementTechnique: line(textIn(instrument.name, locale)),
    variableMeasured:
      score === null
        ? []
        : [
            ...(score.index === null ? [] : [value(words.index, score.index, unit)]),
            ...(score.bandShown === null
              ? []
              : [
                  {
                    '@type': 'PropertyValue',
                    name: words.band,
                    value: line(bandName(score.bandShown, locale)),
                  },
                ]),
            ...score.dimensions.flatMap(({ dimension, value: amount }) =>
              amount === null ? [] : [value(textIn(dimension.label, locale), amount, unit)],
            ),
          ],
    distribution: files.flatMap(({ type, url }): IppJsonLdValue[] => {
      const contentUrl = webAddress(url);
      return contentUrl === null ? [] : [{ '@type': 'DataDownload', encodingFormat: line(type), contentUrl }];
    }),
    isBasedOn:
      source === null
        ? []
        : [
            {
              '@type': 'CreativeWork',
              name: plainName(source.title),
              ...(source.publisher !== null && {
                publisher: { '@type': 'Organization', name: plainName(source.publisher) },
              }),
              ...(source.date !== null && isDay(source.date) && { datePublished: source.date }),
              ...(sourceUrl !== null && { url: sourceUrl }),
            },
          ],
  };
}

/** The same as the content of `<script type="application/ld+json">`: nothing in it can end the element. */
export const ippJsonLdScript = (model: IppModel, options: IppJsonLdOptions): string =>
  scriptJson(ippJsonLd(model, options));
