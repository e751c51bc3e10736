export type { PageHeadingProps, PageHeadingSize } from './PageHeading.tsx';
export { PageHeading, pageHeadingSizes } from './PageHeading.tsx';
