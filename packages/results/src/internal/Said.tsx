import { TermNote } from '@situs-kpu/ui';
import type { ReactElement, ReactNode } from 'react';
import type { Part } from '../core/messages.ts';
import type { ElectionResult, Locale } from '../core/model.ts';
import { terms as glossary, type TermId } from '../core/terms.ts';
import { dateTimeOf, safeUrl } from './facts.ts';
import * as styles from './Said.css.ts';

export interface SaidProps {
  /** Sentences of the core. */
  said: readonly (readonly Part[])[];
  /** The result they speak of, for the addresses of its documents. */
  result: ElectionResult;
  locale: Locale;
  /** “Apa artinya?” for the terms, below. @default true */
  terms?: boolean;
}

/** Sentences of the core as paragraphs, with “Apa artinya?” for each of their terms. */
export function Said({ said, result, locale, terms = true }: SaidProps): ReactElement | null {
  if (said.length === 0) return null;
  return (
    <div className={styles.said}>
      {said.map((parts, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is its place
        <p key={index}>{partsOf(parts, result)}</p>
      ))}
      {terms && <Terms ids={termsOf(said.flat())} locale={locale} />}
    </div>
  );
}

/** Together these are exactly the sentence, so that a copy of it is the sentence. */
function partsOf(parts: readonly Part[], { sources }: ElectionResult): ReactNode[] {
  return parts.map((part, key) => {
    switch (part.type) {
      case 'figure':
        return (
          <data
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
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
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
        return <bdi key={key}>{part.text}</bdi>;
      case 'date':
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
          <time key={key} dateTime={dateTimeOf(part.iso)}>
            {part.text}
          </time>
        );
      case 'document':
      case 'link': {
        const url = part.type === 'link' ? part.href : (sources[part.sourceIndex]?.url ?? null);
        const href = safeUrl(url);
        return href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
          <a key={key} href={href}>
            {part.text}
          </a>
        ) : (
          part.text
        );
      }
      default:
        return part.text;
    }
  });
}

function termsOf(parts: readonly Part[]): TermId[] {
  return [...new Set(parts.flatMap((part) => (part.type === 'term' ? [part.termId] : [])))];
}

/** “Apa artinya?” for terms of the glossary. */
export function Terms({ ids, locale }: { ids: readonly TermId[]; locale: Locale }): ReactElement | null {
  if (ids.length === 0) return null;
  return (
    <div className={styles.terms}>
      {ids.map((id) => (
        <TermNote key={id} term={glossary[id].label[locale]} locale={locale}>
          {glossary[id].definition[locale]}
        </TermNote>
      ))}
    </div>
  );
}

/** The one large figure of a widget, with its name above and its whole below. */
export function Hero({ label, value, text, of }: { label: string; value: string; text: string; of: string }) {
  return (
    <p className={styles.hero}>
      <b>{label}</b> <data value={value}>{text}</data> <small>{of}</small>
    </p>
  );
}
