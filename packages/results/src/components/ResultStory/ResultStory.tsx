import { TermNote } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import type { Part } from '../../core/messages.ts';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { resultStory, type StoryLength } from '../../core/narrative.ts';
import { terms as glossary, type TermId } from '../../core/terms.ts';
import { tolerant } from '../../core/tolerant.ts';
import { cx, dateTimeOf, factsOf, safeUrl } from '../../internal/facts.ts';
import { labelled } from '../../internal/figures.ts';
import * as lines from '../../internal/Lines.css.ts';
import { Marks } from '../../internal/Lines.tsx';
import { Sample } from '../../internal/Sample.tsx';
import { ResultStatus } from '../ResultStatus/ResultStatus.tsx';
import * as styles from './ResultStory.css.ts';

export interface ResultStoryProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The result to tell. */
  result: ElectionResult;
  /**
   * How much is told; `baris` is one sentence.
   * @default 'baris'
   */
  length?: StoryLength;
  /**
   * Language.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * “Apa artinya?” for each term of the sentence, below it.
   * @default true
   */
  terms?: boolean;
  /**
   * Leaves out the status band, where the page shows it once above. The sentence itself still says the status.
   * @default false
   */
  hideStatus?: boolean;
}

const id: ResultsContractId = 'results/ResultStory@1';

/** A result in one sentence that its status allows. Contradicting or missing figures get the reason instead. */
export function ResultStory({
  result: given,
  length = 'baris',
  locale = 'id',
  terms = true,
  hideStatus = false,
  className,
  ...rest
}: ResultStoryProps): ReactElement {
  const result = tolerant(given);
  const story = resultStory(result, { length, locale });
  const told = story.kind === 'story';
  return (
    <div data-kpu={id} {...factsOf(result)} className={cx(lines.widget, className)} {...rest}>
      {!hideStatus && <ResultStatus result={result} locale={locale} />}
      {told ? (
        <p className={styles.sentence}>{sentence(story.parts, result)}</p>
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
      {told && terms && <Terms parts={story.parts} locale={locale} />}
    </div>
  );
}

/** Together these are exactly the sentence, so that a copy of it is the sentence. */
function sentence(parts: readonly Part[], { sources }: ElectionResult): ReactNode[] {
  const nodes: ReactNode[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] as Part;
    nodes.push(
      node(part, i, part.type === 'document' ? safeUrl(sources[part.sourceIndex]?.url ?? null) : null),
    );
  }
  return nodes;
}

function node(part: Part, key: number, href: string | null): ReactNode {
  switch (part.type) {
    case 'figure':
      return (
        <data
          key={key}
          value={part.value}
          data-kpu-metric={part.metric}
          data-kpu-path={part.path}
          data-kpu-source-index={part.sourceIndex ?? undefined}
        >
          {part.text}
        </data>
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
      return href ? (
        <a key={key} href={href}>
          {part.text}
        </a>
      ) : (
        part.text
      );
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
