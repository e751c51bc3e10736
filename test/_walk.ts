import { chromium } from 'playwright-core';
import { chromiumLaunch } from './utils/chromium.ts';
import { serveFolder, storybookDir } from './utils/serve.ts';
import { openStory } from './utils/story.ts';
const [out, ...jobs] = process.argv.slice(2);
const site = await serveFolder(storybookDir);
const browser = await chromium.launch(await chromiumLaunch());
for (const job of jobs) {
  const [id, width, media] = job.split('@');
  const page = await browser.newPage({ viewport: { width: Number(width), height: 900 } });
  if (media === 'print') await page.emulateMedia({ media: 'print' });
  if (media === 'forced') await page.emulateMedia({ forcedColors: 'active' });
  await openStory(page, site.url, id!, media === 'dark' ? 'theme:dark' : '');
  const h = await page.evaluate('document.documentElement.scrollHeight') as number;
  const cut = 2200;
  for (let y = 0, i = 0; y < h && i < Number(process.env.MAX ?? 4); y += cut, i++) {
    await page.screenshot({ path: `${out}/${id}.${width}${media ? '.' + media : ''}.${i}.png`, fullPage: true, clip: { x: 0, y, width: Number(width), height: Math.min(cut, h - y) } });
  }
  console.log(id, width, media, h);
  await page.close();
}
await browser.close(); site.close();
