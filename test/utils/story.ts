import type { Page } from 'playwright-core';

/**
 * Opens a story of the built showroom and waits until it is all there: rendered, played, with fonts and pictures.
 * The showroom's own axe run is left out; it would only cost time.
 */
export async function openStory(page: Page, site: string, id: string, globals = ''): Promise<void> {
  // Nothing that a story stored reaches the next one.
  await page.addInitScript(clearStores);
  await page.goto(
    `${site}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true${globals && `;${globals}`}`,
  );
  await settle(page, id);
}

/** Shows another story in a page that `openStory` filled: much quicker than to start the showroom anew. */
export async function switchStory(page: Page, id: string): Promise<void> {
  await page.evaluate(`(async () => {
    ${clearStores}
    scrollTo(0, 0);
    await __STORYBOOK_PREVIEW__.onSetCurrentStory({ storyId: '${id}', viewMode: 'story' });
  })()`);
  await settle(page, id);
}

const clearStores = 'localStorage.clear(); sessionStorage.clear();';

async function settle(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    `((render) => render?.id === '${id}' && /^(finished|errored|aborted)$/.test(render.phase))(window.__STORYBOOK_PREVIEW__?.currentRender)`,
  );
  // Pictures far below would wait to be scrolled to.
  await page.evaluate(
    `Promise.all([document.fonts.ready, ...[...document.images].map((image) => {
      image.loading = 'eager';
      return image.decode().catch(() => {});
    })])`,
  );
  // What shows itself by the state of scrolling is settled two frames later.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  if (await page.locator('.sb-errordisplay:visible').count())
    throw new Error(
      `Situs KPU test: story ${id} shows an error instead of itself. Nothing can be seen in it. Open it in Storybook.`,
    );
}
