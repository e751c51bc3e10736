export {
  type CardShape,
  type ShareCard,
  type ShareCardOptions,
  shareCard,
  shareCardOptions,
  shareCardSize,
} from './model.ts';
export { shareCardFonts, shareCardSvg } from './svg.ts';
