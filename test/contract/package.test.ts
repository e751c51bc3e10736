/** Each package as npm would deliver it. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { libraries, root, tarball } from '../utils/packages.ts';

/** Modules that may run in the browser. Everything else is server-safe and ships no script. */
const clientModules = [
  'charts/internal/Explorer.js',
  'ipp/components/IppChecklist/ChecklistEditor.js',
  'ipp/components/IppDifficultyLog/DifficultyForm.js',
  'ipp/components/IppEvidenceUpload/IppEvidenceUpload.js',
  'ipp/components/IppRankTable/IppRankTable.js',
  'ipp/components/IppWorkbench/Bar.js',
  'ipp/components/IppWorkbench/Conflicts.js',
  'ipp/components/IppWorkbench/ImportPanel.js',
  'ipp/components/IppWorkbench/IppWorkbench.js',
  'ipp/components/IppWorkbench/Recovered.js',
  'ipp/components/IppWorkbench/useLeaving.js',
  'ipp/progress/CopyText.js',
  'ipp/progress/RemoveEvidence.js',
  'results/components/LivePanel/Age.js',
  'results/components/LivePanel/LivePanel.js',
  'results/components/LivePanel/useResults.js',
  'results/components/LivePanel/useSpoken.js',
  'results/components/ResultTableSortable/ResultTableSortable.js',
  'templates/components/ProcedurePage/DueCalculator.js',
  'templates/components/PublicInformationListPage/PublicInformationTable.js',
  'templates/page/ServiceForm.js',
  'ui/components/AppearanceMenu/AppearanceMenu.js',
  'ui/components/Combobox/Combobox.js',
  'ui/components/Combobox/ComboboxInput.js',
  'ui/components/ConfirmDialog/ConfirmDialog.js',
  'ui/components/ConsentNotice/ConsentNotice.js',
  'ui/components/ConsentNotice/consent.js',
  'ui/components/CopyLink/CopyLink.js',
  'ui/components/DataTable/DataTable.js',
  'ui/components/DataTable/DataTablePager.js',
  'ui/components/DataTable/DataTableTools.js',
  'ui/components/DataTable/usePrinting.js',
  'ui/components/Deadline/DeadlineLive.js',
  'ui/components/Dialog/DialogFrame.js',
  'ui/components/FileUpload/FileUpload.js',
  'ui/components/FileUpload/useFiles.js',
  'ui/components/Form/Form.js',
  'ui/components/Freshness/FreshnessLive.js',
  'ui/components/Gallery/Gallery.js',
  'ui/components/LiveRegion/LiveRegion.js',
  'ui/components/Notification/Notification.js',
  'ui/components/OfflineNotice/OfflineNotice.js',
  'ui/components/TableOfContents/TableOfContentsLive.js',
  'ui/components/Tabs/Tabs.js',
  'ui/components/TextArea/TextAreaCount.js',
  'ui/components/ThemeSwitch/AppearanceChoice.js',
  'ui/components/Toast/Toast.js',
  'ui/components/VideoFacade/VideoFacade.js',
];

const unpacked = new Map<string, string>();

beforeAll(() => {
  for (const pkg of libraries) {
    const dir = mkdtempSync(join(tmpdir(), 'situs-kpu-pack-'));
    execFileSync('tar', ['-xzf', tarball(pkg), '-C', dir]);
    unpacked.set(pkg.id, join(dir, 'package'));
  }
});
afterAll(() => {
  for (const dir of unpacked.values()) rmSync(join(dir, '..'), { recursive: true, force: true });
});
const dirOf = (id: string) => unpacked.get(id) as string;

