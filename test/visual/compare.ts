/**
 * Exact pixels: every story tagged `visual`, in the modes that its other tags ask for, against the committed
 * baselines. One differing pixel by one step of one channel fails. `pnpm visual:update` writes new baselines.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunch, pinned } from '../utils/chromium.ts';
import { type Site, serveFolder, storybookDir } from '../utils/serve.ts';
import { openStory, switchStory } from '../utils/story.ts';

const here = import.meta.dirname;
const baselines = join(here, 'baselines');
const diffs = join(here, '__diff__');
const update = process.env['UPDATE_VISUAL'] === '1';

interface Mode {
  width: number;
  media?: Parameters<Page['emulateMedia']>[0];
  globals?: string;
}

/** A story always gets `wide`; its tags ask for the others. */
export const modes: Readonly<Record<string, Mode>> = {
  wide: { width: 1200 },
  'visual-320': { width: 320 },
  'visual-dark': { width: 1200, globals: 'theme:dark' },
  'visual-320-dark': { width: 320, globals: 'theme:dark' },
  'visual-forced': { width: 1200, media: { forcedColors: 'active' } },
  'visual-print': { width: 794, media: { media: 'print' } },
};

interface IndexEntry {
  id: string;
  title: string;
  name: string;
  type: string;
  tags?: string[];
}

const index = existsSync(join(storybookDir, 'index.json'))
  ? (JSON.parse(readFileSync(join(storybookDir, 'index.json'), 'utf8')) as {
      entries: Record<string, IndexEntry>;
    })
  : { entries: {} };
const dense = Object.values(index.entries).filter((e) => e.type === 'story' && e.tags?.includes('visual'));
/** Story by story: one is rendered once, and shown in each of its modes. */
const shotsOf = (stories: readonly IndexEntry[]) =>
  stories.flatMap(({ id, tags }) =>
    Object.keys(modes)
      .filter((mode) => mode === 'wide' || tags?.includes(mode))
      .map((mode) => ({ id, mode })),
  );

interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue for each pixel. */
  data: Buffer;
}

