/**
 * The build shared by all packages, and the plugins that Storybook and the tests use as well.
 *
 * Each package's `vite.config.ts` is one call of `definePackage`. Output: one JS module per source module
 * (so `'use client'` stays on the file that needs it), `.d.ts` beside it, one CSS file per component and
 * `styles.css` with all of them. JS never imports CSS: plain Node and every framework can load it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { transform as scopeStyles } from '@vanilla-extract/integration';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { browserslistToTargets, Features, transform } from 'lightningcss';
import type { Plugin, UserConfig } from 'vite';

const root = import.meta.dirname;

/** Cascade order of the whole system. Every CSS file repeats it, so files may load in any order. */
export const layerOrder = [
  'kpu.reset',
  'kpu.tokens',
  'kpu.components',
  'kpu.charts',
  'kpu.widgets',
  'kpu.templates',
] as const;
export type Layer = (typeof layerOrder)[number];

/** `@layer` belongs to Chrome 99, Firefox 97 and Safari 15.4; nothing older can show the styles at all. */
const cssTargets = browserslistToTargets(['chrome 99', 'firefox 97', 'safari 15.4', 'ios_saf 15.4']);

/** Import condition under which workspace packages resolve to their sources. */
export const sourceCondition = 'situs-kpu-source';

/**
 * Resolves workspace packages to their sources and gives every style the name of its export, also inside the
 * compiler of vanilla-extract: it runs a Vite of its own, which sees only the plugins it is told to keep, and
 * adds names by itself only in its debug mode.
 */
function sourcesPlugin(): Plugin {
  return {
    name: 'situs-kpu:sources',
    enforce: 'pre',
    config: () => ({
      resolve: { conditions: [sourceCondition, 'module', 'browser', 'development|production'] },
      ssr: { resolve: { conditions: [sourceCondition, 'module', 'node', 'development|production'] } },
    }),
    async transform(code, id) {
      const [file = ''] = id.split('?');
      if (!file.endsWith('.css.ts') || !code.includes('@vanilla-extract/css')) return null;
      return scopeStyles({
        source: code,
        filePath: file,
        rootPath: root,
        packageName: 'situs-kpu',
        identOption: 'debug',
      });
    },
  };
}

/** Layer of each package; a file may override it (`layerOf`). */
const packageLayers: Record<string, Layer> = {
  tokens: 'kpu.tokens',
  ui: 'kpu.components',
  charts: 'kpu.charts',
  results: 'kpu.widgets',
  ipp: 'kpu.widgets',
  templates: 'kpu.templates',
};

const kebab = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase();

function layerOfFile(file: string): Layer {
  const [, pkg = '', name = ''] = /packages\/([^/]+)\/.*?([^/]+)\.css\.ts/.exec(file) ?? [];
  if (name === 'reset') return 'kpu.reset';
  const layer = packageLayers[pkg];
  if (!layer)
    throw new Error(
      `Situs KPU build: ${file} belongs to no known cascade layer. Add its package to packageLayers in vite.config.ts.`,
    );
  return layer;
}

/**
 * Class names are API: offices without React copy them. `Button.css.ts` → `root` is `kpu-button`,
 * `label` is `kpu-button-label`, and a member of `variant`, `tone`, `size` or `level` drops that word:
 * `variant.primary` is `kpu-button-primary`. That no two files make the same name is tested in `test/contract`.
 */
function className({ filePath, debugId }: { filePath: string; debugId?: string }): string {
  const file = kebab(basename(filePath).replace(/\.css\.ts$/, ''));
  if (!debugId)
    throw new Error(`Situs KPU build: a style in ${filePath} has no name. Export it, or give it a debug id.`);
  const name = debugId.replace(/^(variant|tone|size|level)_/, '');
  return name === 'root' ? `kpu-${file}` : `kpu-${file}-${kebab(name)}`;
}

/** Wraps the CSS of each `.css.ts` file in the layer of its package, so no style can forget it. */
function layersPlugin(onCss?: (file: string, css: string) => void): Plugin {
  return {
    name: 'situs-kpu:layers',
    enforce: 'pre',
    transform(code, id) {
      const [file = ''] = id.split('?');
      if (!file.endsWith('.css.ts.vanilla.css')) return null;
      const source = file.replace(/\.vanilla\.css$/, '');
      const wrapped = `@layer ${layerOfFile(source)} {\n${code}\n}`;
      onCss?.(source, wrapped);
      return { code: `@layer ${layerOrder.join(', ')};\n${wrapped}`, map: null };
    },
  };
}

/** vanilla-extract with our class names and layers, for builds, Storybook and tests alike. */
export function stylePlugins(onCss?: (file: string, css: string) => void): Plugin[] {
  const keep = (plugin: { name: string }) => plugin.name === 'situs-kpu:sources';
  const vanillaExtract = vanillaExtractPlugin({ identifiers: className, unstable_pluginFilter: keep });
  return [sourcesPlugin(), ...(vanillaExtract as Plugin[]), layersPlugin(onCss)];
}

/**
 * `sideEffects` of the manifests speaks of what ships. In a bundle made from sources (Storybook's build) the
 * modules that bring styles have side effects as well, or a bundler drops them.
 */
export function sourceEffectsPlugin(): Plugin {
  return {
    name: 'situs-kpu:source-effects',
    enforce: 'post',
    transform(code, id) {
      const [file = ''] = id.split('?');
      return /packages\/[^/]+\/src\/(.*\.css|styles)\.ts$/.test(file)
        ? { code, map: null, moduleSideEffects: true }
        : null;
    },
  };
}

