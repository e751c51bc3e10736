export { SpreadStory, type SpreadStoryProps } from './SpreadStory.tsx';
