/** Apart from `facts.ts`, so that a live panel does not load the sentences. */
import type { ElectionResult, SourceDocument } from '../core/model.ts';
import { sourceWith } from '../core/narrative-parts.ts';
import { safeUrl } from './facts.ts';

/** Who reports the figures, with an address: where a document itself has none, a reader can go there. */
export function reportOf(result: ElectionResult): SourceDocument | null {
  const index = sourceWith(result, ({ kind, url }) => kind === 'press' && safeUrl(url) !== null);
  return result.sources[index] ?? null;
}
