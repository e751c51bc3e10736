export { IppQuadrant, type IppQuadrantProps } from './IppQuadrant.tsx';
