/** A result as schema.org `Dataset`, for search engines and archives. */
import { isMoment, line, plainName, scriptJson, webAddress } from '@situs-kpu/ui/core';
import { type ElectionResult, inBallotOrder, type SourceDocument } from '../model.ts';
import { isCount } from '../numbers.ts';
import { type Content, contentOf, documentName, type OutputOptions, plainSentence } from './content.ts';
import { outputWords } from './words.ts';

export interface DatasetFile {
  /** Media type, e.g. `text/csv`. */
  type: string;
  /** Address, http or https. */
  url: string;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  sha256?: string | null;
}

export interface JsonLdOptions extends OutputOptions {
  /** Files that hold the same figures. */
  files?: readonly DatasetFile[];
  /** Who publishes this dataset; without one the publisher of the main document, unless that is the press. */
  creator?: { name: string; url?: string | null };
  /** Address of the licence. None is assumed. @default null */
  license?: string | null;
}

/** A JSON value, as it goes into `application/ld+json`. */
export type JsonLdValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonLdValue[]
  | { readonly [key: string]: JsonLdValue };

/**
 * The result as a schema.org `Dataset` with status, time, figures and documents. A result whose sentence is withheld
 * because its figures disagree carries no figure.
 */
export function resultJsonLd(
  result: ElectionResult,
  options: JsonLdOptions = {},
): { [key: string]: JsonLdValue } {
  const content = contentOf(result, options);
  const words = outputWords[content.locale];
  const { contest, area, sources } = content.result;
  const told = content.reason === null ? content.sentences.map(plainSentence).join(' ') : content.reason;
  const sample = content.sample === null ? '' : `${content.sample}: `;
  const [source] = sources;
  const publisher = source && source.kind !== 'press' ? source.publisher : '';
  const creator = plainName(options.creator?.name || publisher);
  const creatorUrl = webAddress(options.creator?.url);
  const page = webAddress(options.url);
  const license = webAddress(options.license);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${sample}${content.title}`,
    description: [
      told,
      `${words.status}: ${content.status}.`,
      `${words.time}: ${content.time}.`,
      ...(content.progress === null ? [] : [`${words.progress}: ${content.progress}.`]),
      `${words.base}: ${content.base}.`,
    ].join(' '),
    ...(page !== null && { url: page }),
    inLanguage: content.locale,
    creativeWorkStatus: content.status,
    dateModified: content.iso,
    temporalCoverage: isMoment(contest.date) ? contest.date : null,
    spatialCoverage: { '@type': 'Place', name: plainName(area.name), identifier: line(area.code) },
    creator:
      creator === ''
        ? null
        : { '@type': 'Organization', name: creator, ...(creatorUrl !== null && { url: creatorUrl }) },
    license,
    variableMeasured: measured(content),
    distribution: (options.files ?? []).flatMap((file) => fileOf(file)),
    isBasedOn: sources.map((one) => documentOf(one, content)),
  };
}

/** The same as the content of `<script type="application/ld+json">`: nothing in it can end the element. */
export function resultJsonLdScript(result: ElectionResult, options: JsonLdOptions = {}): string {
  return scriptJson(resultJsonLd(result, options));
}

function measured({ result, options, sums, sound, figures, locale }: Content): JsonLdValue[] {
  const words = outputWords[locale];
  if (!figures || !sound) return [];
  const value = (name: string, amount: number, description: string): JsonLdValue => ({
    '@type': 'PropertyValue',
    name,
    value: amount,
    description,
  });
  const votes = inBallotOrder(result.options).flatMap((option, index) => {
    const told = options[index];
    if (!told || !isCount(option.votes)) return [];
    const share = told.share === null ? '' : ` (${told.share})`;
    return [value(words.votesOf(told.number, told.name), option.votes, `${told.votes}${share}`)];
  });
  return [
    ...votes,
    ...sums.flatMap(({ label, value: amount, text, mark }) =>
      amount === null || mark !== '' ? [] : [value(label, Number(amount), text)],
    ),
  ];
}

function fileOf({ type, url, sha256 }: DatasetFile): JsonLdValue[] {
  const contentUrl = webAddress(url);
  if (contentUrl === null) return [];
  return [
    {
      '@type': 'DataDownload',
      encodingFormat: line(type),
      contentUrl,
      ...(sha256 && { sha256: line(sha256) }),
    },
  ];
}

function documentOf(source: SourceDocument, { locale }: Content): JsonLdValue {
  const url = webAddress(source.url);
  return {
    // Only a file has a hash.
    '@type': source.sha256 === null ? 'CreativeWork' : 'MediaObject',
    name: documentName(source, locale),
    ...(source.number !== null && { identifier: line(source.number) }),
    ...(source.date !== null && isMoment(source.date) && { datePublished: source.date }),
    ...(source.publisher !== '' && {
      publisher: { '@type': 'Organization', name: plainName(source.publisher) },
    }),
    ...(url !== null && { url }),
    ...(source.sha256 !== null && { sha256: line(source.sha256) }),
  };
}