describe.each(libraries)('$manifest.name', (pkg) => {
  test('holds its licence, README and no test or source', () => {
    const files = globSync('**/*', { cwd: dirOf(pkg.id) });
    expect(files).toContain('README.md');
    expect(files.filter((f) => /\.test\.|\.stories\.|\.css\.ts$|(^|\/)src\//.test(f))).toEqual([]);
  });

  test('every exports key leads to a file, and internals lead nowhere', () => {
    const manifest = JSON.parse(readFileSync(join(dirOf(pkg.id), 'package.json'), 'utf8'));
    expect(manifest.exports['./internal/*']).toBeNull();
    const targets: string[] = [];
    for (const [key, value] of Object.entries(
      manifest.exports as Record<string, string | null | Record<string, string>>,
    )) {
      if (value === null) continue;
      const conditions = typeof value === 'string' ? { default: value } : value;
      for (const [condition, target] of Object.entries(conditions)) {
        if (condition === 'situs-kpu-source') continue;
        targets.push(`${key} → ${target}`);
      }
    }
    const missing = targets.filter(
      (t) => globSync(t.split(' → ')[1] as string, { cwd: dirOf(pkg.id) }).length === 0,
    );
    expect(missing).toEqual([]);
  });

  test('publint finds nothing', async () => {
    const { messages, pkg: manifest } = await publint({ pkgDir: dirOf(pkg.id), strict: true });
    expect(messages.map((m) => formatMessage(m, manifest))).toEqual([]);
  });

  test('types resolve for Node and bundlers', () => {
    const attw = join(root, 'node_modules/.bin/attw');
    // Style sheets, fonts and JSON have no types by nature; the packages are ES modules only.
    const skip = Object.keys(pkg.manifest.exports ?? {}).filter((k) =>
      /\.css$|\.json$|fonts|\.js$|\*/.test(k),
    );
    const run = () =>
      execFileSync(
        attw,
        [
          tarball(pkg),
          '--profile',
          'esm-only',
          '--no-emoji',
          '--no-color',
          '--format',
          'ascii',
          ...(skip.length ? ['--exclude-entrypoints', ...skip] : []),
        ],
        { encoding: 'utf8', stdio: 'pipe' },
      );
    expect(run).not.toThrow();
  });

  test('only the listed modules are client modules', () => {
    const dist = join(dirOf(pkg.id), 'dist');
    const found = globSync('**/*.js', { cwd: dist }).filter((f) =>
      /^['"]use client['"]/.test(readFileSync(join(dist, f), 'utf8')),
    );
    expect(found.map((f) => `${pkg.id}/${f}`).sort()).toEqual(
      clientModules.filter((m) => m.startsWith(`${pkg.id}/`)),
    );
  });

  test('script never imports a style sheet, and no name makes another compiler run', () => {
    const dist = join(dirOf(pkg.id), 'dist');
    const scripts = globSync('**/*.js', { cwd: dist });
    expect(scripts.filter((f) => f.endsWith('.css.js'))).toEqual([]);
    expect(
      scripts.filter((f) =>
        // A comment may show how an app imports its styles.
        /(?:import|from)\s+['"][^'"]+\.css['"]/.test(
          readFileSync(join(dist, f), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
        ),
      ),
    ).toEqual([]);
  });

  test('says which files have side effects, so that an app gets only what it imports', () => {
    const effects = pkg.manifest.sideEffects;
    expect(effects).not.toBe(true);
    expect(effects).toBeDefined();
    // Style sheets, and scripts that are linked as they are; never a module.
    for (const effect of Array.isArray(effects) ? effects : [])
      expect(effect).toMatch(/^\*\*\/\*\.css$|^\.\/static\//);
  });

  test('no declaration leads to a file that is not there', () => {
    const dist = join(dirOf(pkg.id), 'dist');
    const missing: string[] = [];
    for (const file of globSync('**/*.d.ts', { cwd: dist })) {
      for (const [, specifier] of readFileSync(join(dist, file), 'utf8').matchAll(
        /from\s+['"](\.{1,2}\/[^'"]+)['"]/g,
      )) {
        const target = join(dist, file, '..', (specifier as string).replace(/\.js$/, '.d.ts'));
        if (!existsSync(target)) missing.push(`${file} → ${specifier}`);
      }
    }
    expect(missing.map((m) => relative('.', m))).toEqual([]);
  });
});
