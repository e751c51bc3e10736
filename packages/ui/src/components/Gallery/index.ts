export type { GalleryPhoto, GalleryProps } from './Gallery.tsx';
export { Gallery } from './Gallery.tsx';
