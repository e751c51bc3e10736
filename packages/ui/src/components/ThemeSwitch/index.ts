export type { ThemeChoice, ThemeSwitchProps } from './ThemeSwitch.tsx';
export { ThemeSwitch, themeChoices } from './ThemeSwitch.tsx';
