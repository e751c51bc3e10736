import type { GlobalStyleRule } from '@vanilla-extract/css';
import { type ThemeRule, themeRules, type Values } from '../themeRules.ts';
import { atPhone, atTablet, base, print, reducedMotion, themes } from '../tokens.generated.ts';

export type Sheet = ReadonlyArray<readonly [selector: string, rule: GlobalStyleRule]>;

const vars = (values: Values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--kpu-${name}`, value]));

function themeStyle({ media, scheme, values }: ThemeRule): GlobalStyleRule {
  const rule = { ...(scheme ? { colorScheme: scheme } : {}), vars: vars(values) };
  return media ? { '@media': { [media]: rule } } : rule;
}

/** `tokens.css` as data, so that tests can read what the build writes. */
export const tokenStyles: Sheet = [
  [
    ':root',
    {
      vars: vars(base),
      '@media': {
        'screen and (max-width: 63.99rem)': { vars: vars(atTablet) },
        'screen and (max-width: 39.99rem)': { vars: vars(atPhone) },
        '(prefers-reduced-motion: reduce)': { vars: vars(reducedMotion) },
      },
    },
  ],
  // The same for whoever asks for it on this site, with AppearanceMenu.
  ['[data-kpu-motion=reduce]', { vars: vars(reducedMotion) }],
  ...themeRules({ themes, print }).map((rule) => [rule.selector, themeStyle(rule)] as const),
];
