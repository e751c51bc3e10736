export type { ResultSourcesProps } from './ResultSources.tsx';
export { ResultSources } from './ResultSources.tsx';
