/** Words of the interface. Quadrant chart. */
import type { Locale } from '../core/format.ts';

export interface QuadrantText {
  description: (rows: string) => string;
  axis: (label: string, unit: string) => string;
  median: (label: string, value: string) => string;
  line: (label: string, value: string) => string;
  /** To which side a value on a dividing line belongs. */
  onLine: string;
  low: (label: string) => string;
  high: (label: string) => string;
  field: (x: string, y: string) => string;
  fieldHeader: string;
  tooMany: string;
}

export const quadrantText: Record<Locale, QuadrantText> = {
  id: {
    description: (rows) => `${rows} baris menurut dua nilai.`,
    axis: (label, unit) => `${label} (${unit})`,
    median: (label, value) => `Median ${label}: ${value}.`,
    line: (label, value) => `Garis ${label}: ${value}.`,
    onLine: 'Nilai tepat pada garis termasuk sisi tinggi.',
    low: (label) => `${label} rendah`,
    high: (label) => `${label} tinggi`,
    field: (x, y) => `${x}, ${y}`,
    fieldHeader: 'Bidang',
    tooMany: 'Terlalu banyak untuk digambar; semua angka ada di tabel.',
  },
  en: {
    description: (rows) => `${rows} ${rows === '1' ? 'row' : 'rows'} by two values.`,
    axis: (label, unit) => `${label} (${unit})`,
    median: (label, value) => `Median of ${label}: ${value}.`,
    line: (label, value) => `Line of ${label}: ${value}.`,
    onLine: 'A value on a line is on the high side.',
    low: (label) => `low ${label}`,
    high: (label) => `high ${label}`,
    field: (x, y) => `${x}, ${y}`,
    fieldHeader: 'Field',
    tooMany: 'Too many to be drawn; all figures are in the table.',
  },
};
