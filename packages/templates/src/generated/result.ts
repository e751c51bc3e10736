import {
  type ElectionResult,
  formatMoment,
  formatShares,
  formatVotes,
  inBallotOrder,
  type Part,
  resultAlt,
  resultCaption,
  resultStory,
  type Sentence,
  type SentenceId,
  statuses,
  sumCounts,
  terms,
  tolerant,
  wordsOf,
} from '@situs-kpu/results/core';
import { dayOf, line, plainName, webAddress } from '@situs-kpu/ui/core';
import type { ArticleSource, ArticleTable } from '../components/ArticlePage/article.ts';
import { generatedText } from './text.ts';
import type { GeneratedArticle, GeneratedOptions, GeneratedSite } from './types.ts';

export interface ResultArticleOptions extends GeneratedOptions {
  /** The version that was published before: the article then tells what changed since. */
  before?: ElectionResult | undefined;
  /** Instant of telling, ISO with offset: late data then gets its age. */
  now?: string | undefined;
}

/** Sentences that belong to one paragraph, in the order of the story. The first paragraph is the lead. */
const paragraphs: readonly (readonly SentenceId[])[] = [
  ['line', 'status', 'ruling', 'rulings', 'late'],
  ['method', 'correction', 'change'],
  ['votes', 'difference', 'threshold', 'former'],
  ['turnout', 'invalid'],
  ['spread'],
  ['next', 'verify'],
];

/** What comes from the data is kept to its line and its direction; the words of the story stay as they are. */
const plainPart = (part: Part): string =>
  part.type === 'text' || part.type === 'term' || part.type === 'sample' || part.type === 'figure'
    ? part.text
    : plainName(part.text);
const plainSentence = ({ parts }: Sentence): string => parts.map(plainPart).join('').trim();

/** A document in words: who published it, what it is, its number. */
const sourceOf = ({ publisher, title, number, url }: ElectionResult['sources'][number]): ArticleSource => {
  const named = number !== null && !title.includes(number) ? number : '';
  const href = webAddress(url);
  return {
    title: [publisher, title, named].map(plainName).filter(Boolean).join(', '),
    ...(href !== null && { href }),
  };
};

function tableOf(result: ElectionResult, locale: 'id' | 'en'): ArticleTable | null {
  const text = generatedText[locale];
  const options = inBallotOrder(result.options);
  const votes = options.map((option) => option.votes);
  const whole = sumCounts(votes);
  if (!statuses[result.status].figures || options.length === 0 || whole === null) return null;
  const { shares, note } = formatShares(votes, { locale });
  const shared = whole > 0n;
  const nameOf = ({ kind, name, shortName, disqualified }: (typeof options)[number]) => {
    const own =
      kind === 'kolom_kosong' ? terms.kolom_kosong.label[locale] : plainName(name || shortName || '');
    return `${own || text.unnamed}${disqualified ? ` (${text.disqualified})` : ''}`;
  };
  const sums: [label: string, value: number | bigint | null][] = [
    [terms.suara_sah.label[locale], result.valid ?? whole],
    [terms.suara_tidak_sah.label[locale], result.invalid],
    [text.total, result.total],
  ];
  return {
    caption: resultCaption(result, { locale }),
    columns: [
      { header: text.option, rowHeader: true },
      { header: text.number, numeric: true },
      { header: text.votes, numeric: true },
      ...(shared ? [{ header: text.share, numeric: true }] : []),
    ],
    rows: [
      ...options.map((option, i) => [
        nameOf(option),
        Number.isFinite(option.nomorUrut) ? String(option.nomorUrut) : '?',
        formatVotes(option.votes, locale),
        ...(shared ? [shares[i] ?? ''] : []),
      ]),
      ...sums.flatMap(([label, value]) =>
        value === null ? [] : [[label, '', formatVotes(value, locale), ...(shared ? [''] : [])]],
      ),
    ],
    ...(note !== null && shared && { note }),
  };
}

/**
 * A result as an article: headline with its status, the sentences that the status allows (`resultStory`, and no others),
 * a table in ballot order, text alternative, documents. The same result gives the same article. What the checks withhold
 * is withheld here too: the article then says why, and holds no figure (`withheld`).
 * @param given the result, as an adapter made it
 * @param site the site that publishes it: publisher, category, language
 * @example
 * const article = articleFromResult(result, site, { path: '/berita/hasil/', published: '2024-12-05T16:00+07:00' });
 * <ArticlePage site={site} article={article} data={<ResultBars result={result} />} />;
 */
export function articleFromResult(
  given: ElectionResult,
  site: GeneratedSite,
  { path, published, picture, locale = site.locale ?? 'id', before, now }: ResultArticleOptions,
): GeneratedArticle {
  const result = tolerant(given);
  const text = generatedText[locale];
  const { contest, area, status, asOf, timeZone, sources, sample } = result;
  const story = resultStory(result, { length: 'lengkap', locale, before, now });
  const told = story.kind === 'story';
  const label = line(wordsOf(status, contest.kind).label[locale]);
  const place =
    area.name !== '' && area.code !== contest.regionCode ? ` ${text.inArea} ${plainName(area.name)}` : '';
  const name = `${plainName(contest.shortName || contest.name)}${place}`;
  const mark = sample ? text.sample : '';
  const time = asOf === null ? text.noTime : formatMoment(line(asOf), timeZone, locale);
  const body = told
    ? paragraphs.flatMap((ids) => {
        const sentences = story.sentences.filter(({ id }) => ids.includes(id)).map(plainSentence);
        return sentences.length > 0 ? [sentences.join(' ')] : [];
      })
    : [`${mark}${story.text}`];
  const alt = resultAlt(result, { locale });
  const [main] = sources;
  // The day of a report in the press is not that of the event.
  const dated = main && main.kind !== 'press' ? main.date : null;
  const day = dayOf(line(dated ?? ''), timeZone) ?? dayOf(line(asOf ?? ''), timeZone);
  return {
    title: `${mark}${name}: ${told ? label : text.held[story.reason]}`,
    path,
    published,
    category: { label: text.category, href: site.pages?.berita },
    publisher: site.shortName,
    ...(day !== null && { eventDate: day }),
    ...(picture && { figure: { ...picture, alt, caption: text.picture } }),
    body,
    lead: body[0] ?? '',
    table: told ? tableOf(result, locale) : null,
    alt,
    sources: sources.map(sourceOf),
    generated: true,
    generatedFrom: `${mark}${text.resultOf} ${plainName(contest.name || contest.shortName)}${place}, ${text.status} ${label}, ${text.time} ${time}`,
    withheld: told ? null : story.text,
  };
}
