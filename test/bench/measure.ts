/** Timings in the pinned Chromium: main-thread task time, so script, style, layout and paint all count. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumLaunch } from '../utils/chromium.ts';

export const median = (values: number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Serves the given bodies by path on loopback. */
export async function serve(
  files: Record<string, { type: string; body: string }>,
): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const file = files[request.url ?? '/'];
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumLaunch());
}

export async function session(page: Page, throttle: number): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return cdp;
}

/** Since the page began: all of the main thread, and script alone, in ms. */
export async function durations(cdp: CDPSession): Promise<{ task: number; script: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((m) => m.name === name)?.value ?? Number.NaN) * 1000;
  return { task: of('TaskDuration'), script: of('ScriptDuration') };
}

const taskTime = async (cdp: CDPSession): Promise<number> => (await durations(cdp)).task;

/** Until what was asked for is drawn. */
export const settle =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))))';

export interface LoadTimes {
  task: number;
  hydrate: number;
}

/** One load of `url`: main-thread time until half a second after load, and time to hydrated where there is a script. */
export async function load(browser: Browser, url: string, throttle = 4): Promise<LoadTimes> {
  const page = await browser.newPage();
  const cdp = await session(page, throttle);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const task = await taskTime(cdp);
  const hydrate = (await page.evaluate('window.hydrated ?? 0')) as number;
  await page.close();
  return { task, hydrate };
}

/** Main-thread time of mounting and of one update (mean of `updates`) of a chart page. */
export async function chart(
  browser: Browser,
  url: string,
  name: string,
  updates = 10,
  throttle = 4,
): Promise<{ mount: number; update: number }> {
  const page = await browser.newPage();
  const cdp = await session(page, throttle);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('window.ready === true');
  // A pointer that happens to rest on the chart would have React handle its events.
  await page.mouse.move(1270, 710);
  // The first rendering of a page also compiles React; it is not the chart's. It has other figures, so that nothing
  // worked out for it helps the one that is measured.
  await page.evaluate(`window.mount(${JSON.stringify(name)}, ${updates + 1}); window.unmount(); ${settle}`);
  await page.evaluate(settle);
  const before = await taskTime(cdp);
  await page.evaluate(`window.mount(${JSON.stringify(name)}, 0); ${settle}`);
  const mounted = await taskTime(cdp);
  for (let t = 1; t <= updates; t++) await page.evaluate(`window.render(${t}); ${settle}`);
  const updated = await taskTime(cdp);
  await page.close();
  return { mount: mounted - before, update: (updated - mounted) / updates };
}

/** Main-thread time of each key that is typed into the field `#id` of a page. */
export async function typing(
  browser: Browser,
  url: string,
  id: string,
  text: string,
  throttle = 4,
): Promise<number[]> {
  const page = await browser.newPage();
  const cdp = await session(page, throttle);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('window.ready === true');
  const field = page.locator(`#${id}`);
  await field.focus();
  // The first opening also compiles what opens; it is not the key's.
  await field.pressSequentially('a');
  await field.press('Backspace');
  await page.waitForTimeout(500);
  const times: number[] = [];
  for (const key of text) {
    const before = await taskTime(cdp);
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.evaluate(settle);
    times.push((await taskTime(cdp)) - before);
  }
  await page.close();
  return times;
}
