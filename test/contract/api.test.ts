/**
 * The public API is a committed file: every export of every entry with its declaration and documentation.
 * A change is a visible diff; `pnpm api:update` writes it.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, type ExtractorLogLevel } from '@microsoft/api-extractor';
import { describe, expect, test } from 'vitest';
import { libraries, root } from '../utils/packages.ts';

const quiet = { logLevel: 'none' as ExtractorLogLevel };
const update = process.env['UPDATE_API'] === '1';
const committed = join(import.meta.dirname, 'api');
const cache = join(root, 'node_modules/.cache/situs-kpu/api');
mkdirSync(committed, { recursive: true });

const entries = libraries.flatMap((pkg) =>
  Object.entries(pkg.manifest.exports ?? {}).flatMap(([key, value]) => {
    const types = value && typeof value === 'object' ? value['types'] : undefined;
    if (!types || types.includes('*')) return [];
    return [
      {
        pkg,
        entry: key,
        types: join(pkg.dir, types),
        name: `${pkg.id}${key === '.' ? '' : key.slice(1).replaceAll('/', '-')}`,
      },
    ];
  }),
);

describe.each(entries)('$name', ({ pkg, types, name }) => {
  test('offers what the committed file says', () => {
    rmSync(join(cache, name), { recursive: true, force: true });
    mkdirSync(join(cache, name), { recursive: true });
    const config = ExtractorConfig.prepare({
      configObject: {
        newlineKind: 'lf',
        projectFolder: pkg.dir,
        mainEntryPointFilePath: types,
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              target: 'ES2022',
              module: 'ESNext',
              moduleResolution: 'Bundler',
              lib: ['ES2022', 'DOM', 'DOM.Iterable'],
              strict: true,
              skipLibCheck: true,
              types: [],
              jsx: 'react-jsx',
            },
            include: [types],
          },
        },
        apiReport: {
          enabled: true,
          reportFolder: join(cache, name),
          reportTempFolder: join(cache, name, 'temp'),
          reportFileName: name,
          includeForgottenExports: false,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: quiet },
          extractorMessageReporting: { default: quiet },
          tsdocMessageReporting: { default: quiet },
        },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(pkg.dir, 'package.json'),
    });
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (m) => {
        m.handled = true;
      },
    });
    const report = readFileSync(join(cache, name, `${name}.api.md`), 'utf8');
    expect(report).toContain('```ts');
    const file = join(committed, `${name}.api.md`);
    if (update) writeFileSync(file, report);
    expect(existsSync(file), `there is no committed API of ${name}; run \`pnpm api:update\``).toBe(true);
    expect(
      report,
      `the API of ${name} changed; if it is wanted, run \`pnpm api:update\` and describe it in a changeset`,
    ).toBe(readFileSync(file, 'utf8'));
  });
});
