import { gzipSync } from 'node:zlib';
import { transformCss } from '@vanilla-extract/css/transformCss';
import { describe, expect, test } from 'vitest';
import { minifyCss } from '../../../../vite.config.ts';
import { resetStyles } from './resetStyles.ts';
import { type Sheet, tokenStyles } from './tokenStyles.ts';

/** The text that vanilla-extract makes of a sheet, as the build gets it. */
function compile(sheet: Sheet, layer: string): string {
  const css = transformCss({
    localClassNames: [],
    composedClassLists: [],
    cssObjs: sheet.map(([selector, rule]) => ({ type: 'global', selector, rule })),
  }).join('\n');
  return minifyCss(`@layer ${layer} {\n${css}\n}`);
}
const tokens = compile(tokenStyles, 'kpu.tokens');
const reset = compile(resetStyles, 'kpu.reset');
const gz = (text: string) => gzipSync(text, { level: 9 }).length;

describe('the base styles', () => {
  test('cost a phone at most 4 kB', () => {
    expect(gz(tokens + reset)).toBeLessThanOrEqual(4000);
    expect(gz(tokens)).toBeLessThanOrEqual(2500);
  });

  test('carry the theme rules in the order that decides between them', () => {
    const order = [
      ':root,[data-kpu-theme=light]{',
      '@media screen and (prefers-color-scheme:dark)',
      '@media screen and (prefers-contrast:more){',
      '@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark)',
      '[data-kpu-theme=dark]{',
      '[data-kpu-theme=contrast]{',
      '[data-kpu-theme=contrast-dark]{',
      '@media (forced-colors:active)',
      '@media print',
    ].map((text) => tokens.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('give phones the smaller page edge after the larger one', () => {
    expect(tokens.indexOf('max-width:39.99rem')).toBeGreaterThan(tokens.indexOf('max-width:63.99rem'));
  });

  test('stop motion for whoever asked for it', () => {
    expect(tokens).toMatch(
      /@media \(prefers-reduced-motion:reduce\)\{:root\{--kpu-duration-fast:0s;--kpu-duration-base:0s\}\}/,
    );
  });

  test('stop motion also for whoever asked for it on this site, on whatever element', () => {
    expect(tokens).toMatch(/\[data-kpu-motion=reduce\]\{--kpu-duration-fast:0s;--kpu-duration-base:0s\}/);
  });

  test('enlarge all text as a visitor chose, on screens only: paper has its own size', () => {
    expect(reset).toMatch(/@media screen\{\[data-kpu-text="125"\]\{font-size:125%\}/);
    expect(reset).toMatch(/@media screen\{[^@]*\[data-kpu-text="150"\]\{font-size:150%\}/);
  });

  test('use variables without fallbacks', () => {
    expect(tokens + reset).not.toMatch(/var\(--[a-z0-9-]+,/);
  });

  test('hold no class, so that every component outranks them', () => {
    for (const [selector] of resetStyles) expect(selector).not.toMatch(/\.[a-z]/);
  });
});
