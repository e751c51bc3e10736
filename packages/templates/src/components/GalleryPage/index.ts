export type {
  AlbumContent,
  GalleryPageContent,
  InfographicContent,
  PhotoContent,
  VideoContent,
} from './content.ts';
export { GalleryPage, type GalleryPageProps } from './GalleryPage.tsx';
