export type { TextCounting } from './countText.ts';
export { countText, textCountings } from './countText.ts';
export type { TextAreaProps } from './TextArea.tsx';
export { TextArea } from './TextArea.tsx';
