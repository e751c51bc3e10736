import { TermNote } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import type { FigurePart, Part } from '../../core/messages.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { resultStory, type Story, type StoryLength } from '../../core/narrative.ts';
import { terms as glossary, type TermId } from '../../core/terms.ts';
import { tolerant } from '../../core/tolerant.ts';
import { cx, dateTimeOf, factsOf, safeUrl } from '../../internal/facts.ts';
import { labelled } from '../../internal/figures.ts';
import * as lines from '../../internal/Lines.css.ts';
import { Marks } from '../../internal/Lines.tsx';
import { Sample } from '../../internal/Sample.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';
import { Origins } from './Origins.tsx';
import * as styles from './ResultStory.css.ts';

export interface ResultStoryProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result to tell. */
  result: ElectionResult;
  /**
   * How much is told: one sentence (`baris`), three (`ringkas`), up to eight (`lengkap`), or up to eight short ones with
   * one fact each (`mudah`).
   * @default 'baris'
   */
  length?: StoryLength;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
  /** The version that was published before: the story then tells what changed since. */
  before?: ElectionResult | undefined;
  /** Instant of telling, ISO with offset. With it late data gets its age; without it only its time is told. */
  now?: string | undefined;
  /**
   * Each figure leads to where it comes from, in a list that opens below: what it is, how it follows, its document with
   * link and hash, its time.
   * @default true
   */
  origins?: boolean;
  /**
   * “Apa artinya?” for each term of the story, below it.
   * @default true
   */
  terms?: boolean;
  /**
   * Leaves out the status band, where the page shows it once above. The story itself still says the status.
   * @default false
   */
  hideStatus?: boolean;
}

const id: ResultsContractId = 'results/ResultStory@1';

/**
 * A result told in the words that its status allows. Contradicting or missing figures get the reason instead. Give it an
 * `id` of its own where the same story stands twice on a page: the figures point into the list by it.
 */
export function ResultStory({
  result: given,
  length = 'baris',
  locale = 'id',
  before,
  now,
  origins = true,
  terms = true,
  hideStatus = false,
  className,
  ...rest
}: ResultStoryProps): ReactElement {
  const result = tolerant(given);
  const story = resultStory(result, { length, locale, before, now });
  const told = story.kind === 'story';
  const prefix = rest.id ?? ['kpu', result.contest.kind, result.area.code, length, locale].join('-');
  const figures = told && origins ? figuresOf(story.parts) : [];
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(lines.widget, className)} {...rest}>
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {told ? (
        <p className={styles.sentence}>{sentences(story, result, figures, prefix)}</p>
      ) : (
        <>
          {story.sample && hideStatus && (
            <p>
              <Sample locale={locale} />
            </p>
          )}
          <p>{story.text}</p>
          <div>
            <Marks
              marks={story.findings
                .filter(({ severity }) => severity !== 'info')
                .map((one) => labelled(one, result, locale))}
            />
          </div>
        </>
      )}
      {told && story.note && <small>{story.note}</small>}
      <Origins figures={figures} result={result} locale={locale} prefix={prefix} />
      {told && terms && <Terms parts={story.parts} locale={locale} />}
    </div>
  );
}

const keyOf = ({ metric, path, formula }: FigurePart) => [metric, path, formula].join(' ');

/** The figures of the story that are more than the name of an option, each once. */
function figuresOf(parts: readonly Part[]): FigurePart[] {
  const seen = new Map<string, FigurePart>();
  for (const part of parts)
    if (part.type === 'figure' && part.metric !== 'nomor_urut' && !seen.has(keyOf(part)))
      seen.set(keyOf(part), part);
  return [...seen.values()];
}

/** Together these are exactly the story, so that a copy of it is the story. */
function sentences(
  { sentences: list, length }: Story,
  { sources }: ElectionResult,
  figures: readonly FigurePart[],
  prefix: string,
): ReactNode[] {
  const places = new Map(figures.map((figure, index) => [keyOf(figure), `#${prefix}-${index}`]));
  const nodes = (parts: readonly Part[], at: number) =>
    parts.map((part, index) => {
      const href =
        part.type === 'figure'
          ? (places.get(keyOf(part)) ?? null)
          : part.type === 'link'
            ? safeUrl(part.href)
            : part.type === 'document'
              ? safeUrl(sources[part.sourceIndex]?.url ?? null)
              : null;
      return node(part, at * 1000 + index, href);
    });
  return list.flatMap(({ parts }, index) => {
    const space = index === 0 ? '' : ' ';
    // Many sentences stand one below the other; one to three are a paragraph.
    if (length === 'baris' || length === 'ringkas') return [space, ...nodes(parts, index)];
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is its place
    return [space, <span key={index}>{nodes(parts, index)}</span>];
  });
}

function node(part: Part, key: number, href: string | null): ReactNode {
  const link = (content: ReactNode) =>
    href ? (
      <a key={key} href={href}>
        {content}
      </a>
    ) : (
      content
    );
  switch (part.type) {
    case 'figure':
      return link(
        <data
          key={key}
          value={part.value}
          data-kpu-metric={part.metric}
          data-kpu-path={part.path}
          data-kpu-source-index={part.sourceIndex ?? undefined}
        >
          {part.text}
        </data>,
      );
    case 'name':
      // A name in another script must not turn the figures around it.
      return <bdi key={key}>{part.text}</bdi>;
    case 'date':
      return (
        <time key={key} dateTime={dateTimeOf(part.iso)}>
          {part.text}
        </time>
      );
    case 'sample':
      return (
        <strong key={key} className={lines.sample}>
          {part.text}
        </strong>
      );
    case 'document':
    case 'link':
      return link(part.text);
    default:
      return part.text;
  }
}

function Terms({ parts, locale }: { parts: readonly Part[]; locale: Locale }): ReactElement | null {
  const asked = new Map<TermId, string>();
  for (const part of parts)
    if (part.type === 'term' && !asked.has(part.termId)) asked.set(part.termId, part.text);
  if (asked.size === 0) return null;
  return (
    <div className={styles.terms}>
      {[...asked].map(([termId, words]) => (
        <TermNote key={termId} term={words} locale={locale}>
          {glossary[termId].definition[locale]}
        </TermNote>
      ))}
    </div>
  );
}
