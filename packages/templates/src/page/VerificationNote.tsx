import { sources as known, type Verification } from '@situs-kpu/standard';
import { Alert } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../i18n.ts';
import { serviceText } from './serviceText.ts';

/** A statement of the standard with where it was read and how well it is known. */
export interface Stated {
  verification: Verification;
  sources: readonly string[];
}

/** What of the statements on a page was not verified, why, and where they were read. Nothing when all were. */
export function VerificationNote({
  stated,
  what,
  locale,
}: {
  stated: readonly Stated[];
  /** What was read: "Tenggat pelayanan informasi". */
  what: string;
  locale: Locale;
}): ReactElement | null {
  const text = serviceText[locale];
  const open = stated.filter(({ verification }) => verification.state === 'unverified');
  if (open.length === 0) return null;
  const notes = [...new Set(open.flatMap(({ verification }) => verification.note?.[locale] ?? []))];
  const keys = [...new Set(open.flatMap(({ sources }) => sources))];
  const read = keys.flatMap((key) => known[key] ?? []);
  return (
    <Alert tone="neutral" word={text.unverified} heading={`${what} ${text.unverifiedWhy}.`} locale={locale}>
      {notes.length > 1 ? (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : (
        <p>{notes[0]}</p>
      )}
      {read.length > 0 && (
        <p>
          {`${text.sources}: `}
          {read.map(({ title, urls: [url] }, i) => (
            <span key={title} lang="id">
              {i > 0 && '; '}
              {url ? <a href={url}>{title}</a> : title}
            </span>
          ))}
          {'.'}
        </p>
      )}
    </Alert>
  );
}
