/** Words of the interface. Sparkline. */
import type { Locale } from '../core/format.ts';

export interface SparklineText {
  none: (label: string, state: string) => string;
  at: (when: string, value: string) => string;
  single: (label: string, unit: string, point: string) => string;
  course: (label: string, unit: string, first: string, last: string) => string;
  extremes: (least: string, most: string) => string;
  gaps: (count: string) => string;
}

export const sparklineText: Record<Locale, SparklineText> = {
  id: {
    none: (label, state) => `${label}: ${state}.`,
    at: (when, value) => (when ? `${value} (${when})` : value),
    single: (label, unit, point) => `${label}, ${unit}: ${point}.`,
    course: (label, unit, first, last) => `${label}, ${unit}: dari ${first} sampai ${last}.`,
    extremes: (least, most) => `Terkecil ${least}, terbesar ${most}.`,
    gaps: (count) => `${count} nilai belum ada.`,
  },
  en: {
    none: (label, state) => `${label}: ${state}.`,
    at: (when, value) => (when ? `${value} (${when})` : value),
    single: (label, unit, point) => `${label}, ${unit}: ${point}.`,
    course: (label, unit, first, last) => `${label}, ${unit}: from ${first} to ${last}.`,
    extremes: (least, most) => `Smallest ${least}, largest ${most}.`,
    gaps: (count) => `${count} ${count === '1' ? 'value is' : 'values are'} missing.`,
  },
};
