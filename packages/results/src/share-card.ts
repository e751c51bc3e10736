/**
 * `@situs-kpu/results/share-card`: the picture of a result as PNG, for Node while a site is built. Needs
 * `@resvg/resvg-wasm` beside this package; it draws with its own engine, so every machine writes the same bytes.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ElectionResult } from './core/model.ts';
import { type ShareCardOptions, shareCardSize, shareCardSvg } from './core/share-card/index.ts';

export { type ShareCardOptions, shareCardSvg } from './core/share-card/index.ts';

export interface ShareCardPngOptions extends ShareCardOptions {
  /** Width in px; the height follows. @default 1200 */
  width?: number;
}

type Engine = Pick<typeof import('@resvg/resvg-wasm'), 'Resvg'> & { fonts: Uint8Array[] };

const require = createRequire(import.meta.url);
let engine: Promise<Engine> | undefined;

/** The engine and both cuts of the font, read once. */
async function load(): Promise<Engine> {
  let resvg: typeof import('@resvg/resvg-wasm');
  let wasm: string;
  try {
    wasm = require.resolve('@resvg/resvg-wasm/index_bg.wasm');
    resvg = await import('@resvg/resvg-wasm');
  } catch (cause) {
    throw new Error(
      'Situs KPU shareCardPng: @resvg/resvg-wasm is not installed. It turns the picture into PNG while the site is built. Install it as a devDependency of the site.',
      { cause },
    );
  }
  const read = async (name: string) => new Uint8Array(await readFile(require.resolve(name)));
  const [bytes, regular, bold] = await Promise.all([
    readFile(wasm),
    read('@situs-kpu/tokens/fonts/public-sans-kpu.woff2'),
    read('@situs-kpu/tokens/fonts/public-sans-kpu-700.woff2'),
  ]);
  await resvg.initWasm(bytes);
  return { Resvg: resvg.Resvg, fonts: [regular, bold] };
}

/** The picture of a result as PNG. The same result gives the same bytes. Rejects where the engine is missing. */
export async function shareCardPng(
  result: ElectionResult,
  { width = shareCardSize.width, ...options }: ShareCardPngOptions = {},
): Promise<Uint8Array> {
  engine ??= load();
  const { Resvg, fonts } = await engine;
  const image = new Resvg(shareCardSvg(result, options), {
    fitTo: { mode: 'width', value: Math.max(1, Math.round(width)) },
    font: { fontBuffers: fonts, defaultFontFamily: 'Public Sans', loadSystemFonts: false },
  });
  try {
    return image.render().asPng();
  } finally {
    image.free();
  }
}
