import { readFileSync, statSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { base } from '../tokens.generated.ts';
import { fallbackFaces, fontsCss, publicSans, sample } from './metrics.ts';
import { boldFile, characters, fontFile, fontsCssFile } from './subset.ts';

const weights = [400, 700] as const;
let fonts: Record<(typeof weights)[number], Font>;

beforeAll(async () => {
  const at = async (wght: number) =>
    create(
      await subsetFont(readFileSync(fontFile), characters, { targetFormat: 'sfnt', variationAxes: { wght } }),
    ) as Font;
  fonts = { 400: await at(400), 700: await at(700) };
});

const advance = (font: Font, text: string, features: string[] = []) =>
  font.layout(text, features).advanceWidth / font.unitsPerEm;

describe('the font', () => {
  test('costs a phone at most 30 kB', () => {
    expect(statSync(fontFile).size).toBeLessThanOrEqual(30_000);
  });

  test('writes Indonesian, names with accents, typographic signs', () => {
    const missing = [...`AZaz09 éèêëïôüñ ’“”‘ –—… ·• € § ° × ½ − ± © ®`].filter(
      (c) => !fonts[400].hasGlyphForCodePoint(c.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
  });

  test.each(weights)('keeps columns of figures in line at weight %i', (weight) => {
    const widths = [...'0123456789'].map((digit) => advance(fonts[weight], digit, ['tnum']));
    expect(new Set(widths).size).toBe(1);
    expect(advance(fonts[weight], '.', ['tnum'])).toBe(advance(fonts[weight], ',', ['tnum']));
  });

  test('keeps a bold total under its regular column', () => {
    expect(advance(fonts[700], '1.234.567,5', ['tnum'])).toBeCloseTo(
      advance(fonts[400], '1.234.567,5', ['tnum']),
      10,
    );
  });

  test('has its bold cut by itself, for programs that draw pictures', () => {
    expect(statSync(boldFile).size).toBeLessThanOrEqual(15_000);
    const bold = create(readFileSync(boldFile)) as Font;
    for (const text of ['Rekapitulasi', '1.234.567'])
      expect(advance(bold, text)).toBeCloseTo(advance(fonts[700], text), 2);
  });

  test('tells 1, l and I as well as 0 and O apart', () => {
    const path = (c: string) => fonts[400].glyphForCodePoint(c.codePointAt(0) ?? 0).path.toSVG();
    expect(new Set(['1', 'l', 'I', '0', 'O'].map(path)).size).toBe(5);
  });
});

describe('the fallback', () => {
  test('is computed from the metrics of the font that ships', () => {
    for (const weight of weights) {
      const font = fonts[weight];
      const average =
        [...sample].reduce((sum, c) => sum + font.glyphForCodePoint(c.codePointAt(0) ?? 0).advanceWidth, 0) /
        sample.length /
        font.unitsPerEm;
      expect(average).toBeCloseTo(publicSans.average[weight], 4);
      expect([font.unitsPerEm, font.ascent, font.descent, font.lineGap]).toEqual([
        publicSans.unitsPerEm,
        publicSans.ascent,
        publicSans.descent,
        publicSans.lineGap,
      ]);
    }
  });

  test('is what fonts.css says', () => {
    expect(readFileSync(fontsCssFile, 'utf8'), 'Run `pnpm fonts` in packages/tokens.').toBe(fontsCss());
  });

  test('stands in the font stack, after the font itself', () => {
    const families = base['font-sans'].split(', ').map((name) => name.replaceAll("'", ''));
    expect(families.slice(0, 3)).toEqual([
      'Public Sans',
      ...new Set(fallbackFaces.map(({ family }) => family)),
    ]);
  });
});
