/** Invented figures on real places, to show the form; each picture says CONTOH. */
import type { MultiplesPanel, MultiplesSpec } from '@situs-kpu/charts';
import { jatengData, kabupatenKota } from '../areas.ts';
import { bad as badRows, spec as matrix } from '../HeatMatrix/data.ts';

export const source = 'Sumber: CONTOH, bukan data sebenarnya.';

export const spec: MultiplesSpec = {
  title: 'Unsur layanan kantor menurut kabupaten dan kota (CONTOH)',
  labelHeader: 'Kabupaten/kota',
  unit: 'poin',
  items: matrix.columns.map(({ id, label }, i) => ({ id, label, short: 'ABCDE'.charAt(i) })),
  domain: [0, 100],
  decimals: 1,
  reference: {
    label: 'Nilai tengah (CONTOH)',
    cells: { data: 70, layanan: 68.5, arsip: 72, sarana: 66, warga: 71.5 },
  },
};

/** 20,0 to 94,9, the same every time. */
const figure = (row: number, item: number) => 20 + ((row * 7919 + item * 104_729) % 750) / 10;

const panels = (list: { id: string; label: string }[]): MultiplesPanel[] =>
  list.map(({ id, label }, row) => ({
    id,
    label,
    cells: Object.fromEntries(spec.items.map((item, i) => [item.id, figure(row, i)])),
  }));

export const all = panels(jatengData);
export const everyFourth = panels(kabupatenKota()).filter((_, i) => i % 4 === 0);
export const few: MultiplesPanel[] = all.slice(0, 6).map((panel, i) => {
  if (i === 1) return { ...panel, cells: { ...panel.cells, arsip: null } };
  if (i === 2) return { ...panel, cells: { ...panel.cells, sarana: { value: null, state: 'not-measured' } } };
  if (i === 3) return { ...panel, cells: { ...panel.cells, warga: { value: null, state: 'withheld' } } };
  return panel;
});

/** What may go wrong in a file. */
export const bad: MultiplesPanel[] = [
  ...badRows,
  { id: 'c', label: 'Di luar sumbu (CONTOH)', cells: { data: 140, layanan: -20 } },
];
