export { type Tone, tones } from '../../internal/tone.tsx';
export type { StatusBadgeProps } from './StatusBadge.tsx';
export { StatusBadge } from './StatusBadge.tsx';
