import { expect, test } from 'vitest';
import { breakpoints, layers, media, themeNames, themes, vars } from './index.ts';
import { atPhone, atTablet, base, print, reducedMotion } from './tokens.generated.ts';

const leaves = (node: object): string[] =>
  Object.values(node).flatMap((value) => (typeof value === 'string' ? [value] : leaves(value)));
const contract = leaves(vars).map((value) => /^var\(--kpu-([a-z0-9-]+)\)$/.exec(value)?.[1] ?? value);

test('an author can rely on each variable in every theme, and finds each variable in the contract', () => {
  for (const theme of themeNames) {
    const set = [...Object.keys(base), ...Object.keys(themes[theme])];
    expect([...set].sort(), theme).toEqual([...contract].sort());
  }
});

test('overrides for phones, motion and print touch variables of the contract only', () => {
  for (const values of [atPhone, atTablet, reducedMotion, print]) {
    for (const name of Object.keys(values)) expect(contract).toContain(name);
  }
});

test('the contract is plain text without fallbacks, so that any tool can carry it', () => {
  expect(JSON.parse(JSON.stringify(vars))).toEqual(vars);
  expect(vars.color.paperSunken).toBe('var(--kpu-color-paper-sunken)');
  expect(vars.color.tone.info.bg).toBe('var(--kpu-color-tone-info-bg)');
  expect(vars.color.data[1]).toBe('var(--kpu-color-data-1)');
  expect(vars.text['2xl']).toBe('var(--kpu-text-2xl)');
  expect(new Set(contract).size).toBe(contract.length);
});

test('the queries say the same widths as the breakpoints', () => {
  expect(breakpoints).toEqual({ sm: 640 / 16, md: 1024 / 16, lg: 1280 / 16 });
  for (const [name, width] of Object.entries(breakpoints)) {
    expect(media[name as keyof typeof media]).toBe(`screen and (min-width: ${width}rem)`);
  }
});

test('the cascade order is the one of the build', async () => {
  const { layerOrder } = await import('../../../vite.config.ts');
  expect(layers).toEqual(layerOrder);
});
