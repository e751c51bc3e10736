import { Link } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import { type ElectionResult, type Locale, type Measure, sourceIndexOf } from '../core/model.ts';
import { resultSourcesText } from '../i18n.ts';
import { nameOfSource, safeUrl } from './facts.ts';
import { reportOf } from './report.ts';

/** Whether a measure has a figure in view. */
function isKnown(result: ElectionResult, measure: Measure): boolean {
  switch (measure) {
    case 'votes':
      return result.options.some(({ votes }) => votes !== null);
    case 'voters':
      return result.voters.dpt.total !== null;
    case 'progress':
      return result.progress.total !== null;
    case 'children':
      return result.children.length > 0;
    case 'seats':
      return result.options.some(({ seats }) => seats != null);
    default:
      return result[measure] !== null;
  }
}

/**
 * The documents of the figures just above, in one line: where the page lists all documents once below, each figure still
 * leads to its own.
 */
export function SourceLine({
  result,
  locale,
  measures,
}: {
  result: ElectionResult;
  locale: Locale;
  /** What is in view. */
  measures: readonly Measure[];
}): ReactElement | null {
  const text = resultSourcesText[locale];
  const indexes = measures
    .filter((measure) => isKnown(result, measure))
    .map((measure) => sourceIndexOf(result, measure))
    .filter((index): index is number => index !== null);
  if (indexes.length === 0) return null;
  const unlinked = indexes.every((index) => safeUrl(result.sources[index]?.url ?? null) === null);
  const report = unlinked ? reportOf(result) : null;
  return (
    <small>
      {text.heading}:{' '}
      {[...new Set(indexes)].map((index, place) => {
        const source = result.sources[index];
        if (!source) return null;
        const name = nameOfSource(source) || source.title || text.kinds[source.kind] || text.heading;
        const href = safeUrl(source.url);
        return (
          <span key={index}>
            {place > 0 && ', '}
            {href ? (
              <Link href={href} locale={locale}>
                {name}
              </Link>
            ) : (
              name
            )}
          </span>
        );
      })}
      {report && (
        <>
          {' '}
          ({text.reported}{' '}
          <Link href={report.url ?? ''} locale={locale}>
            {report.publisher || text.kinds.press}
          </Link>
          )
        </>
      )}
    </small>
  );
}
