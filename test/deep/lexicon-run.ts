/**
 * 50,000 made-up results in both languages and all lengths: not one word that the status forbids. The work is shared
 * among the cores; a seed gives the same results however many they are. Ends with `N passed, N failed`, in stories.
 *
 * node test/deep/lexicon-run.ts [results] [seed]
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { locales } from '../../packages/results/src/core/model.ts';
import { resultStory, storyLengths } from '../../packages/results/src/core/narrative.ts';
import { anyResult } from '../../packages/results/src/core/test/generate.ts';
import { checkWords } from '../../packages/results/src/core/test/properties.ts';

/** The batches of one core: every `step`-th from `first` on. */
interface Share {
  wanted: number;
  seed: number;
  first: number;
  step: number;
}
interface Tally {
  results: number;
  stories: number;
  withheld: number;
  failed: number;
  /** Where a word was found, with one text that holds it. */
  found: [where: string, text: string][];
}

const batch = 1_000;

function tell({ wanted, seed, first, step }: Share): Tally {
  const tally = { results: 0, stories: 0, withheld: 0, failed: 0 };
  const found = new Map<string, string>();
  for (let from = first * batch; from < wanted; from += step * batch) {
    const numRuns = Math.min(batch, wanted - from);
    for (const result of fc.sample(anyResult, { numRuns, seed: seed + from })) {
      tally.results += 1;
      for (const locale of locales) {
        for (const length of storyLengths) {
          const story = resultStory(result, { locale, length });
          if (story.kind === 'withheld') {
            tally.withheld += 1;
            continue;
          }
          tally.stories += 1;
          const words = checkWords({ result, story });
          if (words.length > 0) tally.failed += 1;
          for (const word of words) found.set(`${result.status} ${locale} ${word}`, story.text);
        }
      }
    }
  }
  return { ...tally, found: [...found] };
}

if (isMainThread) {
  const [wanted = 50_000, seed = 20_241_127] = process.argv.slice(2).map(Number);
  const start = performance.now();
  const step = Math.max(1, availableParallelism());
  const tallies = await Promise.all(
    Array.from(
      { length: step },
      (_, first) =>
        new Promise<Tally>((resolve, reject) => {
          const share: Share = { wanted, seed, first, step };
          const worker = new Worker(new URL(import.meta.url), { workerData: share });
          worker.once('message', resolve);
          worker.once('error', reject);
          worker.once('exit', () => reject(new Error('a worker ended without an answer')));
        }),
    ),
  );
  const sum = (key: 'results' | 'stories' | 'withheld' | 'failed') =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  const [results, stories, withheld, failed] = [
    sum('results'),
    sum('stories'),
    sum('withheld'),
    sum('failed'),
  ];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  for (const [where, text] of tallies.flatMap(({ found }) => found)) console.error(`${where}: ${text}`);
  console.log(
    `${results} results, ${locales.length} languages, ${storyLengths.length} lengths, seed ${seed}: ${withheld} stories withheld, ${failed} with a forbidden word, ${seconds} s`,
  );
  console.log(`${stories - failed} passed, ${failed} failed`);
  // Most results must speak, or the run proves nothing.
  process.exitCode = failed === 0 && results === wanted && stories > withheld ? 0 : 1;
} else {
  parentPort?.postMessage(tell(workerData as Share));
}
