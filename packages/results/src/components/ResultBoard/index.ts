export {
  type PortraitFallback,
  portraitFallbacks,
  ResultBoard,
  type ResultBoardProps,
} from './ResultBoard.tsx';
