/**
 * `pnpm fonts`: cuts Public Sans down to what Indonesian sites write, and writes `fonts.css`.
 * The result is committed, so an ordinary build needs no font tools.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { fontsCss } from './metrics.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** Basic Latin and Latin-1 (names, °, §, ×, ½), typographic quotes and dashes, bullet, ellipsis, euro, minus, spaces. */
export const characters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœ–—‘’‚“”„†•…‹›€™−   `;

/** Tabular and proportional figures, kerning, marks, ordinary substitutions. */
export const features = ['tnum', 'pnum', 'lnum', 'kern', 'mark', 'ccmp', 'locl', 'calt', 'zero'];

export const fontFile = join(import.meta.dirname, '..', '..', 'fonts', 'public-sans-kpu.woff2');

/** The bold cut by itself, for programs that draw pictures and know no variable fonts. Pages do not load it. */
export const boldFile = join(import.meta.dirname, '..', '..', 'fonts', 'public-sans-kpu-700.woff2');

export const fontsCssFile = join(import.meta.dirname, '..', 'fonts.generated.css');

type Weights = number | { min: number; max: number; default: number };

export async function subset(wght: Weights = { min: 400, max: 700, default: 400 }): Promise<Buffer> {
  const source = createRequire(import.meta.url).resolve(
    '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  );
  return subsetFont(readFileSync(source), characters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    // Copyright and licence stay inside the file.
    preserveNameIds: [0, 13, 14],
    variationAxes: { wght },
  });
}

if (process.argv[1] === import.meta.filename) {
  const require = createRequire(import.meta.url);
  writeFileSync(fontFile, await subset());
  writeFileSync(boldFile, await subset(700));
  copyFileSync(
    join(dirname(require.resolve('@fontsource-variable/public-sans/package.json')), 'LICENSE'),
    join(dirname(fontFile), 'OFL.txt'),
  );
  writeFileSync(fontsCssFile, fontsCss());
}
