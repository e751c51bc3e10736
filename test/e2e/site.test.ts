/** The demo site as its visitors get it: built, under a strict policy, with and without script. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseResult } from '@situs-kpu/results/core';
import { pageType, pageTypes } from '@situs-kpu/standard';
import { readContent } from '@situs-kpu/templates/schema';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type HalamanDiperiksa,
  laporan,
  type Pemeriksaan,
} from '../../packages/create-situs-kpu/template/src/periksa.ts';
import { chromiumLaunch } from '../utils/chromium.ts';
import { htmlRules } from '../utils/html.ts';
import { type Site, serveFolder, siteDir } from '../utils/serve.ts';

// React writes `hidden=""`.
const validator = new HtmlValidate({
  ...htmlRules,
  rules: { ...htmlRules.rules, 'attribute-empty-style': 'off' },
});

const htmlOf = (path: string) =>
  readFileSync(join(siteDir, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
const files = globSync('**/*.html', { cwd: siteDir })
  .map((f) => `/${f.replace(/index\.html$/, '')}`)
  .sort();
/** Addresses of the former site lead on at once. */
const redirects = files.filter((path) => /<meta http-equiv="refresh"/.test(htmlOf(path)));
const pages = files.filter((path) => !redirects.includes(path));

/** The first page of each template: what axe reads is the same on the others. */
const kinds = [
  ...new Map(
    pages
      .map((path) => [/data-kpu="templates\/(?!PageShell)(\w+)@/.exec(htmlOf(path))?.[1], path] as const)
      .reverse(),
  ).values(),
].sort();
/** Pages on which each kind of colour stands: text, charts, a map, a form, tables of the index. */
const coloured = [
  '/',
  '/hasil/pilwalkot-2024/',
  '/pemilu/ipp/',
  '/informasi-publik/permohonan/',
  '/informasi-publik/daftar/',
];

/** What the office's server should send: nothing from elsewhere, nothing inline. */
const policy =
  "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

let browser: Browser;
let site: Site;
beforeAll(async () => {
  if (pages.length === 0)
    throw new Error(
      'Situs KPU e2e: the demo site is not built. The tests open its pages. Run `pnpm build && pnpm build:site` first.',
    );
  site = await serveFolder(siteDir, { 'content-security-policy': policy });
  browser = await chromium.launch(await chromiumLaunch());
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(
  path: string,
  options: BrowserContextOptions = {},
  waitUntil: 'load' | 'networkidle' = 'load',
): Promise<{ page: Page; problems: string[]; requests: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 800 },
    locale: 'id-ID',
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (m) => m.type() === 'error' && problems.push(m.text()));
  page.on('pageerror', (e) => problems.push(String(e)));
  page.on('request', (r) => requests.push(r.url()));
  page.on('response', (r) => r.status() >= 400 && problems.push(`${r.status()} ${r.url()}`));
  await page.goto(site.url + path, { waitUntil });
  await page.evaluate('document.fonts.ready');
  return { page, problems, requests };
}

/** What stands out of the page at the side. */
async function sideways(page: Page): Promise<string[]> {
  return (await page.evaluate(`(() => {
    const limit = document.documentElement.clientWidth;
    const scrolls = (e) => { for (let p = e.parentElement; p; p = p.parentElement) if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(p).overflowX)) return true; return false; };
    const wide = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > limit + 1 && !scrolls(e)).map((e) => e.outerHTML.slice(0, 120));
    return document.documentElement.scrollWidth > limit ? [...wide, 'the page scrolls sideways'] : wide;
  })()`)) as string[];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')))`,
  )) as string[];
}

/** Each target is asked for once, however many pages lead to it. */
const targets = new Map<string, Promise<{ status: number; text: string }>>();
function target(address: string): Promise<{ status: number; text: string }> {
  let answer = targets.get(address);
  if (!answer) {
    answer = fetch(address).then(async (r) => ({ status: r.status, text: await r.text() }));
    targets.set(address, answer);
  }
  return answer;
}

