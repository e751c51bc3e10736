/** Builds the entries of the benchmark with Vite, against the packages as they ship (`dist`). */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

// Bundles are made as an app ships them, also when a test runner asks for them.
process.env.NODE_ENV = 'production';

const here = import.meta.dirname;
export const cacheDir = join(here, '../../node_modules/.cache/situs-kpu/bench');
mkdirSync(cacheDir, { recursive: true });

export const gz = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length;

export interface Bundle {
  dir: string;
  /** Code that is not React, minified. */
  own: string;
  /** React, React DOM and the scheduler. */
  react: string;
  /** Each script by its file name: a bundle that holds CommonJS has more than those two. */
  scripts: Record<string, string>;
  css: string;
}

/** One browser bundle of `source` (the text of an entry module); React goes to a chunk of its own, and so do `apart`. */
export async function bundle(
  name: string,
  source: string,
  apart: readonly { name: string; test: RegExp }[] = [],
): Promise<Bundle> {
  const dir = mkdtempSync(join(cacheDir, `${name}-`));
  const entry = join(dir, 'entry.tsx');
  writeFileSync(entry, source);
  const result = await build({
    root: dir,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join(dir, 'out'),
      minify: true,
      cssMinify: 'lightningcss',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: {
          entryFileNames: 'app.js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
          codeSplitting: {
            groups: [
              { name: 'react', test: /node_modules[\\/](?:\.pnpm[\\/])?(react|react-dom|scheduler)[@\\/]/ },
              ...apart,
            ],
          },
        },
      },
    },
  });
  const outputs = [result].flat().flatMap((r) => ('output' in r ? r.output : []));
  const text = (test: (name: string) => boolean) =>
    outputs
      .filter((o) => test(o.fileName))
      .map((o) => (o.type === 'chunk' ? o.code : String(o.source)))
      .join('\n');
  return {
    dir: join(dir, 'out'),
    own: text((n) => n.endsWith('.js') && !n.startsWith('react')),
    react: text((n) => n.startsWith('react') && n.endsWith('.js')),
    scripts: Object.fromEntries(
      outputs.flatMap((o) => (o.type === 'chunk' ? [[o.fileName, o.code] as const] : [])),
    ),
    css: text((n) => n.endsWith('.css')),
  };
}

/** The same module for Node, imported. */
export async function serverModule<T>(name: string, source: string): Promise<T> {
  const dir = mkdtempSync(join(cacheDir, `${name}-ssr-`));
  const entry = join(dir, 'entry.tsx');
  writeFileSync(entry, source);
  await build({
    root: dir,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: join(dir, 'out'),
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
    },
  });
  return import(pathToFileURL(join(dir, 'out/entry.mjs')).href) as Promise<T>;
}

export const peer = (path: string) => JSON.stringify(join(here, 'peers', path));
export const shared = (path: string) => JSON.stringify(join(here, 'shared', path));
export const read = (path: string) => readFileSync(path, 'utf8');
