export { IppDimensionProfile, type IppDimensionProfileProps } from './IppDimensionProfile.tsx';
