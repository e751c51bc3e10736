import { themes as generated } from './tokens.generated.ts';

/** Values of `data-kpu-theme`. Without the attribute the page follows the system. */
export const themeNames = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
export type ThemeName = (typeof themeNames)[number];

/** A variable that differs between themes, without the leading `--kpu-`. */
export type ThemedVariable = keyof (typeof generated)['light'];

/** Resolved values per theme, for places where `var()` does not reach: mail, images, `theme-color`, canvas. */
export const themes: Readonly<Record<ThemeName, Readonly<Record<ThemedVariable, string>>>> = generated;
