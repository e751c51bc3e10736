export { IppScoreCard, type IppScoreCardProps } from './IppScoreCard.tsx';
