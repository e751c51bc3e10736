/**
 * The filling tool as people use it, in a real browser with a real IndexedDB, by keyboard alone: an operator fills in,
 * closes the page, comes back, exports; the province puts three such files together and decides what differs.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunch } from '../utils/chromium.ts';
import { type Site, serveFolder, storybookDir } from '../utils/serve.ts';
import { openStory } from '../utils/story.ts';

interface Entry {
  id: string;
  status: string;
  value: number | string | null;
  evidence: { name: string; sha256: string | null }[];
  history: { parents: string[]; state: { value: unknown } }[];
}
interface File {
  sample: boolean;
  regions: { region: string; indicators: Entry[]; difficulties: { text: string; category: string }[] }[];
}

let site: Site;
const places: string[] = [];
const browsers: BrowserContext[] = [];

beforeAll(async () => {
  if (!existsSync(join(storybookDir, 'index.json')))
    throw new Error(
      'Situs KPU e2e: the showroom is not built. The tests open its stories. Run `pnpm build:storybook` first.',
    );
  site = await serveFolder(storybookDir);
});
afterAll(async () => {
  for (const browser of browsers) await browser.close();
  for (const place of places) rmSync(place, { recursive: true, force: true });
  await site?.close();
});

/** A computer of its own: what its browser keeps is on a disk, and stays when the browser is closed. */
function computer(): string {
  const place = mkdtempSync(join(tmpdir(), 'situs-kpu-kerja-'));
  places.push(place);
  return place;
}
async function browserOf(place: string): Promise<BrowserContext> {
  const launch = await chromiumLaunch();
  // Recording the screen or keeping what was tried needs nothing of this.
  const browser = await chromium.launchPersistentContext(place, { ...launch, acceptDownloads: true });
  browsers.push(browser);
  return browser;
}
async function open(browser: BrowserContext, story: string): Promise<Page> {
  const page = await browser.newPage();
  // Somebody listens from the beginning: the browser is told to hand over its choosers of files when the first one does,
  // and a key that is pressed before it has heard that would open one that nobody sees.
  page.on('filechooser', () => {});
  await openStory(page, site.url, `ipp-ippworkbench--${story}`);
  await page.locator('[data-kpu="ipp/IppWorkbench@1"][data-kpu-status="siap"]').waitFor();
  return page;
}

/** What has the focus, as a person hears it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const e = document.activeElement;
    if (!e || e === document.body) return '';
    const label = e.labels?.[0]?.textContent;
    return ((e.getAttribute('aria-label') ?? label ?? e.textContent) || '').trim().replace(/\\s+/g, ' ');
  })()`) as Promise<string>;

/** Goes on by Tab until something with these words has the focus. */
async function tabTo(page: Page, words: RegExp, back = false): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    if (words.test(await focused(page))) return;
  }
  throw new Error(`Nothing that reads ${words} can be reached by Tab.`);
}
/** Begins again at the head of the page, as a reload of the mind. */
const fromTop = (page: Page) =>
  page.evaluate(`(() => {
    document.activeElement?.blur();
    const root = document.querySelector('[data-kpu="ipp/IppWorkbench@1"]');
    root.tabIndex = -1;
    root.focus();
    root.removeAttribute('tabindex');
  })()`);

async function downloadBy(page: Page, words: RegExp): Promise<{ name: string; path: string }> {
  await fromTop(page);
  await tabTo(page, words);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return { name: download.suggestedFilename(), path: await download.path() };
}
const read = (path: string): File => JSON.parse(readFileSync(path, 'utf8')) as File;
const saved = (page: Page) => page.getByText(/^Tersimpan pada/).waitFor();

/** Opens an indicator and enters a value, by keyboard alone. */
async function fill(page: Page, indicator: RegExp, value: string): Promise<void> {
  await fromTop(page);
  await tabTo(page, indicator);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Nilai/);
  await page.keyboard.type(value);
  await page.keyboard.press('Tab');
}

const pdf = { name: 'BA-rekap.pdf', mimeType: 'application/pdf', buffer: Buffer.from('abc') };

