import { readFileSync } from 'node:fs';
import { converter } from 'culori';
import { describe, expect, test } from 'vitest';
import {
  dereference,
  hexOf,
  type OklchColor,
  readSource,
  resolveTokens,
  type TokenMap,
} from './build/resolve.ts';
import { generatedJson, generatedTs, renderJson, renderTs } from './generate.ts';

const tokens = readSource();
const color = (name: string) => dereference(tokens, name).value as OklchColor;
const names = (prefix: string) => [...tokens.keys()].filter((name) => name.startsWith(prefix));

describe('what is published', () => {
  test('is written from the source as it stands', () => {
    const hint = 'The source has changed: run `pnpm generate` in packages/tokens.';
    expect(readFileSync(generatedTs, 'utf8'), hint).toBe(renderTs(tokens));
    expect(readFileSync(generatedJson, 'utf8'), hint).toBe(renderJson(tokens));
  });

  test('changes only when someone means it', () => {
    expect(resolveTokens(tokens)).toMatchSnapshot();
  });

  test('a change of one token by one step is noticed', () => {
    const changed: TokenMap = new Map(tokens);
    changed.set('primitive.logo.maroon', {
      type: 'color',
      value: { ...color('primitive.logo.maroon'), components: [0.4164, 0.1622, 29.14] },
    });
    expect(renderTs(changed)).not.toBe(renderTs(tokens));
  });
});

describe('the source', () => {
  test('gives each colour in OKLCH and the same colour as hex', () => {
    for (const [name, { type, value }] of tokens) {
      if (type !== 'color' || typeof value === 'string') continue;
      expect((value as OklchColor).hex, name).toBe(hexOf(value as OklchColor));
    }
  });

  test('holds the measured colours of the logo exactly', () => {
    const logo = {
      red: '#d8241c',
      'red-dark': '#a81a14',
      maroon: '#900d0d',
      gold: '#d2b704',
      ink: '#1f1a17',
    };
    for (const [name, hex] of Object.entries(logo)) expect(color(`primitive.logo.${name}`).hex).toBe(hex);
  });

  test('derives its ramps from the hue of the logo, from light to dark', () => {
    const hue = (hex: string) => converter('oklch')(hex)?.h ?? 0;
    const ramps = { red: hue('#d8241c'), gold: hue('#d2b704'), stone: hue('#1f1a17') };
    for (const [ramp, expected] of Object.entries(ramps)) {
      const steps = names(`primitive.${ramp}.`).map((name) => color(name).components);
      expect(steps.length).toBe(12);
      steps.forEach(([l, , h], i) => {
        expect(Math.abs(h - expected), `${ramp} hue`).toBeLessThan(0.5);
        if (i > 0) expect(l, `${ramp} lightness`).toBeLessThan(steps[i - 1]?.[0] ?? 1);
      });
    }
  });

  test('says of each file with logo colours that KPU did not decree them', () => {
    for (const file of ['color', 'theme-light', 'theme-dark', 'theme-contrast', 'theme-contrast-dark']) {
      const text = readFileSync(new URL(`./source/${file}.tokens.json`, import.meta.url), 'utf8');
      expect(text).toMatch(/bukan ketetapan KPU \/ derived from the logo, not decreed by KPU/i);
    }
  });

  test('lets themes name primitives only, never colours of their own', () => {
    for (const name of names('theme.')) {
      if (tokens.get(name)?.type === 'color') expect(tokens.get(name)?.value, name).toMatch(/^\{primitive\./);
    }
  });

  test('keeps the danger tone away from the hue of the logo', () => {
    for (const step of [100, 600, 800]) {
      const away = Math.abs(
        color(`primitive.crimson.${step}`).components[2] - color('primitive.logo.red').components[2],
      );
      expect(away).toBeGreaterThan(20);
    }
  });
});

test('a mistake in the source is named', () => {
  const broken = (value: unknown, type = 'color'): TokenMap => new Map([...tokens, ['x', { type, value }]]);
  expect(() => dereference(broken('{primitive.nope}'), 'x')).toThrow(
    'Situs KPU tokens: {primitive.nope} is named by x but does not exist.',
  );
  expect(() => dereference(broken('{x}'), 'x')).toThrow('Situs KPU tokens: {x} → {x} is a circle.');
  expect(() => dereference(broken('{primitive.white}', 'number'), 'x')).toThrow(
    'x is a number but {primitive.white} is a color',
  );
  expect(() => resolveTokens(broken('1', 'gradient'))).toThrow(
    'has the type "gradient", which the generator does not know',
  );
});
