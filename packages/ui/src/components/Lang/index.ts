export type { LangProps } from './Lang.tsx';
export { Lang } from './Lang.tsx';
