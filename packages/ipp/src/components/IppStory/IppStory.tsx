import { TermNote } from '@situs-kpu/ui';
import { formatDay, isDay } from '@situs-kpu/ui/core';
import type { ReactElement, ReactNode } from 'react';
import type { IppContractId } from '../../contract.ts';
import type { IppFigurePart, IppPart } from '../../core/messages.ts';
import type { Locale } from '../../core/model.ts';
import { type IppStoryLength, ippStory, type IppStory as Story } from '../../core/story.ts';
import { type IppTermId, ippTerms } from '../../core/terms.ts';
import { ippStoryText } from '../../i18n.ts';
import { sourceAt, sourcesOf } from '../../internal/facts.ts';
import { IppWidget, type IppWidgetProps, SourceName } from '../../internal/IppWidget.tsx';
import { partsOf } from '../../internal/Said.tsx';
import * as styles from './IppStory.css.ts';

export interface IppStoryProps extends IppWidgetProps {
  /** Region by its Kemendagri code with dots; `0` for the nation. */
  region: string;
  /**
   * How much is told: one sentence (`baris`), three (`ringkas`), or everything that is known (`lengkap`).
   * @default 'ringkas'
   */
  length?: IppStoryLength;
  /** Province in which the place of a regency or city is told, e.g. `33`. @default the nation */
  within?: string;
  /** Name of the index as the site writes it, one of the expansions in use. @default the name of the instrument */
  name?: string;
  /**
   * Each figure leads to where it comes from, in a list that opens below.
   * @default true
   */
  origins?: boolean;
  /**
   * “Apa artinya?” for each term of the story, below it.
   * @default true
   */
  terms?: boolean;
}

const id: IppContractId = 'ipp/IppStory@1';

/**
 * The index of a region in words, or a stated reason why it is not told. Give it an `id` of its own where the same story
 * stands twice on a page: the figures point into the list by it.
 */
export function IppStory({
  model,
  region,
  length = 'ringkas',
  within,
  name,
  origins = true,
  terms = true,
  locale = 'id',
  ...rest
}: IppStoryProps): ReactElement {
  const story = ippStory(model, {
    region,
    length,
    locale,
    ...(within !== undefined && { within }),
    ...(name !== undefined && { name }),
  });
  const told = story.kind === 'story';
  const prefix =
    rest.id ?? ['ipp', model.instrument.id, region.replaceAll('.', '-'), length, locale].join('-');
  const figures = told && origins ? figuresOf(story.parts) : [];
  const context = told ? story.score.context.map(({ source }) => sourceAt(model, source)) : [];
  return (
    <IppWidget
      contract={id}
      model={model}
      locale={locale}
      sources={told ? sourcesOf([story.score], length === 'lengkap' ? context : []) : []}
      // Sentences tell a difference of the classes themselves.
      findings={story.findings.filter(({ code }) => !told || code !== 'band_mismatch')}
      {...rest}
    >
      <p className={styles.root}>{told ? sentencesOf(story, figures, prefix) : story.text}</p>
      <Origins figures={figures} prefix={prefix} locale={locale} />
      {told && terms && <Terms parts={story.parts} locale={locale} />}
    </IppWidget>
  );
}

const keyOf = ({ metric, path, formula }: IppFigurePart) => [metric, path, formula].join(' ');

/** The figures of the story, each once. */
function figuresOf(parts: readonly IppPart[]): IppFigurePart[] {
  const seen = new Map<string, IppFigurePart>();
  for (const part of parts) if (part.type === 'figure' && !seen.has(keyOf(part))) seen.set(keyOf(part), part);
  return [...seen.values()];
}

/** Together these are exactly the story, so that a copy of it is the story. */
function sentencesOf(
  { sentences, length }: Story,
  figures: readonly IppFigurePart[],
  prefix: string,
): ReactNode[] {
  const places = new Map(figures.map((figure, index) => [keyOf(figure), `#${prefix}-${index}`]));
  const hrefOf = (part: IppPart) => (part.type === 'figure' ? (places.get(keyOf(part)) ?? null) : null);
  return sentences.flatMap(({ id: key, parts }, index) => {
    const space = index === 0 ? '' : ' ';
    const nodes = partsOf(parts, hrefOf);
    // Many sentences stand one below the other; one to three are a paragraph. Other figures are marked as such.
    return [
      space,
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is its place
        key={index}
        className={length === 'lengkap' ? styles.sentence : undefined}
        data-kpu-metric={key === 'context' ? 'context' : undefined}
      >
        {nodes}
      </span>,
    ];
  });
}

function Origins({
  figures,
  prefix,
  locale,
}: {
  figures: readonly IppFigurePart[];
  prefix: string;
  locale: Locale;
}): ReactElement | null {
  if (figures.length === 0) return null;
  return (
    <div className={styles.origins}>
      <details>
        <summary>{ippStoryText[locale].origins}</summary>
      </details>
      <ol>
        {figures.map((figure, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a figure is its place in the story
          <li key={index} id={`${prefix}-${index}`}>
            <b>{figure.text}</b> {explain(figure, locale)}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What a figure is, how it came about, its document and day. */
function explain({ metric, formula, source, asOf }: IppFigurePart, locale: Locale): ReactNode {
  const text = ippStoryText[locale];
  const how =
    formula === null
      ? text.stands
      : formula.startsWith('count(') || metric === 'rank'
        ? text.counted
        : text.worked;
  return (
    <>
      {text.metrics[metric]}, {how}.{' '}
      {source ? (
        <SourceName source={source} locale={locale} />
      ) : (
        asOf !== null &&
        isDay(asOf) && (
          <>
            {text.published} <time dateTime={asOf}>{formatDay(asOf, locale)}</time>
          </>
        )
      )}
    </>
  );
}

function Terms({ parts, locale }: { parts: readonly IppPart[]; locale: Locale }): ReactElement | null {
  const asked = new Set<IppTermId>();
  for (const part of parts) if (part.type === 'term') asked.add(part.termId);
  if (asked.size === 0) return null;
  return (
    <div className={styles.terms}>
      {[...asked].map((termId) => {
        const { label, definition } = ippTerms[termId];
        // The word as it is asked for, not as a sentence bends it ("Peringkatnya").
        return (
          <TermNote key={termId} term={label[locale].toLowerCase()} locale={locale}>
            {definition[locale]}
          </TermNote>
        );
      })}
    </div>
  );
}
