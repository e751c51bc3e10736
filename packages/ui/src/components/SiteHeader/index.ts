export { PlaceholderMark } from './PlaceholderMark.tsx';
export type { SiteHeaderProps } from './SiteHeader.tsx';
export { SiteHeader } from './SiteHeader.tsx';
