export type {
  FigureOrigin,
  KeyFigureAloneProps,
  KeyFigureProps,
  KeyFigureSharedProps,
} from './KeyFigure.tsx';
export { KeyFigure } from './KeyFigure.tsx';
