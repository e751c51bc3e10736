/** Words of the interface. Dot plot. */
import type { Locale } from '../core/format.ts';

export interface DotText {
  description: (rows: string, unit: string, order: string, from: string, to: string) => string;
  sortedBy: (order: string, series: string) => string;
  /** What the bar behind the marks is. */
  bar: (range: string) => string;
  range: (from: string, to: string) => string;
  median: (value: string) => string;
}

export const dotText: Record<Locale, DotText> = {
  id: {
    description: (rows, unit, order, from, to) =>
      `${rows} baris, satuan ${unit}, ${order}. Semua baris pada skala yang sama, ${from} sampai ${to}.`,
    sortedBy: (order, series) => `${order} menurut ${series}`,
    bar: (range) => `Balok: ${range}; garis di dalamnya: median.`,
    range: (from, to) => `${from} sampai ${to}`,
    median: (value) => `median ${value}`,
  },
  en: {
    description: (rows, unit, order, from, to) =>
      `${rows} ${rows === '1' ? 'row' : 'rows'}, in ${unit}, ${order}. All rows on the same scale, ${from} to ${to}.`,
    sortedBy: (order, series) => `${order} by ${series}`,
    bar: (range) => `Band: ${range}; the line in it: the median.`,
    range: (from, to) => `${from} to ${to}`,
    median: (value) => `median ${value}`,
  },
};
