/**
 * 50,000 made-up results in both languages and all lengths: not one word that the status forbids.
 * Ends with `N passed, N failed`, in stories.
 *
 * node test/deep/lexicon-run.ts [results] [seed]
 */
import fc from 'fast-check';
import { locales } from '../../packages/results/src/core/model.ts';
import { resultStory, storyLengths } from '../../packages/results/src/core/narrative.ts';
import { anyResult } from '../../packages/results/src/core/test/generate.ts';
import { checkWords } from '../../packages/results/src/core/test/properties.ts';

const [wanted = '50000', seed = '20241127'] = process.argv.slice(2);
const batch = 1_000;
let stories = 0;
let withheld = 0;
let failed = 0;
const found = new Map<string, string>();
for (let made = 0; made < Number(wanted); made += batch) {
  for (const result of fc.sample(anyResult, { numRuns: batch, seed: Number(seed) + made })) {
    for (const locale of locales) {
      for (const length of storyLengths) {
        const story = resultStory(result, { locale, length });
        if (story.kind === 'withheld') {
          withheld += 1;
          continue;
        }
        stories += 1;
        const words = checkWords({ result, story });
        if (words.length > 0) failed += 1;
        for (const word of words) found.set(`${result.status} ${locale} ${word}`, story.text);
      }
    }
  }
}
console.info(`${wanted} results, ${withheld} stories withheld: ${stories - failed} passed, ${failed} failed`);
for (const [where, text] of found) console.error(`${where}: ${text}`);
// Most results must speak, or the run proves nothing.
process.exitCode = failed === 0 && stories > withheld ? 0 : 1;
