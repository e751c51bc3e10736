/**
 * The accessibility evidence of each component, `packages/ui/evidence/<Component>.yaml`. Rows marked `otomatis` are
 * written by this run (`pnpm evidence:update`); rows of people are kept as they are, and stay `belum diuji` until a
 * person has done them. A row that would fail fails here as well.
 */
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { uiContract } from '../../packages/ui/src/contract.ts';
import { chromiumLaunch, pinned } from '../utils/chromium.ts';
import { root } from '../utils/packages.ts';
import { type Site, serveFolder, storybookDir } from '../utils/serve.ts';
import { openStory, switchStory } from '../utils/story.ts';
import {
  axeVersion,
  type CheckId,
  type Finding,
  ownAxe,
  runChecks,
  type Status,
  statuses,
} from './checks.ts';

const update = process.env['UPDATE_EVIDENCE'] === '1';
const dir = join(root, 'packages/ui/evidence');
const hint = 'If the change is wanted, run `pnpm evidence:update` and commit the files';
const { version } = JSON.parse(readFileSync(join(root, 'packages/ui/package.json'), 'utf8')) as {
  version: string;
};
/** As `153.0.0`: the browser that the lockfile pins. */
const browserVersion = (
  JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')) as {
    version: string;
  }
).version;

interface Entry {
  id: string;
  importPath: string;
  title: string;
  name: string;
  type: string;
  tags?: string[];
}
const file = join(storybookDir, 'index.json');
const stories = existsSync(file)
  ? Object.values((JSON.parse(readFileSync(file, 'utf8')) as { entries: Record<string, Entry> }).entries)
  : [];

interface Row {
  test: string;
  type: 'otomatis' | 'pembaca layar' | 'papan ketik' | 'orang';
  environment: string;
  wcag: string[];
  status: Status;
  details: string;
}
interface Evidence {
  component: string;
  nama: string;
  contract: string;
  version: string;
  evidence: Row[];
}

const environment = `Chromium ${browserVersion}, Linux`;
const withAxe = `axe-core ${axeVersion}, ${environment}`;
const names: Record<CheckId, [name: string, environment: string]> = {
  axe: ['axe pada tema terang, gelap, dan kontras tinggi', withAxe],
  'forced-colors': ['axe pada warna paksa (forced colors)', withAxe],
  'contrast-7': ['Kontras teks 7:1', withAxe],
  focus: ['Perhentian Tab dan tanda fokus', environment],
  'target-44': ['Sasaran sentuh 44 px', environment],
  reflow: ['Lebar 320 px, sama dengan zoom 400 %', environment],
  'text-spacing': ['Jarak teks', environment],
};

/** What only a person can find out. A new file begins with these; a person edits status, environment and details. */
const people: Row[] = [
  ['pembaca layar', 'NVDA dengan Firefox, Windows'],
  ['pembaca layar', 'TalkBack dengan Chrome, Android'],
  ['pembaca layar', 'VoiceOver dengan Safari, iOS'],
  ['orang', 'Warga dengan disabilitas memakai halaman contoh'],
].map(([type, where]) => ({
  test: 'Nama, peran, keadaan, dan urutan baca',
  type: type as Row['type'],
  environment: where as string,
  wcag: ['1.3.1', '1.3.2', '4.1.2'],
  status: 'belum diuji',
  details: 'Belum dilakukan oleh orang.',
}));

const row = (finding: Finding): Row => ({
  test: names[finding.check][0],
  type: 'otomatis',
  environment: names[finding.check][1],
  wcag: finding.wcag,
  status: finding.status,
  details: finding.details,
});

const components = Object.entries(uiContract).map(([contract, { nama }]) => ({
  contract,
  nama,
  component: contract.replace(/^.*\/|@.*$/g, ''),
}));

/** Where the component's own story is; a folder shares its dense story. */
const folderOf = (component: string) => {
  const own = stories.find((s) => s.importPath.endsWith(`/${component}.stories.tsx`));
  return own && dirname(own.importPath);
};

/** The dense story in which a component is seen: the one of its name, else one that shows it. */
function visualStory(component: string): Entry | undefined {
  const all = stories.filter((s) => s.type === 'story' && s.tags?.includes('visual'));
  const shows = (s: Entry) =>
    new RegExp(`\\b${component}\\b`).test(readFileSync(join(root, s.importPath), 'utf8'));
  return (
    all.find((s) => s.importPath.endsWith(`/${component}.visual.stories.tsx`)) ??
    all.find((s) => folderOf(component) === dirname(s.importPath)) ??
    all.find((s) => s.importPath.includes('/ui/') && shows(s)) ??
    all.find(shows)
  );
}

const negative = stories.filter((s) => s.type === 'story' && s.tags?.includes('negative'));

