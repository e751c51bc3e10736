import { readFileSync } from 'node:fs';
import { converter } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import {
  defineOfficeTheme,
  type OfficeTheme,
  officeColors,
  officeModule,
  officeTheme,
  officeVariables,
} from './office.ts';
import { toHex, toOklch } from './oklch.ts';
import { vars } from './vars.ts';

/** Declarations under one media query and selector. */
function declared(css: string, media: string, selector: string): Record<string, string> {
  const at = media ? `@media ${media}{${selector}{` : `\n${selector}{`;
  const from = css.indexOf(at);
  if (from < 0) return {};
  const body = css.slice(from + at.length, css.indexOf('}', from + at.length));
  return Object.fromEntries(body.split(';').map((line) => line.split(':') as [string, string]));
}
const light = ':root, [data-kpu-theme=light]';
const unset = ':root:where(:not([data-kpu-theme]))';
const darkMedia = 'screen and (prefers-color-scheme: dark)';

describe('an office', () => {
  test('can set at most 20 variables, all of the contract', () => {
    const names = Object.values(officeVariables);
    expect(names.length).toBeLessThanOrEqual(20);
    for (const name of names) expect(JSON.stringify(vars)).toContain(`var(--kpu-${name})`);
  });

  test('finds each of them in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replace(/ +/g, ' ');
    for (const [key, name] of Object.entries(officeVariables))
      expect(readme).toContain(`| \`${key}\` | \`--kpu-${name}\` |`);
  });

  test('gets its colours in light and, derived at the same hue, in dark', () => {
    const css = defineOfficeTheme({ chrome: '#0b3d2e', action: '#0b5d3e' });
    expect(declared(css, '', light)).toMatchObject({
      '--kpu-color-chrome': '#0b3d2e',
      '--kpu-color-action': '#0b5d3e',
    });
    const dark = declared(css, darkMedia, unset);
    const hue = (hex = '') => converter('oklch')(hex)?.h ?? 0;
    expect(Math.abs(hue(dark['--kpu-color-action']) - hue('#0b5d3e'))).toBeLessThan(3);
    expect(dark).toEqual(declared(css, 'screen', '[data-kpu-theme=dark]'));
  });

  test('can choose the dark colours itself', () => {
    const css = defineOfficeTheme({ chrome: '#0b3d2e', dark: { chrome: '#10241d' } });
    expect(declared(css, darkMedia, unset)['--kpu-color-chrome']).toBe('#10241d');
  });

  test('never changes high contrast, forced colours or print', () => {
    const css = defineOfficeTheme({ chrome: '#0b3d2e', link: '#0b5d3e' });
    expect(declared(css, 'screen', '[data-kpu-theme=contrast]')['--kpu-color-chrome']).toBe('#000000');
    expect(declared(css, '(forced-colors: active)', ':root, [data-kpu-theme]')['--kpu-color-link']).toBe(
      'LinkText',
    );
    expect(declared(css, 'print', ':root, [data-kpu-theme]')['--kpu-color-link']).toBe('#000000');
  });

  test('sets fonts and lengths once', () => {
    const css = defineOfficeTheme({
      fontSans: "'Plus Jakarta Sans', sans-serif",
      radiusSm: '0',
      pageWidth: '72rem',
    });
    expect(declared(css, '', ':root')).toEqual({
      '--kpu-font-sans': "'Plus Jakarta Sans', sans-serif",
      '--kpu-font-figures': "'Plus Jakarta Sans', sans-serif",
      '--kpu-radius-sm': '0',
      '--kpu-size-page': '72rem',
    });
  });
});

