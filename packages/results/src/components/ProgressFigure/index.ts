export { ProgressFigure, type ProgressFigureProps } from './ProgressFigure.tsx';
