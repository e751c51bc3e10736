/** Words of the interface. Threshold ruler. */
import type { Locale } from '../core/format.ts';

export interface RulerText {
  /** Head of the column of classes. */
  band: string;
  /** In place of a class. */
  noBand: string;
  description: (bands: string, unit: string) => string;
  /** An end that is not in the class. */
  above: (cut: string) => string;
  below: (cut: string) => string;
  /** Both ends; one that is in the class is a bare figure. */
  range: (from: string, to: string) => string;
  orMore: (cut: string) => string;
  orLess: (cut: string) => string;
  inBand: (band: string, range: string) => string;
  outside: string;
  onCut: (cut: string, band: string) => string;
  justAbove: (cut: string) => string;
  justBelow: (cut: string) => string;
  next: (band: string, limit: string, distance: string, unit: string) => string;
  lessThan: (distance: string) => string;
  best: string;
  highest: string;
  /** What the numbers in the ruler are. */
  bands: string;
}

export const rulerText: Record<Locale, RulerText> = {
  id: {
    band: 'Kelas',
    noBand: 'di luar kelas',
    description: (bands, unit) => `${bands} kelas pada satu skala, satuan ${unit}.`,
    above: (cut) => `lebih dari ${cut}`,
    below: (cut) => `kurang dari ${cut}`,
    range: (from, to) => `${from} sampai ${to}`,
    orMore: (cut) => `${cut} atau lebih`,
    orLess: (cut) => `${cut} atau kurang`,
    inBand: (band, range) => `Kelas: ${band} (${range}).`,
    outside: 'Nilai ini tidak jatuh pada tepat satu kelas.',
    onCut: (cut, band) => `Tepat pada batas ${cut}; batas ini termasuk ${band}.`,
    justAbove: (cut) => `Sebelum dibulatkan, nilainya sedikit di atas ${cut}.`,
    justBelow: (cut) => `Sebelum dibulatkan, nilainya sedikit di bawah ${cut}.`,
    next: (band, limit, distance, unit) =>
      `Kelas berikutnya, ${band}: ${limit}; jarak ke batas itu ${distance} ${unit}.`,
    lessThan: (distance) => `kurang dari ${distance}`,
    best: 'Tidak ada kelas yang lebih baik.',
    highest: 'Tidak ada kelas yang lebih tinggi.',
    bands: 'Kelas dan batasnya',
  },
  en: {
    band: 'Class',
    noBand: 'in no class',
    description: (bands, unit) => `${bands} ${bands === '1' ? 'class' : 'classes'} on one scale, in ${unit}.`,
    above: (cut) => `above ${cut}`,
    below: (cut) => `below ${cut}`,
    range: (from, to) => `${from} to ${to}`,
    orMore: (cut) => `${cut} or more`,
    orLess: (cut) => `${cut} or less`,
    inBand: (band, range) => `Class: ${band} (${range}).`,
    outside: 'This value is not in exactly one class.',
    onCut: (cut, band) => `Exactly on the limit ${cut}, which belongs to ${band}.`,
    justAbove: (cut) => `Before rounding the value is slightly above ${cut}.`,
    justBelow: (cut) => `Before rounding the value is slightly below ${cut}.`,
    next: (band, limit, distance, unit) =>
      `Next class, ${band}: ${limit}; ${distance} ${unit} to that limit.`,
    lessThan: (distance) => `less than ${distance}`,
    best: 'There is no better class.',
    highest: 'There is no higher class.',
    bands: 'Classes and their limits',
  },
};
