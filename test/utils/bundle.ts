/** Bundles as an app makes them, for byte counts and for proofs that nothing unused comes along. */
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './packages.ts';

export const gz = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;

/** React and React Aria are not ours to count. */
export const notOurs = ['react', 'react-dom', 'react-aria', 'react-stately'];

const entryOf = (i: number) => `entry:${i}`;

/**
 * A bundle of each text by esbuild, minified, as if it were an app of its own. All in one run: a module that many of
 * them need is read once.
 */
export async function bundledEach(codes: readonly string[]): Promise<string[]> {
  const { outputFiles } = await build({
    entryPoints: codes.map((_, i) => ({ in: entryOf(i), out: `${i}` })),
    outdir: root,
    plugins: [
      {
        name: 'entries',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^entry:/ }, ({ path }) => ({ path, namespace: 'entry' }));
          onLoad({ filter: /^entry:/, namespace: 'entry' }, ({ path }) => ({
            contents: codes[Number(path.replace('entry:', ''))] ?? '',
            resolveDir: root,
          }));
        },
      },
    ],
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
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path, '.js'), text]));
  return codes.map((_, i) => texts.get(`${i}`) ?? '');
}

/** One bundle of `code`. */
export async function bundled(code: string): Promise<string> {
  const [text = ''] = await bundledEach([code]);
  return text;
}
