export { IppSlope, type IppSlopeProps } from './IppSlope.tsx';
