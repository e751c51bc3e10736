/** Words of the interface. Histogram. */
import type { Locale } from '../core/format.ts';

export interface HistogramText {
  description: (values: string, unit: string, bins: string) => string;
  /** A class with both limits in it, with its lower, and with its upper one. */
  between: (from: string, to: string) => string;
  lower: (from: string, to: string) => string;
  upper: (from: string, to: string) => string;
  below: (from: string) => string;
  above: (to: string) => string;
  uneven: string;
  outside: (count: string) => string;
}

export const histogramText: Record<Locale, HistogramText> = {
  id: {
    description: (values, unit, bins) => `${values} nilai dalam ${bins} kelas, satuan ${unit}.`,
    between: (from, to) => `${from} sampai ${to}`,
    lower: (from, to) => `${from} sampai kurang dari ${to}`,
    upper: (from, to) => `lebih dari ${from} sampai ${to}`,
    below: (from) => `kurang dari ${from}`,
    above: (to) => `lebih dari ${to}`,
    uneven: 'Lebar kelas tidak sama: luas batang sebanding dengan jumlahnya.',
    outside: (count) => `${count} nilai di luar semua kelas, hanya ada di tabel.`,
  },
  en: {
    description: (values, unit, bins) =>
      `${values} ${values === '1' ? 'value' : 'values'} in ${bins} ${bins === '1' ? 'class' : 'classes'}, in ${unit}.`,
    between: (from, to) => `${from} to ${to}`,
    lower: (from, to) => `${from} to below ${to}`,
    upper: (from, to) => `above ${from} up to ${to}`,
    below: (from) => `below ${from}`,
    above: (to) => `above ${to}`,
    uneven: 'The classes differ in width: the area of a bar stands for its count.',
    outside: (count) =>
      `${count} ${count === '1' ? 'value lies' : 'values lie'} outside all classes and only in the table.`,
  },
};
