/** Our own JSON: the model in a fixed order of keys, with what a reader of the raw file must know at its top. */
import type { ElectionResult } from '../model.ts';
import { tolerant } from '../tolerant.ts';
import { contentOf } from './content.ts';

/** Keys in the order of the model, so that equal results are equal bytes and a comparison of versions is short. */
const order = [
  'schemaVersion',
  'sample',
  'status',
  'asOf',
  'timeZone',
  'contest',
  'area',
  'flags',
  'label',
  'options',
  'valid',
  'invalid',
  'total',
  'voters',
  'voted',
  'progress',
  'sources',
  'sourceOf',
] as const satisfies readonly (keyof ElectionResult)[];

/**
 * The result as JSON that `parseResult` reads back as the same result. It begins with `about`: status, time and what
 * percentages are parts of, in words of both languages, because raw files are found and quoted. `about` is only read by
 * people; `parseResult` passes over it.
 */
export function toJson(given: ElectionResult): string {
  const result = tolerant(given);
  const of = (locale: 'id' | 'en') => {
    const { sample, title, status, time, base, progress, reason } = contentOf(result, {
      locale,
      length: 'baris',
    });
    return { ...(sample !== null && { sample }), title, status, time, base, progress, reason };
  };
  const first = Object.fromEntries(order.map((key) => [key, result[key]]));
  return `${JSON.stringify({ about: { id: of('id'), en: of('en') }, ...first, ...rest(result) }, null, 2)}\n`;
}

/** What the list above does not name, by name: a field that the model gains is never lost. */
function rest(result: ElectionResult): Partial<ElectionResult> {
  const keys = Object.keys(result).filter((key) => !(order as readonly string[]).includes(key));
  return Object.fromEntries(keys.sort().map((key) => [key, result[key as keyof ElectionResult]]));
}
