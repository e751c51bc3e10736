export type { FooterGroup, FooterNavProps } from './FooterNav.tsx';
export { FooterNav } from './FooterNav.tsx';
