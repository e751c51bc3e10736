/** Instruments of other bodies, which prove that nothing here is made for IPP alone. For tests only. */
import { defineInstrument, type InstrumentInput } from '../parse.ts';

const base = {
  schema: 'ipp.instrument/1',
  version: '1.0.0',
  status: 'published',
  bandsBasis: 'published',
} as const;

/**
 * IPM of BPS: four classes at 60, 70 and 80 whose lower bound belongs to them ("60 sampai kurang dari 70").
 * Source: rmoljawatengah.id and semarang.bisnis.com, quoting BPS.
 */
export const ipmInput: InstrumentInput = {
  ...base,
  id: 'ipm-bps',
  name: { id: 'Indeks Pembangunan Manusia', en: 'Human Development Index' },
  abbr: 'IPM',
  scale: {
    min: 0,
    max: 100,
    unit: { id: 'poin', en: 'points' },
    decimals: 2,
    direction: 'higher-better',
  },
  levels: ['provinsi', 'kabkota'],
  bands: (
    [
      ['rendah', 'Rendah', 0, 60],
      ['sedang', 'Sedang', 60, 70],
      ['tinggi', 'Tinggi', 70, 80],
      ['sangat-tinggi', 'Sangat tinggi', 80, 100],
    ] as const
  ).map(([id, label, min, max], order) => ({
    id,
    order,
    label: { id: label },
    levels: ['*'],
    min,
    minInclusive: true,
    max,
    maxInclusive: max === 100,
  })),
};

const ikpBands = (level: 'provinsi' | 'kabkota', low: number, high: number) =>
  (
    [
      ['rendah', 'Rendah', 0, low],
      ['sedang', 'Sedang', low, high],
      ['tinggi', 'Tinggi', high, 100],
    ] as const
  ).map(([id, label, min, max], order) => ({
    id,
    order,
    label: { id: label },
    levels: [level],
    min,
    minInclusive: order === 0,
    max,
    maxInclusive: true,
  }));

/**
 * IKP 2024 of Bawaslu: higher is worse, and the bounds differ between provinces (21.7, 68.5) and regencies (13.47,
 * 49.33). Source: alinea.id and databoks.katadata.co.id. To which class a bound itself belongs was not found and is
 * chosen here.
 */
export const ikpInput: InstrumentInput = {
  ...base,
  id: 'ikp-2024',
  name: { id: 'Indeks Kerawanan Pemilu 2024' },
  abbr: 'IKP',
  scale: {
    min: 0,
    max: 100,
    unit: { id: 'poin', en: 'points' },
    decimals: 2,
    direction: 'higher-worse',
  },
  levels: ['provinsi', 'kabkota'],
  bands: [...ikpBands('provinsi', 21.7, 68.5), ...ikpBands('kabkota', 13.47, 49.33)],
};

export const ipm = defineInstrument(ipmInput);
export const ikp = defineInstrument(ikpInput);