/** Baselines are lossless WebP: the same pixels in a quarter of the bytes of PNG. */
async function pixels(image: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Two frames: what changed is laid out and painted. */
const frames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

const digest = (data: Buffer) => createHash('sha256').update(data).digest('base64url');

/**
 * What each baseline holds: digests of its file and of its pixels. Reading a large picture takes half a second, its
 * digest a hundredth of it; the picture is read where the digests differ, or where the file is not the one noted here.
 */
interface Note {
  file: string;
  pixels: string;
}
const notesFile = (mode: string) => join(baselines, `${mode.replace('visual-', '')}.json`);
const readNotes = (mode: string): Record<string, Note> =>
  existsSync(notesFile(mode)) ? JSON.parse(readFileSync(notesFile(mode), 'utf8')) : {};
/** Width and height are part of it: the same bytes may be two pictures. */
const digestOf = ({ width, height, data }: Pixels) => `${width}×${height} ${digest(data)}`;

/** What differs, beginning with the first pixel, or null; sizes count as well. */
function compare(a: Pixels, b: Pixels): string | null {
  if (a.width !== b.width || a.height !== b.height)
    return `size ${b.width}×${b.height} instead of ${a.width}×${a.height}`;
  if (a.data.equals(b.data)) return null;
  let count = 0;
  let first = '';
  for (let i = 0; i < a.data.length; i += 3) {
    const [was, is] = [a.data.subarray(i, i + 3), b.data.subarray(i, i + 3)];
    if (was.equals(is)) continue;
    if (count++ === 0)
      first = `first at x ${(i / 3) % a.width}, y ${Math.floor(i / 3 / a.width)}: rgb(${[...is]}) instead of rgb(${[...was]})`;
  }
  return `${count} pixels differ, ${first}`;
}

const baselineName = (id: string, mode: string) =>
  `${id.replace(/--visual|-visual/, '')}.${mode.replace('visual-', '')}.webp`;

/** Compares every second story, from the first or from the second: two files of tests run side by side. */
export function describeVisual(from: 0 | 1): void {
  const shots = shotsOf(dense.filter((_, i) => i % 2 === from));
  describe(`visual, part ${from + 1} of 2`, () => {
    let browser: Browser;
    let site: Site;
    let context: BrowserContext | undefined;
    const notes = new Map(Object.keys(modes).map((mode) => [mode, new Map(Object.entries(readNotes(mode)))]));
    /** What this part notes anew. */
    const written = new Map<string, Map<string, Note>>();
    /** Digest of the pixels of a baseline, if it is the file that was noted. */
    const noteOf = (mode: string, name: string, baseline: Buffer) => {
      const note = notes.get(mode)?.get(name);
      return note?.file === digest(baseline) ? note.pixels : undefined;
    };

    beforeAll(async () => {
      if (shots.length === 0)
        throw new Error(
          'Situs KPU visual test: no story tagged "visual" was found. The tests need a built Storybook. Run `pnpm build:storybook` first.',
        );
      mkdirSync(baselines, { recursive: true });
      rmSync(diffs, { recursive: true, force: true });
      site = await serveFolder(storybookDir);
      browser = await chromium.launch(await chromiumLaunch());
    });
    afterAll(async () => {
      // Also after a part of the stories was taken anew. What another part noted meanwhile stays.
      if (update && pinned)
        for (const mode of notes.keys()) {
          const all = new Map([...Object.entries(readNotes(mode)), ...(written.get(mode) ?? [])]);
          const kept = [...all]
            .filter(([name]) => existsSync(join(baselines, name)))
            .sort(([a], [b]) => (a < b ? -1 : 1));
          writeFileSync(notesFile(mode), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
        }
      await browser?.close();
      await site?.close();
    });

    async function setMode(page: Page, { width, media }: Mode): Promise<void> {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce', media: null, forcedColors: null, ...media });
    }

    async function open(id: string, modeName: string): Promise<Page> {
      const mode = modes[modeName] as Mode;
      // One context, so that the browser keeps the showroom's files.
      context ??= await browser.newContext({
        deviceScaleFactor: 1,
        reducedMotion: 'reduce',
        locale: 'id-ID',
        timezoneId: 'Asia/Jakarta',
      });
      const page = await context.newPage();
      await setMode(page, mode);
      await openStory(page, site.url, id, mode.globals);
      // Where colours are forced the mark of typing cannot be hidden; at least it must not blink.
      await page.addStyleTag({ content: '* { caret-animation: manual !important; }' });
      return page;
    }

    async function picture(page: Page): Promise<Buffer> {
      // What sticks, and what can be scrolled, may or may not get a layer of its own, depending on the moment, and a layer
      // rounds its edges and shades in another way. Unscrolled, what sticks stands where it would stand anyway, and still
      // holds what is placed inside it; what cannot be scrolled by a person looks the same.
      await page.evaluate(
        `window.asItWas = [];
        for (const e of document.querySelectorAll('body *')) {
          const { position, overflowX, overflowY } = getComputedStyle(e);
          const scrolls = (overflow) => overflow === 'auto' || overflow === 'scroll';
          if (position !== 'sticky' && !scrolls(overflowX) && !scrolls(overflowY)) continue;
          window.asItWas.push([e, e.getAttribute('style')]);
          if (position === 'sticky') { e.style.position = 'relative'; e.style.inset = 'auto'; }
          if (scrolls(overflowX)) e.style.overflowX = 'hidden';
          if (scrolls(overflowY)) e.style.overflowY = 'hidden';
        }`,
      );
      // Painted in its new layers before it is taken.
      await page.evaluate(frames);
      const png = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
      // The next mode begins with the page as it was.
      await page.evaluate(
        `for (const [e, style] of window.asItWas) style === null ? e.removeAttribute('style') : e.setAttribute('style', style)`,
      );
      return png;
    }

    /** How much wider than the screen the page is: a reader of a phone would have to push it sideways. */
    const sideways = async (page: Page): Promise<number> =>
      (await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )) as number;

    /** In a page of its own, with nothing left from a story before: what a baseline is made of. */
    async function shootAlone(id: string, mode: string): Promise<Buffer> {
      const page = await open(id, mode);
      try {
        return await picture(page);
      } finally {
        await page.close();
      }
    }

    /** In the page of the picture before: takes a third of the time. */
    let shared: { page: Page; id: string } | undefined;
    async function shootNext(id: string, modeName: string): Promise<Buffer> {
      const mode = modes[modeName] as Mode;
      if (shared) await setMode(shared.page, mode);
      if (!shared) shared = { page: await open(id, modeName), id };
      else if (shared.id !== id) await switchStory(shared.page, id);
      shared.id = id;
      await shared.page.evaluate(
        `document.documentElement.setAttribute('data-kpu-theme', '${mode.globals?.split(':')[1] ?? 'light'}')`,
      );
      await shared.page.evaluate(frames);
      expect(await sideways(shared.page), `${id} scrolls sideways at ${mode.width} px`).toBeLessThanOrEqual(
        0,
      );
      return picture(shared.page);
    }

    test.each(shots)('$id in $mode looks as it did', async ({ id, mode }) => {
      if (!pinned) {
        console.info('Pixels are compared on Linux x64 only, where the browser is the pinned one.');
        return;
      }
      const name = baselineName(id, mode);
      const file = join(baselines, name);
      if (!update)
        expect(
          existsSync(file),
          `there is no baseline ${name}. Look at the story, then run \`pnpm visual:update\` and commit the image`,
        ).toBe(true);
      let png = await shootNext(id, mode).catch((error: Error) => {
        if (error.name === 'AssertionError') throw error;
        return null;
      });
      const baseline = existsSync(file) ? readFileSync(file) : null;
      const known = baseline && noteOf(mode, name, baseline);
      if (!update && png && known && digestOf(await pixels(png)) === known) return;
      const before = baseline && (await pixels(baseline));
      let difference =
        before && png
          ? compare(before, await pixels(png))
          : 'no baseline yet, or the story did not follow the one before it';
      // Under load the browser now and then rounds the edges of letters in another way. What is really different is so in
      // each of three pages of its own, and no difference of any size is let through.
      for (let i = 0; difference && i < (before ? 3 : 1); i++) {
        png = await shootAlone(id, mode);
        difference = before ? compare(before, await pixels(png)) : difference;
      }
      if (update) {
        if (difference && png)
          writeFileSync(file, await sharp(png).removeAlpha().webp({ lossless: true, effort: 5 }).toBuffer());
        const image = readFileSync(file);
        const note = { file: digest(image), pixels: digestOf(await pixels(image)) };
        written.set(mode, (written.get(mode) ?? new Map()).set(name, note));
        return;
      }
      if (difference && png) {
        mkdirSync(diffs, { recursive: true });
        writeFileSync(join(diffs, name.replace('.webp', '.png')), png);
      }
      expect(
        difference,
        `${name}: look at test/visual/__diff__/${name.replace('.webp', '.png')}; if the change is wanted, run \`pnpm visual:update\``,
      ).toBeNull();
    });

    test('no baseline is left over from a story that is gone', () => {
      if (!pinned) return;
      const all = new Set(shotsOf(dense).map(({ id, mode }) => baselineName(id, mode)));
      const pictures = () => readdirSync(baselines).filter((f) => f.endsWith('.webp'));
      if (update) {
        for (const file of pictures()) if (!all.has(file)) rmSync(join(baselines, file));
      }
      expect(pictures().filter((f) => !all.has(f))).toEqual([]);
      // A digest that is missing or old makes the comparison slow, not wrong; it is still to be mended.
      if (update) return;
      const old = shots
        .map(({ id, mode }) => ({ name: baselineName(id, mode), mode }))
        .filter(
          ({ name, mode }) =>
            existsSync(join(baselines, name)) &&
            readNotes(mode)[name]?.file !== digest(readFileSync(join(baselines, name))),
        );
      expect(old, 'run `pnpm visual:update` and commit the notes').toEqual([]);
    });

    test('canary: one step of one channel of one token fails the comparison', async () => {
      if (!pinned) return;
      const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
      await page.goto(`${site.url}/iframe.html?viewMode=story&id=ui-button-tombol--primary`, {
        waitUntil: 'networkidle',
      });
      await page.waitForSelector('[data-kpu="ui/Button@1"]');
      const before = await pixels(await page.screenshot());
      expect(compare(before, await pixels(await page.screenshot()))).toBeNull();
      await page.evaluate(`{
      const root = document.documentElement;
      const [, hex] = getComputedStyle(root).getPropertyValue('--kpu-color-action').trim().match(/^#([0-9a-f]{6})$/i);
      root.style.setProperty('--kpu-color-action', '#' + (parseInt(hex, 16) + 1).toString(16).padStart(6, '0'));
    }`);
      expect(compare(before, await pixels(await page.screenshot()))).toMatch(/pixels differ/);
      await page.close();
    });
  });
}
