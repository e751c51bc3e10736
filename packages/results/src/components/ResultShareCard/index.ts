export type { ResultShareCardProps } from './ResultShareCard.tsx';
export { ResultShareCard } from './ResultShareCard.tsx';
