/**
 * Apps as an office would have them, installed from the packed tarballs in a folder of their own
 * outside the workspace, built and opened.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

  /** Files of a built site that name another office. */
  const strangers = (dir: string) =>
    globSync('**/*.{html,json,xml,txt}', { cwd: join(dir, 'dist') }).filter((file) =>
      /surakarta|33\.72|3372|(?<!kab-)\bkota-/i.test(readFileSync(join(dir, 'dist', file), 'utf8')),
    );

  describe('the site of another office', () => {
    let klaten: string;
    const built = (dir: string) => (path: string) =>
      readFileSync(join(dir, 'dist', path, 'index.html'), 'utf8');

    test('a kabupaten begins empty and honest, and publishes a table and its news', () => {
      klaten = install(scaffold('--wilayah', '3310'));
      for (const file of ['README.md', 'src/situs.ts', 'src/isi/kantor.ts', 'src/isi/berita-data.ts'])
        expect(readFileSync(join(klaten, file), 'utf8'), file).not.toMatch(/surakarta/i);
      expect(readFileSync(join(klaten, 'README.md'), 'utf8')).toContain('# Situs KPU Kabupaten Klaten');
      // What an operator does: a news item from the pattern, a table from a spreadsheet, its news in one line.
      cpSync(join(klaten, 'src/isi/berita/_contoh.md'), join(klaten, 'src/isi/berita/berita-satu.md'));
      mkdirSync(join(klaten, 'src/isi/hasil'));
      writeFileSync(
        join(klaten, 'src/isi/hasil/pilbup.csv'),
        'Kode;Wilayah;1;2;Suara sah;Suara tidak sah;Pengguna hak pilih;DPT\n33.10.01;Prambanan;1.100;2.200;3.300;10;3.310;4.000\n33.10;Jumlah;1.100;2.200;3.300;10;3.310;4.000\n',
      );
      const results = join(klaten, 'src/isi/hasil.ts');
      const text = readFileSync(results, 'utf8');
      // The example stands in the file's own comment.
      const [, example = ''] = /\n( \* {3}\{\n[\s\S]*?\n \* {3}\},)\n/.exec(text) ?? [];
      writeFileSync(
        results,
        text
          .replace('import type', "import { hasilTabel } from '../dari-tabel.ts';\nimport type")
          .replace(
            'HasilSitus[] = []',
            `HasilSitus[] = [${example.replace(/^ \* {3}/gm, '').replace('pilbup-2024.csv', 'pilbup.csv')}]`,
          ),
      );
      writeFileSync(
        join(klaten, 'src/isi/berita-data.ts'),
        "import { beritaHasil } from '../otomatis.ts';\nexport const beritaData = [beritaHasil('pilbup-2024')];\n",
      );
      const office = join(klaten, 'src/isi/kantor.ts');
      writeFileSync(
        office,
        readFileSync(office, 'utf8').replace(
          'object>> = {};',
          "object>> = { agenda: { events: [{ id: 'a', title: 'Sosialisasi', start: '2026-12-05T09:00+07:00' }] } };",
        ),
      );
      run(klaten, 'pnpm', ['run', 'build']);
      const page = built(klaten);
      for (const words of [
        'Kabupaten Klaten',
        'kab-klaten.kpu.go.id',
        'Alamat belum diisi',
        'Berita terbaru',
      ])
        expect(page('')).toContain(words);
      expect(page('')).not.toContain('streetAddress');
      // Every page of the standard is there and says who fills it; nothing of another office is on any of them.
      expect(page('profil/visi-dan-misi')).toContain('belum diisi');
      expect(page('hasil/pilbup-2024')).toContain('2.200');
      // The figures as files, and a calendar of what is in the agenda.
      const file = (name: string) => readFileSync(join(klaten, 'dist', name), 'utf8');
      expect(page('hasil/pilbup-2024')).toContain('href="/hasil/pilbup-2024-wilayah.csv"');
      expect(file('hasil/pilbup-2024-wilayah.csv')).toMatch(/Prambanan;.*2200/);
      expect(page('agenda')).toContain('href="/agenda/agenda.ics"');
      expect(file('agenda/agenda.ics')).toContain('DTSTART:20261205T020000Z');
      expect(page('berita/hasil-pilbup-2024')).toContain('Dibuat otomatis dari data hasil');
      expect(page('berita/berita-satu')).toContain('Klaten, kab-klaten.kpu.go.id');
      expect(page('informasi-publik/prosedur')).toContain('hari kerja');
      expect(globSync('**/*.html', { cwd: join(klaten, 'dist') }).length).toBeGreaterThan(70);
      expect(strangers(klaten)).toEqual([]);

      const wrong = readFileSync(join(klaten, 'src/isi/hasil/pilbup.csv'), 'utf8').replace(
        ';2.200;3.300',
        ';2.201;3.300',
      );
      writeFileSync(join(klaten, 'src/isi/hasil/pilbup.csv'), wrong);
      expect(() => run(klaten, 'pnpm', ['run', 'build'])).toThrow(/pilbup\.csv tidak dapat dimuat/);
      // A code that no kecamatan of the office has would put its votes nowhere.
      writeFileSync(
        join(klaten, 'src/isi/hasil/pilbup.csv'),
        wrong.replace(';2.201;3.300', ';2.200;3.300').replace('33.10.01', '33.10.99'),
      );
      expect(() => run(klaten, 'pnpm', ['run', 'build'])).toThrow(
        /Kode 331099 [^\n]*bukan kecamatan di Kabupaten Klaten[\s\S]*33\.10\.01 Prambanan/,
      );
    });

    test('a province has its own names, host, zone and no office above it but KPU RI', () => {
      const dir = scaffold('--wilayah', '91');
      // The same packages as the kabupaten: nothing is installed a second time.
      symlinkSync(join(klaten, 'node_modules'), join(dir, 'node_modules'));
      cpSync(join(klaten, 'package.json'), join(dir, 'package.json'));
      run(dir, 'pnpm', ['exec', 'astro', 'build']);
      const page = built(dir);
      for (const path of ['', 'kontak', 'pemilu/ipp', 'hasil', 'informasi-publik'])
        expect(page(path), path).toContain('Komisi Pemilihan Umum Provinsi Papua');
      expect(page('')).toContain('https://papua.kpu.go.id/');
      expect(page('informasi-publik')).toContain('https://papuappid.kpu.go.id/');
      expect(page('')).not.toMatch(/>KPU Provinsi [^<]*<\/a>/);
      expect(page('kontak')).toContain('Alamat belum diisi');
      expect(readFileSync(join(dir, 'src/isi/kantor.ts'), 'utf8')).not.toMatch(/surakarta/i);
      expect(strangers(dir)).toEqual([]);
    });
  });

  test.each([
    [['--wilayah', '33.99'], /bukan kode Kemendagri[\s\S]*no region with the code "33\.99"[\s\S]*Nearest/],
    [['--wilayah', 'Bandung'], /32\.04 {2}Kabupaten Bandung\n {2}32\.73 {2}Kota Bandung/],
    [['--wilayah', '33.10.01'], /33\.10 {2}Kabupaten Klaten[\s\S]*lies below the kabupaten/],
    [['33.10'], /npm create situs-kpu@latest \S+ -- --wilayah 33\.10[\s\S]*npm kept --wilayah/],
    [['--wilaya', '33.10'], /tidak dikenal[\s\S]*Unknown option '--wilaya'/],
    [['--wilayah'], /tidak lengkap[\s\S]*argument missing/],
  ])('the scaffold refuses %j, says why and how to write it, and makes nothing', (args, message) => {
    expect(() => scaffold(...args)).toThrow(message);
  });

  test('the scaffold writes over nothing, and finds the code of an office by its name', () => {
    const create = (...args: string[]) =>
      run(root, 'node', ['packages/create-situs-kpu/bin/create-situs-kpu.mjs', ...args]);
    const dir = folder('scaffold');
    writeFileSync(join(dir, 'catatan.txt'), 'milik orang');
    expect(() => create(dir, '--wilayah', '33.10')).toThrow(/tidak kosong[\s\S]*is not empty/);
    expect(() => create(join(dir, 'catatan.txt'), '--wilayah', '33.10')).toThrow(
      /bukan folder[\s\S]*is a file/,
    );
    expect(() => create()).toThrow(/foldernya belum disebut[\s\S]*no folder was named/);
    expect(create('--cari', 'klaten')).toContain('33.10  Kabupaten Klaten');
    expect(() => create('--cari', 'xyzzyq')).toThrow(/no region has a name like/);
    // A name that npm would refuse becomes one that it takes.
    const odd = join(dir, 'Situs KPU Klatén');
    expect(create(odd, '--wilayah', '33.10')).toContain(`cd "${odd}"`);
    expect(JSON.parse(readFileSync(join(odd, 'package.json'), 'utf8')).name).toBe('situs-kpu-klaten');
  });
});