// Other browsers than the pinned one find other things: evidence names the one it was taken with.
describe.skipIf(!pinned)('evidence', () => {
  let browser: Browser;
  let site: Site;
  const found = new Map<string, Finding[]>();
  const breaches = new Map<string, string[]>();

  beforeAll(async () => {
    if (stories.length === 0)
      throw new Error(
        'Situs KPU evidence: there is no built Storybook. The evidence is taken from its stories. Run `pnpm build:storybook` first.',
      );
    site = await serveFolder(storybookDir);
    browser = await chromium.launch(await chromiumLaunch());
    const wanted = [
      ...new Set(components.map((c) => visualStory(c.component)?.id).filter((id) => id !== undefined)),
    ];
    const work = [
      ...wanted.map((id) => ({
        id,
        use: async (page: Page) => void found.set(id, await runChecks(page)),
      })),
      ...negative.map(({ id }) => ({
        id,
        use: async (page: Page) => {
          const failed = (await runChecks(page)).filter((f) => f.status === 'gagal');
          // Of axe the rules count: their names begin each part of the details.
          const rules = failed.flatMap((f) =>
            [...f.details.matchAll(/(?:^|; )([a-z-]+) \(\d+\):/g)].map((m) => m[1] as string),
          );
          const own = failed.map((f) => f.check);
          breaches.set(id, [...rules, ...own]);
        },
      })),
    ];
    // Two at a time: the machine of CI has two cores.
    const next = async (): Promise<void> => {
      const context = await browser.newContext({
        reducedMotion: 'reduce',
        locale: 'id-ID',
        timezoneId: 'Asia/Jakarta',
      });
      const page = await context.newPage();
      await page.addInitScript(ownAxe);
      let started = false;
      for (let task = work.shift(); task; task = work.shift()) {
        await page.setViewportSize({ width: 1200, height: 800 });
        await (started ? switchStory(page, task.id) : openStory(page, site.url, task.id));
        started = true;
        await task.use(page);
      }
    };
    await Promise.all([next(), next()]);
    mkdirSync(dir, { recursive: true });
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(components)(
    '$component: what a browser finds out is what its file says',
    ({ component, nama, contract }) => {
      const findings = found.get(visualStory(component)?.id ?? '');
      expect(findings, `${component} has no dense visual story`).toBeDefined();
      const path = join(dir, `${component}.yaml`);
      const before = existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Evidence) : undefined;
      const byPeople = before?.evidence.filter((r) => r.type !== 'otomatis') ?? people;
      const rows = [...(findings ?? []).map(row), ...byPeople];
      // The version in which the rows last changed: a release alone makes no evidence old.
      const same = before && JSON.stringify(before.evidence) === JSON.stringify(rows);
      const evidence: Evidence = {
        component,
        nama,
        contract,
        version: same ? before.version : version,
        evidence: rows,
      };
      if (update)
        writeFileSync(
          path,
          stringify(evidence, { lineWidth: 110, defaultStringType: 'PLAIN', aliasDuplicateObjects: false }),
        );
      expect(
        (findings ?? []).filter((f) => f.status === 'gagal').map((f) => `${f.check}: ${f.details}`),
        component,
      ).toEqual([]);
      expect(existsSync(path) ? parse(readFileSync(path, 'utf8')) : null, hint).toEqual(evidence);
    },
  );

  test('there is one file for each component, and people’s rows use the words of the evidence', () => {
    const files = readdirSync(dir).sort();
    const wanted = components.map((c) => `${c.component}.yaml`).sort();
    if (update) for (const extra of files.filter((f) => !wanted.includes(f))) rmSync(join(dir, extra));
    expect(readdirSync(dir).sort(), hint).toEqual(wanted);
    for (const f of wanted) {
      const { evidence } = parse(readFileSync(join(dir, f), 'utf8')) as Evidence;
      for (const r of evidence) {
        expect(statuses, f).toContain(r.status);
        if (r.type !== 'otomatis' && r.status !== 'belum diuji')
          expect(r.details, `${f}: say who tested, when and what was seen`).toMatch(/\d{4}/);
      }
      expect(evidence.some((r) => r.type === 'pembaca layar')).toBe(true);
    }
  });

  test('what breaks the rules fails its check', () => {
    expect(negative.length).toBeGreaterThanOrEqual(8);
    for (const { id, name, tags } of negative) {
      const expected = tags?.filter((t) => t.startsWith('breaks-')).map((t) => t.slice(7)) ?? [];
      expect(expected.length, `${name} says what it breaks`).toBeGreaterThan(0);
      expect(breaches.get(id), name).toEqual(expect.arrayContaining(expected));
    }
  });
});

test('Storybook’s search finds each component by its Indonesian and by its English name', () => {
  const titles = stories.map((s) => `${s.title}/${s.name}`);
  const missing = components.filter(
    ({ component, nama }) => !titles.some((t) => t.includes(`${component} (${nama})`)),
  );
  expect(missing.map((c) => c.component)).toEqual([]);
});

test('links between pages of the showroom lead somewhere', () => {
  const ids = new Set(stories.map((s) => s.id));
  const dead = globSync('stories/**/*.mdx', { cwd: root }).flatMap((f) =>
    [...readFileSync(join(root, f), 'utf8').matchAll(/\?path=\/(?:docs|story)\/([\w-]+)/g)]
      .filter(([, id]) => !ids.has(id as string))
      .map(([, id]) => `${f}: ${id}`),
  );
  expect(dead).toEqual([]);
});

test('the manifest for tools names each component with an example', () => {
  const manifest = JSON.parse(readFileSync(join(storybookDir, 'manifests/components.json'), 'utf8')) as {
    components: Record<
      string,
      { name: string; path: string; stories: { snippet?: string }[]; reactDocgen?: object }
    >;
  };
  const shown = Object.values(manifest.components);
  const missing = components.filter(
    ({ component }) =>
      !shown.some(
        (c) =>
          c.reactDocgen &&
          c.stories.some((s) => c.name === component || s.snippet?.includes(`<${component}`)),
      ),
  );
  expect(missing.map((c) => c.component)).toEqual([]);
});
