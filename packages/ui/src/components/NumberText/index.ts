export { formatNumber, type NumberFormat } from '../../internal/numbers.ts';
export type { NumberTextProps, NumberTextSize } from './NumberText.tsx';
export { NumberText, numberTextSizes } from './NumberText.tsx';
