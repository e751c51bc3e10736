export type { LanguageLink, LanguageSwitchProps } from './LanguageSwitch.tsx';
export { LanguageSwitch } from './LanguageSwitch.tsx';
