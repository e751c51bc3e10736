export type { QuoteProps } from './Quote.tsx';
export { Quote } from './Quote.tsx';
