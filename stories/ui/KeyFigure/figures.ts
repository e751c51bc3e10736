/** Pilwalkot Surakarta 2024, as the city's recapitulation of 4 December 2024 was reported. */
import type { FigureGroupItem, FigureOrigin } from '@situs-kpu/ui';

export const origin: FigureOrigin = {
  asOf: '2024-12-04',
  source: 'Rapat pleno rekapitulasi KPU Kota Surakarta, dikutip detikJateng',
  sourceHref: 'https://www.detik.com/jateng/pilkada/d-7671029/',
};

export const figures: FigureGroupItem[] = [
  {
    label: 'Suara masuk',
    value: 327112,
    unit: 'suara',
    denominator: 442975,
    denominatorUnit: 'pemilih dalam DPT',
  },
  { label: 'Suara sah', value: 307441, unit: 'suara', previous: 260506, previousLabel: 'Pilwalkot 2020' },
  { label: 'Suara tidak sah', value: 19671, unit: 'suara', previous: 35476, previousLabel: 'Pilwalkot 2020' },
];
