export type { HeadingLevel, HeadingProps, HeadingSize } from './Heading.tsx';
export { Heading, headingLevels, headingSizes } from './Heading.tsx';