test('the site has the pages that the foundation promises', () => {
  for (const path of ['/', '/hasil/pilwalkot-2024/', '/hasil/pilgub-2024/']) expect(pages).toContain(path);
  expect(pages.some((p) => /^\/berita\/[a-z].+/.test(p))).toBe(true);
  for (const { route } of pageTypes)
    if (route && !route.includes('<') && route !== '/404/') expect(pages).toContain(route);
  expect(pages).toContain('/404.html');
});

/** The pages whose script adds to what they can do: search, and the count of working days. */
const withScript = ['/cari/', '/informasi-publik/prosedur/'];

/** Where axe looks: once at each template, and wherever more than its parts can go wrong. */
const looked = new Set([...kinds, ...coloured, ...withScript]);

describe.each(pages)('%s', (path) => {
  test('asks only this host, at most ten times, breaks no policy, leads on, keeps the rules on a phone, and prints', async () => {
    // What a script asks for late counts as well; a page without one asks for nothing after it has loaded.
    const { page, problems, requests } = await open(
      path,
      {},
      withScript.includes(path) ? 'networkidle' : 'load',
    );
    expect(problems).toEqual([]);
    expect(requests.filter((r) => !r.startsWith(site.url))).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(10);
    expect(requests.filter((r) => /\.m?js(\?|$)/.test(r))).toHaveLength(withScript.includes(path) ? 1 : 0);
    expect(await sideways(page)).toEqual([]);
    const shift = (await page.evaluate(
      `new Promise((done) => { let sum = 0; new PerformanceObserver((l) => { for (const e of l.getEntries()) sum += e.value; }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 50); })`,
    )) as number;
    expect(shift).toBe(0);
    const links = (await page.evaluate(
      `[...document.querySelectorAll('a[href]')].map((a) => a.href)`,
    )) as string[];
    for (const link of new Set(links)) {
      if (!link.startsWith(site.url)) continue;
      const url = new URL(link);
      const { status, text } = await target(url.origin + url.pathname + url.search);
      expect(status, `${path} links to ${url.pathname}`).toBe(200);
      if (url.hash)
        expect(text, `${path} links to ${url.pathname}${url.hash}`).toContain(
          `id="${decodeURIComponent(url.hash.slice(1))}"`,
        );
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page)).toEqual([]);
    if (looked.has(path)) expect(await violations(page)).toEqual([]);
    // On paper: white, also of a reader who likes it dark, and without the menu.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const paper = (await page.evaluate(
      `(() => { const s = getComputedStyle(document.body); return { background: s.backgroundColor, nav: [...document.querySelectorAll('[data-kpu="ui/MainNav@1"]')].every((n) => n.getClientRects().length === 0) }; })()`,
    )) as { background: string; nav: boolean };
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper.background);
    expect(paper.nav).toBe(true);
    await page.context().close();
  });

  test('is valid HTML with nothing inline, and without script but where it adds something', async () => {
    const html = htmlOf(path);
    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:/i);
    const scripts = html
      .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '')
      .match(/<script[^>]*>/g);
    if (withScript.includes(path))
      expect(scripts).toEqual([expect.stringMatching(/^<script type="module" src="\/_astro\/[^"]+">$/)]);
    else expect(scripts).toBeNull();
    expect(html).not.toMatch(/lorem ipsum/i);
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector})`),
      ),
    ).toEqual([]);
  });
});

test.each(['/', '/hasil/pilwalkot-2024/', '/informasi-publik/permohonan/'])(
  '%s reads the same with script off',
  async (path) => {
    const on = await open(path);
    const off = await open(path, { javaScriptEnabled: false });
    expect(await off.page.locator('body').innerText()).toBe(await on.page.locator('body').innerText());
    await on.page.context().close();
    await off.page.context().close();
  },
);

describe('the search', () => {
  test('finds by the root of a word, says how many, and keeps the words in the address', async () => {
    const { page, problems } = await open('/cari/');
    await page
      .getByRole('searchbox')
      .or(page.locator('main input[name="q"]'))
      .first()
      .fill('memilih wali kota');
    await page.locator('[data-kpu-search] a').first().waitFor();
    expect(await page.locator('[data-kpu-search]').innerText()).toMatch(
      /\d+ hasil untuk “memilih wali kota”/,
    );
    expect(await page.locator('[data-kpu-search] a').first().getAttribute('href')).toBe(
      '/hasil/pilwalkot-2024/',
    );
    expect(new URL(page.url()).searchParams.get('q')).toBe('memilih wali kota');
    await page.locator('main input[name="q"]').fill('zzzzqqq');
    await page.getByText('Tidak ada hasil').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('answers an address with words, and without script still leads to every section', async () => {
    const { page } = await open('/cari/?q=keberatan');
    await page.locator('[data-kpu-search] a[href="/informasi-publik/keberatan/"]').waitFor();
    await page.context().close();
    const off = await open('/cari/', { javaScriptEnabled: false });
    expect(await off.page.locator('main a').count()).toBeGreaterThan(20);
    await off.page.context().close();
  });
});

describe('the count of working days on the page of procedures', () => {
  const path = '/informasi-publik/prosedur/';
  /** Types a day as a person does, by keyboard alone. */
  async function ask(page: Page, [day, month, year]: readonly string[], regime?: string) {
    await page.locator('#isian-tanggal').focus();
    for (const part of [day, month, year]) {
      await page.keyboard.press('ControlOrMeta+a');
      if (part) await page.keyboard.type(part);
      else await page.keyboard.press('Delete');
      await page.keyboard.press('Tab');
    }
    // The rings are one stop of Tab; the space bar chooses, the arrow goes on to the next.
    if (regime) await page.keyboard.press('Space');
    if (regime === 'Selama tahapan') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  const told = async (page: Page) =>
    Object.fromEntries(
      await page
        .locator('[data-hasil-hitung] dl > div')
        .evaluateAll((rows) =>
          rows.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent]),
        ),
    );

  test('the day before a holiday: the last day of both regimes, by keyboard, without a request', async () => {
    const { page, problems, requests } = await open(path);
    const before = requests.length;
    // 16 January 2026 is Isra Mikraj, a Friday.
    await ask(page, ['15', 'januari', '2026'], 'Selama tahapan');
    expect(await told(page)).toEqual({
      Diterima: 'Kamis, 15 Januari 2026',
      'Tenggat yang dipakai': 'Selama tahapan',
      'Dijawab paling lambat': 'Rabu, 21 Januari 2026',
      'Bila diperpanjang, paling lambat': 'Jumat, 23 Januari 2026',
      'Hari libur yang tidak dihitung': 'Isra Mikraj Nabi Muhammad SAW',
    });
    await page.reload();
    await ask(page, ['15', '1', '2026'], 'Di luar tahapan');
    expect(await told(page)).toMatchObject({
      'Tenggat yang dipakai': 'Di luar tahapan',
      'Dijawab paling lambat': 'Jumat, 30 Januari 2026',
      'Bila diperpanjang, paling lambat': 'Selasa, 10 Februari 2026',
    });
    expect(await page.locator('[aria-live] [data-hasil-hitung]').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page)).toEqual([]);
    // On paper: the example and the answer, not an empty form.
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(/^Contoh: permohonan yang lengkap diterima/).isVisible()).toBe(true);
    expect(await page.locator('[data-hasil-hitung]').isVisible()).toBe(true);
    expect(await page.locator('[data-hitung] form').isVisible()).toBe(false);
    expect(problems).toEqual([]);
    // The page itself was loaded twice, and nothing was sent.
    expect(requests.slice(before).every((r) => r.startsWith(site.url) && !r.includes('?'))).toBe(true);
    await page.context().close();
  });

  test('what is missing or no day is named with a link to it, and no old answer stands beside it', async () => {
    const { page } = await open(path);
    const summary = page.locator('[data-salah]');
    await page.getByRole('button', { name: 'Hitung' }).press('Enter');
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      'Isi tanggal permohonan diterima.',
      'Pilih tahap pemilu pada tanggal itu.',
    ]);
    await ask(page, ['31', '2', '2026']);
    expect(await summary.getByRole('link').allInnerTexts()).toHaveLength(2);
    expect(await summary.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await page.locator('#isian-tanggal').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('[data-hasil-hitung]').isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await ask(page, ['5', '1', '2026'], 'Di luar tahapan');
    expect(await summary.isVisible()).toBe(false);
    expect(await page.locator('#isian-tanggal').getAttribute('aria-invalid')).toBeNull();
    // A year whose holidays nobody has set yet gets no day that could be wrong.
    await ask(page, ['28', '12', '2031'], 'Selama tahapan');
    expect((await told(page))['Dijawab paling lambat']).toMatch(/^paling cepat .*hari libur .* belum dimuat/);
    await ask(page, ['', '', ''], '');
    expect(await summary.getByRole('link').first().innerText()).toMatch(/^Isi tanggal/);
    await page.context().close();
  });

  test('without script there is no dead form: the terms and an example that was counted', async () => {
    const { page } = await open(path, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    expect(text).toContain(
      'diterima Senin, 5 Januari 2026 dijawab paling lambat Selasa, 20 Januari 2026 di luar tahapan, atau Kamis, 8 Januari 2026 selama tahapan',
    );
    expect(text).toContain('10 hari kerja');
    expect(await page.locator('main form').isVisible()).toBe(false);
    await page.context().close();
  });
});

test.each(
  coloured.flatMap((path) =>
    (
      [
        ['dark', { colorScheme: 'dark' }],
        ['more contrast', { contrast: 'more' }],
        ['forced colours', { forcedColors: 'active' }],
      ] as const
    ).map(([name, media]) => [path, name, media] as const),
  ),
)('%s has no accessibility violation in %s', async (path, _, media) => {
  const { page } = await open(path, { bypassCSP: true, ...media });
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('addresses of the former site lead to the page that took their place', () => {
  expect(redirects.length).toBeGreaterThan(10);
  for (const path of redirects) {
    const [, to = ''] = /content="0;\s*url=([^"]+)"/.exec(htmlOf(path)) ?? [];
    expect(pages, `${path} leads to ${to}`).toContain(to.replace(/^https:\/\/[^/]+/, ''));
  }
});

describe('what a voter comes for', () => {
  test('the mayoral result: status before figures, official numbers, source, sentence without a winner', async () => {
    const { page } = await open('/hasil/pilwalkot-2024/', { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const figure of ['121.471', '185.970', '307.441', '19.671', '442.975'])
      expect(text).toContain(figure);
    for (const place of ['Laweyan', 'Serengan', 'Pasar Kliwon', 'Jebres', 'Banjarsari'])
      expect(text).toContain(place);
    expect(text).not.toMatch(/menang|unggul|terpilih/i);
    const status = await page.locator('[data-kpu="results/ResultStatus@1"]').first().boundingBox();
    const figure = await page.getByText('121.471').first().boundingBox();
    expect(status?.y).toBeLessThan(figure?.y ?? 0);
    expect(await page.locator('main a[href^="https://"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('the figures as files, beside the page and in what search engines read', async () => {
    const html = htmlOf('/hasil/pilwalkot-2024/');
    for (const file of ['pilwalkot-2024.csv', 'pilwalkot-2024-wilayah.csv', 'pilwalkot-2024.json'])
      expect(html, file).toContain(`href="/hasil/${file}"`);
    expect(htmlOf('/hasil/pilwalkot-2024.csv')).toMatch(/\n2;Respati Ardi [^;]*;pasangan calon;185970;/);
    expect(htmlOf('/hasil/pilwalkot-2024-wilayah.csv')).toContain('Laweyan');
    const read = parseResult(JSON.parse(htmlOf('/hasil/pilwalkot-2024.json')));
    expect(read.ok && read.result.options.map(({ votes }) => votes)).toEqual([121_471, 185_970]);
    const set = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
      .map(([, text]) => JSON.parse(text ?? '') as { '@type': string; distribution?: object[] })
      .find((one) => one['@type'] === 'Dataset');
    expect(set?.distribution).toHaveLength(3);
    // What a shared link shows, on the page and on its news.
    const card = 'https://kota-surakarta.kpu.go.id/hasil/pilwalkot-2024.png';
    for (const path of ['/hasil/pilwalkot-2024/', '/berita/hasil-pilwalkot-2024/'])
      expect(htmlOf(path), path).toContain(`property="og:image" content="${card}"`);
    expect(readFileSync(join(siteDir, 'hasil/pilwalkot-2024.png')).subarray(1, 4).toString()).toBe('PNG');
    // A result without areas has no table of them.
    expect(existsSync(join(siteDir, 'hasil/pilbup-bangka-2024-wilayah.csv'))).toBe(false);
  });

  test('a province sees on its map where each regency stands, and the public where an index is known', () => {
    const review = htmlOf('/pemilu/ipp/pengisian/jawa-tengah/');
    for (const part of ['Map', 'Matrix', 'Summary'])
      expect(review).toContain(`data-kpu="ipp/IppProgress${part}@1"`);
    for (const part of ['Deadlines', 'DifficultyLog', 'DifficultyPareto'])
      expect(review).toContain(`data-kpu="ipp/Ipp${part}@1"`);
    for (const path of ['/pemilu/ipp/', '/pemilu/ipp/jawa-tengah/', '/pemilu/ipp/bukittinggi/'])
      expect(htmlOf(path), path).toContain('data-kpu="ipp/IppMap@1"');
    // An office sees its own state alone.
    expect(htmlOf('/pemilu/ipp/pengisian/')).not.toContain('data-kpu="ipp/IppProgressMap@1"');
  });

  test('the agenda has a calendar that anyone can follow', () => {
    expect(htmlOf('/agenda/')).toContain('href="/agenda/agenda.ics"');
    const calendar = htmlOf('/agenda/agenda.ics');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar).toContain('DTSTART:20250509T030000Z');
  });

  test('the governor result in Surakarta', async () => {
    const { page } = await open('/hasil/pilgub-2024/');
    const text = await page.locator('main').innerText();
    for (const figure of ['161.008', '143.738']) expect(text).toContain(figure);
    await page.context().close();
  });

  test('the article keeps the words of the office', async () => {
    const path = pages.find((p) => p.startsWith('/berita/rapat-')) as string;
    const { page } = await open(path);
    const text = await page.locator('article').innerText();
    expect(text).toContain('Surakarta, kota-surakarta.kpu.go.id');
    expect(text).toContain('menjembatani lembaga dengan instansi');
    expect(text).toMatch(/Ed: ?Asa\/kpusurakarta/);
    expect(
      JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? ''),
    ).toBeTruthy();
    await page.context().close();
  });

  test.each([
    ['/berita/hasil-pilwalkot-2024/', 'Pilwalkot Surakarta 2024', '2024-12-04', '/hasil/pilwalkot-2024/'],
    ['/berita/ipp-pilkada-2024-jawa-tengah/', '79,10 poin', '2025-10-18', '/pemilu/ipp/jawa-tengah/'],
  ])(
    'the news item %s was made from data, says so, and is found everywhere',
    async (path, title, day, origin) => {
      const { page } = await open(path, { javaScriptEnabled: false });
      expect(await page.locator('h1').innerText()).toContain(title);
      expect(await page.locator('article[data-kpu-generated="true"]').innerText()).toMatch(
        /Dibuat otomatis dari data (?:hasil|nilai) /,
      );
      // Its day is that of the document; it leads to the figures it tells of, and has their sources.
      expect(await page.locator('article time').first().getAttribute('datetime')).toBe(day);
      expect(await page.locator(`aside a[href="${origin}"]`).count()).toBe(1);
      expect(await page.locator('article table').count()).toBe(1);
      expect(await page.locator('article section a[href^="https://"]').count()).toBeGreaterThan(0);
      await page.context().close();
      for (const list of ['/berita/', '/arsip/', '/']) expect(htmlOf(list), list).toContain(`href="${path}"`);
      for (const file of ['umpan.xml', 'umpan.json', 'sitemap.xml', 'cari/indeks.json'])
        expect(htmlOf(`/${file}`), file).toContain(path);
      expect(htmlOf('/umpan.xml')).toContain('Dibuat otomatis dari data');
    },
  );

  test('the menu opens and leads on by keyboard alone, script off, on a phone', async () => {
    const { page } = await open('/', { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    const links = page.locator('[data-kpu="ui/MainNav@1"] a');
    const total = await links.count();
    expect(total).toBeGreaterThan(3);
    const seen = new Set<string>();
    // JavaScript is off for the page, not for the test: focus is read through the browser.
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      const tag = await focused.evaluate((e) => e.tagName);
      if (tag === 'SUMMARY' && !(await focused.evaluate((e) => (e.parentElement as HTMLDetailsElement).open)))
        await page.keyboard.press('Enter');
      if (tag === 'A' && (await focused.evaluate((e) => e.closest('[data-kpu="ui/MainNav@1"]') !== null)))
        seen.add((await focused.getAttribute('href')) ?? '');
      if (seen.size > 0 && tag === 'A' && (await focused.evaluate((e) => e.closest('main') !== null))) break;
    }
    const wanted = new Set(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? '')));
    expect([...wanted].filter((href) => !seen.has(href))).toEqual([]);
    await page.context().close();
  });
});

describe('the report for the keeper of the site', () => {
  const page = (jenis: HalamanDiperiksa['jenis'], isi: object): HalamanDiperiksa => ({
    jenis,
    jalur: pageType(jenis).route ?? '',
    isi,
  });
  const report = (halaman: HalamanDiperiksa[], more: Partial<Pemeriksaan> = {}) =>
    laporan({
      kantor: 'KPU Kabupaten Klaten',
      kota: 'Klaten',
      host: 'kab-klaten.kpu.go.id',
      tahap: 'biasa',
      hariIni: '2026-11-30',
      halaman,
      berita: [],
      ...more,
    });
  const news = {
    judul: 'RAPAT KOORDINASI DI KLATEN',
    jalur: '/berita/rapat/',
    teks: 'Klaten, kab-klaten.kpu.go.id – Rapat.',
    terbit: '2026-11-20',
    foto: [],
  };

  test('what is overdue stands first, the longest first, with the day since when', () => {
    const text = report([
      page('berita', { items: [{ published: '2026-11-20' }, { published: '2026-11-02' }] }),
      page('pdpb', {
        records: [
          { year: 2026, quarter: 1 },
          { year: 2025, quarter: 4 },
        ],
      }),
      page('laporanLayanan', { reports: [{ year: 2024 }, { year: 2023 }] }),
      page('visiMisi', { body: 'x', updated: '2026-11-01' }),
    ]);
    expect(text.split('\n').slice(0, 6)).toEqual([
      'Pemeriksaan situs KPU Kabupaten Klaten, 30 November 2026',
      '',
      'Terlambat: 3',
      '- Laporan Layanan Informasi (/informasi-publik/laporan-layanan/): edisi 2025 belum ada, terlambat 244 hari (sejak 1 April 2026)',
      '- PDPB (/data-pemilih/pdpb/): edisi 2026-II belum ada, terlambat 153 hari (sejak 1 Juli 2026)',
      '- Berita Terkini (/berita/): belum diperbarui, terlambat 3 hari (sejak 28 November 2026)',
    ]);
    expect(text).not.toContain('Visi dan Misi');
  });

  test('nearer to voting day more is expected', () => {
    const halaman = [page('berita', { items: [{ published: '2026-11-26' }] })];
    expect(report(halaman)).toContain('Tidak ada yang terlambat.');
    expect(report(halaman, { tahap: 'menjelang' })).toContain('Berita Terkini (/berita/): belum diperbarui');
  });

  test('what is empty is listed by who fills it; what has no day is not called fresh', () => {
    const text = report([
      page('visiMisi', {}),
      page('opini', { items: [], feeds: { rss: '/umpan.xml' } }),
      page('dapil', { chambers: [{ name: 'DPRD' }] }),
      page('sejarah', { body: 'x', updated: 'kemarin' }),
    ]);
    expect(text).toMatch(
      /Belum diisi kantor ini: 2\n- Divisi Sosialisasi[^\n]+\n {4}Opini \(\/opini\/\)\n- Sekretariat:\n {4}Visi dan Misi/,
    );
    expect(text).toMatch(/Tanpa tanggal: 1\n- Daerah Pemilihan[^\n]+\n.*updated: '2026-11-30'/);
    expect(text).toContain('- Sejarah (/profil/sejarah/): Tanggal "kemarin" tidak dapat dibaca');
  });

  test('an agenda with something to come is filled, however far away it is', () => {
    expect(report([page('agenda', { events: [{ start: '2027-02-01T09:00+07:00' }] })])).toContain(
      'Tidak ada yang terlambat.',
    );
  });

  test('each news item has its advice, and nothing is held back', () => {
    const text = report([], { berita: [news] });
    expect(text).toContain(
      '- RAPAT KOORDINASI DI KLATEN (/berita/rapat/)\n    Judul: Judul seluruhnya huruf besar',
    );
    expect(text).toContain('Belum ada foto.');
    expect(text).toContain('Ini saran. Situs tetap dapat dibuat dan diterbitkan.');
    const many = Array.from({ length: 12 }, () => news);
    expect(report([], { berita: many })).toContain('Saran untuk 10 berita terbaru dari 12:');
    expect(report([])).toContain('belum ada berita yang ditulis');
  });

  test('content that is not what it should be is no reason to fall', () => {
    for (const isi of [
      { items: 'x' },
      { records: [null, { year: 'x' }] },
      { results: [{}] },
      { events: [{}] },
    ])
      for (const jenis of ['berita', 'pdpb', 'hasilPemilihan', 'agenda', 'laporanKinerja'] as const)
        expect(report([page(jenis, isi)])).not.toMatch(/undefined|NaN|\bnull\b/);
  });

  test('`npm run periksa` prints it, publishes nothing, and refuses a day that is none', () => {
    const template = join(siteDir, '..');
    const check = (...args: string[]) =>
      spawnSync(process.execPath, [join(template, 'alat/periksa.mjs'), ...args], {
        encoding: 'utf8',
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      });
    const { stdout, status } = check('--tanggal', '2026-11-30');
    expect(stdout).toContain('Pemeriksaan situs KPU Kota Surakarta, 30 November 2026');
    expect(stdout).toContain('- PDPB (/data-pemilih/pdpb/): edisi 2026-I belum ada');
    expect(stdout).toContain('Judul 118 karakter; usahakan paling banyak 110.');
    // News that was made from data is not the writer's.
    expect(stdout).not.toContain('hasil-pilwalkot-2024');
    expect(status).toBe(0);
    expect(existsSync(join(siteDir, 'periksa.txt'))).toBe(false);
    const wrong = check('--tanggal', '2026-02-31');
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toMatch(/bukan tanggal.*Tulis tahun-bulan-hari/);
  });

  test('`npm run contoh` gives content that the page takes', () => {
    const sample = (...args: string[]) =>
      spawnSync(process.execPath, [join(siteDir, '../alat/contoh.mjs'), ...args], { encoding: 'utf8' });
    expect(sample().stdout.split('\n').length).toBeGreaterThan(70);
    const { stdout } = sample('visiMisi');
    const content = new Function(`return ({${stdout}})`)();
    expect(readContent('TextPage', content.visiMisi).ok).toBe(true);
    expect(content.visiMisi.sample).toBeUndefined();
    const member = new Function(`return ({${sample('anggotaDetail').stdout}})`)();
    expect(readContent('MemberPage', member.anggotaDetail.alamat).ok).toBe(true);
    expect(sample('berita').stdout).toContain('src/isi/berita/');
    const wrong = sample('anggot');
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toMatch(/Yang mirip: .*anggota/);
  });
});

test('every page is light: HTML, style sheets and scripts at most 50 kB compressed', () => {
  for (const path of pages) {
    const html = htmlOf(path);
    const linked = [
      ...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g),
      ...html.matchAll(/<script[^>]+src="([^"]+)"/g),
    ];
    expect(linked.length, path).toBeGreaterThan(0);
    const bytes = [
      Buffer.from(html),
      ...linked.map(([, href]) => readFileSync(join(siteDir, href as string))),
    ]
      .map((file) => gzipSync(file, { level: 9 }).length)
      .reduce((sum, size) => sum + size, 0);
    expect(bytes, path).toBeLessThanOrEqual(50_000);
  }
});
