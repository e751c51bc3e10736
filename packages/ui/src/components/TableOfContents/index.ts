export { collectHeadings } from './collectHeadings.ts';
export type { TableOfContentsItem, TableOfContentsProps } from './TableOfContents.tsx';
export { TableOfContents } from './TableOfContents.tsx';
export type { TableOfContentsLiveProps } from './TableOfContentsLive.tsx';
export { TableOfContentsLive } from './TableOfContentsLive.tsx';
