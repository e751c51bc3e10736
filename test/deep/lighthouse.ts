/**
 * Lighthouse on five kinds of pages of the demo site, in the pinned Chromium, as on a phone. Accessibility, best practices
 * and SEO must be 100. Performance is printed and wanted at 98: it wavers with the machine, so what ships is held by the
 * byte budgets of `test/e2e`, and only a page below 90 in the median of three runs fails.
 *
 * node test/deep/lighthouse.ts (the site must be built: `pnpm build && pnpm build:site`)
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { chromiumLaunch } from '../utils/chromium.ts';
import { serveFolder, siteDir } from '../utils/serve.ts';

const pages = [
  '/',
  '/berita/rapat-koordinasi-pengelolaan-website-dan-pengisian-ipp/',
  '/hasil/pilwalkot-2024/',
  '/informasi-publik/permohonan/',
  '/pemilu/ipp/',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const exact = new Set<string>(['accessibility', 'best-practices', 'seo']);
const floor = 90;
const runs = 3;
const port = 9333;

if (!existsSync(join(siteDir, 'index.html'))) {
  console.error(
    'Situs KPU lighthouse: the demo site is not built. Lighthouse opens its pages. Run `pnpm build && pnpm build:site` first.',
  );
  process.exit(1);
}

const launch = await chromiumLaunch();
const site = await serveFolder(siteDir);
const browser = await chromium.launch({
  ...launch,
  args: [...(launch.args ?? []), `--remote-debugging-port=${port}`],
});
let passed = 0;
let failed = 0;
try {
  for (const path of pages) {
    const scores = new Map<string, number[]>(categories.map((name) => [name, []]));
    const lacking = new Set<string>();
    for (let run = 0; run < runs; run++) {
      const result = await lighthouse(
        site.url + path,
        { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] },
        undefined,
      );
      if (!result) throw new Error(`Situs KPU lighthouse: no report of ${path}. Is the page served?`);
      for (const name of categories) {
        const category = result.lhr.categories[name];
        scores.get(name)?.push(Math.round((category?.score ?? 0) * 100));
        if (!exact.has(name)) continue;
        for (const { id, weight } of category?.auditRefs ?? []) {
          const score = result.lhr.audits[id]?.score;
          if (weight > 0 && typeof score === 'number' && score < 1) lacking.add(`${name}: ${id}`);
        }
      }
    }
    const median = (name: string) => [...(scores.get(name) ?? [])].sort((a, b) => a - b)[runs >> 1] ?? 0;
    const bad = categories.filter((name) => median(name) < (exact.has(name) ? 100 : floor));
    if (bad.length > 0) failed++;
    else passed++;
    console.log(
      `${bad.length > 0 ? 'FAILED' : 'ok    '} ${path} ${categories.map((name) => `${name} ${median(name)}`).join(', ')}${lacking.size > 0 ? ` (${[...lacking].join(', ')})` : ''}`,
    );
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
