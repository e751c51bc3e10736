export { IppStory, type IppStoryProps } from './IppStory.tsx';