export function minifyCss(css: string, filename = 'styles.css'): string {
  const body = transform({
    filename,
    code: Buffer.from(css),
    minify: true,
    targets: cssTargets,
    exclude: Features.LightDark,
  }).code.toString();
  // Added after the minifier, which drops an order list that stands apart from its rules.
  return `@layer ${layerOrder.join(',')};${body}\n`;
}

export interface PackageOptions {
  /** Entry name in `dist` → source file, relative to the package. */
  entries: Record<string, string>;
  /** Extra plugins of this package. */
  plugins?: Plugin[];
  /** Modules whose styles come first in `styles.css`, by CSS file name without extension. @default ['reset', 'tokens'] */
  first?: string[];
  /** A module that imports every style of the package, when the entries do not reach them. */
  styles?: string;
}

/** Build of one package. `dir` is the package's folder. */
export function definePackage(
  dir: string,
  { entries, plugins = [], first = ['reset', 'tokens'], styles }: PackageOptions,
): UserConfig {
  const manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const sheets = new Map<string, string>();
  return {
    root: dir,
    logLevel: 'warn',
    plugins: [
      ...stylePlugins((file, css) => sheets.set(file, css)),
      cssFilesPlugin(sheets, first),
      declarationsPlugin(dir),
      ...plugins,
    ],
    build: {
      outDir: 'dist',
      target: 'es2022',
      minify: false,
      cssCodeSplit: true,
      emptyOutDir: true,
      copyPublicDir: false,
      lib: {
        entry: {
          ...Object.fromEntries(Object.entries(entries).map(([k, v]) => [k, resolve(dir, v)])),
          ...(styles ? { 'internal/styles': resolve(dir, styles) } : {}),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        // Class names stand where they are used: a quarter fewer modules, and no name for each in an app's bundle.
        optimization: { inlineConst: { mode: 'all' } },
        external: (id) =>
          external.some((name) => id === name || id.startsWith(`${name}/`)) ||
          /^react(-dom)?(\/|$)/.test(id) ||
          id.startsWith('node:'),
        output: {
          preserveModules: true,
          preserveModulesRoot: join(dir, 'src'),
          // A name that ends in .css.js would be compiled again by an app that runs vanilla-extract itself.
          entryFileNames: (chunk: { name: string }) => `${chunk.name.replace(/\.css$/, '.styles')}.js`,
        },
        onwarn(warning, warn) {
          if (!['MODULE_LEVEL_DIRECTIVE', 'PLUGIN_TIMINGS'].includes(warning.code ?? '')) warn(warning);
        },
      },
    },
  };
}

/** Replaces Vite's CSS assets by one minified file per `.css.ts` and `styles.css` with all. */
function cssFilesPlugin(sheets: Map<string, string>, first: string[]): Plugin {
  return {
    name: 'situs-kpu:css-files',
    enforce: 'post',
    buildStart() {
      sheets.clear();
    },
    generateBundle(_, bundle) {
      for (const [name, output] of Object.entries(bundle)) {
        if (output.type === 'asset' && name.endsWith('.css')) delete bundle[name];
      }
      if (sheets.size === 0) return;
      const named = [...sheets].map(([file, css]) => ({
        name: kebab(basename(file).replace(/\.css\.ts$/, '')),
        file,
        css,
      }));
      const rank = (n: string) => (first.includes(n) ? first.indexOf(n) : first.length);
      named.sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name, 'en'));
      const seen = new Map<string, string>();
      for (const { name, file, css } of named) {
        const other = seen.get(name);
        if (other)
          throw new Error(
            `Situs KPU build: ${relative(root, file)} and ${relative(root, other)} would both be ${name}.css. Rename one of them.`,
          );
        seen.set(name, file);
        this.emitFile({ type: 'asset', fileName: `${name}.css`, source: minifyCss(css, `${name}.css`) });
      }
      this.emitFile({
        type: 'asset',
        fileName: 'styles.css',
        source: minifyCss(named.map((s) => s.css).join('\n')),
      });
    },
  };
}

/** Type declarations by the TypeScript compiler; relative imports get the extension that Node resolves. */
function declarationsPlugin(dir: string): Plugin {
  return {
    name: 'situs-kpu:declarations',
    apply: 'build',
    writeBundle() {
      const out = join(dir, 'dist');
      const config = join(dir, 'tsconfig.build.json');
      const own = existsSync(config);
      if (!own) {
        writeFileSync(
          config,
          JSON.stringify({
            extends: '../../tsconfig.json',
            compilerOptions: {
              customConditions: [],
              // Declarations are made against what is published, not against the sources next door.
              paths: {},
              noEmit: false,
              declaration: true,
              emitDeclarationOnly: true,
              rootDir: 'src',
              outDir: 'dist',
              types: ['node'],
            },
            include: ['src'],
            exclude: ['**/*.test.ts', '**/*.test.tsx', '**/*.stories.tsx', '**/test/**'],
          }),
        );
      }
      try {
        execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
          stdio: 'inherit',
          cwd: dir,
        });
      } finally {
        if (!own) rmSync(config);
      }
      for (const file of globSync('**/*.d.ts', { cwd: out })) {
        const path = join(out, file);
        if (/\.css\.d\.ts$/.test(file)) {
          rmSync(path);
          continue;
        }
        const text = readFileSync(path, 'utf8');
        const next = text.replace(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]+?)\.tsx?(['"])/g, '$1.js$2');
        if (next !== text) writeFileSync(path, next);
      }
    },
  };
}

/** The root itself is not built; this keeps `vite` commands at the root from doing something by accident. */
export default { root } satisfies UserConfig;
