export { TurnoutFigure, type TurnoutFigureProps } from './TurnoutFigure.tsx';
