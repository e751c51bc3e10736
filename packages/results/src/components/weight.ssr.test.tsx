/** What a result weighs on a page without script. Bytes are exact; 1 kB = 1,000 bytes, gzip level 9. */
import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type ElectionResult, locales, type StoryLength, storyLengths } from '../core/index.ts';
import {
  pilbupBaritoUtara2024,
  pilgubJakarta2024,
  pilgubSurakarta2024,
  pilwalkotSurakarta2024,
  ppwpSurakarta2024,
} from '../fixtures/index.ts';
import { ResultBars } from './ResultBars/index.ts';
import { ResultStory } from './ResultStory/index.ts';
import { ResultTable } from './ResultTable/index.ts';

const page = (result: ElectionResult, locale: 'id' | 'en', length: StoryLength) =>
  renderToStaticMarkup(
    <>
      <ResultStory result={result} locale={locale} length={length} />
      <ResultBars result={result} locale={locale} hideStatus hideSources />
      <ResultTable result={result} locale={locale} by="areas" hideStatus hideSources />
    </>,
  );

test.each([
  ['Surakarta, five kecamatan', pilwalkotSurakarta2024],
  ['Pilgub in Surakarta', pilgubSurakarta2024],
  ['PPWP in Surakarta', ppwpSurakarta2024],
  ['Jakarta, six areas', pilgubJakarta2024],
  ['Barito Utara, two rulings', pilbupBaritoUtara2024],
])('story, bars and table of %s: at most 6 kB, no script, no inline style', (_, make) => {
  for (const locale of locales) {
    for (const length of storyLengths) {
      const html = page(make(), locale, length);
      expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=/);
      expect(gzipSync(html, { level: 9 }).length, `${locale} ${length}`).toBeLessThanOrEqual(6000);
    }
  }
});
