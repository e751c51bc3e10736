export type { TextProps, TextSize, TextTag, TextWeight } from './Text.tsx';
export { Text, textSizes, textTags, textWeights } from './Text.tsx';
