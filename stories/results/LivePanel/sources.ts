import type { ElectionResult } from '@situs-kpu/results';
import { checkResult } from '@situs-kpu/results/core';
import { createResultsSource, type ResultsSource, type ResultsSourceOptions } from '@situs-kpu/results/live';

/** A source that stands still, so that a story always looks the same. */
export function still(
  result: ElectionResult | null,
  options: Partial<ResultsSourceOptions> = {},
): ResultsSource {
  return createResultsSource({
    manifest: '/hasil/manifest.json',
    initial: result ? [checkResult(result)] : [],
    storage: null,
    now: () => Date.parse('2024-11-28T01:25:00+07:00'),
    fetch: () => new Promise<Response>(() => {}),
    timeout: 2_000_000_000,
    ...options,
  });
}

/** One whose server is out of order. */
export const failing = (result: ElectionResult | null) =>
  still(result, { fetch: async () => new Response('', { status: 503 }) });

/** One that the reader has paused. */
export function paused(result: ElectionResult): ResultsSource {
  const source = still(result);
  source.pause();
  return source;
}
