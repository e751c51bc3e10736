export type { ResultStoryProps } from './ResultStory.tsx';
export { ResultStory } from './ResultStory.tsx';
