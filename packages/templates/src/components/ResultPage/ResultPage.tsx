import {
  CorrectionLog,
  InvalidVotes,
  ProgressFigure,
  ResultBars,
  ResultSources,
  ResultStatus,
  ResultStory,
  ResultTable,
  SpreadStory,
  StatusLadder,
  TurnoutFigure,
  type VerifyContact,
  VerifyYourself,
} from '@situs-kpu/results';
import {
  type DatasetFile,
  type ElectionResult,
  terms as glossary,
  resultAlt,
  resultJsonLd,
  resultStory,
  type StoryLength,
  shareCardSize,
  statuses,
  type TermId,
  type timeZones,
  tolerant,
  wordsOf,
} from '@situs-kpu/results/core';
import {
  type BreadcrumbItem,
  Freshness,
  Heading,
  LinkList,
  type LinkListItem,
  TermNote,
  type TimeZone,
} from '@situs-kpu/ui';
import { cx } from '@situs-kpu/ui/core';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { type HeadData, pageHead, resolveUrl } from '../../head/head.ts';
import { breadcrumbList } from '../../head/jsonLd.ts';
import { resultPageText } from '../../i18n.ts';
import type { SiteConfig } from '../../site/site.ts';
import { Head } from '../Head/index.ts';
import { JsonLd } from '../JsonLd/index.ts';
import { PageShell } from '../PageShell/index.ts';
import * as styles from './ResultPage.css.ts';

export interface ResultPageProps extends Omit<ComponentPropsWithRef<'article'>, 'title'> {
  /** The site: from `siteFromRegion`, or written by hand. */
  site: SiteConfig;
  /** The result, as an adapter made it. */
  result: ElectionResult;
  /** Path on the site: `/hasil/pilwalkot-2024/`. */
  path: string;
  /** Heading of the page. @default the name of the contest, and the area if it is another */
  title?: string;
  /** The pages above. @default the home page */
  breadcrumb?: readonly BreadcrumbItem[];
  /** How much the story tells. @default 'lengkap' */
  length?: StoryLength;
  /** Words to explain. @default those that a page with these figures uses */
  terms?: readonly TermId[];
  /**
   * Files with the same figures; `note` says form and size: "CSV, 12 kB". Those whose media `type` is given (`text/csv`)
   * stand in the structured data as well.
   */
  downloads?: readonly (LinkListItem & { type?: string | undefined })[];
  /** Where to go from here: the page of the next stage, of the source documents, of the other contest. */
  next?: readonly LinkListItem[];
  /** Whom to tell about figures that differ from a form. @default the office, without an address */
  contact?: VerifyContact;
  /** Until when the figures hold, if a later state is expected. */
  validUntil?: string;
  /** The present, as an instant with offset; with it, figures past `validUntil` are marked as old. */
  now?: string;
  /**
   * Structured data: where the page stands, and the result as a schema.org `Dataset`.
   * @default true
   */
  structuredData?: boolean;
  /** Renders title and metadata too, for apps in which React owns the head. @default false */
  head?: boolean;
  /** What stands beside the content. */
  aside?: ReactNode;
  /** A map or chart of this result; with areas it stands above their table. */
  children?: ReactNode;
}

const id: TemplatesContractId = 'templates/ResultPage@1';

const zones: Readonly<Record<(typeof timeZones)[number], TimeZone>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

function titleOf({ contest, area }: ElectionResult): string {
  return area.code === contest.regionCode || contest.name.includes(area.name)
    ? contest.name
    : `${contest.name}: ${area.name}`;
}

/** The words that the figures of this result use, in the order of the form. */
export function resultTerms(given: ElectionResult): TermId[] {
  const { status, options, voters, sources } = tolerant(given);
  const provisional = status === 'hitung_sementara' || status === 'tps_lengkap_belum_rekap';
  const asked: (TermId | false)[] = [
    provisional && 'hitung_sementara',
    (provisional || sources.some(({ kind }) => kind === 'sirekap')) && 'sirekap',
    !provisional && statuses[status].figures && 'rekapitulasi',
    'nomor_urut',
    options.some(({ kind }) => kind === 'kolom_kosong') && 'kolom_kosong',
    'suara_sah',
    'suara_tidak_sah',
    voters.dpt.total !== null && 'dpt',
    voters.dpt.total !== null && 'partisipasi',
    'tps',
  ];
  return asked.filter((term) => term !== false);
}

/**
 * Title, description (the sentence that the status allows), canonical address and OpenGraph of a result page.
 * @param card address of the picture of this result, made by `shareCardPng` of `@situs-kpu/results/share-card`: what
 * WhatsApp and other networks show beside the link
 */
export function resultHead(
  site: SiteConfig,
  given: ElectionResult,
  path: string,
  title?: string,
  card?: string,
): HeadData {
  const result = tolerant(given);
  const { locale = 'id' } = site;
  const { text } = resultStory(result, { locale });
  return pageHead({
    site,
    title: title ?? titleOf(result),
    path,
    description: text,
    image: card ? { src: card, alt: resultAlt(result, { locale }), ...shareCardSize } : undefined,
  });
}

