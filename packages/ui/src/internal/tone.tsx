import type { ReactElement } from 'react';
import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconCircleCheck,
  IconFileText,
  IconInfoCircle,
  type IconProps,
} from '../components/Icon/index.ts';

/** Kinds of message, each with its word, icon and colour. */
export const tones = ['neutral', 'info', 'success', 'warning', 'danger'] as const;
export type Tone = (typeof tones)[number];

/** Each tone has a shape of its own, so that it is told apart without colour. */
export const toneIcons: Record<Tone, (props: IconProps) => ReactElement> = {
  neutral: IconFileText,
  info: IconInfoCircle,
  success: IconCircleCheck,
  warning: IconAlertTriangle,
  danger: IconAlertOctagon,
};
