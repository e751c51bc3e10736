export type { BackToTopProps } from './BackToTop.tsx';
export { BackToTop } from './BackToTop.tsx';