describe('a choice that nobody could read', () => {
  test.each<[OfficeTheme, RegExp]>([
    [
      { chrome: '#d2b704' },
      /^Situs KPU tokens: the pair on-chrome on chrome \(#ffffff on #d2b704\) has contrast 1\.99:1 in the light theme, needs 4\.5:1; \d more pairs of chrome fail\. .*Choose a darker chrome, for example #[0-9a-f]{6}\.$/,
    ],
    [{ gold: '#700d09' }, /the pair on-gold on gold .*Choose a lighter gold, for example #/],
    [{ link: '#e95143' }, /the pair link on .*needs 4\.5:1.*Choose a darker link, for example #/],
    [{ action: '#f97316' }, /the pair on-action on action .*has contrast 2\.80:1.*Choose a darker action/],
    [{ dark: { chrome: '#ffffff' } }, /in the dark theme.*Choose a darker dark\.chrome/],
  ])('stops the build for %j and names the pair', (theme, message) => {
    expect(() => defineOfficeTheme(theme)).toThrow(message);
  });

  test('is followed by advice that works', () => {
    const advised = (theme: OfficeTheme): string => {
      try {
        defineOfficeTheme(theme);
      } catch (error) {
        return /Choose a \w+ \w+, for example (#[0-9a-f]{6})/.exec(String(error))?.[1] ?? '';
      }
      return '';
    };
    const action = advised({ action: '#f97316' });
    expect(() => defineOfficeTheme({ action: action as '#' })).not.toThrow();
  });

  test('is told apart from a spelling mistake', () => {
    expect(() => defineOfficeTheme({ chrome: 'red' as '#' })).toThrow(
      'Situs KPU tokens: chrome is "red". Contrast can only be checked for colours of the form #rrggbb. Write it with six hexadecimal digits.',
    );
    expect(() => defineOfficeTheme({ chrme: '#000000' } as OfficeTheme)).toThrow(
      'Situs KPU tokens: chrme cannot be set by an office.',
    );
    expect(() => defineOfficeTheme({ dark: { radiusSm: '0' } } as OfficeTheme)).toThrow(
      'dark.radiusSm cannot be set',
    );
    expect(() => defineOfficeTheme({ radiusSm: '1em;}' })).toThrow(
      'Situs KPU tokens: radiusSm is "1em;}". It would break the style sheet or the layout. Give a length in px or rem.',
    );
    expect(() => defineOfficeTheme({ fontSans: 'x}</style>' })).toThrow('Give a font stack as in CSS.');
  });
});

test('whatever chrome and action an office chooses, the result is readable or refused', () => {
  const hex = fc
    .integer({ min: 0, max: 0xffffff })
    .map((n) => `#${n.toString(16).padStart(6, '0')}` as const);
  fc.assert(
    fc.property(hex, hex, (chrome, action) => {
      let css: string;
      try {
        css = defineOfficeTheme({ chrome, action });
      } catch (error) {
        expect(String(error)).toMatch(/Situs KPU tokens: the pair [a-z-]+ on [a-z0-9-]+ /);
        return;
      }
      for (const values of [declared(css, '', light), declared(css, darkMedia, unset)]) {
        expect(contrast(values['--kpu-color-action'] ?? '', '#ffffff')).toBeGreaterThanOrEqual(4.5);
        expect(
          contrast(values['--kpu-color-on-chrome-muted'] ?? '', values['--kpu-color-chrome'] ?? ''),
        ).toBeGreaterThanOrEqual(4.5);
      }
    }),
    { numRuns: 60, seed: 2029 },
  );
});

test('a dark chrome of any hue needs no further choice for the dark theme', () => {
  for (let h = 0; h < 360; h += 20) {
    const color = toHex({ l: 0.36, c: 0.1, h: (h * Math.PI) / 180 }) as '#';
    expect(
      () => defineOfficeTheme({ chrome: color, action: color, link: color, brand: color }),
      color,
    ).not.toThrow();
  }
});

test('OKLCH agrees with an independent implementation and comes back unchanged', () => {
  for (const hex of ['#d8241c', '#900d0d', '#d2b704', '#1f1a17', '#0b5d3e', '#ffffff', '#000000']) {
    const { l, c } = toOklch(hex);
    const other = converter('oklch')(hex);
    expect(l).toBeCloseTo(other?.l ?? -1, 3);
    expect(c).toBeCloseTo(other?.c ?? -1, 3);
    expect(toHex(toOklch(hex))).toBe(hex);
  }
});

test('a Vite project imports the office theme as a style sheet, and the plugin refuses a bad one at start', () => {
  const plugin = officeTheme({ chrome: '#0b3d2e' });
  const id = plugin.resolveId(officeModule);
  expect(plugin.load(id ?? '')).toBe(defineOfficeTheme({ chrome: '#0b3d2e' }));
  expect(plugin.resolveId('other.css')).toBeUndefined();
  expect(plugin.load('other.css')).toBeUndefined();
  expect(() => officeTheme({ chrome: '#d2b704' })).toThrow('the pair on-chrome on chrome');
  expect(Object.keys(officeColors)).toContain('chrome');
});
