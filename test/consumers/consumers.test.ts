/**
 * Apps as an office would have them, installed from the packed tarballs in a folder of their own
 * outside the workspace, built and opened.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunch } from '../utils/chromium.ts';
import { libraries, root, tarball } from '../utils/packages.ts';
import { serveFolder } from '../utils/serve.ts';

const env = {
  ...process.env,
  NODE_ENV: undefined,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  CI: 'true',
} as NodeJS.ProcessEnv;

const made: string[] = [];
function folder(name: string): string {
  const dir = mkdtempSync(join(tmpdir(), `situs-kpu-${name}-`));
  made.push(dir);
  return dir;
}

/** Copies an app away, gives it our tarballs and installs. */
function install(source: string): string {
  const dir = folder('consumer');
  cpSync(source, dir, { recursive: true });
  const file = join(dir, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const ours = Object.fromEntries(libraries.map((p) => [p.manifest.name, `file:${tarball(p)}`]));
  manifest.dependencies = { ...manifest.dependencies, ...ours };
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  writeFileSync(
    join(dir, 'pnpm-workspace.yaml'),
    `packages: []\nallowBuilds:\n  esbuild: true\n  sharp: true\noverrides:\n${Object.entries(ours)
      .map(([name, path]) => `  '${name}': '${path}'\n`)
      .join('')}`,
  );
  run(dir, 'pnpm', ['install', '--prefer-offline', '--no-frozen-lockfile']);
  return dir;
}

function run(cwd: string, command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: 'pipe', maxBuffer: 64e6 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
}

describe('consumers', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(await chromiumLaunch());
  });
  afterAll(async () => {
    await browser?.close();
    for (const dir of made) rmSync(dir, { recursive: true, force: true });
  });

  async function open(url: string): Promise<{ page: Page; problems: string[] }> {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (m) => ['error', 'warning'].includes(m.type()) && problems.push(m.text()));
    page.on('pageerror', (e) => problems.push(String(e)));
    page.on('requestfailed', (r) => problems.push(`${r.url()} failed`));
    await page.goto(url, { waitUntil: 'networkidle' });
    return { page, problems };
  }

  test('plain Node renders every package without a bundler', () => {
    const dir = install(join(import.meta.dirname, 'node-esm'));
    const out = JSON.parse(run(dir, 'node', ['index.mjs']));
    expect(out.button).toContain('data-kpu="ui/Button@1"');
    expect(out.table).toContain('<caption');
    expect(out.story).toContain('121.471');
    expect(out.widgets).toContain('185.970');
    expect(out.article).toContain('Surakarta, kota-surakarta.kpu.go.id');
    expect(out.article).not.toMatch(/<script(?! type="application\/ld\+json")/);
    // Every component has a form for the server; none needs a browser to be loaded.
    expect(out.components).toBeGreaterThan(80);
    expect(out.combobox).toMatch(/<select[^>]*name="wilayah"/);
    expect(out.dataTable).toContain('<caption');
    expect(out.words).toBe('Lanjut');
    expect(out.reference).toBe('ui/Button@1');
    expect(out).toMatchObject({
      chart: true,
      host: 'kota-surakarta.kpu.go.id',
      paper: 'var(--kpu-color-paper)',
      css: '@layer kpu',
      tokens: true,
      closed: true,
    });
  });

  test('a Vite app with vanilla-extract of its own builds, runs and switches its theme', async () => {
    const dir = install(join(import.meta.dirname, 'vite-spa'));
    // Our declarations must hold by themselves, without skipLibCheck.
    run(dir, 'pnpm', ['exec', 'tsc', '--noEmit']);
    run(dir, 'pnpm', ['exec', 'vite', 'build']);
    const site = await serveFolder(join(dir, 'dist'));
    const { page, problems } = await open(site.url);
    await page.getByRole('button', { name: 'Tampilkan hasil' }).click();
    expect(await page.locator('main').innerText()).toContain('185.970');
    await page.getByRole('radio', { name: 'Gelap' }).check();
    expect(await page.evaluate('document.documentElement.dataset.kpuTheme')).toBe('dark');
    expect(problems).toEqual([]);
    await page.close();
    await site.close();
  });

  test('a Next app builds with Turbopack, serves the article and hydrates without a word', async () => {
    const dir = install(join(import.meta.dirname, 'next-app'));
    run(dir, 'pnpm', ['exec', 'next', 'build']);
    const port = 20_000 + (process.pid % 10_000);
    const server = spawn('pnpm', ['exec', 'next', 'start', '-p', String(port), '-H', '127.0.0.1'], {
      cwd: dir,
      env,
      stdio: 'pipe',
      detached: true,
    });
    try {
      await new Promise<void>((done, fail) => {
        server.stdout.on('data', (chunk) => /Ready|ready/.test(String(chunk)) && done());
        server.on('exit', () => fail(new Error('next start ended')));
      });
      const html = await (await fetch(`http://127.0.0.1:${port}/`)).text();
      expect(html).toContain('data-kpu="templates/ArticlePage@1"');
      expect(html).toContain('Kegiatan dimulai pada pukul 10.00.');
      const { page, problems } = await open(`http://127.0.0.1:${port}/`);
      await page.getByRole('radio', { name: 'Kontras tinggi' }).check();
      expect(await page.evaluate('document.documentElement.dataset.kpuTheme')).toBe('contrast');
      expect(problems).toEqual([]);
      // What the article does not show does not reach its visitors.
      const scripts = (await page.evaluate(
        'Promise.all(performance.getEntriesByType("resource").filter((r) => /\\.js/.test(r.name)).map((r) => fetch(r.name).then((a) => a.text())))',
      )) as string[];
      const code = scripts.join('\n');
      // The part of ThemeSwitch that runs in the browser.
      expect(code).toContain('kpu-theme');
      for (const other of ['Toast', 'Gallery', 'Form', 'Combobox', 'DataTable', 'Tabs'])
        expect(code).not.toContain(`ui/${other}@1`);
      await page.close();

      const form = await open(`http://127.0.0.1:${port}/formulir`);
      await form.page.getByRole('button', { name: 'Kirim' }).click();
      expect(await form.page.locator('[data-kpu="ui/ErrorSummary@1"]').innerText()).toContain(
        'Isi nama lengkap',
      );
      await form.page.getByRole('combobox', { name: /Kabupaten atau kota/ }).fill('solo');
      await form.page.getByRole('option', { name: /Kota Surakarta/ }).click();
      await form.page.getByRole('button', { name: /^TPS/ }).click();
      expect(await form.page.locator('tbody th').allInnerTexts()).toEqual(['Laweyan', 'Jebres']);
      expect(form.problems).toEqual([]);
      await form.page.close();
    } finally {
      if (server.pid) process.kill(-server.pid);
    }
  });

  test('a page without React looks right with two style sheets', async () => {
    const dir = install(join(import.meta.dirname, 'plain-html'));
    const site = await serveFolder(dir, {
      'content-security-policy': "default-src 'self'; img-src 'self' data:",
    });
    const { page, problems } = await open(`${site.url}/index.html`);
    const look = (await page.evaluate(
      `(() => { const s = getComputedStyle(document.querySelector('.kpu-button')); return { height: parseFloat(s.minHeight), background: s.backgroundColor, layered: getComputedStyle(document.body).margin }; })()`,
    )) as { height: number; background: string };
    expect(look.height).toBe(44);
    expect(look.background).not.toBe('rgba(0, 0, 0, 0)');
    expect(problems).toEqual([]);
    await page.close();
    await site.close();
  });

  const scaffold = (...args: string[]) => {
    const dir = join(folder('scaffold'), 'situs');
    run(root, 'node', ['packages/create-situs-kpu/bin/create-situs-kpu.mjs', dir, ...args]);
    return dir;
  };

  test('the scaffold makes the demo site of Surakarta, which builds from the packed packages', () => {
    const dir = install(scaffold());
    run(dir, 'pnpm', ['run', 'build']);
    expect(readFileSync(join(dir, 'dist/index.html'), 'utf8')).toContain('Kota Surakarta');
    expect(readFileSync(join(dir, 'dist/hasil/pilwalkot-2024/index.html'), 'utf8')).toContain('185.970');
  });

  test('the scaffold makes the site of another office, empty and honest', () => {
    const dir = install(scaffold('--wilayah', '33.10'));
    run(dir, 'pnpm', ['run', 'build']);
    const page = (path: string) => readFileSync(join(dir, 'dist', path, 'index.html'), 'utf8');
    const home = page('');
    for (const text of ['Kabupaten Klaten', 'kab-klaten.kpu.go.id', 'Belum ada berita'])
      expect(home).toContain(text);
    // Every page of the standard is there and says who fills it; nothing of another office is on any of them.
    expect(page('profil/visi-dan-misi')).toContain('belum diisi');
    expect(page('hasil')).toContain('belum diisi');
    expect(page('informasi-publik/prosedur')).toContain('hari kerja');
    const all = globSync('**/*.{html,json,xml}', { cwd: join(dir, 'dist') });
    expect(all.length).toBeGreaterThan(70);
    for (const file of all)
      expect(readFileSync(join(dir, 'dist', file), 'utf8'), file).not.toContain('Surakarta');
  });

  test('the scaffold refuses a region that does not exist, and names the nearest', () => {
    expect(() => scaffold('--wilayah', '33.99')).toThrow(/no region with the code "33\.99"[\s\S]*Nearest/);
  });
});
