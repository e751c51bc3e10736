/** Bundles as an app makes them, for byte counts and for proofs that nothing unused comes along. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './packages.ts';

export const gz = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;

/** React and React Aria are not ours to count. */
export const notOurs = ['react', 'react-dom', 'react-aria', 'react-stately'];

/** One bundle of `code` by esbuild, minified. */
export async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    platform: 'browser',
    legalComments: 'none',
    logLevel: 'error',
    // As an app of its own: the paths of this repository lead to the sources.
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
    external: notOurs.flatMap((name) => [name, `${name}/*`]),
  });
  return outputFiles[0]?.text ?? '';
}