describe('an operator, by keyboard alone', () => {
  test('fills in, attaches evidence, submits, records a difficulty; closes the browser; all of it is there again', async () => {
    const place = computer();
    const first = await browserOf(place);
    const page = await open(first, 'operator-surakarta');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));

    await fill(page, /^Koordinasi dengan instansi kependudukan/, '71,2');
    // Evidence: the field of the browser opens by Enter.
    await tabTo(page, /^Catat bukti/);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles(pdf);
    await page
      .getByText(/BA-rekap\.pdf dicatat sebagai bukti/)
      .first()
      .waitFor();
    // The focus is still in the field.
    expect(await focused(page)).toMatch(/^Catat bukti/);
    await tabTo(page, /^Kirim ke provinsi: Koordinasi/);
    await page.keyboard.press('Enter');
    await page
      .getByText(/Menunggu pihak lain/)
      .first()
      .waitFor();

    await fromTop(page);
    await tabTo(page, /^Catat kendala$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Kategori/);
    await page.keyboard.type('Data di luar');
    await tabTo(page, /^Apa kendalanya/);
    await page.keyboard.type('Data Dukcapil belum diterima');
    await tabTo(page, /^Siapa yang perlu bertindak/);
    await page.keyboard.type('KPU provinsi');
    await tabTo(page, /^Tambahkan kendala/);
    await page.keyboard.press('Enter');
    await page.getByText('Kendala dicatat.').waitFor();
    await saved(page);
    expect(errors).toEqual([]);
    await first.close();

    const second = await browserOf(place);
    const again = await open(second, 'operator-surakarta');
    await again.getByText('Data Dukcapil belum diterima').first().waitFor();
    const item = again.locator('summary', { hasText: 'Koordinasi dengan instansi kependudukan' });
    expect(await item.textContent()).toContain('Terkirim');
    const { name, path } = await downloadBy(again, /^Ekspor berkas/);
    expect(name).toMatch(/^CONTOH-ipp-progres-33\.72-.*\.json$/);
    const file = read(path);
    expect(file.sample).toBe(true);
    const [region] = file.regions;
    expect(region?.indicators).toHaveLength(1);
    expect(region?.indicators[0]).toMatchObject({ status: 'terkirim', value: 71.2 });
    // SHA-256 of "abc", FIPS 180-2 appendix B.1. Of the file itself there is nothing.
    expect(region?.indicators[0]?.evidence).toMatchObject([
      {
        name: 'BA-rekap.pdf',
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    ]);
    expect(region?.difficulties).toMatchObject([
      { category: 'data-luar-kpu', text: 'Data Dukcapil belum diterima' },
    ]);
    await second.close();
  });

  test('works without a network, and undoes', async () => {
    const browser = await browserOf(computer());
    const page = await open(browser, 'operator-surakarta');
    await browser.setOffline(true);
    await fill(page, /^Pemakaian layanan cek DPT/, '12');
    const item = page
      .locator('details', { has: page.locator('summary', { hasText: 'Pemakaian layanan cek DPT' }) })
      .last();
    const field = item.getByRole('textbox', { name: /^Nilai/, includeHidden: true });
    expect(await field.inputValue()).toBe('12');
    await saved(page);
    await fromTop(page);
    await tabTo(page, /^Batalkan langkah/);
    await page.keyboard.press('Enter');
    await page.getByText('Langkah terakhir dibatalkan.').waitFor();
    expect(await focused(page)).toBe('Batalkan langkah');
    expect(await field.inputValue()).toBe('');
    await browser.close();
  });

  test('what is being typed when the page is closed is not lost', async () => {
    const place = computer();
    const browser = await browserOf(place);
    const page = await open(browser, 'operator-surakarta');
    await fromTop(page);
    await tabTo(page, /^Pelindungan hak pilih/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Nilai/);
    await page.keyboard.type('3,5');
    let asked = false;
    page.on('dialog', async (dialog) => {
      asked ||= dialog.type() === 'beforeunload';
      // The person stays; the tool saves meanwhile.
      await dialog.dismiss();
    });
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toBe(true);
    await saved(page);
    await browser.close();
    const later = await browserOf(place);
    const again = await open(later, 'operator-surakarta');
    expect(await again.locator('summary', { hasText: 'Pelindungan hak pilih' }).textContent()).toContain(
      'Draf',
    );
    await later.close();
  });

  test('two tabs of one browser end with both entries', async () => {
    const browser = await browserOf(computer());
    const [left, right] = [
      await open(browser, 'operator-surakarta'),
      await open(browser, 'operator-surakarta'),
    ];
    await fill(left, /^Pemilih pemula terdaftar/, '1');
    await saved(left);
    await fill(right, /^Pemilih pindahan terlayani/, '2');
    await saved(right);
    for (const page of [left, right])
      for (const name of ['Pemilih pemula terdaftar', 'Pemilih pindahan terlayani'])
        await page.locator('summary', { hasText: name }).filter({ hasText: 'Draf' }).waitFor();
    await browser.close();
  });
});

describe('the province, by keyboard alone', () => {
  test('three files of three offices become one document; what differs is decided by a person and nothing is lost', async () => {
    /** A computer on which a region is filled in and exported, as JSON or XLSX. */
    const exported = async (story: string, value: string, as: RegExp) => {
      const browser = await browserOf(computer());
      const page = await open(browser, story);
      await fill(page, /^Koordinasi dengan instansi kependudukan/, value);
      await saved(page);
      const { name, path } = await downloadBy(page, as);
      const buffer = readFileSync(path);
      await browser.close();
      return { name, mimeType: 'application/octet-stream', buffer };
    };
    const json = /^Ekspor berkas/;
    const klaten = await exported('operator-klaten', '64', /^Ekspor lembar/);
    const laptop = await exported('operator-surakarta', '71,2', json);
    const office = await exported('operator-surakarta', '72,1', json);
    expect(klaten.name).toMatch(/\.xlsx$/);

    const place = computer();
    const browser = await browserOf(place);
    const page = await open(browser, 'provinsi');
    await fromTop(page);
    await tabTo(page, /^Berkas dari ekspor alat ini/);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles([klaten, laptop, { ...office, name: `kantor-${office.name}` }]);
    await page.getByText('Pratinjau impor').waitFor();
    await expect.poll(() => focused(page)).toBe('Pratinjau impor');
    await page.getByText(/1 isian akan punya dua versi/).waitFor();
    await tabTo(page, /^Gabungkan 3 berkas/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Perlu keputusan (1)');
    await tabTo(page, /^Pakai versi 1/);
    await tabTo(page, /^Pakai versi 2/);
    await page.keyboard.press('Enter');
    await page.getByText(/^Diputuskan: /).waitFor();
    expect(await page.getByText('Perlu keputusan').count()).toBe(0);
    await saved(page);

    const { path } = await downloadBy(page, json);
    const file = read(path);
    expect(file.regions.map(({ region }) => region)).toEqual(['33.10', '33.72']);
    expect(file.regions[0]?.indicators[0]?.value).toBe(64);
    const merged = file.regions[1]?.indicators[0];
    expect(merged?.history.map(({ state }) => state.value)).toEqual(expect.arrayContaining([71.2, 72.1]));
    expect(merged?.history.some(({ parents }) => parents.length === 2)).toBe(true);
    expect([71.2, 72.1]).toContain(merged?.value);
    await browser.close();
  });
});
