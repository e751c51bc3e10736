export type { DecorativeFigureProps, FigureProps, InformativeFigureProps } from './Figure.tsx';
export { Figure } from './Figure.tsx';