/**
 * A whole page with one result: its status before any figure, the sentence that the status allows, figures in ballot
 * order, areas, what the words mean, what comes next, and the documents to check it with. Made-up figures carry the
 * mark CONTOH, contradicting ones are marked line by line and get no sentence.
 */
export function ResultPage({
  site,
  result: given,
  path,
  title: ownTitle,
  breadcrumb,
  length = 'lengkap',
  terms: ownTerms,
  downloads = [],
  next = [],
  contact,
  validUntil,
  now,
  structuredData = true,
  head = false,
  aside,
  className,
  children,
  ...rest
}: ResultPageProps): ReactElement {
  const { locale = 'id', homeHref = '/' } = site;
  const text = resultPageText[locale];
  const result = tolerant(given);
  const title = ownTitle ?? titleOf(result);
  const terms = ownTerms ?? resultTerms(result);
  const { asOf, children: areas, status, timeZone } = result;
  const { figures, complete } = statuses[status];
  const provisional = figures && !complete;
  // What no source states is marked once, with the sums above.
  const hasTurnout = complete && result.total !== null && result.voters.dpt.total !== null;
  const hasInvalid = complete && result.invalid !== null;
  const part = { result, locale, hideStatus: true, hideSources: true } as const;
  const trail = breadcrumb ?? [{ label: text.home, href: homeHref }];
  const files = downloads.flatMap(({ type, href }): DatasetFile[] => {
    const url = type && resolveUrl(site.host, href);
    return url ? [{ type, url }] : [];
  });
  return (
    <PageShell
      site={site}
      head={head && <Head data={resultHead(site, result, path, title)} />}
      current={path}
      breadcrumb={trail}
      title={title}
      aside={aside}
    >
      <article data-kpu={id} className={cx(styles.root, className)} {...rest}>
        <Heading level={1}>{title}</Heading>
        <ResultStatus result={result} locale={locale} />
        <ResultStory result={result} length={length} locale={locale} terms={false} hideStatus />
        <ResultBars result={result} locale={locale} hideStatus hideSources />
        {(hasTurnout || hasInvalid || provisional) && (
          <section>
            <Heading level={2} size="xl">
              {text.voters}
            </Heading>
            {provisional && <ProgressFigure {...part} />}
            {hasTurnout && <TurnoutFigure {...part} />}
            {hasInvalid && <InvalidVotes {...part} />}
          </section>
        )}
        {areas.length === 0 && children}
        {areas.length > 0 && (
          <section>
            <Heading level={2} size="xl">
              {text.areas}
            </Heading>
            {children}
            {complete && areas.length > 1 && <SpreadStory {...part} hideRanges={length === 'lengkap'} />}
            <ResultTable result={result} by="areas" locale={locale} hideStatus hideSources />
          </section>
        )}
        <section>
          <Heading level={2} size="xl">
            {text.ladder}
          </Heading>
          <StatusLadder result={result} locale={locale} hideStatus />
        </section>
        {(result.corrections.length > 0 || result.former.length > 0) && (
          <section>
            <Heading level={2} size="xl">
              {text.changes}
            </Heading>
            <CorrectionLog result={result} locale={locale} hideStatus />
          </section>
        )}
        {terms.length > 0 && (
          <section>
            <Heading level={2} size="xl">
              {text.terms}
            </Heading>
            {terms.map((term) => (
              <TermNote key={term} term={glossary[term].label[locale]} locale={locale}>
                {glossary[term].definition[locale]}
              </TermNote>
            ))}
          </section>
        )}
        {downloads.length > 0 && (
          <section>
            <Heading level={2} size="xl">
              {text.downloads}
            </Heading>
            <LinkList items={downloads} />
          </section>
        )}
        <section>
          <Heading level={2} size="xl">
            {text.next}
          </Heading>
          <p>{wordsOf(status, result.contest.kind).next[locale]}</p>
          <LinkList items={next} />
        </section>
        <section>
          <Heading level={2} size="xl">
            {text.verify}
          </Heading>
          <VerifyYourself result={result} locale={locale} contact={contact ?? { name: site.name }} />
        </section>
        <ResultSources result={result} locale={locale} />
        {asOf !== null && (
          <Freshness
            updated={asOf}
            timeZone={zones[timeZone]}
            locale={locale}
            {...(validUntil !== undefined && { validUntil })}
            {...(now !== undefined && { now })}
          />
        )}
        {structuredData && (
          <>
            <JsonLd value={breadcrumbList(site, [...trail, { label: title, href: path }])} />
            <JsonLd
              value={resultJsonLd(result, { locale, url: resolveUrl(site.host, path) ?? null, files })}
            />
          </>
        )}
      </article>
    </PageShell>
  );
}
