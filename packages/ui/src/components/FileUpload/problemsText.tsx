import { Fragment, type ReactNode } from 'react';
import type { fileUploadText, Locale } from '../../i18n.ts';
import { fill } from '../../i18n.ts';
import { type FileProblem, fileProblems } from './check.ts';

/** More names than this in one sentence help nobody. */
const most = 5;

/** One line per reason: which files, and what to do. Nothing when all was taken. */
export function problemsText(
  problems: Partial<Record<FileProblem, string[]>>,
  text: (typeof fileUploadText)[Locale],
  values: Record<string, string>,
  count: (n: number) => string,
): ReactNode {
  const reasons = fileProblems.filter((reason) => problems[reason]);
  if (!reasons.length) return null;
  return reasons.map((reason, i) => {
    const names = problems[reason] ?? [];
    const rest = names.length - most;
    return (
      <Fragment key={reason}>
        {i > 0 && (
          <>
            {/* The text alone is read out. */} <br />
          </>
        )}
        {names.slice(0, most).map((name, j) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one name may be refused twice
          <Fragment key={j}>
            {j > 0 && ', '}
            <bdi>{name}</bdi>
          </Fragment>
        ))}
        {rest > 0 && ` ${fill(text.more, { count: count(rest) })}`}: {fill(text[reason], values)}
      </Fragment>
    );
  });
}
